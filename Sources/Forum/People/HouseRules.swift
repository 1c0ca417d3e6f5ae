// SPDX-License-Identifier: EUPL-1.2

/// The rules of the house, which a member agrees to once before the first post.
public enum HouseRules {
  /// Which rules are in force; raised when their meaning changes, and then everyone is asked again.
  /// The texts are those of `HouseRule`.
  public static let version = 1
}
