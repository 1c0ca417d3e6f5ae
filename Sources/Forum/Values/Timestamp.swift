// SPDX-License-Identifier: EUPL-1.2

/// A moment in whole seconds since 1970-01-01 00:00 UTC, as the store keeps all times.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the epoch, negative before it.
  public let seconds: Int64

  /// The moment that lies `seconds` after the epoch.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The moment `hours` later, or earlier when negative.
  public func adding(hours: Int) -> Timestamp { Timestamp(seconds: seconds + Int64(hours) * 3600) }

  /// The moment `days` of 24 hours later, or earlier when negative.
  public func adding(days: Int) -> Timestamp { Timestamp(seconds: seconds + Int64(days) * 86_400) }
}
