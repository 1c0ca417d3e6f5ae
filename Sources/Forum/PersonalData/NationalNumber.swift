// SPDX-License-Identifier: EUPL-1.2

/// The number of a person in the Belgian national register: birth date, counter, two check digits
/// (royal decree of 3 April 1984), and the BIS number of the Crossroads Bank, whose month is 20 or
/// 40 higher.
enum NationalNumber {
  /// How many groups of digits from this one on make a number: `YYMMDDNNNCC`, cut anywhere between
  /// its parts.
  static func groups(at index: Int, in text: ScannedText) -> Int? {
    guard text.groups[index].count <= 11 else { return nil }
    var total = 0
    for end in index..<min(index + 5, text.groups.count) {
      let group = text.groups[end]
      guard end == index || (text.hasSimpleGlue(end) && parts.contains(total)) else { return nil }
      total += group.count
      guard total <= 11 else { return nil }
      guard total == 11 else { continue }
      let range = index..<end + 1
      return isValid(text.digits(range)) && text.standsApart(range) ? range.count : nil
    }
    return nil
  }

  /// The digits after which a part ends.
  private static let parts: Set<Int> = [2, 4, 6, 9]

  /// Whether eleven digits are a number: a date that may be (parts of it may be unknown and zero),
  /// a counter, and check digits that are 97 less the rest of the first nine modulo 97, with a 2
  /// before them for births from 2000 on.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11 else { return false }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
    let month = number(2..<4)
    guard month < 60, month % 20 <= 12, number(4..<6) <= 31, (1...998).contains(number(6..<9)) else { return false }
    let first = number(0..<9)
    let check = number(9..<11)
    return check == 97 - first % 97 || check == 97 - (2_000_000_000 + first) % 97
  }
}
