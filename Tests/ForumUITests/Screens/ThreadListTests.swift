// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The list of threads")
struct ThreadListTests {
  static func loaded(_ world: World, query: Query = Query()) -> ThreadListState {
    var list = ThreadListState(place: .advice, query: query)
    let request = Request.threads(.advice, query, after: nil, limit: 100)
    _ = list.update(.loaded(request, .threads(Page(items: ThreadSummary.samples, next: nil))), world)
    _ = list.update(.loaded(.countThreads(.advice, query), .count(Count(ThreadSummary.samples.count))), world)
    let posts = ThreadDetail.sample.posts.filter { [1, 5].contains($0.number) }
    _ = list.update(.loaded(.preview(12), .posts(posts)), world)
    return list
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("list-en-80", InterfaceLanguage.en, 80, 24), ("list-nl-40", .nl, 40, 12), ("list-fr-140", .fr, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.loaded(world), world)
  }

  @Test(
    "has rows of two lines by a setting, with the title whole, and never in a small terminal",
    arguments: [
      ("list-tall-en-80", 80, 24, true), ("list-tall-en-140", 140, 45, true), ("list-tall-en-40", 40, 12, true),
    ])
  func tall(_ name: String, _ columns: Int, _ rows: Int, _ isUnicode: Bool) throws {
    var world = World.sample(.en, columns: columns, rows: rows, isUnicode: isUnicode)
    world.settings.density = .two
    let list = Self.loaded(world)
    try expectPicture(name, of: list, world)
    #expect((list.height(world) * world.linesEach) <= world.content.rows)
    #expect(columns > 40 || world.linesEach == 1)
  }

  @Test("is tall by itself only in a tall terminal")
  func automatic() {
    var world = World.sample(.en, columns: 100, rows: 30)
    world.settings.density = .automatic
    #expect(world.linesEach == 1)
    world.size.rows = 40
    #expect(world.linesEach == 2)
  }

