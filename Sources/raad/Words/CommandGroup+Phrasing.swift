// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

extension CommandGroup: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .board: say(nl: "Het bord", fr: "Le forum", de: "Das Forum", en: "The board")
    case .reading: say(nl: "Lezen", fr: "Lire", de: "Lesen", en: "Reading")
    case .writing: say(nl: "Schrijven", fr: "Écrire", de: "Schreiben", en: "Writing")
    case .tips: say(nl: "Tips", fr: "Astuces", de: "Tipps", en: "Tips")
    case .people:
      say(nl: "Mensen en thema’s", fr: "Membres et thèmes", de: "Mitglieder und Themen", en: "People and topics")
    case .meetings:
      say(
        nl: "Netwerken, agenda, peilingen", fr: "Réseaux, agenda, sondages",
        de: "Netzwerke, Kalender, Umfragen", en: "Networks, agenda, polls")
    case .moderation: say(nl: "Moderatie", fr: "Modération", de: "Moderation", en: "Moderation")
    case .door:
      say(
        nl: "De deur: leden van andere machines", fr: "La porte : les membres d’autres machines",
        de: "Die Tür: Mitglieder anderer Rechner", en: "The door: members of other machines")
    case .operation: say(nl: "Beheer", fr: "Gestion", de: "Betrieb", en: "Operation")
    }
  }
}
