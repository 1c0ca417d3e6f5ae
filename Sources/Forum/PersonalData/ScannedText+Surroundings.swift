// SPDX-License-Identifier: EUPL-1.2

extension ScannedText {
  /// Whether groups of digits stand apart: not in a word, not in a longer number, no amount of
  /// money and no reference.
  func standsApart(_ range: Range<Int>) -> Bool {
    let start = groups[range.lowerBound].start
    let end = groups[range.upperBound - 1].end
    return isFree(before: start) && isFree(behind: end) && !isMoney(start, end)
  }

  /// Whether no other group of digits is joined to these, not even by a blank.
  func isAlone(_ range: Range<Int>) -> Bool {
    let isLast = range.upperBound == groups.count
    return groups[range.lowerBound].glue == nil && (isLast || groups[range.upperBound].glue == nil)
  }

  /// Whether a group is joined to the one before by a blank, a full stop, a hyphen or a slash.
  func hasSimpleGlue(_ index: Int) -> Bool {
    guard let glue = groups[index].glue else { return false }
    return glue != UInt8(ascii: "(") && glue != UInt8(ascii: ")")
  }

  private func isFree(before start: Int) -> Bool {
    let symbol = self[start - 1]
    if symbol.isWordSymbol || symbol == UInt8(ascii: "#") || symbol == UInt8(ascii: "@") { return false }
    return !(Self.isInsideNumbers(symbol) && self[start - 2].isDigit)
  }

  private func isFree(behind end: Int) -> Bool {
    let symbol = self[end]
    if symbol.isWordSymbol || symbol == UInt8(ascii: "@") { return false }
    return !(Self.isInsideNumbers(symbol) && self[end + 1].isDigit)
  }

  private static func isInsideNumbers(_ symbol: UInt8) -> Bool {
    switch symbol {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a currency stands before or behind: `€`, `$`, `EUR`, `euro`.
  private func isMoney(_ start: Int, _ end: Int) -> Bool {
    var before = start - 1
    while self[before] == UInt8(ascii: " ") { before -= 1 }
    var behind = end
    while self[behind] == UInt8(ascii: " ") { behind += 1 }
    return isCurrencySign(before) || isCurrencySign(behind) || isEuro(from: before - 2) || isEuro(from: behind)
  }

  private func isCurrencySign(_ index: Int) -> Bool { self[index] == UInt8(ascii: "$") || self[index] == Self.currency }

  private func isEuro(from index: Int) -> Bool {
    let word = (0..<3).map { self[index + $0] | 0x20 }
    return word == Array("eur".utf8) && !self[index - 1].isWordSymbol
  }

  /// The stretches of web addresses: from `://` to the next blank. Numbers in them are those of
  /// pages.
  var links: [Range<Int>] {
    var links: [Range<Int>] = []
    var index = 0
    while index < symbols.count {
      guard self[index] == UInt8(ascii: ":"), self[index + 1] == UInt8(ascii: "/"), self[index + 2] == UInt8(ascii: "/")
      else {
        index += 1
        continue
      }
      let start = index
      while index < symbols.count, symbols[index] > UInt8(ascii: " ") { index += 1 }
      links.append(start..<index)
    }
    return links
  }
}
