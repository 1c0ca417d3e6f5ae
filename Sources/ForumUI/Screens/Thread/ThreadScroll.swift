// SPDX-License-Identifier: EUPL-1.2

/// A line of a thread's layout: a block (0 is the head, then the posts in reading order) and a line
/// inside it.
///
/// Counting from a block, not from the top, is what lets a thread of ten thousand posts open
/// without laying them all out.
struct ThreadScroll: Hashable, Comparable, Sendable {
  /// The block.
  var block = 0
  /// The line inside the block, from 0.
  var line = 0

  /// Orders from top to bottom.
  static func < (left: Self, right: Self) -> Bool { (left.block, left.line) < (right.block, right.line) }
}
