// SPDX-License-Identifier: EUPL-1.2

import Forum

extension JSONReader {
  /// A string (RFC 8259 section 7), at its opening quotation mark; stream-safe, since names and values are compared before
  /// anything else is done with them, and comparing normalises.
  mutating func string() throws(JSONProblem) -> String { try rawString().streamSafe }

  private mutating func rawString() throws(JSONProblem) -> String {
    place += 1
    let start = place
    try skipPlain()
    guard bytes[place] == UInt8(ascii: "\\") else {
      defer { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    var text = Array(bytes[start..<place])
    while bytes[place] == UInt8(ascii: "\\") {
      try escape(into: &text)
      let start = place
      try skipPlain()
      text += bytes[start..<place]
    }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Passes all up to the next quotation mark or backslash; that it is there is sure afterwards.
  private mutating func skipPlain() throws(JSONProblem) {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw problem(.controlCharacter(byte)) }
      place += 1
    }
    throw unexpected()
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    let start = place
    place += 1
    guard place < bytes.count else { throw unexpected() }
    let sign = bytes[place]
    place += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { throw problem(.malformedEscape, at: start) }
      text += Array(UTF8.encode(scalar(from: unit)) ?? UTF8.encodedReplacementCharacter)
    default: throw problem(.malformedEscape, at: start)
    }
  }

  /// The scalar of a code unit, with the second half of a pair when one follows.
  private mutating func scalar(from unit: UInt16) -> Unicode.Scalar {
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let rest = place
    if UTF16.isLeadSurrogate(unit), take("\\"), take("u"), let second = codeUnit(), UTF16.isTrailSurrogate(second) {
      return UTF16.decode(UTF16.EncodedScalar([unit, second]))
    }
    place = rest
    countReplaced()
    return "\u{FFFD}"
  }

  /// Four hexadecimal digits; nil when there are none.
  private mutating func codeUnit() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
      place += 1
    }
    return unit
  }
}
