// SPDX-License-Identifier: EUPL-1.2

@testable import Terminal

/// What holds of every surface, whatever was written on the board and whatever was pressed.
enum SurfaceRules {
  /// What is broken, in words; nil when nothing is.
  static func problem(in surface: Surface, size: Size) -> String? {
    guard surface.size == Rect(size).size else { return "the surface has \(surface.size), the terminal \(size)" }
    if let cursor = surface.cursor, !Rect(size).contains(cursor) { return "the cursor stands outside: \(cursor)" }
    if let scalar = surface.title.unicodeScalars.first(where: { !isHarmless($0) }) { return "title: \(named(scalar))" }
    for row in 0..<surface.size.rows {
      var isHalfExpected = false
      for column in 0..<surface.size.columns {
        let cell = surface.cells[row * size.columns + column]
        // Nearly all cells: nothing is wrong with one sign of ASCII where no half is to come.
        if !isHalfExpected, cell.isPlain { continue }
        if let problem = problem(in: cell, isHalfExpected) { return "\(column),\(row): \(problem)" }
        isHalfExpected = DisplayText.width(cell.text) == 2
      }
      if isHalfExpected { return "\(row): a wide character hangs over the edge" }
    }
    return nil
  }

  private static func problem(in cell: Cell, _ isHalfExpected: Bool) -> String? {
    if cell.isRightHalf != isHalfExpected { return "half of a wide character: “\(cell.text)”" }
    if cell.text.unicodeScalars.count > 5 { return "more marks than curses can hold" }
    return cell.text.unicodeScalars.first { !isHarmless($0) }.map(named)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> String { "U+\(String(scalar.value, radix: 16)) came through" }
}

extension Cell {
  /// Whether it shows one sign of ASCII that is no control.
  fileprivate var isPlain: Bool {
    let bytes = text.utf8
    guard bytes.count == 1, let byte = bytes.first else { return false }
    return byte >= 0x20 && byte < 0x7F
  }
}
