// SPDX-License-Identifier: EUPL-1.2

/// A line of a list whose rows stand under headings.
enum SectionLine: Equatable {
  case blank
  case heading(String)
  /// A row, by its position among those that were read.
  case row(Int)
  /// The second line of a row, where rows have two.
  case facts(Int)
}

extension [SectionLine] {
  /// The rows from top to bottom.
  var order: [Int] { compactMap { if case .row(let row) = $0 { row } else { nil } } }

  /// The lines that must be seen when a row is selected: its own, and the heading right above it.
  func wanted(for row: Int) -> Range<Int> {
    guard let line = firstIndex(of: .row(row)) else { return 0..<1 }
    let end = dropFirst(line + 1).first == .facts(row) ? line + 2 : line + 1
    if line > 0, case .heading = self[line - 1] { return line - 1..<end }
    return line..<end
  }
}
