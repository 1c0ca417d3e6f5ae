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
    var app = App(world: script.app.world, first: Screen(TodayState()))
    app.restore(last, opens: start == .last)
    return app
  }

  @Test("Lists are found with their filters, order and selection, at home first")
  func lists() throws {
    var script = try BoardScript(demo: .en, columns: 100, rows: 30)
    script.press("2 s Down Enter Down Down")
    guard let left = script.app.top.state(ThreadListState.self) else { return #expect(Bool(false)) }
    let app = try next(after: script)
    #expect(app.place == .today)
    guard let found = app.left[.advice]?.first?.state(ThreadListState.self) else { return #expect(Bool(false)) }
    #expect(found.query == left.query && found.list.sought?.id == left.selected?.number && left.query.sort != nil)
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

  @Test("What was selected is found behind the first hundred rows too, of threads as of tips and members")
  func farDown() throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let sara = try #require(try store.member(handle: "sara")?.id)
    for number in 1...230 {
      let at = Timestamp.sampleNow.adding(hours: -6).adding(days: -number)
      _ = try store.ask(
        NewThread(title: "Question \(number)", body: "?", topics: ["social-media"]), by: sara, at: at)
      _ = try store.writeTip(
        NewTip(title: "Tip \(number)", body: "!", topics: ["social-media"], language: Language(.en)), by: sara, at: at)
      _ = try store.join(MemberFields(handle: "m\(number)", layer: "be.federal.fps"), login: "m\(number)", at: at)
    }
    let pictures = ["2", "3", "5"].map { place in
      // The end of the list, in one go.
      script.press("\(place) R G Up Up Up Up Up Up Down Down")
      return content(script)
    }
    // How wide columns are goes by what was read first.
    let rows = { (content: Substring) in
      content.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ").joined(separator: " ") }
    }
    let app = try next(after: script)
    script.runtime.app = app
    for (place, picture) in zip(["2", "3", "5"], pictures) {
      script.press(place)
      // The line over the list counts what was read.
      #expect(rows(content(script)) == rows(picture), "\(place)")
    }
  }

  @Test("A thread opens at the line at which it was left", arguments: ["", "n", "n j j", "G", "n n k k k", "j j j"])
  func line(keys: String) throws {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let an = script.app.world.viewer.id
    let text = (1...30).map { "Line \($0) of a long answer.\n\n" }.joined()
    for _ in 1...3 {
      _ = try store.reply(
        to: PostReference(thread: 1, number: 1), body: text, language: Language(.en), by: an, at: .sampleNow)
    }
    script.press("2 g Enter \(keys)")
    let left = content(script)
    let app = try next(after: script, start: .last)
    script.runtime.app = app
    script.perform(script.runtime.app.start())
    // What was unread on the first visit is read on the second.
    #expect(content(script).filter { $0 != "●" && $0 != " " } == left.filter { $0 != "●" && $0 != " " })
  }

  private func content(_ script: BoardScript) -> Substring { script.picture.drop { $0 != "\n" } }

  @Test("By a setting a visit begins where the last one ended, with the thread that was open")
  func opens() throws {
    var script = try BoardScript()
    script.press("Enter")
    let app = try next(after: script, start: .last)
    #expect(app.place == .advice && app.stack.count == 2)
    guard let thread = app.top.state(ThreadState.self) else { return #expect(Bool(false)) }
    #expect(thread.number == 1)
    #expect(try next(after: script).place == .today)
  }
}
