// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The columns of a list of threads and how they share a width.
struct ThreadColumns {
  /// Columns of a title in rows of one line.
  let title: Int
  private let state: Int
  private let layer: Int
  private let author: Int
  private let answers: Int
  private let topics: Int

  /// Titles come first, but from which government someone speaks stays on every line, beside a
  /// preview too; unless nobody says it, as on a board of imported mail.
  init(width: Int, hasPreview: Bool = false, hasLayers: Bool = true, _ world: World) {
    state = width >= 110 ? 16 : 0
    layer = !hasLayers ? 0 : width >= (hasPreview ? 90 : 70) ? 16 : width >= 60 ? 12 : width >= 50 ? 10 : 0
    author = width >= 100 ? Self.withOrganisation : width >= 90 ? 14 : width >= (hasPreview ? 84 : 64) ? 11 : 0
    answers = width >= 50 ? 4 : 0
    topics = width >= 120 && !hasPreview ? width / 5 : 0
    let taken = [state, layer, author, answers, Self.age, topics].reduce(topics > 0 ? 1 : 0) {
      $0 + ($1 > 0 ? $1 + 1 : 0)
    }
    title = max(8, width - Self.signs - taken)
  }

  /// Columns for the signs before a title: unread, watched or muted, the state, a bookmark.
  private static let signs = 5

  /// Columns of how long ago something was written.
  private static let age = 7

  /// From so many columns on an author's organisation stands beside the handle.
  private static let withOrganisation = 22

  /// Columns of a title in rows of two lines, where the age stands behind it.
  static func titleRoom(ofTwoLinesIn width: Int) -> Int { width - signs - age - 2 }

  func drawHead(into painter: inout Painter, _ world: World) {
    var column = Self.signs
    let style = world.theme[.faint]
    func put(_ text: String, _ width: Int, right: Bool = false) {
      guard width > 0 else { return }
      let shown = DisplayText.truncated(text, to: width)
      painter.write(shown, column: column + (right ? width - DisplayText.width(shown) : 0), row: 0, style: style)
      column += width + 1
    }
    put(world.reader(ListPhrase.title), title)
    put(world.reader(ListPhrase.state), state)
    put(world.reader(ListPhrase.layer), layer)
    put(world.reader(ListPhrase.author), author)
    put(world.reader(ListPhrase.answers), answers, right: true)
    put(world.reader(ListPhrase.active), Self.age, right: true)
    column += 1
    put(world.reader(Place.topics), topics)
  }

  func draw(_ thread: ThreadSummary, isSelected: Bool, row: Int, into painter: inout Painter, _ world: World) {
    let bar = isSelected ? world.theme[.selected] : nil
    if let bar {
      painter.fill(Rect(column: 0, row: row, columns: painter.size.columns, rows: world.linesEach), " ", bar)
    }
    if thread.unread > 0 {
      // What is unread since longer than the last visit has a sign of its own.
      painter.write(
        world.sign(thread.isNew ? .unread : .unreadBefore), column: 0, row: row, style: bar ?? world.theme[.unread])
    }
    let (sign, role) = ThreadLine.sign(thread, world)
    let stance = thread.isMuted ? Stance.mute : thread.follow.stance
    painter.write(world.sign(stance), column: 1, row: row, style: bar ?? world.theme[.faint])
    painter.write(sign, column: 2, row: row, style: bar ?? world.theme[role])
    if thread.follow.isBookmarked {
      painter.write(world.sign(.bookmarked), column: 3, row: row, style: bar ?? world.theme[.faint])
    }
    let titleRole: TextRole = thread.unread > 0 ? .unread : thread.isMuted ? .faint : .text
    guard world.linesEach == 1 else {
      world.drawTitle(
        Run(world.reader.title(of: thread), world.theme[titleRole]),
        right: TimeText.age(thread.lastActivity, world.reader),
        isSelected: isSelected, indent: Self.signs, row: row, into: &painter)
      return world.drawFacts(
        ThreadLine.facts(thread, world), isSelected: isSelected, indent: Self.signs, row: row + 1, into: &painter)
    }
    var column = Self.signs
    func put(_ text: String, _ width: Int, _ role: TextRole, right: Bool = false) {
      guard width > 0 else { return }
      let shown = DisplayText.truncated(DisplayText.sanitised(text), to: width)
      painter.write(
        shown, column: column + (right ? width - DisplayText.width(shown) : 0), row: row,
        style: bar ?? world.theme[role], limit: width)
      column += width + 1
    }
    put(world.reader.title(of: thread), title, titleRole)
    put(ThreadLine.state(thread, world, isShort: true), state, role)
    put(world.shortLabel(thread.layer), layer, .faint)
    put(author < Self.withOrganisation ? thread.author.handle : thread.author.namedFrom(in: author), author, .faint)
    put(ThreadLine.answers(thread), answers, .text, right: true)
    put(TimeText.age(thread.lastActivity, world.reader), Self.age, .faint, right: true)
    // The age before it ends where the topics would begin.
    column += 1
    put(ThreadLine.topics(thread, world), topics, .link)
  }
}
