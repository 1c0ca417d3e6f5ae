// SPDX-License-Identifier: EUPL-1.2

import Forum

/// An object of JSON on one line, written field by field. What holds nothing new (nil, false,
/// empty) is left out.
struct JSONLine {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]
  private var isFirst = true

  /// An object of a type.
  init(type: String) { add("type", type) }

  /// An object without a type, to stand in another.
  init() {}

  mutating func add(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    begin(name)
    write(value)
  }

  mutating func add(_ name: StaticString, unlessEmpty value: String) {
    if !value.isEmpty { add(name, value) }
  }

  mutating func add(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(name)
    bytes += "\(value)".utf8
  }

  mutating func add(_ name: StaticString, _ value: Timestamp?) { add(name, value?.iso8601) }

  mutating func add(_ name: StaticString, ifTrue value: Bool) {
    if value { addBool(name, true) }
  }

  mutating func addBool(_ name: StaticString, _ value: Bool) {
    begin(name)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func add(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    begin(name)
    writeArray(values) { $0.write($1) }
  }

  mutating func add(_ name: StaticString, _ values: [JSONLine]) {
    guard !values.isEmpty else { return }
    begin(name)
    writeArray(values) { $0.bytes += $1.closed }
  }

  mutating func add(_ name: StaticString, _ value: JSONLine) {
    guard !value.isFirst else { return }
    begin(name)
    bytes += value.closed
  }

  /// Each text under the code of its language.
  mutating func add(_ labels: Labels) {
    for language in InterfaceLanguage.allCases {
      guard let text = labels.texts[language] else { continue }
      begin(named: language.rawValue)
      write(text)
    }
  }

  /// The whole object.
  var closed: [UInt8] { bytes + [UInt8(ascii: "}")] }

  private mutating func begin(_ name: StaticString) { begin(named: name.description) }

  private mutating func begin(named name: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    bytes += name.utf8
    bytes += "\":".utf8
  }

  private mutating func writeArray<Value>(_ values: [Value], _ write: (inout JSONLine, Value) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A string (RFC 8259 section 7). Besides what must be escaped, so is what would change the text
  /// around it on a screen: DEL, C1, and the marks that are invisible or turn the direction of
  /// writing.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c } }
    if isPlain {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes += "\\\"".utf8
    case 0x5c: bytes += "\\\\".utf8
    case 0x0a: bytes += "\\n".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x20..<0x7f: bytes.append(UInt8(scalar.value))
    case 0..<0x20, 0x7f...0x9f, 0xad, 0x061c, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff:
      let digits = String(scalar.value, radix: 16)
      bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}
