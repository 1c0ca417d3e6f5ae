// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Draws the lines around a screen: board and places, breadcrumb, status, hints.
struct FrameView {
  let app: App
  let frame: Frame

  private var world: World { app.world }
  private var theme: Theme { app.world.theme }

  init(app: App, frame: Frame) {
    self.app = app
    self.frame = frame
  }

  func draw(into painter: inout Painter) {
    drawPlaces(into: &painter)
    drawBreadcrumb(into: &painter)
    if !frame.isCompact {
      painter.rule(row: 1, style: theme[.line])
      painter.rule(row: frame.statusRow, style: theme[.line])
    }
    drawHints(into: &painter)
  }

  private func drawPlaces(into painter: inout Painter) {
    guard app.place != nil else {
      painter.write(world.board.name, column: 1, row: 0, style: theme[.board], limit: frame.size.columns - 2)
      return
    }
    let tabs = TabLine(app: app, columns: frame.size.columns)
    let width = DisplayText.width(tabs.identity)
    let end = max(1, frame.size.columns - width - 1)
    var column = 1
    if !tabs.board.isEmpty { column += painter.write(tabs.board, column: 1, row: 0, style: theme[.board]) + 2 }
    for piece in tabs.pieces {
      guard column + DisplayText.width(piece.text) <= end + 1 else { break }
      let start = column
      column += painter.write(
        piece.text, column: column, row: 0, style: theme[piece.isCurrent ? .currentPlace : .place])
      painter.place(.command(piece.command), column: start, row: 0, columns: column - start)
    }
    painter.write(tabs.identity, column: end, row: 0, style: theme[.faint], limit: width)
  }

  private func drawBreadcrumb(into painter: inout Painter) {
    let parts = app.top.content.breadcrumb(world)
    let summary = app.top.content.summary(world)
    let width = frame.size.columns
    let summaryWidth = DisplayText.width(summary)
    var limit = width - 2
    if summaryWidth > 0 {
      painter.write(summary, column: width - summaryWidth - 1, row: frame.breadcrumbRow, style: theme[.faint])
      limit -= summaryWidth + 2
    }
    let text = Breadcrumb.text(parts, columns: limit, world)
    painter.write(text, column: 1, row: frame.breadcrumbRow, style: theme[.heading], limit: limit)
  }

  /// More rows than this no status message takes.
  private static let longestStatus = 3

  /// Draws the status message; after the screen's content, whose last rows it takes where it is
  /// long or room is little.
  func drawNotification(into painter: inout Painter) {
    guard let notification = app.notification else { return }
    let lines = Wrap.lines(notification.text, columns: frame.size.columns - 2).prefix(Self.longestStatus)
    let first = frame.statusRow - lines.count + 1
    painter.fill(Rect(column: 0, row: first, columns: frame.size.columns, rows: lines.count), " ", theme[.text])
    for (offset, line) in lines.enumerated() {
      painter.write(
        line, column: 1, row: first + offset, style: theme[notification.isError ? .error : .status],
        limit: frame.size.columns - 2)
    }
  }

  /// No more hints than these stand before the palette, the help and the way out.
  private static let mostHints = 5

  private func drawHints(into painter: inout Painter) {
    let row = frame.size.rows - 1
    let content = app.top.content
    let wayOut: [Command] = content.takesText ? [.back] : [.help, app.isHome ? .quit : .back]
    let asked = app.hints.filter { !wayOut.contains($0) }.prefix(Self.mostHints) + [.actions]
    let ends = wayOut.map { piece($0, content) }
    let gap = frame.isCompact ? 2 : 3
    var room = frame.size.columns - 2 + gap - ends.reduce(0) { $0 + $1.width + gap }
    var pieces: [Piece] = []
    for command in asked {
      let next = piece(command, content)
      guard !next.key.isEmpty, next.width + gap <= room else { continue }
      room -= next.width + gap
      pieces.append(next)
    }
    var column = 1
    for next in pieces + ends where !next.key.isEmpty {
      painter.place(.command(next.command), column: column, row: row, columns: next.width)
      column += painter.write(next.key, column: column, row: row, style: theme[.key])
      column += painter.write(" " + next.label, column: column, row: row, style: theme[.faint]) + gap
    }
  }

  private struct Piece {
    var command: Command
    var key: String
    var label: String
    var width: Int { DisplayText.width(key) + 1 + DisplayText.width(label) }
  }

  private func piece(_ command: Command, _ content: any ScreenState) -> Piece {
    let key = world.key(command, in: content.context) ?? ""
    return Piece(command: command, key: key, label: world.reader(content.hint(command)))
  }
}
