// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws a list of threads: a head, a row each, and all about the selected one at the bottom.
struct ThreadListView {
  let state: ThreadListState
  let world: World
  private let split: PreviewSplit?
  private let columns: ThreadColumns

  init(state: ThreadListState, world: World) {
    self.state = state
    let world = state.roomy(world)
    self.world = world
    split = state.split(world)
    columns = state.columns(beside: split, world)
  }

  /// Rows that belong to the head and the lines about the selected thread, which a preview makes
  /// needless.
  static func overhead(_ world: World) -> Int {
    if !world.hasPreview { return RowDetails.overhead(world) }
    return world.content.rows < 10 || world.linesEach > 1 ? 0 : 1
  }

  func draw(into painter: inout Painter) {
    guard let split else { return drawList(into: &painter) }
    painter.within(split.list) { drawList(into: &$0) }
    painter.verticalRule(column: split.preview.column - 2, style: world.theme[.line])
    guard let preview = state.preview else { return }
    painter.within(split.preview) { painter in
      for (row, line) in preview.lines(in: split.preview, world).enumerated() {
        painter.write(line, column: 0, row: row)
      }
    }
  }

  private func drawList(into painter: inout Painter) {
    let isRoomy = Self.overhead(world) > 0
    if isRoomy { columns.drawHead(into: &painter, world) }
    let first = isRoomy ? 1 : 0
    guard !state.rows.isEmpty else {
      drawEmpty(into: &painter, row: first + 1)
      return
    }
    let each = world.linesEach
    for index in state.list.visible(in: state.room(world)) {
      let row = first + (index - state.list.pager.top) * each
      for part in 0..<each { painter.place(.item(index), row: row + part) }
      columns.draw(state.rows[index], isSelected: index == state.list.index, row: row, into: &painter, world)
    }
    painter.placeCursor(column: 0, row: first + (state.list.index - state.list.pager.top) * each)
    if split == nil, let thread = state.selected {
      let taken = first + state.list.visible(in: state.room(world)).count * each
      details(of: thread, columns: painter.size.columns).draw(below: taken, into: &painter)
    }
  }

  private func details(of thread: ThreadSummary, columns: Int) -> RowDetails {
    let title = state.title(of: thread, world)
    let room = world.linesEach > 1 ? ThreadColumns.titleRoom(ofTwoLinesIn: columns) : self.columns.title
    return RowDetails(
      title: DisplayText.width(title) > room ? title : nil,
      [
        Run(ThreadLine.detail(thread, world), world.theme[.faint]),
        Run(ThreadLine.topics(thread, world), world.theme[.link]),
      ], world)
  }

  private func drawEmpty(into painter: inout Painter, row: Int) {
    // Nothing is found before all was looked through.
    guard state.list.isLoaded, state.list.isWhole else { return }
    let empty =
      state.query.terms.isEmpty
      ? world.text(ListPhrase.empty, world.key(.ask, in: state.context).map(ListPhrase.howToStart))
      : world.nothingUnderFilters(in: state.context)
    let texts = state.unknownNames.map { DisplayText.sanitised(world.reader(ProblemPhrase.unknownName($0))) + "." }
    let width = max(1, painter.size.columns - 2)
    for (offset, line) in (texts + [empty]).flatMap({ Wrap.lines($0, columns: width) }).enumerated() {
      painter.write(line, column: 1, row: row + offset, style: world.theme[.faint])
    }
    painter.placeCursor(column: 0, row: row)
  }
}

extension ThreadListState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    ThreadListView(state: self, world: world).draw(into: &painter)
  }
}
