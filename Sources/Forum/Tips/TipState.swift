// SPDX-License-Identifier: EUPL-1.2

/// Whether a tip can still be relied on.
public enum TipState: Hashable, Sendable {
  case current
  /// Its review date has passed.
  case toReview
  /// Another tip took its place.
  case superseded(by: Int)
  case withdrawn
}
