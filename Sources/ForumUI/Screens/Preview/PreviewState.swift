// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What stands in a form, laid out as it will look on the board.
struct PreviewState: TextPage {
  private let content: PreviewContent
  private let heading: [String]
  /// The lines, laid out when it is opened and when the terminal changes.
  private var laidOut: [EntryLine]
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { .preview }

  /// What a form holds now.
  init(of form: FormState, _ world: World) {
    content = PreviewContent(form, world)
    heading = [world.reader(FormPhrase.preview)] + form.breadcrumb(world).prefix(1)
    laidOut = [EntryLine](content.lines(world))
  }

  func lines(_ world: World) -> [EntryLine] { laidOut }

  /// That it is a preview, and of what.
  func breadcrumb(_ world: World) -> [String] { heading }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if case .command(let command) = message, scroll(command, world) { return [] }
    switch message {
    case .resized:
      laidOut = [EntryLine](content.lines(world))
      fit(world)
    case .command(.preview): return [.pop]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }
}
