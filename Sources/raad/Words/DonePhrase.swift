// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What a command tells a person at the terminal when it is done.
enum DonePhrase: Phrasing {
  case edited
  case removed
  case helped
  case heard
  case takenBack
  case reported
  case tipConfirmed
  case superseded
  case withdrawn
  case profileChanged
  case boardChanged
  case roleGiven
  case pinned
  case locked
  case hidden
  case backedUp
  case checked
  case exported
  case agreed

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .edited: say(nl: "Gewijzigd", fr: "Modifié", de: "Geändert", en: "Changed")
    case .removed: say(nl: "Verwijderd", fr: "Supprimé", de: "Entfernt", en: "Removed")
    case .helped:
      say(
        nl: "Gemarkeerd: dit hielp", fr: "Marqué : ceci a aidé",
        de: "Markiert: das hat geholfen", en: "Marked: this helped")
    case .heard: say(nl: "Gehoord", fr: "Je connais aussi", de: "Gehört", en: "Heard")
    case .takenBack: say(nl: "Teruggedraaid", fr: "Annulé", de: "Rückgängig gemacht", en: "Undone")
    case .reported: say(nl: "Gemeld", fr: "Signalé", de: "Gemeldet", en: "Reported")
    case .tipConfirmed: say(nl: "Bevestigd", fr: "Confirmé", de: "Bestätigt", en: "Confirmed")
    case .superseded: say(nl: "Vervangen", fr: "Remplacée", de: "Ersetzt", en: "Superseded")
    case .withdrawn: say(nl: "Ingetrokken", fr: "Retirée", de: "Zurückgezogen", en: "Withdrawn")
    case .profileChanged:
      say(nl: "Profiel bijgewerkt", fr: "Profil mis à jour", de: "Profil aktualisiert", en: "Profile updated")
    case .boardChanged: say(nl: "Bord gewijzigd", fr: "Forum modifié", de: "Forum geändert", en: "Board changed")
    case .roleGiven: say(nl: "Rol gegeven", fr: "Rôle donné", de: "Rolle vergeben", en: "Role given")
    case .pinned: say(nl: "Vastgezet", fr: "Épinglé", de: "Angeheftet", en: "Pinned")
    case .locked: say(nl: "Gesloten", fr: "Fermé", de: "Geschlossen", en: "Locked")
    case .hidden: say(nl: "Verborgen", fr: "Masqué", de: "Verborgen", en: "Hidden")
    case .backedUp:
      say(nl: "Reservekopie gemaakt", fr: "Sauvegarde effectuée", de: "Sicherung erstellt", en: "Backup made")
    case .checked:
      say(
        nl: "Het bord volgt alle regels", fr: "Le forum suit toutes les règles",
        de: "Das Forum hält alle Regeln ein", en: "The board keeps all rules")
    case .exported: say(nl: "Geëxporteerd", fr: "Exporté", de: "Exportiert", en: "Exported")
    case .agreed:
      say(
        nl: "Akkoord met de huisregels", fr: "Charte acceptée",
        de: "Den Hausregeln zugestimmt", en: "Agreed to the house rules")
    }
  }
}
