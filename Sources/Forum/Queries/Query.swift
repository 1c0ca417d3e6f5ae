// SPDX-License-Identifier: EUPL-1.2

/// A filter over threads in the one small language of breadcrumb, filter menu, search and command
/// line.
public struct Query: Hashable, Sendable {
  /// The values of `is:`.
  public enum State: String, CaseIterable, Sendable {
    case waiting
    case unanswered
    case unread
    case mine
    /// Started by others, with a post of the reader's.
    case replied
    case helped
    case open
    case answered
    case locked
    case pinned
    case hidden
    case new
    case watched
    case muted
    case bookmarked
    /// The thread of an event.
    case event
    /// A thread with a poll.
    case poll
    /// The page of a network.
    case network
    /// Shown to the board members of networks only.
    case boardRoom = "board-room"
  }

  /// A date, or a number of days before now.
  public enum Moment: Hashable, Sendable {
    /// A calendar day, read in UTC.
    case date(year: Int, month: Int, day: Int)
    /// So many days before now (`7d`).
    case daysAgo(Int)
  }

  /// A condition, or its opposite.
  public struct Term: Hashable, Sendable {
    /// Whether the condition must not hold.
    public var isExcluded: Bool
    /// What it asks for.
    public var condition: Condition

    /// A term; not excluded unless said.
    public init(_ condition: Condition, isExcluded: Bool = false) {
      self.condition = condition
      self.isExcluded = isExcluded
    }
  }

  /// All must hold, except that several values of `kind`, or of `lang`, or of `author`, are
  /// alternatives.
  public var terms: [Term]
  /// The order; nil for the place's own.
  public var sort: ThreadSort?

  /// A query; without terms it lets everything through.
  public init(terms: [Term] = [], sort: ThreadSort? = nil) {
    self.terms = terms
    self.sort = sort
  }
}
