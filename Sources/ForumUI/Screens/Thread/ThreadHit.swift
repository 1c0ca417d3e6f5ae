// SPDX-License-Identifier: EUPL-1.2

/// A place in a thread where something that was searched for stands.
struct ThreadHit: Equatable, Sendable {
  /// The line.
  var place: ThreadScroll
  /// The column of the screen where it begins.
  var column: Int
}
