// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Others' writes while a list is read")
struct ArrivalTests {
  private static let request = Request.threads(.advice, Query(), after: nil, limit: 100)

  /// A list on its second row, looked at again while two threads are above it and the selected one
  /// has one more answer.
  private func looked(_ world: World) -> ThreadListState {
    var list = ThreadListTests.loaded(world)
    _ = list.update(.command(.moveDown), world)
    #expect(list.update(.changedElsewhere, world)?.first == .load(Self.request))
    var rows = ThreadSummary.samples
    rows[1].answers += 1
    let newer = [13, 14].map { ThreadSummary.sample($0, "Newer \($0)", by: .jan, hours: 0) }
    _ = list.update(.loaded(Self.request, .threads(Page(items: newer + rows, next: nil))), world)
    return list
  }

  @Test("are counted, change rows where they stand, and come in by a key with the selection on its thread")
  func threads() {
    let world = World.sample()
    var list = looked(world)
    #expect(list.rows.map(\.number) == ThreadSummary.samples.map(\.number))
    #expect(list.selected?.answers == ThreadSummary.samples[1].answers + 1)
    #expect(list.summary(world).hasSuffix("2 new, R shows them"))
    _ = list.update(.command(.showNew), world)
    #expect(list.rows.first?.number == 13 && list.rows.count == ThreadSummary.samples.count + 2)
    #expect(list.selected?.number == 11 && list.list.arrived == 0)
    #expect(!list.summary(world).contains("R shows"))
  }

  @Test("do not move the rows of a reader at the top either, and fill an empty list at once")
  func topAndEmpty() {
    let world = World.sample()
    var list = ThreadListTests.loaded(world)
    _ = list.update(.changedElsewhere, world)
    let newer = [ThreadSummary.sample(13, "Newer", by: .jan, hours: 0)] + ThreadSummary.samples
    _ = list.update(.loaded(Self.request, .threads(Page(items: newer, next: nil))), world)
    #expect(list.rows.first?.number == 12 && list.list.arrived == 1)
    var empty = ThreadListState(place: .advice)
    _ = empty.update(.changedElsewhere, world)
    _ = empty.update(.loaded(Self.request, .threads(Page(items: newer, next: nil))), world)
    #expect(empty.rows.count == newer.count && empty.list.arrived == 0)
  }

  @Test("what moved up because another went is nothing new")
  func movedUp() {
    let fresh = FreshRows([1, 3, 4], over: [1, 2, 3]) { $0 }
    #expect(fresh.shown == [1, 2, 3] && fresh.arrived == 0)
    #expect(FreshRows([5, 1, 6, 3, 4], over: [1, 2, 3]) { $0 }.arrived == 2)
    #expect(FreshRows([7, 8], over: [1]) { $0 }.arrived == 2)
    #expect(FreshRows([Int](), over: [1]) { $0 }.arrived == 0)
    // Where the list ends with the rows nothing can have moved up from behind them.
    #expect(FreshRows([1, 3, 4], over: [1, 2, 3], isToEnd: true) { $0 }.arrived == 1)
    #expect(FreshRows([Int](), over: [1], isToEnd: true) { $0 }.arrived == 0)
  }

