// SPDX-License-Identifier: EUPL-1.2

/// What wrapping has to know of a character, with or without a style.
protocol WrapElement {
  /// A blank, after which a row may end and which may hang over its edge.
  var isWrapBlank: Bool { get }
  /// A hyphen, after which a row may end if a letter precedes it.
  var isWrapHyphen: Bool { get }
  /// A mark that makes the rest of its word a reference or an address, which no hyphen breaks.
  var isWrapReference: Bool { get }
  /// A mark that a row does not begin with, even where a blank stands before it.
  var isWrapCloser: Bool { get }
  /// A mark that a row does not end with, even where a blank stands after it.
  var isWrapOpener: Bool { get }
  /// A blank that holds both its neighbours in its row (GL of UAX #14).
  var isWrapGlue: Bool { get }
  /// A letter.
  var isLetter: Bool { get }
}

extension Character: WrapElement {
  var isWrapBlank: Bool { self == " " || self == "\t" }
  var isWrapHyphen: Bool { self == "-" }
  var isWrapReference: Bool { self == "#" || self == "/" || self == "~" || self == "@" }
  var isWrapCloser: Bool { "?!:;»·".contains(self) }
  var isWrapOpener: Bool { self == "«" }
  var isWrapGlue: Bool { self == "\u{A0}" || self == "\u{202F}" }
}

/// A character of a run.
struct StyledCharacter: WrapElement {
  let character: Character
  let style: Style

  var isWrapBlank: Bool { character.isWrapBlank }
  var isWrapHyphen: Bool { character.isWrapHyphen }
  var isWrapReference: Bool { character.isWrapReference }
  var isWrapCloser: Bool { character.isWrapCloser }
  var isWrapOpener: Bool { character.isWrapOpener }
  var isWrapGlue: Bool { character.isWrapGlue }
  var isLetter: Bool { character.isLetter }
}
