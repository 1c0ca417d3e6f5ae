// SPDX-License-Identifier: EUPL-1.2

/// What came out of a poll.
public struct PollResult: Hashable, Sendable {
  /// What an option got.
  public struct Line: Hashable, Sendable {
    /// The option's number.
    public var option: Int
    /// How many chose it; of dates how many can come, if need be included.
    public var votes: Int
    /// Dots; of dates 2 for each yes and 1 for each if need be; else the same as `votes`.
    public var weight: Int

    /// A line from its parts.
    public init(option: Int, votes: Int = 0, weight: Int = 0) {
      self.option = option
      self.votes = votes
      self.weight = weight
    }
  }

  /// How many of a group chose each option.
  public struct Group: Hashable, Sendable {
    /// The group of layers; nil for a kind of work.
    public var layer: LayerID?
    /// The kind of work; nil for a group of layers.
    public var family: RoleFamily?
    /// How many of it took part.
    public var ballots: Int
    /// The options' votes, by number.
    public var votes: [Int: Int]

    /// A group from its parts.
    public init(layer: LayerID? = nil, family: RoleFamily? = nil, ballots: Int, votes: [Int: Int]) {
      self.layer = layer
      self.family = family
      self.ballots = ballots
      self.votes = votes
    }
  }

  /// How many took part.
  public var ballots: Int
  /// A line an option, in the order of a ranking: the most first, of equals the first one put in first.
  public var lines: [Line]
  /// The options that got most, without "none of these"; several are a tie, none means that nothing was chosen.
  var leaders: [Int]
  /// The groups that are large enough to be told.
  public var groups: [Group]
  /// The options that all layers agree on; nil when there are too few layers to say.
  public var agreed: [Int]?
  /// The options on which layers differ; nil when there are too few layers to say.
  public var differing: [Int]?

  /// The smallest group of which a figure is given, so that nobody can be told from it.
  public static let smallestGroup = 5
  /// So many groups of layers are needed to say what all agree on.
  static let fewestLayers = 3
  /// All agree on what so many hundredths of each group chose.
  static let agreement = 60
  /// Layers differ on what lies so many hundredths apart.
  static let difference = 40

  /// A result from its parts.
  public init(
    ballots: Int = 0, lines: [Line] = [], leaders: [Int] = [], groups: [Group] = [], agreed: [Int]? = nil,
    differing: [Int]? = nil
  ) {
    self.ballots = ballots
    self.lines = lines
    self.leaders = leaders
    self.groups = groups
    self.agreed = agreed
    self.differing = differing
  }

  /// The count of the ballots of a poll.
  public init(_ kind: PollKind, options: [PollOption], tally: PollTally) {
    let whole = tally.whole
    ballots = whole.ballots
    let counted = options.map { option in
      Line(
        option: option.number, votes: whole.votes[option.number] ?? 0, weight: whole.weights[option.number] ?? 0)
    }
    let isRanked = kind != .senseCheck && kind != .countMeIn
    lines = isRanked ? counted.sorted { ($1.weight, $1.votes, $0.option) < ($0.weight, $0.votes, $1.option) } : counted
    let none = options.first { kind == .choice && $0.text == Poll.none }?.number
    let eligible = isRanked ? lines.filter { $0.option != none && $0.weight > 0 } : []
    let best = eligible.max { ($0.weight, $0.votes) < ($1.weight, $1.votes) }
    leaders = eligible.filter { ($0.weight, $0.votes) == (best?.weight ?? 0, best?.votes ?? 0) }.map(\.option)
    let layers = tally.groups { $0.layer }.sorted { $0.key < $1.key }
      .map { Group(layer: $0.key, ballots: $0.value.ballots, votes: $0.value.votes) }
    let families = tally.groups { $0.family }.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { Group(family: $0.key, ballots: $0.value.ballots, votes: $0.value.votes) }
    groups = layers + (kind == .countMeIn ? families : [])
    guard kind != .dates, kind != .titleContest, layers.count >= Self.fewestLayers else { return }
    let shares = options.map { option in
      (option.number, layers.map { 100 * ($0.votes[option.number] ?? 0) / $0.ballots })
    }
    agreed = shares.filter { $0.1.allSatisfy { $0 >= Self.agreement } }.map(\.0)
    differing = shares.filter { ($0.1.max() ?? 0) - ($0.1.min() ?? 0) >= Self.difference }.map(\.0)
  }

  /// Who won after a rule for ties; nil when the owner has to choose. `lot` is a number that nobody can foresee.
  public func winners(_ rule: TieRule, lot: UInt64, chosen: Int? = nil) -> [Int]? {
    guard leaders.count > 1 else { return leaders }
    switch rule {
    case .shared: return leaders
    case .earliest: return leaders.min().map { [$0] }
    case .lot: return [leaders.sorted()[Int(lot % UInt64(leaders.count))]]
    case .owner:
      guard let chosen, leaders.contains(chosen) else { return nil }
      return [chosen]
    }
  }
}
