// SPDX-License-Identifier: EUPL-1.2

/// A text and its bytes in UTF-8, in which all signs of markup are one byte; places are counted in
/// bytes.
struct MarkupSource {
  let text: String
  let bytes: [UInt8]

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    bytes = Array(text.utf8)
  }

  /// A piece of the text.
  subscript(range: Range<Int>) -> Substring { text[index(range.lowerBound)..<index(range.upperBound)] }

  /// The scalar that begins at a place; a line end at the end of the text.
  func scalar(at place: Int) -> Unicode.Scalar {
    guard place < bytes.count else { return "\n" }
    return bytes[place] < 0x80 ? Unicode.Scalar(bytes[place]) : text.unicodeScalars[index(place)]
  }

  /// The scalar that ends before a place; a line end at the start of the text.
  func scalar(before place: Int) -> Unicode.Scalar {
    guard place > 0 else { return "\n" }
    if bytes[place - 1] < 0x80 { return Unicode.Scalar(bytes[place - 1]) }
    return text.unicodeScalars[text.unicodeScalars.index(before: index(place))]
  }

  /// The place of an index.
  func place(of index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

  private func index(_ place: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: place) }
}

/// Signs of markup as bytes.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let star = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let hash = UInt8(ascii: "#")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let bang = UInt8(ascii: "!")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")

  /// Whether it is a blank or a tab.
  var isBlank: Bool { self == .blank || self == .tab }

  /// Whether it is a sign of ASCII that a backslash can stand before.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
