// SPDX-License-Identifier: EUPL-1.2

/// An e-mail address as people write one: the dot-atom form of RFC 5321 with letters of any script
/// (RFC 6531), and a domain of two labels at least. Quoted local parts and addresses of numbers are
/// not looked for.
enum EmailAddress {
  /// Where addresses stand.
  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for at in text.symbols.indices where text.symbols[at] == UInt8(ascii: "@") {
      guard let start = localStart(before: at, in: text), let end = domainEnd(behind: at, in: text),
        start >= ranges.last?.upperBound ?? 0
      else { continue }
      ranges.append(start..<end)
    }
    return ranges
  }

  /// The first symbol of a local part of at most 64; what quotes or brackets an address does not
  /// belong to it.
  private static func localStart(before at: Int, in text: ScannedText) -> Int? {
    var start = at
    while at - start <= 64, isAtom(text[start - 1]) || text[start - 1] == dot {
      // Two dots in a row, and one right before the sign, belong to no address.
      if text[start - 1] == dot, start == at || text[start] == dot { break }
      start -= 1
    }
    while start < at, !text[start].isWordSymbol { start += 1 }
    return start < at && at - start <= 64 ? start : nil
  }

  /// The end of a domain of at most 255 in labels of 1 to 63, none of which begins or ends with a
  /// hyphen; the last one has letters only, or is one of an international name.
  private static func domainEnd(behind at: Int, in text: ScannedText) -> Int? {
    var labels: [Range<Int>] = []
    var index = at + 1
    while index - at <= 256 {
      let start = index
      while index - start <= 63, isLabel(text[index]) { index += 1 }
      var end = index
      while end > start, text[end - 1] == hyphen { end -= 1 }
      guard end > start, end - start <= 63, text[start] != hyphen else { break }
      labels.append(start..<end)
      guard end == index, text[index] == dot else { break }
      index += 1
    }
    while let last = labels.last, !isTop(text, last) { labels.removeLast() }
    guard labels.count > 1, !isReserved(text, labels) else { return nil }
    return labels.last?.upperBound
  }

  private static func isTop(_ text: ScannedText, _ label: Range<Int>) -> Bool {
    let symbols = text.symbols[label]
    if symbols.starts(with: Array("xn--".utf8)) { return true }
    return symbols.count > 1 && symbols.allSatisfy { $0.isLetter || $0 == ScannedText.word }
  }

  /// Names that are nobody's, for examples (RFC 2606).
  private static func isReserved(_ text: ScannedText, _ labels: [Range<Int>]) -> Bool {
    let names = labels.suffix(2).map { String(decoding: text.symbols[$0], as: UTF8.self).lowercased() }
    if ["example", "invalid", "test", "localhost"].contains(names[1]) { return true }
    return names[0] == "example" && ["com", "net", "org"].contains(names[1])
  }

  private static let dot = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")
  private static let signs = Set("!#$%&'*+/=?^_`{|}~-".utf8)

  private static func isAtom(_ symbol: UInt8) -> Bool { symbol.isWordSymbol || signs.contains(symbol) }

  private static func isLabel(_ symbol: UInt8) -> Bool {
    symbol.isLetter || symbol.isDigit || symbol == hyphen || symbol == ScannedText.word
  }
}
