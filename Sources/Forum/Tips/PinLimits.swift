// SPDX-License-Identifier: EUPL-1.2

/// How many tips may be pinned at once, so that a pin keeps its worth.
public enum PinLimits {
  /// At most this many on a board.
  public static let onBoard = 12
  /// At most this many that share a topic.
  public static let perTopic = 5
}
