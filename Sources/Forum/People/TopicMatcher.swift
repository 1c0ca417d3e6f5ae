// SPDX-License-Identifier: EUPL-1.2

/// A topic that fits what was typed, and the name by which it fits.
public struct TopicMatch: Hashable, Sendable {
  /// The topic.
  public var topic: Topic
  /// The label, id or alias that was found, in whatever language.
  public var matchedText: String

  /// A match from its parts.
  init(topic: Topic, matchedText: String) {
    self.topic = topic
    self.matchedText = matchedText
  }
}

/// Completes topics while they are typed, by label and alias in every language.
public enum TopicMatcher {
  /// The topics with a name of which some word starts with what was typed, the best first.
  ///
  /// Without regard to case and accents. Names that start with it come before names with a later
  /// word that does, the label in the reader's language before the id and aliases, and those before
  /// labels in other languages. Nothing typed gives the first topics by label.
  public static func matches(
    _ typed: String, in topics: [Topic], language: InterfaceLanguage, limit: Int
  ) -> [TopicMatch] {
    let wanted = words(typed.removingPrefix("#") ?? typed)
    var found: [(rank: Int, label: String, match: TopicMatch)] = []
    for topic in topics {
      let label = topic.labels.text(in: language, or: topic.id.rawValue)
      if let (rank, name) = best(wanted, topic, label, language) {
        found.append((rank, Folding.fold(label), TopicMatch(topic: topic, matchedText: name)))
      }
    }
    found.sort { ($0.rank, $0.label, $0.match.topic.id) < ($1.rank, $1.label, $1.match.topic.id) }
    return found.prefix(max(0, limit)).map(\.match)
  }

  private static func best(
    _ wanted: [Substring], _ topic: Topic, _ label: String, _ language: InterfaceLanguage
  ) -> (rank: Int, name: String)? {
    let others = InterfaceLanguage.allCases.filter { $0 != language }.compactMap { topic.labels.texts[$0] }
    let names = [(0, label), (1, topic.id.rawValue)] + topic.aliases.map { (1, $0) } + others.map { (2, $0) }
    var best: (rank: Int, name: String)?
    for (group, name) in names {
      guard let start = start(of: wanted, in: words(name)) else { continue }
      let rank = (start == 0 ? 0 : 3) + group
      if rank < best?.rank ?? .max { best = (rank, name) }
    }
    return best
  }

  /// The first word from which on the wanted ones follow each other, the last of them as a prefix.
  private static func start(of wanted: [Substring], in words: [Substring]) -> Int? {
    guard let last = wanted.last else { return 0 }
    guard wanted.count <= words.count else { return nil }
    return (0...words.count - wanted.count).first { start in
      let piece = words[start..<start + wanted.count]
      return piece.dropLast().elementsEqual(wanted.dropLast()) && piece.last?.hasPrefix(last) == true
    }
  }

  private static func words(_ text: String) -> [Substring] {
    Folding.fold(text).split { !$0.unicodeScalars.allSatisfy(\.isWordPart) || $0 == "_" }
  }
}
