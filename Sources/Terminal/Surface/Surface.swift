// SPDX-License-Identifier: EUPL-1.2

/// A whole screen as a value: what every cell shows, where the cursor stands, what the window is
/// called.
///
/// Two equal surfaces look the same, so the second need not be sent to the terminal.
public struct Surface: Equatable, Sendable {
  /// Columns and rows; neither is negative.
  public let size: Size
  /// The cells, row after row.
  private(set) var cells: [Cell]
  /// Where the hardware cursor stands; nil hides it.
  public var cursor: Position?
  /// What parts of it stand for when they are pointed at.
  var targets: [Target] = []
  /// The window's title; empty leaves it as it is.
  public var title = ""

  /// A blank surface; negative sizes become zero.
  public init(size: Size) {
    let size = Rect(size).size
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; outside the surface a blank is read and nothing is written.
  public subscript(column: Int, row: Int) -> Cell {
    get { Rect(size).contains(Position(column: column, row: row)) ? cells[row * size.columns + column] : .blank }
    set {
      guard Rect(size).contains(Position(column: column, row: row)) else { return }
      cells[row * size.columns + column] = newValue
    }
  }

  /// Puts a cluster of one or two columns down, both of which lie within the surface, and blanks
  /// the other half of any wide character that it cuts in two.
  mutating func put(_ text: String, columns: Int, style: Style, column: Int, row: Int) {
    let start = cut(column: column, columns: columns, row: row)
    cells[start] = Cell(text, style)
    if columns == 2 { cells[start + 1] = Cell("", style) }
  }

  /// Puts printable ASCII down, all of which lies within the surface.
  mutating func put(plain text: Substring.UTF8View, style: Style, column: Int, row: Int) {
    var index = cut(column: column, columns: text.count, row: row)
    for byte in text {
      cells[index] = Cell(String(Unicode.Scalar(byte)), style)
      index += 1
    }
  }

  /// Puts the same cell of one column into each place of an area that lies within the surface.
  mutating func fill(_ area: Rect, with cell: Cell) {
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let start = cut(column: area.column, columns: area.columns, row: row)
      for index in start..<start + area.columns { cells[index] = cell }
    }
  }

  /// Blanks the other halves of wide characters that the ends of some columns of a row cut in two, and gives the index of
  /// the first.
  private mutating func cut(column: Int, columns: Int, row: Int) -> Int {
    let start = row * size.columns
    if cells[start + column].isRightHalf, column > 0 { cells[start + column - 1].text = " " }
    let next = column + columns
    if next < size.columns, cells[start + next].isRightHalf { cells[start + next].text = " " }
    return start + column
  }

  /// Changes the style of a cell that lies within the surface.
  mutating func restyle(column: Int, row: Int, _ change: (Style) -> Style) {
    let index = row * size.columns + column
    cells[index].style = change(cells[index].style)
  }

  /// Adds marks of no width to the cell at a place within the surface, or to the wide character it
  /// is half of.
  mutating func append(_ marks: String, column: Int, row: Int) {
    var index = row * size.columns + column
    if cells[index].isRightHalf, column > 0 { index -= 1 }
    cells[index].text += marks
  }
}
