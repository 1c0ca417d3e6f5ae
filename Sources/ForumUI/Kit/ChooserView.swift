// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Draws the items of a chooser as rows: the key, where they have one, the label, what stands
/// fainter beside it.
struct ChooserView {
  let chooser: Chooser
  let world: World

  private static let sign = 2
  private static let gap = 2
  /// In less room than this a detail says nothing.
  private static let leastDetail = 12

  /// Draws as many items as there are rows, from the first that is shown.
  func draw(from first: Int, rows: Int, into painter: inout Painter) {
    let columns = Columns(chooser, width: world.size.columns)
    for line in 0..<rows {
      let index = chooser.cursor.top + line
      guard chooser.shown.indices.contains(index) else { break }
      painter.place(.choice(index), row: first + line)
      draw(
        chooser.shown[index], row: first + line, isSelected: index == chooser.cursor.selected, columns, into: &painter)
    }
    if chooser.matching == .offered, chooser.shown.count == 1 {
      drawDetail(of: chooser.shown[0], columns, from: first, rows: rows, into: &painter)
    }
    if chooser.shown.isEmpty {
      painter.write(
        chooser.nothing ?? world.reader(FramePhrase.nothingFound), column: 3, row: first, style: world.theme[.faint],
        limit: world.size.columns - 4)
    }
  }

  /// The only item has the room of the others for what its row cuts off.
  private func drawDetail(
    of item: Chooser.Item, _ columns: Columns, from first: Int, rows: Int, into painter: inout Painter
  ) {
    guard columns.detailWidth > 0 else { return }
    let lines = Wrap.lines(item.detail, columns: columns.detailWidth)
    guard lines.count > 1 else { return }
    for (index, line) in lines.prefix(rows).enumerated() {
      let style = index == 0 ? world.theme[.selected] : world.theme[.faint]
      let text = DisplayText.padded(line, to: columns.detailWidth)
      painter.write(text, column: columns.detail, row: first + index, style: style, limit: columns.detailWidth)
    }
  }

  private func draw(_ item: Chooser.Item, row: Int, isSelected: Bool, _ columns: Columns, into painter: inout Painter) {
    let bar = isSelected ? world.theme[.selected] : nil
    let faint = bar ?? world.theme[.faint]
    painter.fill(Rect(column: 0, row: row, columns: world.size.columns, rows: 1), " ", bar ?? world.theme[.text])
    if isSelected { painter.write(world.sign(.selected), column: 1, row: row, style: faint) }
    painter.write(item.key, column: columns.key, row: row, style: bar ?? world.theme[item.isRefused ? .faint : .key])
    painter.write(
      item.label, column: columns.label, row: row, style: item.isRefused ? faint : bar ?? world.theme[.text],
      limit: item.detail.isEmpty ? columns.room : columns.labelWidth)
    painter.write(item.detail, column: columns.detail, row: row, style: faint, limit: columns.detailWidth)
  }

  /// Where the parts of each row stand.
  private struct Columns {
    let key = 1 + ChooserView.sign
    let label: Int
    let labelWidth: Int
    /// Columns of a label that has nothing beside it.
    let room: Int
    let detail: Int
    let detailWidth: Int

    init(_ chooser: Chooser, width: Int) {
      let keys = chooser.items.reduce(0) { max($0, DisplayText.width($1.key)) }
      label = key + (keys > 0 ? keys + ChooserView.gap : 0)
      room = max(0, width - label - 1)
      let widest = chooser.items.reduce(0) { max($0, DisplayText.width($1.label)) }
      let widestDetail = chooser.shown.reduce(0) { max($0, DisplayText.width($1.detail)) }
      // Half of the room, and all that the details leave.
      let most = max(16, room / 2, room - ChooserView.gap - widestDetail)
      labelWidth = widestDetail > 0 ? min(widest, most) : room
      detail = label + labelWidth + ChooserView.gap
      let left = width - detail - 1
      detailWidth = left < min(ChooserView.leastDetail, widestDetail) ? 0 : left
    }
  }
}
