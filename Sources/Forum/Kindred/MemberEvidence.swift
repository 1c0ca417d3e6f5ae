// SPDX-License-Identifier: EUPL-1.2

/// What is known of a member about some topics and words.
public struct MemberEvidence: Hashable, Sendable {
  /// The ties to those topics.
  public var ties: [TopicID: TopicTie] = [:]
  /// How many answers helped in threads with each of those topics.
  public var answers: [TopicID: Int] = [:]
  /// How many answers helped in threads like the title.
  public var answersHere = 0
  /// The lines of what they work on that have the words.
  public var worksOn: [String] = []
  /// The lines of what they could give a talk about that have the words.
  public var canTalkAbout: [String] = []

  /// Nothing is known.
  public init() {}

  /// How near a member stands to the matter, the nearest first.
  public enum Nearness: Int, Comparable, Sendable {
    /// Has done it, and says so or was told so.
    case canHelp
    /// Works on it.
    case worksOn
    /// Follows it.
    case follows

    /// Orders by nearness.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The reasons, the strongest first; of answers the topic with the most first.
  public var reasons: [KindredReason] {
    var reasons: [KindredReason] = []
    if answersHere > 0 { reasons.append(.helpedHere(answersHere)) }
    let canHelp = topics(.canHelp)
    if !canHelp.isEmpty { reasons.append(.canHelp(canHelp)) }
    for (topic, count) in answers.sorted(by: { (-$0.value, $0.key) < (-$1.value, $1.key) }) {
      reasons.append(.helped(count, topic))
    }
    reasons += canTalkAbout.map { .canTalkAbout($0) }
    // Of a topic the strongest tie says enough.
    let worked = topics(.worksOn).filter { !canHelp.contains($0) }
    if !worked.isEmpty { reasons.append(.worksOn(worked)) }
    reasons += worksOn.map { .worksOnLine($0) }
    let followed = topics(.follows).filter { ties[$0] == .follows }
    if !followed.isEmpty { reasons.append(.follows(followed)) }
    return reasons
  }

  /// The topics with a tie, by id.
  private func topics(_ tie: TopicTie) -> [TopicID] { ties.filter { $0.value.contains(tie) }.keys.sorted() }

  /// How near; nil when nothing is known.
  public var nearness: Nearness? {
    switch reasons.first {
    case .canHelp, .helpedHere, .helped, .canTalkAbout: .canHelp
    case .worksOn, .worksOnLine: .worksOn
    case .follows: .follows
    case nil: nil
    }
  }

  /// How much is known; more of the same counts less and less than another reason.
  var weight: Int {
    let tied = ties.values.reduce(0) { sum, tie in
      sum + (tie.contains(.canHelp) ? 5 : 0) + (tie.contains(.worksOn) ? 3 : 0) + (tie.contains(.follows) ? 1 : 0)
    }
    let helped = answers.values.reduce(0) { $0 + min($1, 5) }
    return tied + helped + min(answersHere, 3) * 4 + min(canTalkAbout.count, 2) * 4 + min(worksOn.count, 2) * 3
  }
}
