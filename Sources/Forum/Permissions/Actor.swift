// SPDX-License-Identifier: EUPL-1.2

/// Who wants to do something.
public struct Actor: Hashable, Sendable {
  /// The store's number; nil for a guest.
  public var id: MemberID?
  /// The role on the board.
  public var role: Role
  /// Whether the member's writing is suspended.
  var isSuspended: Bool
  /// The version of the house rules that the member agreed to; zero for none.
  var houseRules: Int

  /// An actor from its parts.
  public init(id: MemberID?, role: Role, isSuspended: Bool = false, houseRules: Int = 0) {
    self.id = id
    self.role = role
    self.isSuspended = isSuspended
    self.houseRules = houseRules
  }

  /// Whether the member is a moderator or more.
  public var moderates: Bool { role >= .moderator }

  /// A member as an actor.
  public init(_ member: Member) {
    self.init(id: member.id, role: member.role, isSuspended: member.isSuspended, houseRules: member.houseRules)
  }
}
