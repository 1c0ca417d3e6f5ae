// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension App {
  /// The commands worth a hint on the top screen, without those that would be refused.
  var hints: [Command] {
    top.content.hints(world).filter { top.content.refusal(of: $0, world) == nil }
  }

  /// The whole screen as it must look now.
  func view() -> Surface {
    var painter = Painter(size: world.size, isUnicode: world.reader.isUnicode)
    let frame = Frame(world.size)
    painter.fill(
      Rect(column: 0, row: 0, columns: world.size.columns, rows: world.size.rows), " ", world.theme[.text])
    guard !frame.isTooSmall else {
      painter.write(world.reader(FramePhrase.tooSmall), column: 0, row: 0, style: world.theme[.text])
      return painter.surface
    }
    let frameView = FrameView(app: self, frame: frame)
    frameView.draw(into: &painter)
    painter.within(frame.contentArea) { top.content.view(into: &$0, world) }
    frameView.drawNotification(into: &painter)
    if let prompt { PromptView(prompt: prompt, world: world).draw(into: &painter) }
    var surface = painter.surface
    surface.title = ([world.board.name] + top.content.breadcrumb(world).prefix(1)).joined(separator: ": ")
    return surface
  }
}
