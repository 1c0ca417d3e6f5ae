// SPDX-License-Identifier: EUPL-1.2

/// What networks, events and polls have for one member.
public struct MeetingNews: Hashable, Sendable {
  /// Something that a member owes to others.
  public enum Debt: Hashable, Sendable {
    /// A poll of the member's that is to be closed, or whose outcome is to be written.
    case outcome(Poll)
    /// What came of an event that the member gave.
    case report(Event)
  }

  /// A network that suits one of the member's, and came or changed lately.
  public struct Match: Hashable, Sendable {
    /// The network on whose board the member is.
    public var network: NetworkID
    /// What suits it.
    public var match: NetworkMatch

    /// A match from its parts.
    public init(network: NetworkID, match: NetworkMatch) {
      self.network = network
      self.match = match
    }
  }

  /// So many events are shown, those that the member comes to or gives first.
  public static let mostEvents = 3
  /// So many polls, debts and matches are shown.
  public static let most = 5

  /// What is to come next.
  public var events: [AgendaEntry]
  /// Polls that wait for the member's vote, those that close first on top.
  public var polls: [Poll]
  /// What the member owes.
  public var debts: [Debt]
  /// What suits the member's networks.
  public var matches: [Match]

  /// Nothing unless said.
  public init(events: [AgendaEntry] = [], polls: [Poll] = [], debts: [Debt] = [], matches: [Match] = []) {
    self.events = events
    self.polls = polls
    self.debts = debts
    self.matches = matches
  }
}
