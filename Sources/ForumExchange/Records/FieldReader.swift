// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Takes the fields of an object one by one, checks them, and counts those that nobody asked for.
struct FieldReader {
  private let fields: [JSONObject.Field]
  private var isTaken: [Bool]
  /// Characters that had to be replaced.
  private(set) var replaced = 0
  private var nestedUnknown = 0

  init(_ object: JSONObject) {
    fields = object.fields
    isTaken = object.fields.map { _ in false }
  }

  /// Fields, here and in the objects read from here, that were not asked for.
  var unknown: Int { nestedUnknown + isTaken.count { !$0 } }

  /// A field's value; nil when it is not there or null.
  mutating func node(_ name: String) -> JSONNode? {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
    isTaken[index] = true
    if case .null = fields[index].value { return nil }
    return fields[index].value
  }

  /// A text as it stands.
  mutating func text(_ name: String) throws(LineProblem) -> String? {
    guard let node = node(name) else { return nil }
    guard case .string(let text) = node else { throw .wrongType(field: name, expected: .text) }
    return text
  }

  mutating func required(_ name: String) throws(LineProblem) -> String {
    guard let text = try text(name) else { throw .missingField(name) }
    return text
  }

  /// A text as the board keeps it: mended, then checked by a rule.
  mutating func text(
    _ name: String, _ rule: (String) throws(FieldProblem) -> String
  ) throws(LineProblem) -> String? {
    guard let raw = try text(name) else { return nil }
    return try mended(raw, name, rule)
  }

  mutating func required(
    _ name: String, _ rule: (String) throws(FieldProblem) -> String
  ) throws(LineProblem) -> String {
    try mended(try required(name), name, rule)
  }

  private mutating func mended(
    _ raw: String, _ name: String, _ rule: (String) throws(FieldProblem) -> String
  ) throws(LineProblem) -> String {
    let mended = MendedText(raw)
    replaced += mended.replaced
    do { return try rule(mended.text) } catch { throw .text(field: name, error.problem) }
  }

  /// An id of the source.
  mutating func id(_ name: String) throws(LineProblem) -> String? {
    guard let raw = try text(name) else { return nil }
    return try Self.id(raw, field: name)
  }

  mutating func requiredID(_ name: String) throws(LineProblem) -> String {
    guard let id = try id(name) else { throw .missingField(name) }
    return id
  }

  /// Ids of the source, each once.
  mutating func ids(_ name: String) throws(LineProblem) -> [String] {
    var seen: Set<String> = []
    return try texts(name).map { (raw) throws(LineProblem) in try Self.id(raw, field: name) }
      .filter { seen.insert($0).inserted }
  }

  private static func id(_ raw: String, field: String) throws(LineProblem) -> String {
    do { return try TextRules.line(raw, field: .name, min: 1, max: 200) } catch {
      throw .text(field: field, error.problem)
    }
  }

  mutating func bool(_ name: String) throws(LineProblem) -> Bool {
    guard let node = node(name) else { return false }
    guard case .bool(let value) = node else { throw .wrongType(field: name, expected: .boolean) }
    return value
  }

  mutating func number(_ name: String, in range: ClosedRange<Int>) throws(LineProblem) -> Int? {
    guard let node = node(name) else { return nil }
    switch node {
    case .integer(let value):
      guard let number = Int(exactly: value), range.contains(number) else { break }
      return number
    case .real: break
    default: throw .wrongType(field: name, expected: .number)
    }
    throw .outOfRange(field: name, minimum: range.lowerBound, maximum: range.upperBound)
  }

  /// ISO 8601, or Unix seconds as a number or a text; parts of a second are cut off.
  mutating func time(_ name: String) throws(LineProblem) -> Timestamp? {
    guard let node = node(name) else { return nil }
    let moment: Timestamp?
    let written: String
    switch node {
    case .string(let text): (moment, written) = (Timestamp(text), text)
    case .integer(let seconds): (moment, written) = (Timestamp(seconds: seconds), String(seconds))
    case .real(let seconds):
      (moment, written) = (Int64(exactly: seconds.rounded(.down)).map(Timestamp.init(seconds:)), String(seconds))
    default: throw .wrongType(field: name, expected: .time)
    }
    guard let moment, Timestamp.writable.contains(moment) else {
      throw .malformedTime(field: name, String(written.prefix(40)))
    }
    return moment
  }

  mutating func requiredTime(_ name: String) throws(LineProblem) -> Timestamp {
    guard let time = try time(name) else { throw .missingField(name) }
    return time
  }

  /// One of the words of a type.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) throws(LineProblem) -> Word? where Word.RawValue == String {
    guard let text = try text(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw .unknownWord(field: name, word: String(text.prefix(40)), allowed: type.allCases.map(\.rawValue))
    }
    return word
  }

  mutating func language(_ name: String) throws(LineProblem) -> Language? {
    guard let code = try text(name) else { return nil }
    guard let language = Language(assigned: code) else {
      throw .text(field: name, .unknownLanguage(String(code.prefix(40))))
    }
    return language
  }

  /// A list of texts.
  mutating func texts(_ name: String) throws(LineProblem) -> [String] {
    try list(name).map { (node) throws(LineProblem) in
      guard case .string(let text) = node else { throw .wrongType(field: name, expected: .text) }
      return text
    }
  }

  /// A list of texts as the board keeps them.
  mutating func lines(_ name: String, _ field: Field) throws(LineProblem) -> [String] {
    let mended = try texts(name).map { MendedText($0) }
    replaced += mended.reduce(0) { $0 + $1.replaced }
    do { return try TextRules.lines(mended.map(\.text), field: field) } catch {
      throw .text(field: name, error.problem)
    }
  }

  /// A list of objects, each read by `read`.
  mutating func objects<Value>(
    _ name: String, _ read: (inout FieldReader) throws(LineProblem) -> Value
  ) throws(LineProblem) -> [Value] {
    var values: [Value] = []
    for node in try list(name) {
      guard case .object(let object) = node else { throw .wrongType(field: name, expected: .object) }
      var reader = FieldReader(object)
      values.append(try read(&reader))
      nestedUnknown += reader.unknown
      replaced += reader.replaced
    }
    return values
  }

  /// An object read by `read`; nil when it is not there.
  mutating func object<Value>(
    _ name: String, _ read: (inout FieldReader) throws(LineProblem) -> Value
  ) throws(LineProblem) -> Value? {
    guard let node = node(name) else { return nil }
    guard case .object(let object) = node else { throw .wrongType(field: name, expected: .object) }
    var reader = FieldReader(object)
    let value = try read(&reader)
    nestedUnknown += reader.unknown
    replaced += reader.replaced
    return value
  }

  /// The fields of an object, in any language; nil when it is not there.
  mutating func labels(_ name: String) throws(LineProblem) -> Labels? {
    guard let node = node(name) else { return nil }
    guard case .object(let object) = node else { throw .wrongType(field: name, expected: .object) }
    var reader = FieldReader(object)
    var labels = Labels([:])
    for language in InterfaceLanguage.allCases {
      labels.texts[language] = try reader.text(language.rawValue, TextRules.name)
    }
    nestedUnknown += reader.unknown
    replaced += reader.replaced
    return labels
  }

  private mutating func list(_ name: String) throws(LineProblem) -> [JSONNode] {
    guard let node = node(name) else { return [] }
    guard case .array(let nodes) = node else { throw .wrongType(field: name, expected: .list) }
    return nodes
  }
}
