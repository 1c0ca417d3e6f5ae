// SPDX-License-Identifier: EUPL-1.2

extension DisplayText {
  /// The sanitised text, cut at a whole character and ended with a sign when it is wider than
  /// `columns`.
  ///
  /// - Parameters:
  ///   - columns: the most it may take; less than one gives nothing.
  ///   - sign: what tells that something was cut; one column wide.
  public static func truncated(_ text: String, to columns: Int, sign: String = ellipsis) -> String {
    guard columns > 0 else { return "" }
    let text = beginning(of: text, columns: columns)
    if isPlain(text) {
      guard text.utf8.count > columns else { return text }
      return text[..<text.utf8.index(text.startIndex, offsetBy: columns - 1)] + sign
    }
    let (end, isCut) = cut(text, to: columns)
    guard isCut else { return text }
    let kept = columns == 1 ? text.startIndex : min(end, cut(text, to: columns - 1).end)
    return text[..<kept] + sign
  }

  /// The sanitised text brought to exactly so many columns: cut, or blanks added at its end (or its
  /// start).
  public static func padded(_ text: String, to columns: Int, atStart: Bool = false, sign: String = ellipsis) -> String {
    let text = truncated(text, to: columns, sign: sign)
    let blanks = String(repeating: " ", count: max(0, columns - width(text)))
    return atStart ? blanks + text : text + blanks
  }

  /// How far a sanitised text goes within so many columns, and whether something is left after
  /// that.
  private static func cut(_ text: String, to columns: Int) -> (end: String.Index, isCut: Bool) {
    var used = 0
    for index in text.indices {
      used += width(of: text[index])
      if used > columns { return (index, true) }
    }
    return (text.endIndex, false)
  }

  /// The text in ASCII for a terminal without UTF-8, every character as wide as it was: letters
  /// lose their accents, a few signs have a likeness, anything else becomes `?`.
  public static func ascii(_ text: String) -> String {
    if isPlain(text) { return text }
    var ascii = ""
    for character in sanitised(text) {
      for scalar in character.unicodeScalars {
        let columns = width(of: scalar)
        guard columns > 0 else { continue }
        ascii += scalar.isASCII ? String(scalar) : likeness(of: scalar, columns: columns)
      }
    }
    return ascii
  }
}
