// SPDX-License-Identifier: EUPL-1.2

/// What a member says of themself: the fields of the form for a new member and of "my profile".
public struct MemberFields: Hashable, Sendable {
  /// 2–32 of `a-z 0-9 _ -`, starting with a letter.
  public var handle: String
  /// The name in full, may be empty; at most 100 characters.
  public var name: String
  /// A selectable layer.
  public var layer: LayerID
  /// The organisation's name, may be empty; at most 100 characters.
  public var organisation: String
  /// The kind of work; optional.
  public var roleFamily: RoleFamily?
  /// At most 10 lines of at most 100 characters.
  public var worksOn: [String]
  /// At most 10 lines of at most 100 characters.
  public var canTalkAbout: [String]
  /// The ties to topics.
  public var ties: [TopicID: TopicTie]

  /// Fields from their parts.
  public init(
    handle: String, name: String = "", layer: LayerID = .unspecified, organisation: String = "",
    roleFamily: RoleFamily? = nil, worksOn: [String] = [], canTalkAbout: [String] = [],
    ties: [TopicID: TopicTie] = [:]
  ) {
    self.handle = handle
    self.name = name
    self.layer = layer
    self.organisation = organisation
    self.roleFamily = roleFamily
    self.worksOn = worksOn
    self.canTalkAbout = canTalkAbout
    self.ties = ties
  }
}

extension MemberFields {
  /// The fields of a profile as they are.
  public init(_ member: Member) {
    self.init(
      handle: member.handle, name: member.brief.name, layer: member.brief.layer,
      organisation: member.brief.organisation, roleFamily: member.roleFamily, worksOn: member.worksOn,
      canTalkAbout: member.canTalkAbout, ties: member.ties)
  }
}

extension MemberFields {
  /// Two changes of the same fields made into one: each field as whoever changed it has it; nil
  /// when both changed one, in different ways.
  public static func merging(_ mine: MemberFields, and theirs: MemberFields, since base: MemberFields) -> MemberFields?
  {
    var merged = theirs
    func take<Value: Equatable>(_ field: WritableKeyPath<MemberFields, Value>) -> Bool {
      guard mine[keyPath: field] != base[keyPath: field] else { return true }
      guard theirs[keyPath: field] == base[keyPath: field] || theirs[keyPath: field] == mine[keyPath: field] else {
        return false
      }
      merged[keyPath: field] = mine[keyPath: field]
      return true
    }
    guard take(\.handle), take(\.name), take(\.layer), take(\.organisation), take(\.roleFamily), take(\.worksOn),
      take(\.canTalkAbout)
    else { return nil }
    for topic in Set(mine.ties.keys).union(base.ties.keys) where !take(\.ties[topic]) { return nil }
    return merged
  }
}
