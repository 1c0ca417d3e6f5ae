// SPDX-License-Identifier: EUPL-1.2

/// An international bank account number (IBAN, ISO 13616): country, two check digits, and what that
/// country says.
enum BankAccount {
  /// Where numbers stand; in groups or not, with one blank, `.` or `-` between them at most, in any
  /// case of letters.
  static func ranges(in text: ScannedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index + 4 <= text.symbols.count {
      guard text[index].isLetter, text[index + 1].isLetter, !text[index - 1].isWordSymbol,
        let form = BankAccountForms.form(
          of: String(decoding: [text[index] & 0xDF, text[index + 1] & 0xDF], as: UTF8.self)),
        let end = end(of: form, from: index, in: text)
      else {
        index += 1
        continue
      }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  /// The end of a number of this form that passes the check; nil when there is none.
  private static func end(of form: BankAccountForms.Form, from start: Int, in text: ScannedText) -> Int? {
    var characters = [text[start] & 0xDF, text[start + 1] & 0xDF]
    var index = start + 2
    var isJoined = false
    while characters.count < form.length {
      let symbol = text[index]
      if form.allows(symbol, at: characters.count) {
        characters.append(symbol.isLetter ? symbol & 0xDF : symbol)
        isJoined = false
      } else if !isJoined, [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-")].contains(symbol) {
        isJoined = true
      } else {
        return nil
      }
      index += 1
    }
    return !text[index].isWordSymbol && isValid(characters) ? index : nil
  }

  /// Whether the number without blanks, in capitals, leaves 1 modulo 97 (ISO 7064): country and
  /// check digits go to the end, a letter counts from 10 for A on.
  static func isValid(_ characters: [UInt8]) -> Bool {
    let rest = (characters.dropFirst(4) + characters.prefix(4)).reduce(0) { rest, character in
      character.isDigit
        ? (rest * 10 + Int(character - UInt8(ascii: "0"))) % 97
        : (rest * 100 + Int(character - UInt8(ascii: "A")) + 10) % 97
    }
    return rest == 1
  }
}
