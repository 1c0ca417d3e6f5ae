// SPDX-License-Identifier: EUPL-1.2

extension Surface {
  /// The text of every row without the blanks at its end, one line a row.
  public var picture: String {
    rowTexts { cell in cell.text }
  }

  /// For every row one sign a cell that tells its style, without the blanks at the end.
  ///
  /// - Parameter legend: a sign for each style that matters; the plain style is a blank, any other
  ///   one a `?`.
  func stylePicture(_ legend: [Style: Character]) -> String {
    rowTexts { cell in
      legend[cell.style].map(String.init) ?? (cell.style == .plain ? " " : "?")
    }
  }

  private func rowTexts(_ text: (Cell) -> String) -> String {
    (0..<size.rows).map { row in
      let cells = cells[row * size.columns..<(row + 1) * size.columns].map(text)
      let end = cells.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      return cells[..<end].joined()
    }.joined(separator: "\n")
  }
}
