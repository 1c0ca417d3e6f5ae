// SPDX-License-Identifier: EUPL-1.2

extension LinearLabel {
  /// The text in English.
  public var en: String {
    switch self {
    case .kind: "Kind"
    case .state: "State"
    case .from: "From"
    case .started: "Started"
    case .language: "Language"
    case .layer: "Layer of government"
    case .topics: "Topics"
    case .answers: "Answers"
    case .heard: "Heard"
    case .locked: "Locked"
    case .owner: "Owner"
    case .credited: "Thanks to"
    case .source: "From"
    case .knownIn: "Worked in"
    case .written: "Written"
    case .confirmed: "Confirmed"
    case .reviewBy: "Review by"
    case .reports: "Reports"
    case .handle: "Member"
    case .name: "Name"
    case .motto: "Motto"
    case .role: "Role"
    case .organisation: "Organisation"
    case .roleFamily: "Kind of work"
    case .worksOn: "Works on"
    case .canTalkAbout: "Can talk about"
    case .follows: "Follows"
    case .works: "Works on topics"
    case .helps: "Can help with"
    case .joined: "Member since"
    case .posts: "Posts"
    case .threads: "Threads"
    case .tips: "Tips"
    case .members: "Members"
    case .suspended: "Writing suspended"
    case .organisations: "Organisations"
    case .byLayer: "By layer of government"
    case .byTopic: "By topic"
    case .byMonth: "By month (UTC)"
    }
  }
}
