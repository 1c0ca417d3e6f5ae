// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A call to the board of another network.
enum NetworkCallPhrase: Phrasing {
  case nobody
  case title(from: String, to: String)
  case titleToOne(String)
  case body(to: String, String, from: String?, [String])

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .nobody:
      say(
        nl: "Er is niemand anders in het bestuur om aan te schrijven",
        fr: "Il n’y a personne d’autre au comité à qui écrire",
        de: "Im Vorstand ist sonst niemand, dem man schreiben kann",
        en: "There is nobody else on its board to write to")
    case .title(let ours, let theirs):
      say(
        nl: "\(ours) zoekt contact met \(theirs)", fr: "\(ours) cherche le contact avec \(theirs)",
        de: "\(ours) sucht Kontakt zu \(theirs)", en: "\(ours) would like to meet \(theirs)")
    case .titleToOne(let name):
      say(
        nl: "Oproep aan \(name)", fr: "Appel à \(name)", de: "Aufruf an \(name)", en: "A call to \(name)")
    case .body(let to, let board, let from, let reasons):
      Self.opening(to: to, board, from: from, reasons, in: say)
    }
  }

  /// What it begins with; its writer says the rest.
  private static func opening(
    to: String, _ board: String, from: String?, _ reasons: [String], in say: InterfaceLanguage
  ) -> String {
    let head = say(
      nl: "Aan het bestuur van \(to): \(board).", fr: "Au comité de \(to) : \(board).",
      de: "An den Vorstand von \(to): \(board).", en: "To the board of \(to): \(board).")
    guard let from else { return head + "\n\n" }
    let why = say(
      nl: "Waarom \(from) en jullie elkaar zouden moeten spreken:",
      fr: "Pourquoi \(from) et vous devriez vous parler :", de: "Warum \(from) und Sie miteinander sprechen sollten:",
      en: "Why \(from) and you should talk:")
    return ([head, "", why] + reasons.map { "- \($0)" }).joined(separator: "\n") + "\n\n"
  }
}
