// SPDX-License-Identifier: EUPL-1.2

/// Telephone numbers as they are written in Belgium, the Netherlands, France and Germany, and
/// international ones (ITU-T E.123 and E.164).
enum TelephoneNumber {
  /// How many groups of digits from this one on make a number.
  static func groups(at index: Int, in text: ScannedText) -> Int? {
    let first = text.groups[index]
    if text[first.start - 1] == UInt8(ascii: "+") { return international(at: index, in: text, prefix: 0) }
    guard text[first.start] == UInt8(ascii: "0") else { return nil }
    if text[first.start + 1] == UInt8(ascii: "0") { return international(at: index, in: text, prefix: 2) }
    return national(at: index, in: text)
  }

  // MARK: With the code of a country

  /// The most groups that are a number together; `prefix` digits before the country's code do not
  /// count.
  private static func international(at index: Int, in text: ScannedText, prefix: Int) -> Int? {
    let start = text.groups[index].start
    guard !text[start - 2].isWordSymbol || prefix > 0 else { return nil }
    var digits: [UInt8] = []
    var count: Int?
    for end in index..<min(index + 9, text.groups.count) {
      guard end == index || text.groups[end].glue != nil else { break }
      let range = index..<end + 1
      // The zero that is dialled within the country only: "+32 (0)9".
      if !isTrunkZero(end, in: text) { digits += text.digits(end..<end + 1) }
      guard digits.count - prefix <= 15 else { break }
      if isInternational(Array(digits.dropFirst(prefix))), text.standsApart(range) { count = range.count }
    }
    return count
  }

  private static func isTrunkZero(_ index: Int, in text: ScannedText) -> Bool {
    let group = text.groups[index]
    return group.count == 1 && text[group.start] == UInt8(ascii: "0") && isBracketed(index, in: text)
  }

  /// Whether digits are the code of a country and as many more as numbers have there.
  static func isInternational(_ digits: [UInt8]) -> Bool {
    guard digits.count <= 15, let first = digits.first, first > 0 else { return false }
    for (code, lengths) in nationalLengths where digits.starts(with: code) {
      let rest = digits.dropFirst(code.count)
      // People write the zero of their country behind its code.
      return lengths.contains(rest.drop { $0 == 0 }.count)
    }
    return digits.count >= 9
  }

  /// How many digits follow the codes of the countries that are near.
  private static let nationalLengths: [([UInt8], ClosedRange<Int>)] = [
    ([3, 2], 8...9), ([3, 1], 9...9), ([3, 3], 9...9), ([4, 9], 7...11), ([3, 5, 2], 6...11), ([4, 4], 9...10),
    ([1], 10...10),
  ]

  // MARK: Within a country

  private static func national(at index: Int, in text: ScannedText) -> Int? {
    let groups = text.groups[index...].prefix(5)
    let sizes = groups.map(\.count)
    for form in forms where sizes.starts(with: form) {
      let range = index..<index + form.count
      guard isNational(form, range, in: text) else { continue }
      if text.standsApart(range) { return range.count }
      // With the last digits of an exchange: "0211/12345-0".
      let whole = index..<range.upperBound + 1
      if isExtension(range.upperBound, in: text), text.standsApart(whole) { return whole.count }
    }
    return nil
  }

  private static func isExtension(_ index: Int, in text: ScannedText) -> Bool {
    guard text.groups.indices.contains(index) else { return false }
    return text.groups[index].glue == UInt8(ascii: "-") && text.groups[index].count <= 3
  }

  /// The sizes of the groups in which numbers are written, long ones first; the first group has the
  /// zero.
  private static let forms: [[Int]] = [
    [3, 2, 2, 2, 2], [2, 2, 2, 2, 2], [2, 3, 3, 2], [3, 3, 3, 2], [5, 2, 2, 2], [2, 3, 2, 2], [3, 2, 2, 2],
    [3, 3, 2, 2],
    [4, 2, 2, 2], [2, 3, 4], [2, 4, 4], [3, 3, 3], [3, 3, 4], [3, 4, 3], [3, 4, 4], [4, 2, 3], [4, 3, 3], [4, 3, 4],
    [4, 4, 3], [4, 4, 4], [2, 7], [2, 8], [3, 6], [3, 7], [3, 8], [4, 5], [4, 6], [4, 7], [4, 8], [5, 5], [5, 6],
    [5, 7],
    [9], [10], [11], [12],
  ]

  /// Whether groups of such sizes are joined as in a number, and no number of another sort.
  private static func isNational(_ form: [Int], _ range: Range<Int>, in text: ScannedText) -> Bool {
    guard isJoined(range, in: text) else { return false }
    let digits = text.digits(range)
    switch form {
    // Five pairs also list days or weeks; then more of them follow, or the signs between them
    // differ.
    case [2, 2, 2, 2, 2]:
      let signs = Set(range.dropFirst(2).compactMap { text.groups[$0].glue })
      return signs.count == 1 && text.isAlone(range)
    // Part of an amount when other groups of three stand beside it.
    case [3, 3, 3]: return text.isAlone(range)
    // A month and two years.
    case [2, 4, 4]: return digits[1] == 6
    // The number of an enterprise, 0123.456.749, has check digits like those of people.
    case [4, 3, 3]: return !(text.groups[range.lowerBound + 1].glue == UInt8(ascii: ".") && isEnterprise(digits))
    // So many digits at once only mobile telephones have, in Germany.
    case [11], [12]: return digits[1] == 1 && (5...7).contains(digits[2])
    default: return true
    }
  }

  /// After the first sign, which may be another, all groups are joined by the same one; the first
  /// group may have brackets around it.
  private static func isJoined(_ range: Range<Int>, in text: ScannedText) -> Bool {
    guard range.count > 1 else { return true }
    let first = range.lowerBound + 1
    guard text.hasSimpleGlue(first) || isBracketed(range.lowerBound, in: text) else { return false }
    let rest = range.dropFirst(2)
    return rest.allSatisfy { text.hasSimpleGlue($0) && text.groups[$0].glue == text.groups[first + 1].glue }
  }

  /// Whether a group, and it alone, stands in brackets.
  static func isBracketed(_ index: Int, in text: ScannedText) -> Bool {
    let group = text.groups[index]
    return text[group.start - 1] == UInt8(ascii: "(") && text[group.end] == UInt8(ascii: ")")
  }

  /// Whether ten digits are the number of a Belgian enterprise: the last two are 97 less the rest
  /// of the others.
  static func isEnterprise(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    let number = digits.prefix(8).reduce(0) { $0 * 10 + Int($1) }
    return Int(digits[8]) * 10 + Int(digits[9]) == 97 - number % 97
  }
}
