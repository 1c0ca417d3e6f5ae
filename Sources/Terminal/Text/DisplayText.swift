// SPDX-License-Identifier: EUPL-1.2

/// The one place that knows how wide text is and how foreign text is made harmless.
///
/// The width of a character is the sum of the widths of its scalars as `wcwidth` gives them,
/// because that is what ncurses advances by. Where terminals disagree about such a sum (families
/// joined with ZWJ, skin tones, variation selectors), `sanitised` takes out what they disagree
/// about, so that all of them show the same columns.
public enum DisplayText {
  /// The sign for text that was cut.
  public static let ellipsis = "…"
  /// What a tab is shown as in text of several lines. Not a tab stop: a width that does not depend
  /// on the place.
  static let tab = "    "

  /// Columns that a text of one line takes once it is sanitised.
  public static func width(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return sanitised(text).unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns of a sanitised character.
  static func width(of character: Character) -> Int {
    if character.isASCII { return 1 }
    return character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns of a scalar of sanitised text: 0, 1 or 2.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return 1 }
    return ScalarWidth.columns(of: scalar) ?? 0
  }

  /// True for printable ASCII, which needs no care at all.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
