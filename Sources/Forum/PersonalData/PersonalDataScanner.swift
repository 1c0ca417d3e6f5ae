// SPDX-License-Identifier: EUPL-1.2

/// Finds what should not be posted without a second look: numbers of citizens, bank accounts,
/// addresses, telephones.
///
/// A help for the author and no more: it knows forms and check digits, not people. What has no
/// check digits is only found where it is written as one writes it; years, amounts, dates,
/// references and numbers of laws are let pass.
public enum PersonalDataScanner {
  /// The first findings in a text, at most `limit`, in order, none within another, and how many there
  /// are in all; linear in the length of the text.
  public static func first(_ limit: Int, in text: String) -> (findings: [PersonalDataFinding], total: Int) {
    let scanned = ScannedText(text)
    var isTaken = [Bool](repeating: false, count: scanned.symbols.count)
    var found: [(kind: PersonalData, range: Range<Int>)] = []
    func take(_ kind: PersonalData, _ range: Range<Int>) {
      found.append((kind, range))
      for index in range { isTaken[index] = true }
    }
    for range in EmailAddress.ranges(in: scanned) { take(.email, range) }
    for range in scanned.links { for index in range { isTaken[index] = true } }
    for range in BankAccount.ranges(in: scanned) where !isTaken[range.lowerBound] { take(.bankAccount, range) }
    var index = 0
    while index < scanned.groups.count {
      if !isTaken[scanned.groups[index].start], let (kind, range, count) = number(at: index, in: scanned) {
        take(kind, range)
        index += count
      } else {
        index += 1
      }
    }
    let first = found.sorted { $0.range.lowerBound < $1.range.lowerBound }.prefix(limit)
      .map { PersonalDataFinding($0.kind, scanned.range($0.range, in: text)) }
    return (first, found.count)
  }

  /// The number that begins with a group of digits, and how many groups it takes.
  private static func number(at index: Int, in text: ScannedText) -> (PersonalData, Range<Int>, Int)? {
    let start = text.groups[index].start
    func found(_ kind: PersonalData, _ count: Int, from start: Int) -> (PersonalData, Range<Int>, Int) {
      (kind, start..<text.groups[index + count - 1].end, count)
    }
    if let count = NationalNumber.groups(at: index, in: text) { return found(.nationalNumber, count, from: start) }
    if let count = CitizenServiceNumber.groups(at: index, in: text) {
      return found(.citizenServiceNumber, count, from: start)
    }
    guard let count = TelephoneNumber.groups(at: index, in: text) else { return nil }
    let hasSign = text[start - 1] == UInt8(ascii: "+") || TelephoneNumber.isBracketed(index, in: text)
    return found(.telephone, count, from: hasSign ? start - 1 : start)
  }
}
