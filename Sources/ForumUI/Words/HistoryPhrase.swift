// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about how a post was edited.
enum HistoryPhrase: Phrasing {
  case title(String)
  case edited(String)
  case written(String)
  case reason(String)
  /// So many lines between two changes are left out.
  case unchanged(Int)
  /// A text that is being written beside what stands there now.
  case comparison(String)
  case compared(by: String?)
  /// A text that the reader may not read.
  case withheld
  case missing
}

extension HistoryPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .title(let post):
      say(
        nl: "Bewerkingen van \(post)", fr: "Modifications de \(post)",
        de: "Bearbeitungen von \(post)", en: "History of \(post)")
    case .edited(let who):
      say(nl: "bewerkt door \(who)", fr: "modifié par \(who)", de: "bearbeitet von \(who)", en: "edited by \(who)")
    case .written(let who):
      say(nl: "geschreven door \(who)", fr: "écrit par \(who)", de: "geschrieben von \(who)", en: "written by \(who)")
    case .reason(let reason):
      say(
        nl: "door een moderator: \(reason)", fr: "par un modérateur : \(reason)",
        de: "durch die Moderation: \(reason)", en: "by a moderator: \(reason)")
    case .unchanged(let count):
      say(
        nl: say.count(count, "ongewijzigde regel", "ongewijzigde regels"),
        fr: say.count(count, "ligne inchangée", "lignes inchangées"),
        de: say.count(count, "unveränderte Zeile", "unveränderte Zeilen"),
        en: say.count(count, "unchanged line", "unchanged lines"))
    case .comparison(let what):
      say(
        nl: "\(what): jouw tekst en de andere", fr: "\(what) : votre texte et l’autre",
        de: "\(what): Ihr Text und der andere", en: "\(what): your text and the other one")
    case .compared(let who):
      say(
        nl: who.map { who in "Jouw tekst naast die van \(who)" } ?? "Jouw tekst naast wat er nu staat",
        fr: who.map { who in "Votre texte face à celui de \(who)" }
          ?? "Votre texte face à ce qui s’y trouve maintenant",
        de: who.map { who in "Ihr Text neben dem von \(who)" } ?? "Ihr Text neben dem, was jetzt dort steht",
        en: who.map { who in "Your text beside that of \(who)" } ?? "Your text beside what stands there now")
    case .withheld:
      say(
        nl: "(Alleen moderatoren en de auteur kunnen deze tekst lezen.)",
        fr: "(Seuls les modérateurs et l’auteur peuvent lire ce texte.)",
        de: "(Nur die Moderation und wer ihn geschrieben hat, können diesen Text lesen.)",
        en: "(Only moderators and the author can read this text.)")
    case .missing:
      say(
        nl: "Dit bericht bestaat niet, of de teksten zijn niet zichtbaar",
        fr: "Ce message n’existe pas, ou ses textes ne sont pas visibles",
        de: "Diesen Beitrag gibt es nicht, oder seine Texte sind nicht sichtbar",
        en: "There is no such post, or its texts cannot be seen")
    }
  }
}
