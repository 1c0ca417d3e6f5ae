// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PeoplePhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .members(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "lid" : "leden")"
    case .handle: "Lid"
    case .name: "Naam"
    case .noOrganisations: "Geen organisaties"
    case .organisation: "Organisatie"
    case .layer: "Bestuurslaag"
    case .roleFamily: "Soort werk"
    case .worksOn: "Werkt aan"
    case .canTalkAbout: "Spreekt over"
    case .joined: "Lid sinds"
    case .account: "Login"
    case .placeholder: "geen login: overgenomen uit een ander forum"
    case .posts(let count): "\(count) \(count == 1 ? "bericht" : "berichten")"
    case .ties: "Thema’s"
    case .threads: "Gesprekken"
    case .tips: "Tips"
    case .nobody(let handle): "Niemand heet @\(handle)"
    }
  }
}
