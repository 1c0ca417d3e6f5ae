// SPDX-License-Identifier: EUPL-1.2

extension InlineScanner {
  /// The addresses that a text can link to; whatever else a browser may understand is words.
  private static let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }

  mutating func openBracket(_ range: Range<Int>) -> Int {
    let end = add(range, .words)
    brackets.append(tokens.count - 1)
    return end
  }

  /// Takes `](https://example.org)` as the end of a link if a `[` stands before it.
  mutating func closeBracket(at place: Int, _ line: Range<Int>) -> Int {
    guard let opener = brackets.popLast() else { return place + 1 }
    let start = place + 2
    guard start < line.upperBound, source.bytes[place + 1] == .openParenthesis,
      let end = addressEnd(from: start, line, isInParentheses: true), end < line.upperBound,
      source.bytes[end] == .closeParenthesis
    else { return place + 1 }
    // No link stands in a link: what opened before it is words.
    brackets = []
    let number = book.number(of: String(source[start..<end]))
    let after = add(place..<end + 1, .destination(number))
    tokens[opener].role = .bracket
    for index in (opener + 1)..<(tokens.count - 1) where tokens[index].role == .words { tokens[index].role = .link }
    return after
  }

  /// An address between `<` and `>`.
  mutating func autolink(at place: Int, _ line: Range<Int>) -> Int {
    guard let end = addressEnd(from: place + 1, line, isInParentheses: false), end < line.upperBound,
      source.bytes[end] == .greater
    else { return place + 1 }
    let number = book.number(of: String(source[(place + 1)..<end]))
    _ = add(place..<place + 1, .bracket)
    _ = add((place + 1)..<end, .address(number))
    return add(end..<end + 1, .bracket)
  }

  /// An address without any sign around it, without the punctuation after it.
  mutating func bareAddress(at place: Int, _ line: Range<Int>) -> Int {
    let isWithinWord = place > line.lowerBound && !ReferenceScanner.isBoundary(source.scalar(before: place))
    guard !isWithinWord, var end = addressEnd(from: place, line, isInParentheses: false) else { return place + 1 }
    var unopened = source.bytes[place..<end].reduce(0) {
      $0 + ($1 == .closeParenthesis ? 1 : $1 == .openParenthesis ? -1 : 0)
    }
    // A scheme and a letter or digit after it always stay.
    while true {
      switch source.bytes[end - 1] {
      case .closeParenthesis where unopened > 0: unopened -= 1
      case .bang, .star, .underscore, .tilde, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "'"):
        break
      default: return add(place..<end, .address(book.number(of: String(source[place..<end]))))
      }
      end -= 1
    }
  }

  /// Where the address that begins at a place ends; nil when none begins there. In parentheses it
  /// ends before the one that closes them.
  private func addressEnd(from start: Int, _ line: Range<Int>, isInParentheses: Bool) -> Int? {
    let rest = source.bytes[start..<line.upperBound]
    guard let scheme = Self.schemes.first(where: { rest.starts(with: $0, by: isSameLetter) }) else { return nil }
    var place = start + scheme.count
    guard place < line.upperBound, source.scalar(at: place).beginsHost else { return nil }
    var open = 0
    while place < line.upperBound {
      let scalar = source.scalar(at: place)
      if scalar == "(" { open += 1 }
      if scalar == ")" {
        if isInParentheses, open == 0 { break }
        open -= 1
      }
      guard scalar.isAddressPart else { break }
      place += UTF8.width(scalar)
    }
    return place
  }

  /// Capitals of ASCII and their small letters are told apart by one bit.
  private func isSameLetter(_ byte: UInt8, _ small: UInt8) -> Bool {
    byte == small || byte > 0x40 && byte | 0x20 == small
  }
}

extension Unicode.Scalar {
  /// Whether the name of a host, or of a mailbox, may begin with it.
  fileprivate var beginsHost: Bool {
    if isASCII { return isASCIIAlphanumeric }
    let letters: Set<Unicode.GeneralCategory> = [.uppercaseLetter, .lowercaseLetter, .otherLetter]
    return letters.contains(properties.generalCategory) && !properties.isDefaultIgnorableCodePoint
  }

  /// Whether an address may contain it: what RFC 3986 allows without brackets, and letters of other
  /// scripts.
  fileprivate var isAddressPart: Bool {
    if isASCII { return value > 0x20 && value < 0x7F && !"<>\"{}|\\^`[]".unicodeScalars.contains(self) }
    return isWordPart && !properties.isDefaultIgnorableCodePoint
  }
}
