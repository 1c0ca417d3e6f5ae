// SPDX-License-Identifier: EUPL-1.2

/// Why two networks suit each other, or a network has to do with something else.
public enum MatchReason: Hashable, Sendable {
  /// The other offers what this one seeks: both lines, and the topics they share (none when words tell it).
  case theyOffer(seeks: String, offers: String, topics: [TopicID])
  /// This one offers what the other seeks.
  case weOffer(seeks: String, offers: String, topics: [TopicID])
  /// It seeks this, on topics of what is asked of.
  case seeks(String, topics: [TopicID])
  /// It offers this, on topics of what is asked of.
  case offers(String, topics: [TopicID])
  /// Both have to do with these topics.
  case topics([TopicID])
  /// Both work in this layer.
  case layer(LayerID)
  /// Both work in this region.
  case region(String)
  /// Both have events within two weeks of each other: the numbers of one of each, and whether ours is named first: by
  /// date, and on one moment by number.
  case events(ours: Int, theirs: Int, isOursFirst: Bool = true)

  /// How much it tells.
  var weight: Int {
    switch self {
    case .theyOffer, .weOffer: 8
    case .seeks, .offers: 4
    case .events: 3
    case .topics(let topics): 1 + min(topics.count, 3)
    case .region: 2
    case .layer: 1
    }
  }
}

/// A network that suits another or has to do with something, and why.
public struct NetworkMatch: Hashable, Sendable {
  /// The other one.
  public var network: NetworkID
  /// Why, the most telling first; never empty.
  public var reasons: [MatchReason]

  /// How much the reasons tell together.
  public var weight: Int { reasons.reduce(0) { $0 + $1.weight } }
}

/// What matching has to know of a network.
public struct MatchSubject: Hashable, Sendable {
  /// Its id.
  public var id: NetworkID
  /// Its umbrella; a network is no match of its own umbrella.
  var parent: NetworkID?
  /// Its topics.
  var topics: [TopicID]
  /// Its layers.
  var layers: [LayerID]
  /// Its region.
  var region: String
  /// Whether it is open to collaboration.
  var isOpen: Bool
  /// How it is doing.
  var stage: NetworkStage
  /// What it seeks and offers.
  public var needs: [NetworkNeed] { didSet { words = Self.words(of: needs) } }
  /// The words by which each line of `needs` is compared: with every other network, so they are looked for once.
  private(set) var words: [Set<String>]
  /// Its events to come, by number, with their begin.
  public var events: [(number: Int, start: Timestamp)]

  /// A subject from its parts.
  public init(
    id: NetworkID, parent: NetworkID? = nil, topics: [TopicID] = [], layers: [LayerID] = [], region: String = "",
    isOpen: Bool = true, stage: NetworkStage = .running, needs: [NetworkNeed] = [],
    events: [(number: Int, start: Timestamp)] = []
  ) {
    self.id = id
    self.parent = parent
    self.topics = topics
    self.layers = layers
    self.region = region
    self.isOpen = isOpen
    self.stage = stage
    self.needs = needs
    words = Self.words(of: needs)
    self.events = events
  }

  private static func words(of needs: [NetworkNeed]) -> [Set<String>] {
    needs.map { NetworkMatching.words(of: $0.line) }
  }

  /// Two are the same when they are of the same network.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  /// By the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Which networks suit a network: on purpose instead of by chance.
public enum NetworkMatching {
  /// Events that begin no further apart are in the same weeks.
  static let nearSeconds: Int64 = 14 * 86_400
  /// Words of fewer letters tell nothing in a line of what is sought.
  static let shortestWord = 4

  /// Those of `others` that suit, best first; of equals by id. A resting network and one that is not open suit nobody, and a
  /// shared layer alone is no match.
  public static func matches(of subject: MatchSubject, among others: [MatchSubject]) -> [NetworkMatch] {
    guard subject.isOpen, subject.stage != .resting else { return [] }
    return others.compactMap { other in
      guard other.id != subject.id, other.isOpen, other.stage != .resting, other.id != subject.parent,
        other.parent != subject.id
      else { return nil }
      let reasons = reasons(subject, other)
      let match = NetworkMatch(network: other.id, reasons: reasons)
      return match.weight > 1 ? match : nil
    }.sorted { ($1.weight, $0.network) < ($0.weight, $1.network) }
  }

