// SPDX-License-Identifier: EUPL-1.2

/// The rows of a line, as far as anybody needed them: the first rows of a very long line cost no
/// more than those of a short one.
struct KnownRows: Equatable, Sendable {
  /// How far rows are to be found.
  enum Need {
    /// To the end of the line.
    case all
    /// To a row, or the last one.
    case row(Int)
    /// To the row of a character, or the last one.
    case character(Int)
  }

  private(set) var rows: [Range<Int>] = []
  private var next = Wrap.RowStart()

  /// Finds the rows that are still missing.
  mutating func find(_ need: Need, in line: [Character], columns: Int, width: (Character) -> Int) {
    while isMissing(need), let row = Wrap.nextRow(from: &next, of: line, columns: columns, width: width) {
      rows.append(row)
    }
  }

  private func isMissing(_ need: Need) -> Bool {
    switch need {
    case .all: true
    case .row(let row): rows.count <= row
    case .character(let character): (rows.last?.upperBound ?? 0) <= character
    }
  }

  /// Forgets what may be another row when the characters from a place on are others.
  ///
  /// - Parameter line: the line as it was, or as it is.
  mutating func forget(from character: Int, in line: [Character]) {
    let index = rows.firstIndex { character < $0.upperBound } ?? rows.count
    // Where a row ends depends on the word behind it and two characters more: with rows of one
    // column, on three rows.
    let kept = min(max(index - 4, 0), rows.count)
    guard kept < rows.count else { return }
    let start = rows[kept].lowerBound
    rows.removeSubrange(kept...)
    let word = line[..<start].reversed().prefix { !$0.isWrapBlank }
    next = Wrap.RowStart(index: start, isReference: word.contains(where: \.isWrapReference))
  }
}
