// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What stands in a form, laid out as it will look on the board.
struct PreviewState: ScreenState {
  private let content: PreviewContent
  private let heading: [String]
  /// The lines, laid out when it is opened and when the terminal changes.
  private var lines: [[Run]] = []
  private var pager = Pager()

  /// Which keys have a meaning.
  var context: KeyContext { .preview }

  /// What a form holds now.
  init(of form: FormState, _ world: World) {
    content = PreviewContent(form, world)
    heading = [world.reader(FormPhrase.preview)] + form.breadcrumb(world).prefix(1)
    lines = content.lines(world)
  }

  /// That it is a preview, and of what.
  func breadcrumb(_ world: World) -> [String] { heading }

  /// How much was seen, when it does not fit.
  func summaries(_ world: World) -> [String] {
    let height = world.content.rows
    return lines.count > height ? ["\(pager.percentage(count: lines.count, height: height)) %"] : []
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    let height = world.content.rows
    if case .command(let command) = message, pager.follow(command, count: lines.count, height: height) { return [] }
    switch message {
    case .resized:
      lines = content.lines(world)
      pager.scroll(by: 0, count: lines.count, height: height)
    case .command(.preview): return [.pop]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      painter.write(lines[index], column: 0, row: row)
    }
    painter.placeCursor(column: 0, row: 0)
  }
}