  /// Those of `networks` that have to do with something of these topics and layers, best first; of equals by id. A resting
  /// network has to do with nothing, and a shared layer alone is none.
  public static func kindred(
    topics: [TopicID], layers: [LayerID], among networks: [MatchSubject]
  ) -> [NetworkMatch] {
    networks.compactMap { network in
      guard network.stage != .resting else { return nil }
      var reasons: [MatchReason] = []
      for kind in NeedKind.allCases {
        // The line that has most to do with it speaks for its kind.
        let lines = network.needs.filter { $0.kind == kind }.map { need in
          (line: need.line, topics: need.topics.filter(topics.contains))
        }
        guard let best = lines.max(by: { $0.topics.count < $1.topics.count }), !best.topics.isEmpty else { continue }
        reasons.append(
          kind == .seeks ? .seeks(best.line, topics: best.topics) : .offers(best.line, topics: best.topics))
      }
      let shared = topics.filter(network.topics.contains)
      if !shared.isEmpty { reasons.append(.topics(shared)) }
      if let layer = sharedLayer(layers, network.layers) { reasons.append(.layer(layer)) }
      let match = NetworkMatch(network: network.id, reasons: reasons.sorted { $0.weight > $1.weight })
      return match.weight > 1 ? match : nil
    }.sorted { ($1.weight, $0.network) < ($0.weight, $1.network) }
  }

  private static func sharedLayer(_ ours: [LayerID], _ theirs: [LayerID]) -> LayerID? {
    ours.first { layer in
      layer != .unspecified && theirs.contains { $0.isWithin(layer) || layer.isWithin($0) }
    }
  }

  private static func reasons(_ ours: MatchSubject, _ theirs: MatchSubject) -> [MatchReason] {
    var reasons: [MatchReason] = []
    for (seeks, offers, topics) in pairs(ours, theirs) {
      reasons.append(.theyOffer(seeks: seeks, offers: offers, topics: topics))
    }
    for (seeks, offers, topics) in pairs(theirs, ours) {
      reasons.append(.weOffer(seeks: seeks, offers: offers, topics: topics))
    }
    let topics = ours.topics.filter(theirs.topics.contains)
    if !topics.isEmpty { reasons.append(.topics(topics)) }
    let region = Folding.fold(ours.region)
    if !region.isEmpty, region == Folding.fold(theirs.region) { reasons.append(.region(ours.region)) }
    if let layer = sharedLayer(ours.layers, theirs.layers) { reasons.append(.layer(layer)) }
    if let near = nearEvents(ours, theirs) { reasons.append(near) }
    return reasons.sorted { $0.weight > $1.weight }
  }

  /// What one seeks and the other offers: lines that share a topic, or a word that is long enough. Each line once.
  private static func pairs(
    _ seeker: MatchSubject, _ offerer: MatchSubject
  ) -> [(seeks: String, offers: String, topics: [TopicID])] {
    var found: [(String, String, [TopicID])] = []
    for (sought, words) in zip(seeker.needs, seeker.words) where sought.kind == .seeks {
      var best: (rank: Int, offered: NetworkNeed, topics: [TopicID])?
      for (offered, offeredWords) in zip(offerer.needs, offerer.words) where offered.kind == .offers {
        let topics = sought.topics.filter(offered.topics.contains)
        let shared = words.intersection(offeredWords).count
        let rank = topics.count * 2 + shared
        if rank > best?.rank ?? 0 { best = (rank, offered, topics) }
      }
      if let best { found.append((sought.line, best.offered.line, best.topics)) }
    }
    return found
  }

  /// The words of a line that tell something, cut to their first letters.
  fileprivate static func words(of line: String) -> Set<String> {
    let folded = Folding.fold(line)
    let words = Words.ranges(in: folded).map { String(folded[$0]) }.filter { $0.count >= shortestWord }
    return Set(words.map { String($0.prefix(6)) }.filter { !fillers.contains($0) })
  }

  /// Words of four letters and more that stand in many such lines and tell nothing, cut as the others are.
  private static let fillers = Set(
    """
    voor over onze jullie graag iemand samen netwerk een tweede andere nieuwe dicht bij in met van pour avec notre votre
    dans autre autres nouvea réseau reseau quelqu fur fuer über uber unsere andere neue netzwe jemand with from your other
    someone network about organi
    """.split { $0 == " " || $0 == "\n" }.map { String($0.prefix(6)) })

  private static func nearEvents(_ ours: MatchSubject, _ theirs: MatchSubject) -> MatchReason? {
    for event in ours.events {
      // One that both host already brings them together without us.
      guard !theirs.events.contains(where: { $0.number == event.number }) else { continue }
      let near = theirs.events.first { other in
        !ours.events.contains { $0.number == other.number }
          && abs(other.start.seconds - event.start.seconds) <= nearSeconds
      }
      if let near {
        let isOursFirst = (event.start, event.number) <= (near.start, near.number)
        return .events(ours: event.number, theirs: near.number, isOursFirst: isOursFirst)
      }
    }
    return nil
  }
}
