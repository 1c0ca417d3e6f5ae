// SPDX-License-Identifier: EUPL-1.2

/// Reads one value of JSON, strictly by RFC 8259, from bytes that are UTF-8.
///
/// SQLite's JSON functions are not used for foreign lines: of two fields with one name they
/// silently take the first, they cut a string at `\u0000`, they have no way to tell where a text is
/// malformed, and asking each field of a line for its value and its type costs more than reading
/// the line.
struct JSONReader {
  /// How deep arrays and objects may stand in each other; the formats here need four.
  static let depthLimit = 64

  let bytes: [UInt8]
  var place = 0
  /// How many halves of surrogate pairs stood alone and became U+FFFD: no text can keep them.
  private(set) var replaced = 0
  private var depth = 0

  /// A reader at the start of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of the whole text.
  mutating func document() throws(JSONProblem) -> JSONNode {
    let node = try value()
    skipBlanks()
    if place < bytes.count { throw unexpected() }
    return node
  }

  private mutating func value() throws(JSONProblem) -> JSONNode {
    skipBlanks()
    guard place < bytes.count else { throw unexpected() }
    switch bytes[place] {
    case UInt8(ascii: "{"): return .object(try nested { (reader) throws(JSONProblem) in try reader.object() })
    case UInt8(ascii: "["): return .array(try nested { (reader) throws(JSONProblem) in try reader.array() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONReader) throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value {
    guard depth < Self.depthLimit else { throw problem(.tooDeep(limit: Self.depthLimit)) }
    depth += 1
    defer { depth -= 1 }
    place += 1
    return try read(&self)
  }

  private mutating func object() throws(JSONProblem) -> JSONObject {
    var object = JSONObject()
    var names: Set<String> = []
    skipBlanks()
    if take("}") { return object }
    repeat {
      skipBlanks()
      let start = place
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try string()
      guard isNew(name, in: object, &names) else {
        throw JSONProblem(place: start + 1, reason: .duplicateName(String(name.prefix(40))))
      }
      skipBlanks()
      guard take(":") else { throw unexpected() }
      object.fields.append(.init(name: name, value: try value()))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw unexpected() }
    return object
  }

  /// Whether an object has no field of this name yet. A few are looked through; many, which only a
  /// hostile text has, are kept in a set.
  private func isNew(_ name: String, in object: JSONObject, _ names: inout Set<String>) -> Bool {
    guard object.fields.count >= 32 else { return !object.fields.contains { $0.name == name } }
    if names.isEmpty { names = Set(object.fields.map(\.name)) }
    return names.insert(name).inserted
  }

  private mutating func array() throws(JSONProblem) -> [JSONNode] {
    var values: [JSONNode] = []
    skipBlanks()
    if take("]") { return values }
    repeat {
      values.append(try value())
      skipBlanks()
    } while take(",")
    guard take("]") else { throw unexpected() }
    return values
  }

  private mutating func word(_ word: StaticString, _ node: JSONNode) throws(JSONProblem) -> JSONNode {
    for index in 0..<word.utf8CodeUnitCount {
      guard place < bytes.count, bytes[place] == word.utf8Start[index] else { throw unexpected() }
      place += 1
    }
    return node
  }

  private mutating func number() throws(JSONProblem) -> JSONNode {
    let start = place
    _ = take("-")
    let whole = digits()
    guard whole > 0 else { throw unexpected() }
    var isInteger = true
    // A second digit after a leading zero.
    if whole > 1, bytes[place - whole] == UInt8(ascii: "0") { throw problem(.malformedNumber, at: start) }
    if take(".") {
      isInteger = false
      guard digits() > 0 else { throw unexpected() }
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      guard digits() > 0 else { throw unexpected() }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isInteger, let integer = Int64(text) { return .integer(integer) }
    guard let real = Double(text), real.isFinite else { throw problem(.malformedNumber, at: start) }
    return .real(real)
  }

  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }

  /// Notes that a half of a surrogate pair was replaced.
  mutating func countReplaced() { replaced += 1 }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[place]) { place += 1 }
  }

  func problem(_ reason: JSONProblem.Reason, at offset: Int? = nil) -> JSONProblem {
    JSONProblem(place: (offset ?? place) + 1, reason: reason)
  }

  /// What stands here, which should not.
  func unexpected() -> JSONProblem {
    problem(place < bytes.count ? .unexpectedByte(bytes[place]) : .unexpectedEnd)
  }
}
