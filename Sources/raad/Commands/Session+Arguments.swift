// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Session {
  /// What the operand at an index refers to.
  func reference(at index: Int = 0) throws -> Reference {
    let word = invocation.operand(index) ?? ""
    guard let reference = Reference(word) else { throw UsageProblem.notAReference(word) }
    return reference
  }

  /// The post that an operand names; for a thread its opening post, when `orThread` allows that.
  func post(at index: Int = 0, orThread: Bool) throws -> PostReference {
    switch try reference(at: index) {
    case .post(let post): return post
    case .thread(let number) where orThread: return PostReference(thread: number, number: 1)
    default: throw UsageProblem.wrongReference(invocation.operand(index) ?? "", wanted: .post)
    }
  }

  func threadNumber(at index: Int = 0) throws -> Int {
    guard case .thread(let number) = try reference(at: index) else {
      throw UsageProblem.wrongReference(invocation.operand(index) ?? "", wanted: .thread)
    }
    return number
  }

  /// The tip that an operand names; where only tips can stand a bare number is one.
  func tipNumber(at index: Int = 0) throws -> Int {
    let word = invocation.operand(index) ?? ""
    switch Reference(word) {
    case .tip(let number): return number
    case .thread(let number) where !word.hasPrefix("#"): return number
    default: throw UsageProblem.wrongReference(word, wanted: .tip)
    }
  }

  /// The topics given with `--topic`, separated by commas or in several options; nil when it was
  /// not given.
  func topicsOption() throws -> [TopicID]? {
    guard let values = invocation.options[.topic] else { return nil }
    return try topics(in: values.joined(separator: ","))
  }

  /// Topics by id, label or alias, separated by commas.
  func topics(in list: String) throws -> [TopicID] {
    try list.split(separator: ",").map { try topic(named: String($0)) }
  }

  func topic(named name: String) throws -> TopicID {
    if let topic = vocabulary.topic(named: name) { return topic.id }
    throw FieldProblem(.topics, .unknownTopic(name, nearest: vocabulary.topics(near: name)))
  }

  func layer(named name: String) throws -> LayerID { try vocabulary.layerID(named: name) }

  /// The language given with `--lang`, else the one of the locale, else unknown.
  func languageOption() throws -> Language {
    guard let code = invocation.value(.lang) else {
      return environment.namedLanguage(option: invocation.value(.language), context.preferences.settings)
        .map(Language.init) ?? .unknown
    }
    guard let language = Language(assigned: code) else { throw FieldProblem(.language, .unknownLanguage(code)) }
    return language
  }

  /// The text given with `--body`, from standard input for `-`; nil when it was not given.
  func bodyOption() throws -> String? {
    guard let text = invocation.value(.body) else { return nil }
    return text == "-" ? try context.readBody() : text
  }

  /// The query that the operands make up together; all that it names is on the board.
  func query(from first: Int = 0) throws -> Query {
    let words = invocation.operands.dropFirst(first).joined(separator: " ")
    let query = try QueryParser.parse(words, vocabulary: vocabulary)
    if let unknown = try store.unknownNames(in: query).first { throw QueryProblem(unknown, in: words) }
    return query
  }
}

extension Context {
  /// The text on standard input.
  func readBody() throws -> String {
    // Four bytes a character at most, and one more to tell that it is too long.
    let limit = 4 * 100_000 + 1
    let bytes = try input.bytes(limit: limit)
    do throws(TextProblem) {
      let text = try TextRules.decode(bytes: bytes)
      guard bytes.count < limit else {
        throw .tooLong(count: text.unicodeScalars.count, maximum: 100_000)
      }
      return text
    } catch {
      throw FieldProblem(.body, error)
    }
  }
}

extension Vocabulary {
  /// The layer with this id, label or abbreviation; one that can be chosen.
  func layerID(named name: String) throws(FieldProblem) -> LayerID {
    if let layer = layer(named: name) {
      guard layer.isSelectable else { throw FieldProblem(.layer, .layerNotSelectable(layer.id.rawValue)) }
      return layer.id
    }
    throw FieldProblem(.layer, .unknownLayer(name, nearest: layers(near: name)))
  }
}
