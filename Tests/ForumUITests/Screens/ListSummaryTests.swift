// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@MainActor @Suite("The head of a list") struct ListSummaryTests {
  nonisolated private static let languages: [InterfaceLanguage] = [.nl, .fr, .de, .en]

  /// Lets another member write everywhere.
  private func write(_ number: Int, in script: BoardScript) throws {
    let store = try #require(script.runtime.store)
    let me = script.app.world.viewer.id
    let other = try #require(
      try store.members(matching: MemberFilter(), after: nil, limit: 50).items.first { $0.brief.id != me }?.brief)
    try store.agreeToHouseRules(HouseRules.version, by: other.id)
    let late = Timestamp.sampleNow
    for title in ["\(number) prints?", "\(number) scans?"] {
      let new = NewThread(title: title, body: "We do not.", topics: ["open-data"])
      let thread = try store.ask(new, by: other.id, at: late)
      _ = try store.ask(
        NewThread(kind: .story, title: title, body: "We did.", topics: ["open-data"]), by: other.id, at: late)
      _ = try store.reply(to: thread, body: "@an knows.", language: Language(.en), by: other.id, at: late)
      if let thread = script.app.top.state(ThreadState.self) {
        let first = PostReference(thread: thread.number, number: 1)
        _ = try store.reply(to: first, body: "Late.", language: Language(.en), by: other.id, at: late)
      }
      let tip = NewTip(
        title: title, body: "Do not.", topics: ["open-data"], language: Language(.en),
        reviewBy: late.adding(days: 100))
      _ = try store.writeTip(tip, by: other.id, at: late)
      _ = try store.join(
        MemberFields(handle: "aa\(number)\(title.count)", layer: "be.federal.fps"), login: title, at: late)
    }
  }

  @Test("says as much as there is room for, in every language", arguments: [40, 30], languages)
  func keepsACount(columns: Int, language: InterfaceLanguage) throws {
    var script = try BoardScript(demo: language, columns: 160, rows: 45)
    var shortened = 0
    for (number, keys) in ["1", "2", "2 Enter", "3", "4", "5", "6", "i", "/"].enumerated() {
      script.press(keys)
      if keys == "/" { script.type("data\n") }
      try write(number, in: script)
      script.tell(.changedElsewhere)
      let whole = script.app.top.content.summary(script.app.world)
      #expect(!whole.isEmpty, "\(keys)")
      script.resize(columns: columns, rows: 12)
      let summary = script.app.top.content.summary(script.app.world)
      #expect(!summary.isEmpty, "\(keys): \(whole)")
      #expect(script.picture.contains(summary), "\(keys)")
      if summary != whole { shortened += 1 }
      script.resize(columns: 160, rows: 45)
    }
    #expect(shortened >= 4, "where others wrote, not all has room")
  }

  @Test("gives up the middle, then the first; what came and its key stay")
  func order() {
    let world = World.sample()
    #expect(
      world.shortened(["14 threads", "6 unread", "3 new"], keeping: 2) == [
        "14 threads · 6 unread · 3 new", "14 threads · 3 new", "3 new",
      ])
    #expect(
      world.summaries(["14 threads"], arrived: 2, in: .list) == [
        "14 threads · 2 new, R shows them", "2 new, R shows them", "2 new: R",
      ])
    #expect(world.summaries(["14 threads"], arrived: 0, in: .list) == ["14 threads"])
  }
}
