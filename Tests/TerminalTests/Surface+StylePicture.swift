// SPDX-License-Identifier: EUPL-1.2

@testable import Terminal

extension Surface {
  /// For every row one sign a cell that tells its style, without the blanks at the end; `legend` has
  /// a sign for each style that matters, the plain style is a blank, any other one a `?`.
  func stylePicture(_ legend: [Style: Character]) -> String {
    var signs = Surface(size: size)
    for (index, cell) in cells.enumerated() {
      let sign = legend[cell.style] ?? (cell.style == .plain ? " " : "?")
      signs[index % size.columns, index / size.columns] = Cell(String(sign))
    }
    return signs.picture
  }
}
