// SPDX-License-Identifier: EUPL-1.2

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

  var nl: String {
    switch self {
    case .edited: "Gewijzigd"
    case .removed: "Verwijderd"
    case .helped: "Gemarkeerd: dit hielp"
    case .heard: "Gehoord"
    case .takenBack: "Teruggenomen"
    case .reported: "Gemeld"
    case .tipConfirmed: "Bevestigd"
    case .superseded: "Vervangen"
    case .withdrawn: "Ingetrokken"
    case .profileChanged: "Profiel bijgewerkt"
    case .boardChanged: "Bord gewijzigd"
    case .roleGiven: "Rol gegeven"
    case .pinned: "Vastgezet"
    case .locked: "Gesloten"
    case .hidden: "Verborgen"
    case .backedUp: "Kopie gemaakt"
    case .checked: "Het bord volgt alle regels"
    case .exported: "Uitgevoerd"
    case .agreed: "Akkoord met de huisregels"
    }
  }

  var fr: String {
    switch self {
    case .edited: "Modifié"
    case .removed: "Retiré"
    case .helped: "Marqué : ceci a aidé"
    case .heard: "Bien entendu"
    case .takenBack: "Annulé"
    case .reported: "Signalé"
    case .tipConfirmed: "Confirmé"
    case .superseded: "Remplacée"
    case .withdrawn: "Retirée"
    case .profileChanged: "Profil mis à jour"
    case .boardChanged: "Forum modifié"
    case .roleGiven: "Rôle donné"
    case .pinned: "Épinglé"
    case .locked: "Fermé"
    case .hidden: "Caché"
    case .backedUp: "Copie faite"
    case .checked: "Le forum suit toutes les règles"
    case .exported: "Exporté"
    case .agreed: "Charte acceptée"
    }
  }

  var de: String {
    switch self {
    case .edited: "Geändert"
    case .removed: "Entfernt"
    case .helped: "Markiert: das hat geholfen"
    case .heard: "Gehört"
    case .takenBack: "Zurückgenommen"
    case .reported: "Gemeldet"
    case .tipConfirmed: "Bestätigt"
    case .superseded: "Ersetzt"
    case .withdrawn: "Zurückgezogen"
    case .profileChanged: "Profil aktualisiert"
    case .boardChanged: "Forum geändert"
    case .roleGiven: "Rolle vergeben"
    case .pinned: "Angeheftet"
    case .locked: "Geschlossen"
    case .hidden: "Verborgen"
    case .backedUp: "Kopie gemacht"
    case .checked: "Das Forum hält alle Regeln ein"
    case .exported: "Exportiert"
    case .agreed: "Den Hausregeln zugestimmt"
    }
  }

  var en: String {
    switch self {
    case .edited: "Changed"
    case .removed: "Removed"
    case .helped: "Marked: this helped"
    case .heard: "Heard"
    case .takenBack: "Taken back"
    case .reported: "Reported"
    case .tipConfirmed: "Confirmed"
    case .superseded: "Superseded"
    case .withdrawn: "Withdrawn"
    case .profileChanged: "Profile updated"
    case .boardChanged: "Board changed"
    case .roleGiven: "Role given"
    case .pinned: "Pinned"
    case .locked: "Locked"
    case .hidden: "Hidden"
    case .backedUp: "Copied"
    case .checked: "The board keeps all rules"
    case .exported: "Exported"
    case .agreed: "Agreed to the house rules"
    }
  }
}
