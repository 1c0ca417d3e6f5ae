// SPDX-License-Identifier: EUPL-1.2

/// The Dutch burgerservicenummer: nine digits that pass the eleven test.
///
/// Eight digits, as the oldest numbers are sometimes written, are not looked at: one date in eleven
/// would be taken for a person.
enum CitizenServiceNumber {
  /// How many groups of digits from this one on make a number: nine digits at once, or as
  /// `123.456.782`, `1234.56.782` or `12.34.56.782` with the same sign between.
  static func groups(at index: Int, in text: ScannedText) -> Int? {
    let sizes = text.groups[index...].prefix(4).map(\.count)
    for form in forms where sizes.starts(with: form) {
      let range = index..<index + form.count
      if isJoined(range, in: text), isValid(text.digits(range)), text.standsApart(range) { return form.count }
    }
    return nil
  }

  /// Groups of three or two stand alone: with others beside them they are an amount.
  private static func isJoined(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let rest = range.dropFirst()
    guard let first = rest.first else { return true }
    return text.isAlone(range)
      && rest.allSatisfy { text.hasSimpleGlue($0) && text.groups[$0].glue == text.groups[first].glue }
  }

  private static let forms = [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3]]

  /// Whether nine digits pass: 9a + 8b + … + 2h − i is a multiple of 11, and not all are zero.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + (9 - $1.offset) * Int($1.element) } - Int(digits[8])
    return sum % 11 == 0
  }
}
