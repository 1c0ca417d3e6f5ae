// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the first start, wrapped to the screen.
struct FirstStartLayout {
  /// A line, and the way it belongs to.
  struct Line {
    var text: String
    var role: TextRole
    var way: FirstStartState.Way?
    /// Whether it names the way, which the bar then stands on.
    var isName = false
  }

  /// All lines from the top.
  private(set) var lines: [Line] = []

  init(_ state: FirstStartState, _ world: World) {
    let isRoomy = world.content.rows >= 12
    let columns = max(1, min(world.content.columns, 90))
    add(FirstStartPhrase.what(path: state.path), .text, columns: columns, world)
    if isRoomy { lines.append(Line(text: "", role: .text)) }
    for way in FirstStartState.Way.allCases {
      let name = "\(way.rawValue + 1)  " + world.reader(FirstStartPhrase.name(way))
      lines.append(Line(text: name, role: .strong, way: way, isName: true))
      if isRoomy || way == state.way {
        add(FirstStartPhrase.explanation(way), .faint, way: way, columns: columns, world)
      }
      if way == .join, way == state.way {
        for step in FirstStartPhrase.joinSteps { add(step, .text, way: way, columns: columns, world) }
      }
      if isRoomy { lines.append(Line(text: "", role: .text)) }
    }
  }

  /// The lines that belong to a way.
  func rows(of way: FirstStartState.Way) -> Range<Int> {
    guard let first = lines.firstIndex(where: { $0.way == way }), let last = lines.lastIndex(where: { $0.way == way })
    else { return 0..<0 }
    return first..<last + 1
  }

  private mutating func add(
    _ phrase: FirstStartPhrase, _ role: TextRole, way: FirstStartState.Way? = nil, columns: Int, _ world: World
  ) {
    let indent = way == nil ? "" : "   "
    for line in Wrap.lines(world.reader(phrase), columns: max(1, columns - indent.count)) {
      lines.append(Line(text: indent + line, role: role, way: way))
    }
  }
}

extension FirstStartState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let lines = FirstStartLayout(self, world).lines
    painter.placeCursor(column: 0, row: 0)
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      let line = lines[index]
      if let way = line.way { painter.place(.item(way.rawValue), row: row) }
      let isSelected = line.isName && line.way == way
      if isSelected {
        painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), " ", world.theme[.selected])
        painter.placeCursor(column: 0, row: row)
      }
      painter.write(
        line.text, column: 0, row: row, style: world.theme[isSelected ? .selected : line.role],
        limit: painter.size.columns)
    }
  }
}
