// SPDX-License-Identifier: EUPL-1.2

/// The rows of the long lines of a text, so that they are not wrapped anew for each key.
struct KnownLines: Equatable, Sendable {
  private var lines: [Int: KnownRows] = [:]
  private var columns = 0
  /// How many rows had to be found since the beginning: the work that keys have caused.
  private(set) var work = 0

  /// Lines of no more characters are wrapped when they are needed.
  static let shortest = 256

  /// What is known of a line.
  func rows(ofLine line: Int, columns: Int) -> KnownRows {
    columns == self.columns ? lines[line] ?? KnownRows() : KnownRows()
  }

  /// Keeps what was found of a line.
  mutating func remember(_ rows: KnownRows, ofLine line: Int, columns: Int) {
    if columns != self.columns {
      lines = [:]
      self.columns = columns
    }
    work += rows.rows.count - (lines[line]?.rows.count ?? 0)
    lines[line] = rows
  }

  /// Follows an edit: so many lines from a place on make way for others.
  ///
  /// - Parameter line: the line of the place as it was.
  mutating func change(at place: TextPlace, in line: [Character], removed: Int, inserted: Int) {
    guard !lines.isEmpty else { return }
    lines[place.line]?.forget(from: place.character, in: line)
    guard removed > 1 || inserted > 1 else { return }
    var moved: [Int: KnownRows] = [:]
    for (number, rows) in lines {
      if number <= place.line { moved[number] = rows }
      if number >= place.line + removed { moved[number + inserted - removed] = rows }
    }
    lines = moved
  }

  /// They follow from the text: they never make two editors differ.
  static func == (_: KnownLines, _: KnownLines) -> Bool { true }
}
