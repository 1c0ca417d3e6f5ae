// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

extension BoardScript {
  /// The sizes in which each screen has to be good: what most terminals begin with, and the smallest with all of it.
  static let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)]

  /// Looks at what is shown in both sizes, and holds it against what is true of every screen.
  mutating func look(at location: SourceLocation = #_sourceLocation) {
    for size in Self.sizes {
      take(.resize(size))
      expectRules(location)
    }
  }

  private func expectRules(_ location: SourceLocation) {
    let (world, screen) = (app.world, app.top.content)
    let shown = picture
    for row in shown.split(separator: "\n") {
      #expect(
        DisplayText.width(String(row)) <= world.size.columns, "wider than the screen: \(row)", sourceLocation: location)
    }
    let hints = app.hints
    #expect(Set(hints).count == hints.count, "a hint twice: \(hints)", sourceLocation: location)
    // What a question or a form would refuse is what is typed, which is said in its place.
    for hint in hints where app.prompt == nil && !(screen is FormState) {
      let attempt = app.attempt(hint)
      #expect(attempt == .possible, "hints at \(hint): \(attempt)\n\(shown)", sourceLocation: location)
      #expect(world.key(hint, in: screen.context) != nil, "\(hint) has no key", sourceLocation: location)
    }
    var painter = Painter(size: world.content, isUnicode: world.reader.isUnicode)
    screen.view(into: &painter, world)
    let rows = painter.surface.picture.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    // What is told at the foot of a list, and what is not written yet in a form, leave room above.
    let hasRoom =
      screen is AgendaState || screen is NetworkListState || screen is NetworkTableState || screen is NoticesState
      || screen is KindredState || screen is FormState
    let last = rows.lastIndex { !$0.isEmpty } ?? 0
    let empty = rows.indices.dropLast().contains { $0 < last && rows[$0].isEmpty && rows[$0 + 1].isEmpty }
    #expect(hasRoom || !empty, "empty lines of nothing:\n\(shown)", sourceLocation: location)
    let isPage = screen is EventPageState || screen is PollPageState || screen is NetworkPageState
    #expect(
      !isPage || !rows.contains { $0.contains(painter.ellipsis) }, "cut:\n\(shown)", sourceLocation: location)
  }

  /// Goes to a field of the form on top and types into it.
  mutating func fill(_ name: FormField.Name, _ text: String) {
    go(to: name)
    type(text)
  }

  /// Goes to a choice of the form on top and takes one of its values.
  mutating func choose(_ name: FormField.Name, _ id: String) {
    go(to: name)
    for _ in 0..<20 where app.top.state(FormState.self)?.choice(name) != id { press("Right") }
  }

  /// The poll on top.
  var poll: Poll? { app.top.state(PollPageState.self)?.poll }
  /// The event on top.
  var event: Event? { app.top.state(EventPageState.self)?.event }

  /// Goes to what can be voted for, whatever order it stands in for this member.
  mutating func go(toOption text: String) {
    let count = poll?.options.count ?? 0
    func isThere(_ script: BoardScript) -> Bool {
      let page = script.app.top.state(PollPageState.self)
      return page?.poll?.options.first { $0.number == page?.selectedOption }?.text == text
    }
    for _ in 0..<count { press("Up") }
    for _ in 0..<count where !isThere(self) { press("Down") }
  }
}
