// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What lists of keys and invitations say beside the values themselves.
enum DoorListPhrase: Phrasing {
  case added(String, by: String)
  /// A certificate instead of a key.
  case certified(String, by: String)
  /// By the member whose it is.
  case addedOn(String)
  /// Of a key, or in languages where that counts of a certificate.
  case used(String, isCertificate: Bool = false)
  case neverUsed(isCertificate: Bool = false)
  case revoked(String, isCertificate: Bool = false)
  case state(Invitation.State, uses: Int)
  case openCount(Int)
  case invited(by: String)
  /// How many somebody invited, and how many came through them in all.
  case invitedCount(Int, below: Int)
  case until(String)
  case joined(String)

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .added(let date, let name):
      say(
        nl: "toegevoegd \(date) door \(name)", fr: "ajoutée le \(date) par \(name)",
        de: "hinzugefügt \(date) von \(name)", en: "added \(date) by \(name)")
    case .certified(let date, let name):
      say(
        nl: "toegevoegd \(date) door \(name)", fr: "ajouté le \(date) par \(name)",
        de: "hinzugefügt \(date) von \(name)", en: "added \(date) by \(name)")
    case .addedOn(let date):
      say(nl: "toegevoegd \(date)", fr: "ajoutée le \(date)", de: "hinzugefügt \(date)", en: "added \(date)")
    case .neverUsed(let isCertificate):
      say(
        nl: "nog niet gebruikt", fr: isCertificate ? "jamais utilisé" : "jamais utilisée", de: "noch nicht benutzt",
        en: "not used yet")
    case .used(let date, let isCertificate):
      say(
        nl: "laatst gebruikt \(date)", fr: "\(isCertificate ? "utilisé" : "utilisée") le \(date)",
        de: "zuletzt benutzt \(date)", en: "last used \(date)")
    case .revoked(let date, let isCertificate):
      say(
        nl: "ingetrokken \(date)", fr: "\(isCertificate ? "révoqué" : "révoquée") le \(date)",
        de: "widerrufen \(date)", en: "revoked \(date)")
    case .state(.open, let uses):
      say(
        nl: "open, voor \(uses)", fr: "ouverte, pour \(uses)", de: "offen, für \(uses)", en: "open, for \(uses)")
    case .state(.powerless, _):
      say(
        nl: "maker mag niet meer uitnodigen", fr: "son auteur ne peut plus inviter",
        de: "wer sie erzeugte, darf nicht mehr einladen", en: "its maker may not invite any more")
    case .state(.spent, _): say(nl: "gebruikt", fr: "utilisée", de: "benutzt", en: "used")
    case .state(.expired, _): say(nl: "verlopen", fr: "expirée", de: "abgelaufen", en: "expired")
    case .state(.revoked, _): say(nl: "ingetrokken", fr: "retirée", de: "zurückgezogen", en: "taken back")
    case .openCount(let count):
      say(
        nl: "\(count) open", fr: say.count(count, "ouverte", "ouvertes"), de: "\(count) offen", en: "\(count) open")
    case .invited(let name): say(nl: "door \(name)", fr: "par \(name)", de: "von \(name)", en: "by \(name)")
    case .invitedCount(let invited, let below):
      say(
        nl: "nodigde \(invited) uit" + (below > invited ? ", samen \(below)" : ""),
        fr: "\(say.count(invited, "invité", "invités"))" + (below > invited ? ", \(below) en tout" : ""),
        de: "lud \(invited) ein" + (below > invited ? ", zusammen \(below)" : ""),
        en: "invited \(invited)" + (below > invited ? ", \(below) in all" : ""))
    case .until(let moment):
      say(nl: "tot \(moment)", fr: "jusqu’à \(moment)", de: "bis \(moment)", en: "until \(moment)")
    case .joined(let names):
      say(nl: "kwam binnen: \(names)", fr: "entré : \(names)", de: "kam herein: \(names)", en: "came in: \(names)")
    }
  }
}
