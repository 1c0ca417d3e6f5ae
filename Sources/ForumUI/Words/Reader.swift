// SPDX-License-Identifier: EUPL-1.2

import Forum

/// For whom a text or screen is made: language, time and zone come in as values, so that everything
/// can be tested.
public struct Reader: Sendable {
  /// The language of the interface.
  public var language: InterfaceLanguage
  /// The present moment.
  public var now: Timestamp
  /// Seconds that the reader's clock is ahead of UTC at a moment.
  var offset: @Sendable (Timestamp) -> Int
  /// Whether the terminal shows UTF-8; otherwise signs and lines have an ASCII form.
  public var isUnicode: Bool
  /// The names of the board's topics.
  var topicLabels: [TopicID: Labels] = [:]

  /// A reader; in UTC unless a zone is given.
  public init(
    language: InterfaceLanguage, now: Timestamp, isUnicode: Bool = true,
    offset: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }
  ) {
    self.language = language
    self.now = now
    self.isUnicode = isUnicode
    self.offset = offset
  }

  /// A topic as it is shown: its name in the reader's language after a sign, or its id where the board has no name.
  func tag(_ id: TopicID) -> String {
    "#" + (topicLabels[id]?.text(in: language, or: id.rawValue) ?? id.rawValue)
  }

  /// Topics as they are shown, in a row.
  public func tags(_ topics: [TopicID]) -> String { topics.map(tag).joined(separator: " ") }

  /// Several clauses in one line. French sets a blank before a semicolon.
  public func clauses(_ parts: [String]) -> String { parts.joined(separator: language == .fr ? " ; " : "; ") }

  /// The same for a board with these topics.
  public func naming(_ topics: [Topic]) -> Reader {
    var reader = self
    reader.topicLabels = Dictionary(topics.map { ($0.id, $0.labels) }) { first, _ in first }
    return reader
  }

  /// A phrase in the reader's language.
  public func callAsFunction(_ phrase: some Phrasing) -> String { phrase.text(in: language) }
}
