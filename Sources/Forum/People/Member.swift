// SPDX-License-Identifier: EUPL-1.2

/// A member of the board with the whole profile.
public struct Member: Hashable, Sendable {
  /// Handle, name, role, layer and organisation.
  public var brief: MemberBrief
  /// The kind of work; optional.
  public var roleFamily: RoleFamily?
  /// Short lines on what the member works on now.
  public var worksOn: [String]
  /// Short lines on what the member could give a talk about.
  public var canTalkAbout: [String]
  /// The ties to topics; topics without a tie are absent.
  public var ties: [TopicID: TopicTie]
  /// When the member joined; what is older is not unread.
  public var joined: Timestamp
  /// The operating system's user on a local board; nil for placeholders made by an import.
  public var login: String?
  /// The number of that user when the member joined or last confirmed to be the same; nil where it
  /// was never kept.
  public var userID: UInt32?
  /// Whether new posts are refused for now.
  public var isSuspended: Bool
  /// The version of the house rules that the member agreed to; zero for none.
  public var houseRules: Int
  /// Whether the member has a login, key or certificate to come back with; an import makes members who have none.
  public var canComeIn: Bool
  /// Start of the visit before this one: what arrived since is new.
  public var previousVisit: Timestamp?

  /// The store's number.
  public var id: MemberID { brief.id }
  /// The unique short name, without `@`.
  public var handle: String { brief.handle }
  /// The role on the board.
  public var role: Role { brief.role }

  /// A member from its parts.
  public init(
    brief: MemberBrief, roleFamily: RoleFamily? = nil, worksOn: [String] = [], canTalkAbout: [String] = [],
    ties: [TopicID: TopicTie] = [:], joined: Timestamp, login: String? = nil, userID: UInt32? = nil,
    isSuspended: Bool = false,
    houseRules: Int = 0, previousVisit: Timestamp? = nil, canComeIn: Bool = true
  ) {
    self.brief = brief
    self.roleFamily = roleFamily
    self.worksOn = worksOn
    self.canTalkAbout = canTalkAbout
    self.ties = ties
    self.joined = joined
    self.login = login
    self.userID = userID
    self.isSuspended = isSuspended
    self.houseRules = houseRules
    self.previousVisit = previousVisit
    self.canComeIn = canComeIn
  }
}
