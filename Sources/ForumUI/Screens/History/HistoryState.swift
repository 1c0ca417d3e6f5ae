// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// How a post was edited: who, when, why, and what differs word by word.
public struct HistoryState: ScreenState {
  /// The post.
  public let post: PostReference
  /// Its texts; nil before they are read.
  var history: PostHistory?
  /// The lines, laid out when the texts are read or the terminal changes: comparing long texts takes its time.
  private var lines: [[Run]] = []
  /// How far it is scrolled.
  private var pager = Pager()
  /// Whether reading found nothing.
  private var isMissing = false

  /// Which keys have a meaning.
  public var context: KeyContext { .history }

  /// The history of a post, before it is read.
  public init(post: PostReference) { self.post = post }

  /// What it is about.
  public func breadcrumb(_ world: World) -> [String] { [world.reader(HistoryPhrase.title(post.description))] }

  /// How much was seen, when it does not fit.
  public func summaries(_ world: World) -> [String] {
    let height = world.content.rows
    return lines.count > height ? ["\(pager.percentage(count: lines.count, height: height)) %"] : []
  }

  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast] }

  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    let height = world.content.rows
    if case .command(let command) = message, pager.follow(command, count: lines.count, height: height) { return [] }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.history(post))]
    case .loaded(.history, .history(let history)):
      guard history != self.history else { break }
      self.history = history
      layOut(world)
    case .notLoaded: isMissing = history == nil
    case .resized: layOut(world)
    case .command(.history): return [.pop]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func layOut(_ world: World) {
    lines = history.map { HistoryLines($0, world).lines } ?? []
    pager.scroll(by: 0, count: lines.count, height: world.content.rows)
  }

  /// Draws it.
  public func view(into painter: inout Painter, _ world: World) {
    if isMissing {
      painter.write(
        world.reader(HistoryPhrase.missing), column: 1, row: 1, style: world.theme[.faint],
        limit: painter.size.columns - 1)
    }
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      painter.write(lines[index], column: 0, row: row)
    }
    painter.placeCursor(column: 0, row: 0)
  }
}