  @Test("asks for its first page and a count when it appears")
  func appears() {
    let world = World.sample()
    var list = ThreadListState(place: .advice)
    #expect(
      list.update(.appeared, world)
        == [.load(.threads(.advice, Query(), after: nil, limit: 100)), .load(.countThreads(.advice, Query()))])
  }

  @Test("reads the next page before the cursor reaches the end")
  func pages() {
    let world = World.sample()
    var list = ThreadListState(place: .advice)
    let key = PageKey(numbers: [5, 8])
    let page = Page(items: (1...60).map { ThreadSummary.sample($0, "Thread \($0)", by: .sara, hours: $0) }, next: key)
    _ = list.update(.loaded(.threads(.advice, Query(), after: nil, limit: 100), .threads(page)), world)
    #expect(list.update(.command(.moveDown), world) == [])
    var more: [Effect] = []
    while more.isEmpty, list.selected?.number != 60 { more = list.update(.command(.pageDown), world) ?? [] }
    #expect(list.selected?.number != 60)
    #expect(more == [.load(.threads(.advice, Query(), after: key, limit: 100))])
    let last = Page(items: [ThreadSummary.sample(61, "Thread 61", by: .sara, hours: 61)], next: nil)
    _ = list.update(.loaded(.threads(.advice, Query(), after: key, limit: 100), .threads(last)), world)
    #expect(list.rows.count == 61)
    #expect(list.total == nil && list.summaries(world).last == "61")
  }

  @Test("goes to the real end of a list and back to its beginning")
  func goesToTheEnd() {
    let world = World.sample()
    var list = ThreadListState(place: .advice)
    let row = { (number: Int) in ThreadSummary.sample(number, "Thread \(number)", by: .sara, hours: number) }
    let first = Page(items: (1...100).map(row), next: PageKey(numbers: [100]))
    _ = list.update(.loaded(.threads(.advice, Query(), after: nil, limit: 100), .threads(first)), world)
    let back = Request.threadsBack(.advice, Query(), before: nil, limit: 100)
    #expect(list.update(.command(.goLast), world) == [.load(back)])
    let end = Page(items: (901...1000).map(row), next: nil, previous: PageKey(numbers: [901]))
    #expect(list.update(.loaded(back, .threads(end)), world) == [])
    #expect(list.selected?.number == 1000 && list.rows.count == 100)
    // What is read again is the end of the list.
    #expect(list.update(.appeared, world)?.first == .load(back))
    _ = list.update(.loaded(back, .threads(end)), world)
    #expect(list.selected?.number == 1000)
    // Upwards the list goes on, and the selection stays on its thread.
    var before: [Effect] = []
    while before.isEmpty { before = list.update(.command(.pageUp), world) ?? [] }
    let request = Request.threadsBack(.advice, Query(), before: PageKey(numbers: [901]), limit: 100)
    #expect(before == [.load(request)])
    let selected = list.selected?.number
    let middle = Page(
      items: (801...900).map(row), next: PageKey(numbers: [900]), previous: PageKey(numbers: [801]))
    _ = list.update(.loaded(request, .threads(middle)), world)
    #expect(list.selected?.number == selected && list.rows.map(\.number) == Array(801...1000))
    let start = Request.threads(.advice, Query(), after: nil, limit: 100)
    #expect(list.update(.command(.goFirst), world) == [.load(start)])
    _ = list.update(.loaded(start, .threads(first)), world)
    #expect(list.selected?.number == 1 && list.list.next == PageKey(numbers: [100]))
  }

  @Test("keeps the place in a list of which more was read than is read again")
  func keepsItsPlaceFarDown() {
    let world = World.sample()
    var list = ThreadListState(place: .advice)
    let row = { (number: Int) in ThreadSummary.sample(number, "Thread \(number)", by: .sara, hours: number) }
    var key: PageKey?
    for page in 0..<30 {
      let next = PageKey(numbers: [Int64(page + 1) * 100])
      let items = (page * 100 + 1...page * 100 + 100).map(row)
      let request = Request.threads(.advice, Query(), after: key, limit: 100)
      _ = list.update(.loaded(request, .threads(Page(items: items, next: next))), world)
      key = next
    }
    _ = list.update(.pointed(2499), world)
    #expect(list.selected?.number == 2500)
    let again = Request.threads(.advice, Query(), after: PageKey(numbers: [1900]), limit: 1000)
    #expect(list.update(.appeared, world)?.first == .load(again))
    let page = Page(
      items: (1901...2900).map(row), next: PageKey(numbers: [2900]), previous: PageKey(numbers: [1901]))
    _ = list.update(.loaded(again, .threads(page)), world)
    #expect(list.selected?.number == 2500 && list.rows.count == 1000)
  }

  @Test("keeps the selected thread when others arrive above it")
  func keepsSelection() {
    let world = World.sample()
    var list = Self.loaded(world)
    _ = list.update(.command(.moveDown), world)
    #expect(list.selected?.number == 11)
    let newer = [ThreadSummary.sample(13, "Newer", by: .jan, hours: 0)] + ThreadSummary.samples
    _ = list.update(
      .loaded(.threads(.advice, Query(), after: nil, limit: 100), .threads(Page(items: newer, next: nil))), world)
    #expect(list.selected?.number == 11)
  }

  @Test("does not take an answer to an older question for its own")
  func staleAnswer() {
    let world = World.sample()
    var list = Self.loaded(world)
    let other = Query(terms: [Query.Term(.state(.waiting))])
    _ = list.update(.loaded(.threads(.advice, other, after: nil, limit: 100), .threads(.empty)), world)
    #expect(list.rows.count == ThreadSummary.samples.count)
  }

  @Test("stacks filters from menus and drops them again")
  func filters() {
    let world = World.sample()
    var list = Self.loaded(world)
    let counted = { [list] (condition: Query.Condition) in list.count(condition, at: world.reader.now) }
    #expect(list.update(.command(.filter), world) == [.ask(FilterMenu.kinds(world, counting: counted))])
    #expect(
      list.update(.answered(.filterKind, .chosen("topic")), world)
        == [.ask(FilterMenu.values(of: .topic, world, counting: counted))])
    _ = list.update(.answered(.filterTopic, .chosen("open-data")), world)
    _ = list.update(.answered(.filterLayer, .chosen("be.local")), world)
    #expect(list.query.terms == [Query.Term(.topic("open-data")), Query.Term(.layer("be.local"))])
    #expect(list.breadcrumb(world) == ["Advice", "#Open data", "Local"])
    _ = list.update(.command(.dropFilter), world)
    #expect(list.query.terms == [Query.Term(.topic("open-data"))])
    _ = list.update(.command(.clearFilters), world)
    #expect(list.query == Query())
    #expect(list.update(.command(.dropFilter), world) == [.say(.refused(world.reader(ListPhrase.noFilter)))])
  }

  @Test("goes to unread threads, and says when there are no more")
  func unread() {
    let world = World.sample()
    var list = Self.loaded(world)
    #expect(list.update(.command(.nextUnread), world) == [.say(.done(world.reader(ListPhrase.noUnread)))])
    _ = list.update(.command(.goLast), world)
    #expect(list.update(.command(.previousUnread), world) == [])
    #expect(list.selected?.number == 12)
  }

  @Test("one key opens the next unread thread, from the top after the end, and says when all is read")
  func readOn() {
    let world = World.sample()
    var list = Self.loaded(world)
    _ = list.update(.command(.goLast), world)
    #expect(list.update(.command(.readOn), world) == [.show(Screen(ThreadState(number: 12)))])
    #expect(list.selected?.number == 12)
    let read = ThreadSummary.samples.dropFirst()
    _ = list.update(
      .loaded(.threads(.advice, Query(), after: nil, limit: 100), .threads(Page(items: Array(read), next: nil))), world)
    #expect(list.update(.command(.readOn), world) == [.say(.done(world.reader(ListPhrase.everythingRead)))])
  }

  @Test("a lock asks for its reason, and before it is taken away whether it is to be")
  func lock() {
    let world = World.sample(role: .moderator)
    var list = Self.loaded(world)
    #expect(
      list.update(.command(.lock), world)
        == [.ask(.line(.lockReason, world.reader(ListPhrase.lockReason)))])
    #expect(list.update(.answered(.lockReason, .text("done")), world) == [.perform(.lock("done", 12))])
    for _ in 0..<3 { _ = list.update(.command(.moveDown), world) }
    #expect(
      list.update(.command(.lock), world)
        == [.ask(.confirm(.confirmUnlock, world.reader(ModerationPhrase.confirmUnlock(9))))])
    #expect(list.update(.answered(.confirmUnlock, .yes), world) == [.perform(.lock(nil, 9))])
  }

  @Test("draws in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample()), .sample()) }

  @Test("nothing hostile reaches the cells")
  func hostile() {
    let world = World.sample(columns: 140)
    let drawn = picture(of: Self.loaded(world), world)
    #expect(!drawn.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
    #expect(drawn.contains("漢字"))
  }
}
