// SPDX-License-Identifier: EUPL-1.2

/// What every line about a member shows: who speaks, and from which government.
public struct MemberBrief: Hashable, Sendable {
  /// The store's number.
  public var id: MemberID
  /// The unique short name, without `@`.
  public var handle: String
  /// The name in full; empty when the member gave none.
  public var name: String
  /// The role on the board.
  public var role: Role
  /// The layer of government.
  public var layer: LayerID
  /// The organisation's name; empty when unknown.
  public var organisation: String

  /// A brief from its parts.
  public init(id: MemberID, handle: String, name: String, role: Role, layer: LayerID, organisation: String) {
    self.id = id
    self.handle = handle
    self.name = name
    self.role = role
    self.layer = layer
    self.organisation = organisation
  }
}
