// SPDX-License-Identifier: EUPL-1.2

/// Breaks text into rows by display columns, in time linear in its length.
///
/// Rows break after blanks (but not before a lone `?`, `!`, `:`, `;`, `»` or `·`, nor after `«`),
/// after a hyphen between letters (but not in a `#topic`, `~network`, `@member` or an address) and beside wide characters
/// (but not beside a no-break blank);
/// a word wider than the row is broken where the row ends. Only a character wider than the whole
/// row may go past it.
public enum Wrap {
  /// The rows of a text: its lines, sanitised, each wrapped. There is always at least one row.
  public static func lines(_ text: String, columns: Int) -> [String] {
    DisplayText.sanitisedLines(text).flatMap { line -> [String] in
      if DisplayText.isPlain(line), line.utf8.count <= columns { return [line] }
      let characters = Array(line)
      let rows = rows(of: characters, columns: columns, width: DisplayText.width(of:))
      return rows.map { row in
        String(characters[trimmed(row, of: characters, isLast: row.upperBound == characters.count)])
      }
    }
  }

  /// Ranges that together cover all characters of one line, a row each; blanks at a row's end hang
  /// over its edge. An empty line is one empty row.
  ///
  /// - Parameters:
  ///   - columns: columns of a row; less than one counts as one.
  ///   - width: columns of a character.
  static func rows<Element: WrapElement>(
    of characters: [Element], columns: Int, width: (Element) -> Int
  ) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = RowStart()
    while let next = nextRow(from: &start, of: characters, columns: columns, width: width) { rows.append(next) }
    return rows
  }

  /// Where a row begins.
  struct RowStart: Equatable {
    /// The first character; nil behind the last row.
    var index: Int? = 0
    /// Whether a reference or an address goes on there from the row before.
    var isReference = false
  }

  /// One row of a line, and where the next begins. What a row is depends on nothing before it, and
  /// on no more behind it than the word that has no room any more and two characters.
  ///
  /// - Returns: nil behind the last row.
  static func nextRow<Element: WrapElement>(
    from place: inout RowStart, of characters: [Element], columns: Int, width: (Element) -> Int
  ) -> Range<Int>? {
    guard let start = place.index else { return nil }
    let columns = max(columns, 1)
    var used = 0
    var isReference = place.isReference
    var breakAt: RowStart?
    for index in start..<characters.count {
      let character = characters[index]
      let columnsHere = width(character)
      let isBlank = character.isWrapBlank
      if columnsHere == 2, index > start, !characters[index - 1].isWrapGlue {
        breakAt = RowStart(index: index, isReference: isReference)
      }
      if !isBlank, used + columnsHere > columns, index > start {
        place = breakAt ?? RowStart(index: index, isReference: isReference)
        return start..<(place.index ?? index)
      }
      isReference = !isBlank && (isReference || character.isWrapReference)
      used += columnsHere
      let isBreak =
        (isBlank && !isGlue(index, in: characters)) || (columnsHere == 2 && !isHeld(index, in: characters))
        || (character.isWrapHyphen && !isReference && index > start && characters[index - 1].isLetter)
      if isBreak { breakAt = RowStart(index: index + 1, isReference: isReference) }
    }
    place.index = nil
    return start..<characters.count
  }

  /// Whether a blank belongs to a punctuation mark beside it, so that no row may end there (UAX
  /// #14, LB13 and LB15).
  private static func isGlue<Element: WrapElement>(_ index: Int, in characters: [Element]) -> Bool {
    if index > 0, characters[index - 1].isWrapOpener { return true }
    guard index + 1 < characters.count, characters[index + 1].isWrapCloser else { return false }
    return index + 2 == characters.count || characters[index + 2].isWrapBlank
  }

  /// Whether what follows holds on to a character (UAX #14, LB12).
  private static func isHeld<Element: WrapElement>(_ index: Int, in characters: [Element]) -> Bool {
    index + 1 < characters.count && characters[index + 1].isWrapGlue
  }

  /// A row without the blanks at its end; the last row of a line keeps them.
  static func trimmed<Element: WrapElement>(
    _ row: Range<Int>, of characters: [Element], isLast: Bool
  ) -> Range<Int> {
    guard !isLast, let end = characters[row].lastIndex(where: { !$0.isWrapBlank }) else {
      return isLast ? row : row.lowerBound..<row.lowerBound
    }
    return row.lowerBound..<end + 1
  }
}
