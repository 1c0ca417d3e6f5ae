// SPDX-License-Identifier: EUPL-1.2

extension DisplayText {
  /// The text as one line that no terminal can take for a command and that takes the same columns
  /// everywhere.
  ///
  /// - A line break (CR LF is one) or a tab becomes one blank.
  /// - Any other control (ESC, C0, DEL, C1) and whatever is unassigned, private or unprintable
  ///   becomes `U+FFFD`: seen, but powerless.
  /// - Default-ignorable and format characters are left out: bidirectional marks, overrides and
  ///   isolates, zero-width blanks and joiners, variation selectors, tags, the soft hyphen.
  /// - An emoji joined to another with ZWJ is shown alone; a skin tone is left out.
  /// - A mark without a character under it gets a dotted circle; a character keeps four marks at
  ///   most, which is what a curses cell holds.
  public static func sanitised(_ text: String) -> String {
    if isPlain(text) { return text }
    return sanitised(text, tab: " ")
  }

  /// The lines of a text, each sanitised, a tab shown as four blanks. There is always at least one
  /// line.
  public static func sanitisedLines(_ text: String) -> [String] {
    if isPlain(text) { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { sanitised($0, tab: tab) }
  }

  /// What an editor shows for a character of its text; empty for one that is never shown.
  static func shown(_ character: Character) -> String {
    let text = String(character)
    return isPlain(text) ? text : sanitised(text, tab: tab)
  }

  /// The sanitised text as far as so many columns show it, and the beginning of one character more
  /// if there is more. Does not look at the rest.
  static func beginning(of text: String, columns: Int) -> String {
    let columns = min(max(columns, 0), 1 << 24)
    let bytes = text.utf8.prefix(columns + 1)
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text[..<bytes.endIndex]) }
    return sanitised(text, tab: " ", columns: columns)
  }

  private static func sanitised(_ text: some StringProtocol, tab: String, columns: Int = .max) -> String {
    var sanitiser = Sanitiser(tab: tab)
    for scalar in text.unicodeScalars {
      sanitiser.add(scalar)
      if sanitiser.columns > columns { break }
    }
    return sanitiser.text
  }
}
