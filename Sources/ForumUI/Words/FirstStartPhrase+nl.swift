// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FirstStartPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .title: "Welkom"
    case .what(let path):
      "Hier vragen ambtenaren van elke overheid elkaar raad. Er is nog geen bord in \(path). Hoe begint het?"
    case .name(.demo): "Het demobord openen"
    case .name(.new): "Hier een nieuw bord beginnen"
    case .name(.join): "Meedoen op een bestaand bord"
    case .explanation(.demo): "Een bord met voorbeelden, om alles te proberen; het verdwijnt bij het afsluiten."
    case .explanation(.new): "Een leeg bord; wie het begint, is de beheerder."
    case .explanation(.join): "Een bord dat iemand anders beheert, op deze machine of op een andere."
    case .joinFile: "Op deze machine: raad --board BESTAND of zet RAAD_BOARD=BESTAND in de omgeving"
    case .joinRemote: "Op een andere machine: ssh -t NAAM@MACHINE raad"
    case .joinRights: "Het bestand en zijn map moeten te lezen en te schrijven zijn; de beheerder regelt dat."
    case .joinOutside: "Sluit af met Q en begin opnieuw met een van deze opdrachten"
    case .chooseFirst: "Kies eerst hoe het begint: 1, 2 of 3"
    }
  }
}
