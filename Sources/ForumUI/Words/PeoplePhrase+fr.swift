// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PeoplePhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .members(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "membre" : "membres")"
    case .handle: "Membre"
    case .name: "Nom"
    case .noOrganisations: "Aucune organisation"
    case .organisation: "Organisation"
    case .layer: "Niveau de pouvoir"
    case .roleFamily: "Type de travail"
    case .worksOn: "Travaille sur"
    case .canTalkAbout: "Parle de"
    case .joined: "Membre depuis"
    case .account: "Compte"
    case .placeholder: "sans compte : repris d’un autre forum"
    case .posts(let count): "\(count) \(count == 1 ? "message" : "messages")"
    case .ties: "Thèmes"
    case .threads: "Conversations"
    case .tips: "Astuces"
    case .nobody(let handle): "Personne ne s’appelle @\(handle)"
    }
  }
}
