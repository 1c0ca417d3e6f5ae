// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Going through what was searched for in a thread")
struct ThreadMatchTests {
  private let world = World.sample(rows: 15)

  /// A thread of so many posts, of which those with the given numbers say "kwijting" somewhere.
  private func detail(_ count: Int, found numbers: [Int]) -> ThreadDetail {
    var detail = ThreadDetail.long(count)
    for number in numbers { detail.posts[number - 1].body = "First a line.\n\nThen *Kwijtingen* of post \(number)." }
    return detail
  }

  private func opened(_ detail: ThreadDetail, goTo: Int? = nil, words: String = "kwijting") -> ThreadState {
    var thread = ThreadState(number: 12, goTo: goTo, words: WordMatcher(Query(terms: [Query.Term(.word(words))])))
    thread.send(.appeared, world, detail)
    return thread
  }

  /// The text under the cursor up to the end of its row.
  private func underCursor(_ thread: ThreadState) -> String {
    var painter = Painter(size: world.content)
    thread.view(into: &painter, world)
    guard let cursor = painter.surface.cursor else { return "" }
    let line = painter.surface.picture.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
    return String(line.dropFirst(cursor.column))
  }

  @Test("a result of a search opens with the word on the screen, marked, and the cursor upon it")
  func opening() {
    var detail = detail(30, found: [20])
    detail.posts[19].body = String(repeating: "A line.\n", count: 40) + "kwijting\nkwijting"
    let thread = opened(detail, goTo: 20)
    #expect(underCursor(thread) == "kwijting")
    var painter = Painter(size: world.content)
    thread.view(into: &painter, world)
    let place = painter.surface.cursor ?? Position(column: 0, row: 0)
    #expect(painter.surface[place.column, place.row].style == world.theme[.currentMatch])
    #expect(painter.surface[place.column + 7, place.row].style == world.theme[.currentMatch])
    #expect(painter.surface[place.column, place.row + 1].style == world.theme[.match], "the next one")
    #expect(thread.selectedNumber == 20)
  }

  @Test("n and N go through the places and on at the other end")
  func walking() {
    let detail = detail(60, found: [3, 30, 59])
    var thread = opened(detail, goTo: 3)
    #expect(underCursor(thread) == "Kwijtingen of post 3.")
    for (number, says) in [(30, false), (59, false), (3, true), (30, false)] {
      let effects = thread.send(.command(.nextMatch), world, detail) ?? []
      #expect(underCursor(thread) == "Kwijtingen of post \(number).")
      #expect(effects.contains(.say(.done(world.reader(ThreadPhrase.matchFromStart)))) == says)
    }
    for (number, says) in [(3, false), (59, true), (30, false)] {
      let effects = thread.send(.command(.previousMatch), world, detail) ?? []
      #expect(underCursor(thread) == "Kwijtingen of post \(number).")
      #expect(effects.contains(.say(.done(world.reader(ThreadPhrase.matchFromEnd)))) == says)
    }
  }

  @Test("after another move it goes on from the selected post; a folded one is opened")
  func fromSelection() {
    var detail = detail(60, found: [3, 30, 59])
    detail.marks = ReadMarks(upTo: 60)
    var thread = opened(detail)
    thread.press(.goLast, .previousMatch, world: world, detail)
    #expect(underCursor(thread) == "Kwijtingen of post 59.")
    thread.press(.goFirst, .nextMatch, world: world, detail)
    #expect(underCursor(thread) == "Kwijtingen of post 3.")
    thread.press(.nextPost, .nextMatch, world: world, detail)
    #expect(underCursor(thread) == "Kwijtingen of post 30.")
  }

  @Test("the title counts as well")
  func title() {
    var detail = detail(30, found: [20])
    detail.summary.title = "Over kwijting"
    var thread = opened(detail, goTo: 20)
    thread.press(.nextMatch, world: world, detail)
    #expect(underCursor(thread) == "kwijting")
    #expect(thread.scroll == ThreadScroll())
  }

  @Test("without anything found it says so; in a very long thread it looks further with the next key")
  func nothing() {
    let short = ThreadDetail.long(30)
    var thread = opened(short, goTo: 5)
    #expect(thread.send(.command(.nextMatch), world, short)?.last == .say(.done(world.reader(ThreadPhrase.noMatch))))
    #expect(thread.selectedNumber == 5)
    let long = detail(1600, found: [1200])
    thread = opened(long, goTo: 1)
    var steps = 1
    while thread.send(.command(.nextMatch), world, long) == [.say(.done(world.reader(ThreadPhrase.noMatchYet(500))))],
      steps < 9
    { steps += 1 }
    #expect(steps == 3)
    #expect(underCursor(thread) == "Kwijtingen of post 1200.")
  }

  @Test("without a search n and N go to the next and previous post")
  func withoutSearch() {
    let detail = ThreadDetail.long(30)
    var thread = ThreadTests.loaded(world, detail, goTo: 5)
    thread.press(.nextMatch, world: world, detail)
    #expect(thread.selectedNumber == 6)
    thread.press(.previousMatch, .previousMatch, world: world, detail)
    #expect(thread.selectedNumber == 4)
    #expect(world.reader(thread.hint(.nextMatch)) == world.reader(KeyPhrase.hint(.nextPost)))
  }

  @Test("a list filtered by words and the search hand them on")
  func handedOn() {
    let query = Query(terms: [Query.Term(.word("policy")), Query.Term(.state(.unread))])
    var list = ThreadListState(place: .everything, query: query)
    _ = list.update(
      .loaded(
        .threads(.everything, query, after: nil, limit: 100), .threads(Page(items: ThreadSummary.samples, next: nil))),
      world)
    #expect(list.update(.command(.open), world) == [.show(Screen(ThreadState(number: 12, words: WordMatcher(query))))])
  }

  @Test("draws in every size with marks, folded or not")
  func sizes() {
    let detail = detail(30, found: Array(2...25))
    var thread = opened(detail, goTo: 4)
    drawInAllSizes(thread, world)
    thread.press(.foldAll, world: world, detail)
    drawInAllSizes(thread, .sample(isUnicode: false))
  }
}
