// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

struct TipListTests {
  private let world = World.sample()

  private func opened(_ world: World, _ tips: [Tip] = Tip.samples, next: PageKey? = nil) -> TipListState {
    var list = TipListState()
    _ = list.update(.appeared, world)
    _ = list.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: tips, next: next))), world)
    return list
  }

  @Test("the list looks like this")
  func pictures() throws {
    let dutch = World.sample(.nl)
    try expectPicture("tips-nl-80x24", of: opened(dutch), dutch)
    let small = World.sample(.en, columns: 40, rows: 12)
    var narrow = opened(small)
    try expectPicture("tips-en-40x12", of: narrow, small)
    narrow.press(.goLast, world: small)
    try expectPicture("tips-en-40x12-end", of: narrow, small)
    let wide = World.sample(.fr, columns: 140, rows: 45)
    try expectPicture("tips-fr-140x45", of: opened(wide), wide)
    try expectPicture(
      "tips-none-nl-40x12", of: opened(.sample(.nl, columns: 40, rows: 12), []), .sample(.nl, columns: 40, rows: 12))
    let ascii = World.sample(.de, isUnicode: false)
    let shown = picture(of: opened(ascii), ascii)
    #expect(shown.utf8.count == shown.unicodeScalars.count, "\(shown)")
  }

  @Test("text of others is harmless and nothing traps in any size")
  func hostile() {
    drawInAllSizes(opened(world), world)
    drawInAllSizes(TipListState(), world)
    let shown = picture(of: opened(.sample(columns: 300, rows: 60)), .sample(columns: 300, rows: 60))
    for scalar in ["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{200D}"] { #expect(!shown.contains(scalar)) }
  }

  @Test("rows have two lines where a title would be cut though rows are free, and the page knows it")
  func wholeTitles() {
    let title = "Zet bovenaan elke brief wat de burger moet doen"
    let few = opened(world, (1...3).map { Tip.sample($0, title) })
    #expect(picture(of: few, world).contains(title))
    #expect(few.room(world).lines?(few.rows).count == 7, "a heading and three rows of two lines")
    let many = opened(world, (1...20).map { Tip.sample($0, title) })
    let rows = picture(of: many, world).split(separator: "\n").prefix(14)
    #expect(
      !rows.contains { $0.contains(title) } && picture(of: many, world).contains(title), "once, of the selected one")
    #expect(many.room(world).lines?(many.rows).count == 21)
    let short = opened(world, [Tip.sample(1, "Kort")])
    #expect(short.room(world).lines?(short.rows).count == 2)
    var fixed = world
    fixed.settings.density = .one
    #expect(few.room(fixed).lines?(few.rows).count == 4)
    #expect(
      opened(world, few.rows, next: PageKey(numbers: [3])).room(world).lines?(few.rows).count == 4, "more may come")
  }

  @Test("it reads when it appears, and says how many there are")
  func loading() {
    var list = TipListState()
    #expect(list.update(.appeared, world) == [.load(.tips(TipFilter(), after: nil))])
    #expect(list.summary(world) == "")
    _ = list.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: Tip.samples, next: nil))), world)
    #expect(list.summary(world) == "7 tips")
    #expect(list.selected?.number == 4)
    #expect(list.breadcrumb(world) == ["Tips"])
  }

  @Test("the cursor goes over tips only, in the order in which they are shown")
  func moving() {
    var list = opened(world)
    let shown = (list.room(world).lines?(list.rows).order ?? []).map { list.rows[$0].number }
    #expect(shown == [4, 9, 3, 2, 7, 5, 8])
    var visited = [list.selected?.number]
    for _ in 0..<8 {
      list.press(.moveDown, world: world)
      visited.append(list.selected?.number)
    }
    #expect(visited == [4, 9, 3, 2, 7, 5, 8, 8, 8])
    list.press(.goFirst, world: world)
    #expect(list.selected?.number == 4)
    #expect(list.list.pager.top == 0)
    #expect(list.update(.command(.open), world) == [.open(.tip(4))])
    #expect(list.update(.command(.profile), world) == [.open(.member("sara"))])
    #expect(list.update(.command(.nextPost), world) == nil)
  }

  @Test("the selection stays on its tip when the list changes, or near it when the tip goes")
  func reloading() {
    var list = opened(world)
    list.press(.moveDown, .moveDown, world: world)
    #expect(list.selected?.number == 3)
    let request = Request.tips(TipFilter(), after: nil)
    let more = [Tip.sample(20, "Nieuw", pin: 1)] + Tip.samples
    _ = list.update(.appeared, world)
    _ = list.update(.loaded(request, .tips(Page(items: more, next: nil))), world)
    #expect(list.selected?.number == 3)
    _ = list.update(.loaded(request, .tips(Page(items: more.filter { $0.number != 3 }, next: nil))), world)
    #expect(list.selected?.number == 2)
  }

  @Test("the next page is read before the end, and reading again reads as many as before")
  func paging() {
    let tips = (1...250).map { Tip.sample($0, "Tip \($0)") }
    let keys = [PageKey(numbers: [100]), PageKey(numbers: [200])]
    var list = opened(world, Array(tips[0..<100]), next: keys[0])
    #expect(list.summary(world) == "100+ tips")
    #expect(list.update(.command(.moveDown), world) == [])
    #expect(list.update(.pointed(98), world) == [.load(.tips(TipFilter(), after: keys[0]))])
    #expect(list.update(.command(.moveUp), world) == [], "it is being read")
    let second = Loaded.tips(Page(items: Array(tips[100..<200]), next: keys[1]))
    #expect(list.update(.loaded(.tips(TipFilter(), after: keys[0]), second), world) == [])
    #expect(list.rows.count == 200)
    #expect(list.selected?.number == 98)
    #expect(list.update(.appeared, world) == [.load(.tips(TipFilter(), after: nil))])
    let first = Loaded.tips(Page(items: Array(tips[0..<100]), next: keys[0]))
    #expect(
      list.update(.loaded(.tips(TipFilter(), after: nil), first), world) == [.load(.tips(TipFilter(), after: keys[0]))])
    #expect(list.update(.loaded(.tips(TipFilter(), after: keys[0]), second), world) == [])
    #expect(list.rows.count == 200)
    #expect(list.selected?.number == 98)
  }

  @Test("the end of a list is its last tip, not the last that was read")
  func end() {
    let tips = (1...250).map { Tip.sample($0, "Tip \($0)") }
    let keys = [PageKey(numbers: [100]), PageKey(numbers: [200])]
    var list = opened(world, Array(tips[0..<100]), next: keys[0])
    #expect(list.update(.command(.goLast), world) == [.load(.tips(TipFilter(), after: keys[0]))])
    let second = Loaded.tips(Page(items: Array(tips[100..<200]), next: keys[1]))
    #expect(
      list.update(.loaded(.tips(TipFilter(), after: keys[0]), second), world)
        == [.load(.tips(TipFilter(), after: keys[1]))])
    let third = Loaded.tips(Page(items: Array(tips[200...]), next: nil))
    #expect(list.update(.loaded(.tips(TipFilter(), after: keys[1]), third), world) == [])
    #expect(list.selected?.number == 250 && list.summary(world) == "250 tips")
    _ = list.update(.command(.goFirst), world)
    #expect(list.selected?.number == 1)
  }

  @Test("filters are chosen from menus, stack, and go again")
  func filtering() {
    var list = opened(world)
    guard case .ask(let menu)? = list.update(.command(.filter), world)?.first, case .choice(let chooser) = menu.form
    else { return #expect(Bool(false), "no menu") }
    #expect(chooser.items.map(\.id) == TipTerm.Kind.allCases.map(\.rawValue))
    guard case .ask(let topics)? = list.update(.answered(.filterKind, .chosen("topic")), world)?.first
    else { return #expect(Bool(false), "no topics") }
    #expect(topics.purpose == .filterTopic)
    let byTopic = TipFilter(topic: "plain-language")
    #expect(
      list.update(.answered(.filterTopic, .chosen("plain-language")), world) == [.load(.tips(byTopic, after: nil))])
    var both = byTopic
    both.toReviewOnly = true
    #expect(list.update(.answered(.filterKind, .chosen("to-review")), world) == [.load(.tips(both, after: nil))])
    #expect(list.breadcrumb(world) == ["Tips", "#Plain language", "to review only"])
    // What was asked before the filter changed is no answer any more.
    _ = list.update(.loaded(.tips(TipFilter(), after: nil), .tips(Page(items: Tip.samples, next: nil))), world)
    #expect(list.rows.isEmpty)
    _ = list.update(.loaded(.tips(both, after: nil), .tips(.empty)), world)
    #expect(picture(of: list, world).contains("Nothing matches these filters"))
    #expect(list.update(.command(.dropFilter), world) == [.load(.tips(byTopic, after: nil))])
    #expect(list.update(.command(.clearFilters), world) == [.load(.tips(TipFilter(), after: nil))])
    #expect(list.update(.command(.dropFilter), world) == [.say(.refused("There is no filter"))])
    #expect(
      list.update(.answered(.filterWords, .text("klare brief")), world)
        == [.load(.tips(TipFilter(words: ["klare", "brief"]), after: nil))])
  }

  @Test(
    "a filter becomes terms and terms become the filter",
    arguments: [
      TipFilter(), TipFilter(words: ["a", "b"], topic: "open-data", layer: "be.local", pinnedOnly: true),
      TipFilter(toReviewOnly: true, includesRetired: true),
    ])
  func terms(filter: TipFilter) {
    #expect(TipListState(filter: filter).filter == filter)
  }

  @Test("others' tips come in without moving the cursor")
  func changedElsewhere() {
    var list = opened(world)
    list.press(.goLast, world: world)
    #expect(list.update(.changedElsewhere, world) == [.load(.tips(TipFilter(), after: nil))])
    #expect(list.selected?.number == 8)
  }
}
