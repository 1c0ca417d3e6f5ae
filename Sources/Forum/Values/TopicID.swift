// SPDX-License-Identifier: EUPL-1.2

/// The stable, language-neutral id of an innovation topic, such as `open-data`.
public struct TopicID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The value as the store keeps it.
  public let rawValue: String

  /// Wraps a stored value; it need not exist.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a stored value; it need not exist.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Orders by the stored value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
