// SPDX-License-Identifier: EUPL-1.2

/// The store's number of an organisation.
public struct OrganisationID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The value as the store keeps it.
  public let rawValue: Int64

  /// Wraps a stored value; it need not exist.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Wraps a stored value; it need not exist.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by the stored value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
