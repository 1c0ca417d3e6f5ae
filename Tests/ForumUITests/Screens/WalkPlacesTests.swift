// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@Suite("Reading on from wherever a thread was opened") @MainActor
struct WalkPlacesTests {
  private let an = MemberID(rawValue: 1)
  private let sara = MemberID(rawValue: 2)

  /// A board with four questions by `sara` on one topic, none answered, the first the longest
  /// waiting, and one story.
  private func script() throws -> (BoardScript, Store) {
    let script = try BoardScript()
    let store = try #require(script.runtime.store)
    for number in 2...4 {
      _ = try store.ask(
        NewThread(title: "Question \(number) about paper", body: "See #1 and #\(number).", topics: ["open-data"]),
        by: sara, at: Timestamp.sampleNow.adding(hours: -20 + number))
    }
    _ = try store.ask(
      NewThread(kind: .story, title: "What we learned", body: "A lot of paper.", topics: ["open-data"]), by: sara,
      at: Timestamp.sampleNow.adding(hours: -6))
    return (script, store)
  }

  /// The threads that Space goes through, in order, until a screen that is no thread says
  /// something.
  private func walk(_ script: inout BoardScript) -> [Int] {
    var visited: [Int] = []
    if let thread = script.app.top.state(ThreadState.self) { visited.append(thread.number) }
    for _ in 0..<60 {
      script.press("Space")
      if let thread = script.app.top.state(ThreadState.self) {
        if visited.last != thread.number { visited.append(thread.number) }
      } else if script.app.notification != nil {
        return visited
      }
    }
    return visited
  }

  private func isAllRead(_ script: BoardScript) -> Bool {
    script.app.notification == .done(script.app.world.reader(ListPhrase.everythingRead))
  }

  @Test("from home through what waits, in the order of the screen")
  func today() throws {
    var (script, _) = try script()
    script.press("1 Enter")
    #expect(walk(&script) == [2, 3, 4, 1])
    #expect(script.app.top.content is TodayState && isAllRead(script))
  }

  @Test("from home it goes on with what is new elsewhere, after saying so")
  func elsewhere() throws {
    var (script, store) = try script()
    _ = try store.ask(
      NewThread(kind: .story, title: "The paper is here", body: "At last.", topics: ["open-data"]), by: sara,
      at: Timestamp.sampleNow.adding(hours: 1))
    script.runtime.app.world.viewer = try store.beginVisit(an, at: Timestamp.sampleNow.adding(days: 2))
    script.runtime.refreshCounts()
    script.press("1 Enter")
    #expect(walk(&script) == [2, 3, 4, 1])
    #expect(script.app.notification == .done(script.app.world.reader(TodayPhrase.moreElsewhere(1, key: "Space"))))
    #expect(walk(&script) == [6])
    #expect(script.app.top.content is ThreadListState && isAllRead(script))
  }

  @Test("what is read to its end is counted out at once, and counted anew once no key comes")
  func counts() throws {
    var (script, store) = try script()
    script.runtime.refreshCounts()
    script.press("2 g")
    for left in [3, 2] {
      script.press("Enter")
      #expect(script.app.world.counts.unreadAdvice == left && script.runtime.countsWait)
      #expect(script.app.world.counts == (try store.counts(for: an, now: .sampleNow)))
      script.press("q j")
    }
    script.runtime.refreshCounts()
    // What is read already changes nothing.
    script.press("k Enter")
    #expect(script.app.world.counts.unreadAdvice == 2 && !script.runtime.countsWait)
  }

  @Test("from a search through its results, and only those")
  func search() throws {
    var (script, _) = try script()
    script.press("/")
    script.type("paper kind:question\n")
    script.press("Enter")
    #expect(walk(&script).sorted() == [2, 3, 4])
    #expect(script.app.top.content is SearchState && isAllRead(script))
  }

  @Test("from a profile through the member's threads")
  func profile() throws {
    var (script, _) = try script()
    script.perform([.open(.member("sara"))])
    #expect(walk(&script).sorted() == [1, 2, 3, 4, 5])
    #expect(script.app.top.content is ProfileState && isAllRead(script))
  }

  @Test("from the notices through those that are not seen")
  func notices() throws {
    var (script, store) = try script()
    for number in 1...3 {
      _ = try store.reply(
        to: PostReference(thread: number, number: 1), body: "@an knows.", language: Language(.en), by: sara,
        at: .sampleNow)
    }
    script.press("i")
    #expect(walk(&script) == [3, 2, 1])
    #expect(script.app.notification == .done(script.app.world.reader(NoticePhrase.allSeen)))
  }

  @Test("from a saved search along its list")
  func saved() throws {
    var (script, store) = try script()
    try store.saveSearch("paper", Query(terms: [Query.Term(.word("paper"))], sort: .newest), by: an, at: .sampleNow)
    script.press("7")
    let search = try #require(try store.ownPage(for: an, now: .sampleNow).searches.first)
    script.perform([.show(Screen(try #require(ThreadListState(search))))])
    script.press("Enter")
    #expect(walk(&script) == [5, 4, 3, 2])
    #expect(isAllRead(script))
  }

  @Test("from a thread opened in another one back to that, and on in its list")
  func nested() throws {
    var (script, _) = try script()
    script.press("2 g j Enter")
    script.press("#")
    script.type("1\n")
    #expect(walk(&script) == [1, 3, 2])
    #expect(script.app.top.content is ThreadListState && isAllRead(script))
  }

  private func unread(_ store: Store, _ thread: Int) throws -> Int {
    try store.thread(thread, viewer: an, now: .sampleNow).summary.unread
  }

  @Test("what is marked as unread stays so where the same thread lies under it")
  func twice() throws {
    var (script, store) = try script()
    script.press("2 g j Enter")
    guard let thread = script.app.top.state(ThreadState.self) else { throw ExpectedThread() }
    let number = thread.number
    script.press("#")
    script.type("1\n")
    script.press("#")
    script.type("\(number)\n")
    #expect(try unread(store, number) == 0)
    script.press("m")
    #expect(try unread(store, number) == 1)
    script.press("q")
    #expect(try unread(store, number) == 1)
    #expect(script.app.top.content is ThreadListState)
  }

  @Test("what is marked as unread elsewhere is not read again before it is seen")
  func elsewhereUnread() throws {
    var (script, store) = try script()
    let long = (1...60).map { "Line \($0)" }.joined(separator: "\n")
    let first = PostReference(thread: 1, number: 1)
    for _ in 0..<3 {
      _ = try store.reply(to: first, body: long, language: Language(.en), by: sara, at: .sampleNow)
    }
    script.press("#")
    script.type("1\n")
    script.press("G PgDn PgDn PgDn PgDn PgDn g")
    #expect(try unread(store, 1) < 3)
    _ = try store.setRead(false, thread: 1, by: an)
    script.tell(.changedElsewhere)
    script.press("j")
    #expect(try unread(store, 1) == 3, "the first one is on the screen")
  }

  private struct ExpectedThread: Error {}
}
