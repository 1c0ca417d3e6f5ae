// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PeoplePhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .members(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "Mitglied" : "Mitglieder")"
    case .handle: "Mitglied"
    case .name: "Name"
    case .noOrganisations: "Keine Organisationen"
    case .organisation: "Organisation"
    case .layer: "Verwaltungsebene"
    case .roleFamily: "Art der Arbeit"
    case .worksOn: "Arbeitet an"
    case .canTalkAbout: "Spricht über"
    case .joined: "Dabei seit"
    case .account: "Konto"
    case .placeholder: "ohne Konto: aus einem anderen Forum übernommen"
    case .posts(let count): "\(count) \(count == 1 ? "Beitrag" : "Beiträge")"
    case .ties: "Themen"
    case .threads: "Gespräche"
    case .tips: "Tipps"
    case .nobody(let handle): "Niemand heißt @\(handle)"
    }
  }
}
