// SPDX-License-Identifier: EUPL-1.2

/// When a question or feedback thread that waits (`WaitingRule`) is brought to the notice of who could help: those who
/// said that they can help with one of its topics, later the moderators.
///
/// Each of them is told once of each question, on a visit or with a digest, the newest questions first and a few at a
/// time: so nobody comes back to a heap, and what waits from long ago stands in the lists as it did.
public enum RoutingRule {
  /// Working days without an answer after which it reaches those who can help.
  public static let helperDays = 3
  /// Working days without an answer after which it reaches the moderators.
  public static let moderatorDays = 6
  /// So many questions are told at once.
  public static let most = 3
  /// So many of the newest in each list are looked at.
  public static let looked = 20
}
