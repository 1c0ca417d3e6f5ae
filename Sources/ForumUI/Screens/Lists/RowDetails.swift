// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// All about the selected row of a list, at the bottom of the screen.
struct RowDetails {
  /// Lines that are kept free for it where rows have one line.
  static let kept = 3

  /// Rows of the head of a list, of the lines about the selected row and of the blank one above them. Rows of two lines
  /// say the same themselves, and a small screen has no room for it.
  static func overhead(_ world: World) -> Int {
    world.content.rows >= 12 && world.linesOfTables == 1 ? kept + 2 : 0
  }

  /// What there is to say, in the order in which it matters.
  let texts: [Run]

  /// - Parameter title: the title of the row; nil where the row shows all of it.
  init(title: String?, _ texts: [Run], _ world: World) {
    self.texts = (title.map { [Run($0, world.theme[.strong])] } ?? []) + texts.filter { !$0.text.isEmpty }
  }

  /// The texts wrapped in so many rows at most. Where these are too few each has one line as long as there are rows, and
  /// those before the others have more.
  func lines(columns: Int, rows: Int, sign: String) -> [[Run]] {
    let columns = max(1, columns)
    let wrapped = texts.prefix(max(0, rows)).map { Wrap.lines([$0], columns: columns) }
    var left = rows - wrapped.count
    return zip(texts, wrapped).flatMap { (text, lines) -> [[Run]] in
      let count = min(lines.count, 1 + left)
      left -= count - 1
      guard count < lines.count else { return lines }
      let rest = lines[(count - 1)...].map { $0.map(\.text).joined() }.joined(separator: " ")
      return lines.prefix(count - 1) + [[Run(DisplayText.truncated(rest, to: columns, sign: sign), text.style)]]
    }
  }

  /// Draws them at the bottom, below a list that ends after so many rows: in those that are kept free for them, and in all
  /// that the list leaves. In fewer rows only what is said in full is worth its room.
  func draw(below taken: Int, into painter: inout Painter) {
    let (columns, rows) = (painter.size.columns, painter.size.rows)
    let free = rows - taken - 1
    let whole = texts.reduce(0) { $0 + Wrap.lines([$1], columns: max(1, columns)).count }
    guard free >= min(Self.kept, whole) else { return }
    let lines = lines(columns: columns, rows: free, sign: painter.ellipsis)
    for (offset, line) in lines.enumerated() {
      painter.write(line, column: 0, row: rows - lines.count + offset, limit: columns)
    }
  }
}
