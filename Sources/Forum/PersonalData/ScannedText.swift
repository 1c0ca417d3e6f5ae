// SPDX-License-Identifier: EUPL-1.2

/// A text as one byte for each scalar that is seen, with its groups of digits: what the rules for
/// numbers look at.
struct ScannedText {
  /// Digits that stand together.
  struct DigitGroup {
    /// The first symbol.
    var start: Int
    /// The symbol after the last.
    var end: Int
    /// What joins it to the group before: a blank, `.`, `-`, `/`, `(` or `)`; nil when they have
    /// nothing to do with each other.
    var glue: UInt8?

    var count: Int { end - start }
  }

  /// ASCII as it is; blanks and dashes of other kinds as ASCII's; other scalars of words as `word`,
  /// the rest as `other`.
  private(set) var symbols: [UInt8] = []
  /// The groups of digits, in order.
  private(set) var groups: [DigitGroup] = []
  /// Where each symbol begins in the text, in UTF-8.
  private var offsets: [Int] = []
  private let length: Int

  static let word: UInt8 = 0x80
  /// Signs of currencies outside ASCII: `€`, `£`.
  static let currency: UInt8 = 0x82
  private static let other: UInt8 = 0x81

  init(_ text: String) {
    length = text.utf8.count
    symbols.reserveCapacity(length)
    offsets.reserveCapacity(length)
    var offset = 0
    for scalar in text.unicodeScalars {
      if let symbol = Self.symbol(scalar) {
        symbols.append(symbol)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    findGroups()
  }

  /// A place of symbols in the text itself, accents and invisible signs behind the last one
  /// included.
  func range(_ range: Range<Int>, in text: String) -> Range<String.Index> {
    let end = range.upperBound < offsets.count ? offsets[range.upperBound] : length
    let start = text.utf8.index(text.startIndex, offsetBy: offsets[range.lowerBound])
    return start..<text.utf8.index(start, offsetBy: end - offsets[range.lowerBound])
  }

  /// The symbol at an index, also before the beginning and behind the end, where there is an end of
  /// line.
  subscript(index: Int) -> UInt8 { symbols.indices.contains(index) ? symbols[index] : UInt8(ascii: "\n") }

  /// The digits of groups as numbers; empty when they are more than a telephone number can have.
  func digits(_ range: Range<Int>) -> [UInt8] {
    guard range.reduce(0, { $0 + groups[$1].count }) <= 15 else { return [] }
    return range.flatMap { symbols[groups[$0].start..<groups[$0].end].map { $0 - UInt8(ascii: "0") } }
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 { return UInt8(scalar.value) }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return UInt8(ascii: " ")
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x2028, 0x2029, 0x85: return UInt8(ascii: "\n")
    case 0x20AC, 0xA3: return currency
    default:
      if scalar.properties.isDefaultIgnorableCodePoint { return nil }
      return scalar.isWordPart ? word : other
    }
  }

  private mutating func findGroups() {
    var index = 0
    while index < symbols.count {
      guard symbols[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < symbols.count, symbols[index].isDigit { index += 1 }
      let sign = groups.isEmpty ? nil : glue(between: groups[groups.count - 1].end, and: start)
      groups.append(DigitGroup(start: start, end: index, glue: sign))
    }
  }

  /// One sign with blanks beside it, or a blank or two; a full stop or an opening bracket has none
  /// behind it.
  private func glue(between end: Int, and start: Int) -> UInt8? {
    guard start - end <= 3 else { return nil }
    let between = symbols[end..<start]
    let signs = between.filter { $0 != UInt8(ascii: " ") }
    guard let sign = signs.first else { return between.count <= 2 ? UInt8(ascii: " ") : nil }
    guard signs.count == 1 else { return nil }
    switch sign {
    case UInt8(ascii: "."): return between.count == 1 ? sign : nil
    case UInt8(ascii: "("): return between.last == sign ? sign : nil
    case UInt8(ascii: ")"): return between.first == sign ? sign : nil
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return sign
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether a word goes on with this symbol.
  var isWordSymbol: Bool { isDigit || isLetter || self == UInt8(ascii: "_") || self == ScannedText.word }
}
