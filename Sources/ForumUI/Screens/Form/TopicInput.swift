// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Topics in the order in which they were given, and what is typed to find the next.
struct TopicInput: Equatable, Sendable {
  /// The topics taken so far.
  private(set) var topics: [TopicID]
  /// What is typed after them.
  private(set) var line = LineEditor(limit: 500)
  /// Which suggestion Enter takes.
  private(set) var selected = 0
  /// The most topics there may be.
  let limit: Int

  /// An input with topics.
  init(topics: [TopicID] = [], limit: Int) {
    self.topics = topics
    self.limit = limit
  }

  /// What `text` gave, as far as the topics are still known.
  init(text: String, limit: Int, _ world: World) {
    self.init(limit: limit)
    paste(text, world)
  }

  /// The topics and what is typed, separated by commas.
  var text: String { (topics.map(\.rawValue) + (line.isEmpty ? [] : [line.text])).joined(separator: ", ") }

  /// How many suggestions are shown at most.
  static let shown = 5

  /// The topics that fit what is typed, by label and alias in every language; none while nothing is
  /// typed.
  func suggestions(_ world: World) -> [TopicMatch] {
    guard !line.isEmpty else { return [] }
    return TopicMatcher.matches(
      line.text, in: world.topics.filter { !topics.contains($0.id) }, language: world.reader.language,
      limit: Self.shown)
  }

  /// Why what is typed is no topic.
  func unknown(_ world: World) -> TextProblem {
    .unknownTopic(line.text, nearest: world.topics(near: line.text).map(world.label))
  }

  /// Takes a key in.
  mutating func press(_ key: Key, _ world: World) -> FieldAnswer {
    switch (key.code, key.modifiers) {
    case (.enter, []) where line.isEmpty: return topics.isEmpty ? .choose : .next
    case (.enter, []), (.character(","), []): return takeSuggestion(world)
    case (.backspace, []) where line.isEmpty:
      return topics.popLast() == nil ? .stays : .changed
    case (.down, []): return move(by: 1, world)
    case (.up, []): return move(by: -1, world)
    default:
      let answer = line.press(key)
      if answer == .changed { selected = 0 }
      return answer
    }
  }

  private mutating func move(by step: Int, _ world: World) -> FieldAnswer {
    let target = selected + step
    guard !line.isEmpty, (0..<suggestions(world).count).contains(target) else { return step > 0 ? .next : .previous }
    selected = target
    return .stays
  }

  private mutating func takeSuggestion(_ world: World) -> FieldAnswer {
    guard !line.isEmpty else { return .stays }
    let suggestions = suggestions(world)
    guard suggestions.indices.contains(selected) else { return .refused(unknown(world)) }
    return take(suggestions[selected].topic.id)
  }

  /// Adds a topic, and begins the next.
  mutating func take(_ topic: TopicID) -> FieldAnswer {
    guard !topics.contains(topic) else { return .stays }
    guard topics.count < limit else { return .refused(.tooManyTopics(count: limit + 1, maximum: limit)) }
    topics.append(topic)
    line.replaceText("")
    selected = 0
    return .changed
  }

  /// Takes pasted text in: names separated by commas or line ends become topics, what is left stays
  /// typed.
  mutating func paste(_ text: String, _ world: World) {
    line.insert(text.split { $0 == "," || $0.isNewline }.joined(separator: ","))
    let vocabulary = Vocabulary(topics: world.topics)
    var left: [String] = []
    for name in line.text.split(separator: ",").map({ $0.drop { $0 == " " } }) where !name.isEmpty {
      let topic = vocabulary.topic(named: String(name))
      if let topic, topics.contains(topic.id) { continue }
      if let topic, topics.count < limit { topics.append(topic.id) } else { left.append(String(name)) }
    }
    line.replaceText(left.joined(separator: ", "))
    selected = 0
  }

  /// Takes what is typed if it is the whole name of a topic, when the member leaves the field.
  mutating func settle(_ world: World) {
    if !line.isEmpty { paste("", world) }
  }
}
