// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What stands beside a thread where the screen is wider than a text that reads well: the outline of
/// its posts, then the threads that have to do with it.
struct ThreadAside {
  let state: ThreadState
  let outline: ThreadOutline
  let world: World
  let width: Int

  /// A line of it, and which row of the thread it stands for.
  struct Line {
    var row: Int?
    var runs: [Run]
  }

  /// Columns of the posts with their guides.
  private static let mainWidth = ThreadLayout.widest + 8
  /// In less room an outline says nothing.
  private static let least = 26

  /// How the screen is divided; nil where there is no room beside the posts.
  static func split(_ world: World) -> (main: Int, aside: Rect)? {
    let size = world.content
    let left = size.columns - mainWidth - 3
    guard left >= least, size.rows >= 10 else { return nil }
    return (mainWidth, Rect(column: mainWidth + 3, row: 0, columns: min(left, ThreadLayout.widest), rows: size.rows))
  }

  /// At most so many lines: the outline around what is selected, what is left to related threads.
  func lines(rows: Int) -> [Line] {
    let posts = state.tree.rows.count
    // Titles are whole where rows are free for them.
    let whole = self.related(isWhole: true)
    let isWhole = posts + 2 + whole.count <= rows
    let related = isWhole ? whole : self.related(isWhole: false)
    let room = isWhole ? posts : max(3, rows - 2 - (related.isEmpty ? 0 : min(related.count, rows / 3) + 1))
    let first = max(0, min(min(state.selected, posts - 1) - room / 2, posts - room))
    var lines = [Line(runs: [Run(world.reader(ThreadPhrase.outline(posts)), world.theme[.heading])])]
    for row in first..<min(posts, first + room) { lines.append(Line(row: row, runs: entry(row))) }
    guard !related.isEmpty else { return lines }
    lines.append(Line(runs: []))
    return Array((lines + related).prefix(rows))
  }

  private func entry(_ row: Int) -> [Run] {
    let entry = outline.entries[state.tree.rows[row].index]
    let bar = row == state.selected ? world.theme[.selected] : nil
    let isUnread = entry.isUnread(state.marks)
    let (sign, role): (String, TextRole) =
      isUnread
      ? (world.sign(.unread), .unread) : entry.facts.contains(.helped) ? (world.sign(.answered), .helped) : (" ", .text)
    let depth = min(state.tree.rows[row].depth, 6)
    let number = String(repeating: " ", count: depth) + "#\(entry.number) "
    let post = state.posts[entry.number]
    let age = post.map { "  " + TimeText.age($0.created, world.reader) } ?? ""
    let room = max(1, width - 2 - DisplayText.width(number) - DisplayText.width(age))
    let who = post.map { DisplayText.sanitised($0.author.name.isEmpty ? $0.author.handle : $0.author.name) } ?? ""
    return [
      Run(sign + " ", bar ?? world.theme[role]), Run(number, bar ?? world.theme[.faint]),
      Run(DisplayText.padded(who, to: room, sign: world.sign(.more)), bar ?? world.theme[isUnread ? .unread : .text]),
      Run(age, bar ?? world.theme[.faint]),
    ]
  }

  private func related(isWhole: Bool) -> [Line] {
    let threads = state.related ?? []
    guard !threads.isEmpty else { return [] }
    let heading = Line(runs: [Run(world.reader(ThreadPhrase.related), world.theme[.heading])])
    return [heading]
      + threads.enumerated().flatMap { index, thread in
        let row = state.tree.rows.count + index
        let bar = row == state.selected ? world.theme[.selected] : nil
        let (sign, role) = ThreadLine.sign(thread, world)
        let title = world.reader.title(of: thread)
        let room = max(1, width - 2)
        return (isWhole ? Wrap.lines(title, columns: room) : [title]).enumerated().map { part, text in
          Line(
            row: row,
            runs: [
              Run(DisplayText.padded(part == 0 ? sign : "", to: 2), bar ?? world.theme[role]),
              Run(DisplayText.padded(text, to: room, sign: world.sign(.more)), bar ?? world.theme[.link]),
            ])
        }
      }
  }

  func draw(into painter: inout Painter) {
    for (index, line) in lines(rows: painter.size.rows).enumerated() {
      painter.write(line.runs, column: 0, row: index, limit: width)
      if let row = line.row { painter.place(.item(row), row: index) }
    }
  }
}
