// SPDX-License-Identifier: EUPL-1.2

/// A text as lines of characters, so that an edit costs no more than the lines it touches.
struct TextBuffer: Equatable, Sendable {
  /// At least one line; the characters of each are those of its text.
  private(set) var lines: [[Character]]
  /// Unicode scalars of the text, line breaks included.
  private(set) var scalarCount: Int

  /// A buffer with an editable text (see `Graphemes.editable`).
  init(_ text: String) {
    lines = Self.lines(of: text)
    scalarCount = text.unicodeScalars.count
  }

  /// The text, lines joined with `\n`.
  var text: String { lines.lazy.map { String($0) }.joined(separator: "\n") }
  /// True if there is no text.
  var isEmpty: Bool { lines.count == 1 && lines[0].isEmpty }
  /// The place after the last character.
  var end: TextPlace { TextPlace(line: lines.count - 1, character: lines[lines.count - 1].count) }

  /// The lines of an editable text.
  static func lines(of text: String) -> [[Character]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The nearest place there is.
  func clamped(_ place: TextPlace) -> TextPlace {
    let line = min(max(place.line, 0), lines.count - 1)
    return TextPlace(line: line, character: min(max(place.character, 0), lines[line].count))
  }

  /// The place one character on, over the end of a line too; nil at the end.
  func place(after place: TextPlace) -> TextPlace? {
    if place.character < lines[place.line].count {
      return TextPlace(line: place.line, character: place.character + 1)
    }
    return place.line + 1 < lines.count ? TextPlace(line: place.line + 1, character: 0) : nil
  }

  /// The place one character back, over the start of a line too; nil at the start.
  func place(before place: TextPlace) -> TextPlace? {
    if place.character > 0 { return TextPlace(line: place.line, character: place.character - 1) }
    return place.line > 0 ? TextPlace(line: place.line - 1, character: lines[place.line - 1].count) : nil
  }

  /// The characters between two places as lines.
  func slice(_ range: Range<TextPlace>) -> [[Character]] {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start.line == end.line { return [Array(lines[start.line][start.character..<end.character])] }
    return [Array(lines[start.line][start.character...])] + lines[(start.line + 1)..<end.line]
      + [Array(lines[end.line][..<end.character])]
  }

  /// Puts lines in place of what is between two places, without looking whether neighbours grow
  /// together.
  mutating func replace(_ range: Range<TextPlace>, with new: [[Character]]) {
    let (start, end) = (range.lowerBound, range.upperBound)
    scalarCount += Self.scalarCount(of: new) - Self.scalarCount(of: slice(range))
    if start.line == end.line, new.count == 1 {
      lines[start.line].replaceSubrange(start.character..<end.character, with: new[0])
      return
    }
    var new = new
    new[0].insert(contentsOf: lines[start.line][..<start.character], at: 0)
    new[new.count - 1] += lines[end.line][end.character...]
    lines.replaceSubrange(start.line...end.line, with: new)
  }

  static func scalarCount(of lines: [[Character]]) -> Int {
    lines.reduce(lines.count - 1) { count, line in
      line.reduce(count) { $0 + ($1.isASCII ? 1 : $1.unicodeScalars.count) }
    }
  }
}
