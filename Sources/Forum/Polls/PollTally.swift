// SPDX-License-Identifier: EUPL-1.2

/// The ballots of a poll as they are counted: not one by one, but by what a result may say of the members who cast them.
public struct PollTally: Hashable, Sendable {
  /// Of whom ballots are counted together.
  public struct Part: Hashable, Sendable {
    /// The members' layer, by its group; nil when it is not kept.
    public var layer: LayerID?
    /// The members' kind of work; nil when unknown or not kept.
    public var family: RoleFamily?

    /// A part from what is known of it.
    public init(layer: LayerID? = nil, family: RoleFamily? = nil) {
      self.layer = layer
      self.family = family
    }
  }

  /// What the ballots of a part say together.
  struct Count: Hashable, Sendable {
    var ballots = 0
    /// How many chose an option, by its number.
    var votes: [Int: Int] = [:]
    /// What they gave it together.
    var weights: [Int: Int] = [:]

    static func += (sum: inout Count, other: Count) {
      sum.ballots += other.ballots
      sum.votes.merge(other.votes, uniquingKeysWith: +)
      sum.weights.merge(other.weights, uniquingKeysWith: +)
    }
  }

  private(set) var counts: [Part: Count] = [:]

  /// No ballots.
  public init() {}

  /// Counts ballots of a part.
  public mutating func add(ballots: Int, of part: Part) { counts[part, default: Count()].ballots += ballots }

  /// Counts what so many of them gave an option together.
  public mutating func add(votes: Int, weight: Int, for option: Int, of part: Part) {
    counts[part, default: Count()].votes[option, default: 0] += votes
    counts[part, default: Count()].weights[option, default: 0] += weight
  }

  /// All ballots together.
  var whole: Count { counts.values.reduce(into: Count()) { $0 += $1 } }

  /// The ballots by something that is known of their members, without groups that are too small.
  func groups<Key: Hashable>(by key: (Part) -> Key?) -> [Key: Count] {
    var groups: [Key: Count] = [:]
    for (part, count) in counts { if let key = key(part) { groups[key, default: Count()] += count } }
    return groups.filter { $0.value.ballots >= PollResult.smallestGroup }
  }
}
