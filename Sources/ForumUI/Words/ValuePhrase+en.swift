// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ValuePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .kind(let kind): Self.kindEN(kind)
    case .callKind(let kind): Self.callKindEN(kind)
    case .stage(let stage): Self.stageEN(stage)
    case .state(let state): Self.stateEN(state)
    case .sort(let sort): Self.sortEN(sort)
    case .role(let role): Self.roleEN(role)
    case .roleFamily(let family): Self.roleFamilyEN(family)
    case .tie(let tie):
      Self.joined(tie, follows: "follows", worksOn: "works on it", canHelp: "can help", none: "no tie")
    case .tipState(let state): Self.tipStateEN(state)
    case .language(let language): Self.languageEN(language)
    }
  }

  private static func kindEN(_ kind: ThreadKind) -> String {
    switch kind {
    case .question: "question"
    case .feedback: "feedback wanted"
    case .call: "call"
    case .story: "story"
    case .news: "news"
    }
  }

  private static func callKindEN(_ kind: CallKind) -> String {
    switch kind {
    case .sparring: "sparring partner"
    case .mentoring: "mentoring"
    case .mobility: "mobility"
    case .other: "something else"
    }
  }

  private static func stageEN(_ stage: StoryStage) -> String {
    switch stage {
    case .idea: "idea"
    case .trying: "being tried"
    case .running: "running"
    case .stopped: "stopped"
    }
  }

  private static func stateEN(_ state: Query.State) -> String {
    switch state {
    case .waiting: "waiting"
    case .unanswered: "unanswered"
    case .unread: "unread"
    case .mine: "mine"
    case .replied: "where I wrote"
    case .helped: "with an answer that helped"
    case .open: "open"
    case .answered: "answered"
    case .locked: "locked"
    case .pinned: "pinned"
    case .hidden: "hidden"
    case .new: "new"
    case .watched: "watched"
    case .muted: "muted"
    case .bookmarked: "bookmarked"
    }
  }

  private static func sortEN(_ sort: ThreadSort) -> String {
    switch sort {
    case .newest: "newest first"
    case .oldest: "oldest first"
    case .waiting: "longest waiting first"
    case .unanswered: "longest unanswered first"
    case .helped: "most helpful first"
    }
  }

  private static func roleEN(_ role: Role) -> String {
    switch role {
    case .guest: "guest"
    case .member: "member"
    case .moderator: "moderator"
    case .steward: "steward"
    }
  }

  private static func roleFamilyEN(_ family: RoleFamily) -> String {
    switch family {
    case .policy: "policy"
    case .field: "field work"
    case .frontOffice: "front office"
    case .support: "support"
    case .management: "management"
    case .trainee: "trainee"
    }
  }

  private static func tipStateEN(_ state: Forum.TipState) -> String {
    switch state {
    case .current: "current"
    case .toReview: "to review"
    case .superseded(let number): "superseded by tip:\(number)"
    case .withdrawn: "withdrawn"
    }
  }

  private static func languageEN(_ language: Language) -> String {
    switch InterfaceLanguage(rawValue: language.rawValue) {
    case .nl: "Dutch"
    case .fr: "French"
    case .de: "German"
    case .en: "English"
    case nil: language == .unknown ? "unknown" : "other language (\(language.rawValue))"
    }
  }
}
