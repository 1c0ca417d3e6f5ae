// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@Suite("What comes while home is read") @MainActor
struct TodayHeldTests {
  /// The demo board at home with the third entry selected, and another member who writes.
  private func script() throws -> (BoardScript, Store, other: MemberID) {
    var script = try BoardScript(demo: .en, columns: 80, rows: 24)
    let store = try #require(script.runtime.store)
    let me = script.app.world.viewer.id
    let other = try #require(
      try store.members(matching: MemberFilter(), after: nil, limit: 50).items.first { $0.brief.id != me }?.brief.id)
    try store.agreeToHouseRules(HouseRules.version, by: other)
    script.press("Down Down")
    return (script, store, other)
  }

  private func today(_ script: BoardScript) throws -> TodayState {
    guard let today = script.app.top.state(TodayState.self) else {
      Issue.record("not at home")
      return TodayState()
    }
    return today
  }

  @Test("waits until R, which leaves the selection on its entry; what is shown follows at once")
  func held() throws {
    var (script, store, other) = try script()
    let world = script.app.world
    let before = try today(script).entries(world)
    let selected = before[2]
    let rows = script.picture.split(separator: "\n").dropFirst(3)
    let asked = try store.ask(
      NewThread(title: "Who prints on both sides?", body: "We do not.", topics: ["open-data"]), by: other,
      at: .sampleNow)
    script.tell(.changedElsewhere)
    #expect(try today(script).entries(world) == before && !script.picture.contains("on both sides"))
    #expect(script.picture.contains("R shows them"))
    #expect(Array(script.picture.split(separator: "\n").dropFirst(3)) == Array(rows), "nothing moves")
    script.press("R")
    let after = try today(script)
    #expect(after.arrived == 0 && after.fresh == nil && script.picture.contains("on both sides"))
    #expect(after.entries(world)[after.selected].id == selected.id)
    #expect(after.entries(world).count > before.count)

    // Taken away again: it goes with the next R, not before.
    try store.remove(asked, reason: "", by: other, at: .sampleNow)
    script.tell(.changedElsewhere)
    #expect(script.picture.contains("on both sides"))
    script.press("R")
    #expect(!script.picture.contains("on both sides"))
  }

  @Test("is there without R when one comes back")
  func back() throws {
    var (script, store, other) = try script()
    _ = try store.ask(
      NewThread(title: "Who prints on both sides?", body: "We do not.", topics: ["open-data"]), by: other,
      at: .sampleNow)
    script.tell(.changedElsewhere)
    #expect(!script.picture.contains("on both sides"))
    script.press("3 1")
    #expect(script.picture.contains("on both sides") && !script.picture.contains("R shows"))
  }

  @Test("changes nothing when others' writes do not concern it")
  func quiet() throws {
    var (script, store, other) = try script()
    let before = script.picture
    try store.setBookmarked(true, .topic(TopicID("open-data")), by: other, at: .sampleNow)
    script.tell(.changedElsewhere)
    #expect(script.picture == before)
  }
}
