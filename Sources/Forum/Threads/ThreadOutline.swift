// SPDX-License-Identifier: EUPL-1.2

/// A thread without the texts of its posts, as one reader sees it: what it takes to lay ten
/// thousand posts out as a tree and to find the unread ones. The posts themselves are read as they
/// are shown.
public struct ThreadOutline: Hashable, Sendable {
  /// What must be known of a post before it is read.
  public struct Entry: Hashable, Sendable {
    /// The number inside the thread.
    public var number: Int
    /// The number of the post it replies to; nil for the opening post.
    public var parent: Int?
    /// What it is to the reader.
    public var facts: Facts

    /// An entry from its parts.
    public init(number: Int, parent: Int?, facts: Facts = []) {
      self.number = number
      self.parent = parent
      self.facts = facts
    }
  }

  /// What a post is to the reader.
  public struct Facts: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Facts from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The reader wrote it.
    public static let mine = Facts(rawValue: 1)
    /// A tombstone stands in its place.
    public static let gone = Facts(rawValue: 2)
    /// It helped.
    public static let helped = Facts(rawValue: 4)
    /// Another wrote it since the reader's previous visit.
    public static let new = Facts(rawValue: 8)
  }

  /// The head.
  public var summary: ThreadSummary
  /// All posts by number, tombstones included.
  public var entries: [Entry]
  /// What the reader has read.
  public var marks: ReadMarks
  /// The handles of those whose answers helped, in the order of their answers.
  public var helpers: [String]
  /// Who sees it.
  public var audience = Audience.all
  /// Whether its author was asked to show it to all.
  public var isSharingAsked = false
  /// The network or event whose page it belongs to; nil for others.
  public var page: Reference?

  /// An outline from its parts.
  public init(summary: ThreadSummary, entries: [Entry], marks: ReadMarks, helpers: [String] = []) {
    self.summary = summary
    self.entries = entries
    self.marks = marks
    self.helpers = helpers
  }
}

extension ThreadOutline.Entry {
  /// Whether the reader has still to read it; one's own posts and tombstones are never unread.
  public func isUnread(_ marks: ReadMarks) -> Bool {
    facts.isDisjoint(with: [.mine, .gone]) && !marks.contains(number)
  }
}
