// SPDX-License-Identifier: EUPL-1.2

/// How often a member asked, and how often an answer of the member's helped. Told to that member alone.
public struct Reciprocity: Hashable, Sendable {
  /// The largest number told; it means so many or more.
  public static let countLimit = 999

  /// Questions and requests for feedback that the member asked, at most `countLimit`.
  public var asked: Int
  /// Posts of the member's that are marked as having helped, at most `countLimit`.
  public var helped: Int

  /// Nothing unless said.
  public init(asked: Int = 0, helped: Int = 0) {
    self.asked = asked
    self.helped = helped
  }
}