  @Test("tips and members wait as well")
  func tipsAndMembers() {
    let world = World.sample()
    var tips = TipListState()
    _ = tips.update(.appeared, world)
    let two = Array(Tip.samples.prefix(2))
    _ = tips.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: two, next: nil))), world)
    _ = tips.update(.changedElsewhere, world)
    var more = two
    var new = two[0]
    new.number = 99
    more.insert(new, at: 0)
    _ = tips.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: more, next: nil))), world)
    #expect(tips.rows.count == 2 && tips.list.arrived == 1)
    _ = tips.update(.command(.showNew), world)
    #expect(tips.rows.count == 3 && tips.selected?.number == two[0].number)

    var people = PeopleState()
    let all = [MemberBrief.an, .jan, .sara].map { MemberEntry(brief: $0, ties: [:], worksOn: [], posts: 0) }
    let request = Request.members(MemberFilter(), after: nil, limit: 100)
    _ = people.update(.loaded(request, .members(Page(items: [all[0], all[2]], next: nil))), world)
    _ = people.update(.command(.goLast), world)
    _ = people.update(.changedElsewhere, world)
    _ = people.update(.loaded(request, .members(Page(items: all, next: nil))), world)
    #expect(people.rows.count == 2 && people.list.arrived == 1)
    _ = people.update(.command(.showNew), world)
    #expect(people.rows.map(\.brief.handle) == ["an", "jan_zes", "sara"] && people.selected?.brief.handle == "sara")
  }

  @Test("members are looked for behind all rows that were read, and behind the last one")
  func membersBeyond() {
    let world = World.sample()
    func entries(_ numbers: [Int]) -> [MemberEntry] {
      numbers.map { number in
        var brief = MemberBrief.an
        brief.id = MemberID(rawValue: Int64(number))
        brief.handle = "m\(number)"
        return MemberEntry(brief: brief, ties: [:], worksOn: [], posts: 0)
      }
    }
    func people(_ rows: [Int], next: PageKey?) -> PeopleState {
      var people = PeopleState()
      let request = Request.members(MemberFilter(), after: nil, limit: 100)
      _ = people.update(.loaded(request, .members(Page(items: entries(rows), next: next))), world)
      return people
    }
    func look(_ people: inout PeopleState, _ rows: [Int], next: PageKey?) {
      guard case .load(let request)? = people.update(.changedElsewhere, world)?.first else { return }
      _ = people.update(.loaded(request, .members(Page(items: entries(rows), next: next))), world)
    }
    let key = PageKey(numbers: [], text: "m500")
    let first = Array(100..<250)
    var all = people(first, next: nil)
    #expect(all.update(.changedElsewhere, world) == [.load(.members(MemberFilter(), after: nil, limit: 200))])
    look(&all, first + [900], next: nil)
    #expect(all.list.arrived == 1)
    _ = all.update(.command(.showNew), world)
    #expect(all.rows.map(\.brief.handle).last == "m900" && all.rows.count == 151)
    var some = people(first, next: key)
    look(&some, first + [900], next: nil)
    #expect(some.list.arrived == 0, "it stands on a page that is still to be read")
    var many = people(Array(1000..<2300), next: key)
    look(&many, Array(999..<2099), next: key)
    #expect(many.list.arrived == 1)
    _ = many.update(.command(.showNew), world)
    #expect(many.rows.map(\.brief.id.rawValue) == (999..<2300).map { Int64($0) } && many.list.next == key)
  }

  @Test("home waits too, and a tick without a change leaves every cell as it is")
  @MainActor func home() throws {
    var script = try BoardScript(demo: .en, columns: 100, rows: 30)
    for place in ["1", "2", "3", "4", "5", "6", "7", "i"] {
      script.press(place)
      let before = script.app.view()
      script.tell(.idle)
      script.tell(.changedElsewhere)
      #expect(script.app.view() == before, "\(place)")
    }
    script.press("1")
    let question = NewThread(title: "Who waits longest of all?", body: "I do.", topics: ["open-data"])
    let store = try #require(script.runtime.store)
    let sara = try #require(
      try store.members(matching: MemberFilter(), after: nil, limit: 9).items.first { $0.brief.handle != "an" })
    try store.agreeToHouseRules(HouseRules.version, by: sara.brief.id)
    _ = try store.ask(question, by: sara.brief.id, at: Timestamp.sampleNow.adding(days: -300))
    script.tell(.changedElsewhere)
    #expect(script.picture.contains("1 new, R shows them") && !script.picture.contains("Who waits longest"))
    script.press("R")
    #expect(script.picture.contains("Who waits longest") && !script.picture.contains("R shows them"))
  }
}
