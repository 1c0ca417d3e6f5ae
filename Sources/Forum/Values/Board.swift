// SPDX-License-Identifier: EUPL-1.2

/// The community's store: what it is called and how it is set up.
public struct Board: Hashable, Sendable {
  /// The name on the first line of the screen; 1–60 characters.
  public var name: String
  /// A line under the name; may be empty; at most 120 characters.
  public var motto: String
  /// When it was made.
  public var created: Timestamp

  /// A board from its parts.
  public init(name: String, motto: String = "", created: Timestamp) {
    self.name = name
    self.motto = motto
    self.created = created
  }
}
