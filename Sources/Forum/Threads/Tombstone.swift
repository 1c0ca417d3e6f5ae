// SPDX-License-Identifier: EUPL-1.2

/// Why a post's text is not shown; its number stays.
public enum Tombstone: String, Sendable {
  /// "Removed by its author."
  case removedByAuthor = "author"
  /// Removed or hidden by a moderator, with a reason in the audit log.
  case removedByModerator = "moderator"
}
