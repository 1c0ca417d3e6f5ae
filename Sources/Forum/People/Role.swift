// SPDX-License-Identifier: EUPL-1.2

/// What a member is on the board; each role may do all that the ones before it may.
public enum Role: String, CaseIterable, Comparable, Sendable {
  case guest
  case member
  case moderator
  case steward

  /// Orders by what a role may do.
  public static func < (left: Role, right: Role) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}
