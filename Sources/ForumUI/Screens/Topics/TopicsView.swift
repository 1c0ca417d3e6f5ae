// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TopicsState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let width = painter.size.columns
    let isRoomy = painter.size.rows >= 10
    let counts = width >= 60 ? 4 : 1
    // The names take what the ties leave.
    let widest = rows.reduce(4) { max($0, DisplayText.width(TieWords.text($1.tie, world))) }
    let tieWidth = width >= 100 ? 34 : TieWords.isShort(width) ? 3 : min(18, widest)
    // Before the name: watched or muted, a bookmark, in motion.
    let signs = 3
    let nameWidth = max(10, min(48 + signs, width - counts * 8 - tieWidth - 2))
    let tieColumn = min(width - tieWidth, nameWidth + counts * 8 + 2)
    func put(_ cells: [String], tie: String, row: Int, styles: (Style, Style)) {
      painter.write(cells[0], column: signs, row: row, style: styles.0, limit: nameWidth - signs)
      for (index, cell) in cells.dropFirst().prefix(counts).enumerated() {
        let text = DisplayText.truncated(cell, to: 7)
        painter.write(
          text, column: nameWidth + (index + 1) * 8 - DisplayText.width(text), row: row, style: styles.1)
      }
      painter.write(tie, column: tieColumn, row: row, style: styles.1, limit: tieWidth)
    }
    let first = isRoomy ? 1 : 0
    if isRoomy {
      let heads = [TopicPhrase.name, .threads, .waiting, .tips, .helpers].map { world.reader($0) }
      put(heads, tie: world.reader(TopicPhrase.me), row: 0, styles: (world.theme[.faint], world.theme[.faint]))
    }
    for index in list.visible(in: room(world)) {
      let entry = rows[index]
      let row = first + index - list.pager.top
      painter.place(.item(index), row: row)
      let isSelected = index == list.index
      if isSelected {
        painter.fill(Rect(column: 0, row: row, columns: width, rows: 1), " ", world.theme[.selected])
        painter.placeCursor(column: 0, row: row)
      }
      let cells =
        [world.label(entry.topic.id)]
        + [entry.threads, entry.waiting, entry.tips, entry.helpers].map { $0 == 0 ? "" : String($0) }
      let name = world.theme[isSelected ? .selected : entry.tie.isEmpty ? .text : .strong]
      let rest = world.theme[isSelected ? .selected : .faint]
      put(
        cells, tie: TieWords.isShort(width) ? TieWords.signs(entry.tie) : TieWords.text(entry.tie, world), row: row,
        styles: (name, rest))
      painter.write(world.sign(entry.follow.stance), column: 0, row: row, style: rest)
      if entry.isInMotion { painter.write(world.sign(.inMotion), column: 2, row: row, style: rest) }
      if entry.follow.isBookmarked { painter.write(world.sign(.bookmarked), column: 1, row: row, style: rest) }
    }
    if isRoomy, let entry = selected {
      let aliases = "#" + ([entry.topic.id.rawValue] + entry.topic.aliases).joined(separator: ", ")
      let motion = entry.isInMotion ? [world.reader(BoardPhrase.inMotion)] : []
      let follow = (motion + world.reader.words(for: entry.follow)).joined(separator: ", ")
      painter.write(
        [
          Run(follow.isEmpty ? "" : follow + " \(world.sign(.bullet)) ", world.theme[.faint]),
          Run(aliases, world.theme[.link]),
        ], column: 0, row: painter.size.rows - 1, limit: width)
    }
  }
}

extension TieWords {
  /// Whether a list of so many columns has a sign for each tie instead of its words.
  static func isShort(_ columns: Int) -> Bool { columns < 70 }

  /// The ties in three columns, for narrow lists.
  static func signs(_ tie: TopicTie) -> String {
    TopicTie.each.map { tie.contains($0) ? sign($0) : " " }.joined()
  }

  /// The sign of one tie.
  static func sign(_ tie: TopicTie) -> String { tie == .follows ? "f" : tie == .worksOn ? "w" : "c" }
}
