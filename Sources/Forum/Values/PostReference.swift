// SPDX-License-Identifier: EUPL-1.2

/// A post as members name it: `#12.3` is the third post of thread 12.
public struct PostReference: Hashable, Comparable, Sendable {
  /// The thread's number.
  public var thread: Int
  /// The post's number inside its thread; the opening post is 1.
  public var number: Int

  /// A reference; it need not exist.
  public init(thread: Int, number: Int) {
    self.thread = thread
    self.number = number
  }

  /// Orders by thread, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.thread, left.number) < (right.thread, right.number)
  }
}
