// SPDX-License-Identifier: EUPL-1.2

/// Tells which topics a title names.
public enum TopicGuess {
  /// The topics of which a label, id or alias in any language stands in the title as whole words,
  /// those named first in the title first, at most `limit`.
  ///
  /// Without regard to case and accents. A name of one word that is too short or too common names
  /// nothing.
  public static func topics(in title: String, of topics: [Topic], limit: Int) -> [TopicID] {
    let words = SoughtWords.parts(of: title.nfc)
    let folded = words.map(Folding.fold)
    let telling = Set(words.filter(SoughtWords.saysSomething).map(Folding.fold))
    var found: [(start: Int, order: Int, topic: TopicID)] = []
    for (order, topic) in topics.enumerated() {
      let starts = topic.names.compactMap { start(of: SoughtWords.parts(of: Folding.fold($0)), in: folded, telling) }
      if let start = starts.min() { found.append((start, order, topic.id)) }
    }
    found.sort { ($0.start, $0.order) < ($1.start, $1.order) }
    return found.prefix(max(0, limit)).map(\.topic)
  }

  private static func start(of name: [String], in title: [String], _ telling: Set<String>) -> Int? {
    guard !name.isEmpty, name.count <= title.count, name.count > 1 || telling.contains(name[0]) else { return nil }
    return (0...title.count - name.count).first { title[$0..<$0 + name.count].elementsEqual(name) }
  }
}

extension Topic {
  /// All names under which it is known: the id, the labels and the aliases.
  var names: [String] { [id.rawValue] + InterfaceLanguage.allCases.compactMap { labels.texts[$0] } + aliases }
}
