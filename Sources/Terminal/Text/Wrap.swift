// SPDX-License-Identifier: EUPL-1.2

/// Breaks text into rows by display columns, in time linear in its length.
///
/// Rows break after blanks (but not before a lone `?`, `!`, `:`, `;`, `»` or `·`, nor after `«`), after
/// a hyphen between letters (but not in a `#topic` or an address) and beside wide characters; a word wider than the row
/// is broken where the row ends. Only a character wider than the whole row may go past it.
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

  /// Ranges that together cover all characters of one line, a row each; blanks at a row's end hang over its edge. An
  /// empty line is one empty row.
  ///
  /// - Parameters:
  ///   - columns: columns of a row; less than one counts as one.
  ///   - width: columns of a character.
  static func rows<Element: WrapElement>(
    of characters: [Element], columns: Int, width: (Element) -> Int
  ) -> [Range<Int>] {
    let columns = max(columns, 1)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var breakAt = 0
    var usedAtBreak = 0
    var isReference = false
    for index in characters.indices {
      let columnsHere = width(characters[index])
      let isBlank = characters[index].isWrapBlank
      isReference = !isBlank && (isReference || characters[index].isWrapReference)
      if columnsHere == 2, index > start {
        breakAt = index
        usedAtBreak = used
      }
      while !isBlank, used + columnsHere > columns, index > start {
        if breakAt <= start {
          breakAt = index
          usedAtBreak = used
        }
        rows.append(start..<breakAt)
        start = breakAt
        used -= usedAtBreak
        usedAtBreak = 0
      }
      used += columnsHere
      let isBreak =
        (isBlank && !isGlue(index, in: characters)) || columnsHere == 2
        || (characters[index].isWrapHyphen && !isReference && index > start && characters[index - 1].isLetter)
      if isBreak {
        breakAt = index + 1
        usedAtBreak = used
      }
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// Whether a blank belongs to a punctuation mark beside it, so that no row may end there (UAX #14, LB13 and LB15).
  private static func isGlue<Element: WrapElement>(_ index: Int, in characters: [Element]) -> Bool {
    if index > 0, characters[index - 1].isWrapOpener { return true }
    guard index + 1 < characters.count, characters[index + 1].isWrapCloser else { return false }
    return index + 2 == characters.count || characters[index + 2].isWrapBlank
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
