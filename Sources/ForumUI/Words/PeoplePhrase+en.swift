// SPDX-License-Identifier: EUPL-1.2

import Forum

extension PeoplePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .members(let count, let isMore): "\(count)\(isMore ? "+" : "") \(count == 1 ? "member" : "members")"
    case .handle: "Member"
    case .name: "Name"
    case .noOrganisations: "No organisations"
    case .organisation: "Organisation"
    case .layer: "Layer"
    case .roleFamily: "Kind of work"
    case .worksOn: "Works on"
    case .canTalkAbout: "Can talk about"
    case .joined: "Member since"
    case .account: "Account"
    case .placeholder: "no login: taken over from another forum"
    case .posts(let count): "\(count) \(count == 1 ? "post" : "posts")"
    case .ties: "Topics"
    case .threads: "Threads"
    case .tips: "Tips"
    case .nobody(let handle): "Nobody is called @\(handle)"
    }
  }
}
