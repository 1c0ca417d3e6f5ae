// SPDX-License-Identifier: EUPL-1.2

/// A network with what belongs to it, as one reader sees it.
public struct NetworkPage: Hashable, Sendable {
  /// A network that suits it, or has to do with something else, as far as one must know it to write to its board.
  public struct Match: Hashable, Sendable {
    /// Which, and why.
    public var match: NetworkMatch
    /// What it is called.
    public var name: String
    /// The handles of its board, the first ones.
    public var board: [String]

    /// A match from its parts.
    public init(_ match: NetworkMatch, name: String, board: [String]) {
      self.match = match
      self.name = name
      self.board = board
    }
  }

  /// The network itself.
  public var network: Network
  /// The thread of its page.
  public var thread: ThreadSummary
  /// What the reader has read of that.
  public var marks = ReadMarks()
  /// Who asked to come in, the first ones; empty for who may not admit.
  public var asked: [MemberBrief]
  /// What suits it, best first.
  public var matches: [Match]
  /// Its events to come, the next ones.
  public var events: [AgendaEntry]
  /// Its polls that take something now.
  public var polls: [Poll]
  /// Its newest threads besides that of its page.
  public var threads: [ThreadSummary]

  /// A page from its parts.
  public init(
    network: Network, thread: ThreadSummary, asked: [MemberBrief] = [], matches: [Match] = [],
    events: [AgendaEntry] = [], polls: [Poll] = [], threads: [ThreadSummary] = []
  ) {
    self.network = network
    self.thread = thread
    self.asked = asked
    self.matches = matches
    self.events = events
    self.polls = polls
    self.threads = threads
  }
}
