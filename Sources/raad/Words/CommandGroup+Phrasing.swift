// SPDX-License-Identifier: EUPL-1.2

import ForumUI

extension CommandGroup: Phrasing {
  var nl: String {
    switch self {
    case .board: "Het bord"
    case .reading: "Lezen"
    case .writing: "Schrijven"
    case .tips: "Tips"
    case .people: "Mensen en thema’s"
    case .moderation: "Moderatie"
    case .operation: "Beheer"
    }
  }

  var fr: String {
    switch self {
    case .board: "Le forum"
    case .reading: "Lire"
    case .writing: "Écrire"
    case .tips: "Astuces"
    case .people: "Personnes et thèmes"
    case .moderation: "Modération"
    case .operation: "Gestion"
    }
  }

  var de: String {
    switch self {
    case .board: "Das Forum"
    case .reading: "Lesen"
    case .writing: "Schreiben"
    case .tips: "Tipps"
    case .people: "Menschen und Themen"
    case .moderation: "Moderation"
    case .operation: "Betrieb"
    }
  }

  var en: String {
    switch self {
    case .board: "The board"
    case .reading: "Reading"
    case .writing: "Writing"
    case .tips: "Tips"
    case .people: "People and topics"
    case .moderation: "Moderation"
    case .operation: "Operation"
    }
  }
}
