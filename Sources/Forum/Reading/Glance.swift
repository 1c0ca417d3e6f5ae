// SPDX-License-Identifier: EUPL-1.2

/// What a reference leads to, in a line, before it is followed.
public struct Glance: Hashable, Sendable {
  /// Whether it can be read.
  public enum Standing: Hashable, Sendable {
    case readable
    /// A tombstone stands in its place.
    case removed
    /// Only moderators see more than a tombstone.
    case hidden
    /// There is none, or none that the reader may see.
    case missing
  }

  /// What was asked for.
  public var reference: Reference
  /// Whether it can be read.
  public var standing: Standing
  /// Of a thread or post the thread's title, of a tip its own, of a member the name; empty when
  /// there is none.
  public var title: String
  /// The handle of who wrote it; empty for members and topics.
  public var author: String
  /// How the text begins, of a member where they speak from; empty when there is none.
  public var beginning: String

  /// A glance from its parts.
  public init(
    _ reference: Reference, _ standing: Standing = .readable, title: String = "", author: String = "",
    beginning: String = ""
  ) {
    self.reference = reference
    self.standing = standing
    self.title = title
    self.author = author
    self.beginning = beginning
  }
}
