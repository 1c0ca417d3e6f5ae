// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@MainActor
@Suite("The last place of a visit")
struct VisitEndTests {
  /// What the next visit begins with.
  private func next(after script: BoardScript, start: Settings.Start = .today) throws -> App {
    let store = try #require(script.runtime.store)
    script.runtime.keepPlace()
    let vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
    let last = try #require(try store.lastPlace(of: script.app.world.viewer.id, vocabulary: vocabulary))
    var app = App(world: script.app.world, first: .today(TodayState()))
    app.restore(last, opens: start == .last)
    return app
  }

  @Test("Lists are found with their filters, order and selection, at home first")
  func lists() throws {
    var script = try BoardScript(demo: .en, columns: 100, rows: 30)
    script.press("2 s Down Enter Down Down")
    guard case .threads(let left) = script.app.top else { return #expect(Bool(false)) }
    let app = try next(after: script)
    #expect(app.place == .today)
    guard case .threads(let found)? = app.left[.advice]?.first else { return #expect(Bool(false)) }
    #expect(found.query == left.query && found.wanted == left.selected?.number && left.query.sort != nil)
    // Without having gone there, the next visit but one finds it too.
    #expect(
      app.lastPlace?.lists[.advice] == LastPlace.List(query: left.query, selected: left.selected?.number, above: 2))
  }

  @Test("Tips and People are found with their filters and selection, and lists scrolled as they were")
  func otherLists() throws {
    var script = try BoardScript(demo: .en, columns: 100, rows: 18)
    script.press("2 G Up Up 3 f Down Down Down Enter Down 5 Down Down Down")
    let pictures = ["2", "3", "5"].map { place in
      script.press(place)
      return content(script)
    }
    let app = try next(after: script)
    script.runtime.app = app
    for (place, picture) in zip(["2", "3", "5"], pictures) {
      script.press(place)
      #expect(content(script) == picture)
    }
    #expect(app.lastPlace?.tips.filter.pinnedOnly == true)
  }

  private func content(_ script: BoardScript) -> Substring { script.picture.drop { $0 != "\n" } }

  @Test("By a setting a visit begins where the last one ended, with the thread that was open")
  func opens() throws {
    var script = try BoardScript()
    script.press("Enter")
    let app = try next(after: script, start: .last)
    #expect(app.place == .advice && app.stack.count == 2)
    guard case .thread(let thread) = app.top else { return #expect(Bool(false)) }
    #expect(thread.number == 1)
    #expect(try next(after: script).place == .today)
  }
}
