// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import ForumUI

@Suite("Reading from thread to thread") @MainActor
struct ThreadWalkTests {
  private let sara = MemberID(rawValue: 2)

  /// A board with so many more questions by `sara`, each with two answers, one long.
  private func script(_ count: Int, query: Query = Query()) throws -> (BoardScript, Store) {
    var script = try BoardScript()
    let store = try #require(script.runtime.store)
    let long = (1...60).map { "Line \($0)" }.joined(separator: "\n")
    for number in 0..<count {
      let at = Timestamp.sampleNow.adding(hours: -4)
      let thread = try store.ask(
        NewThread(title: "Question \(number)", body: "See #1 and #1.1.", topics: ["social-media"]), by: sara, at: at)
      let answer = try store.reply(to: thread, body: long, language: Language(.en), by: sara, at: at)
      _ = try store.reply(to: answer, body: "Short.", language: Language(.en), by: sara, at: at)
    }
    script.perform(script.runtime.app.replaceTop(with: Screen(ThreadListState(place: .advice, query: query))))
    return (script, store)
  }

  /// The threads that Space goes through, in order, until it says that all is read.
  private func walk(_ script: inout BoardScript, during: (Int) throws -> Void = { _ in }) throws -> [Int] {
    var visited: [Int] = []
    for step in 0..<300 {
      script.press("Space")
      if let thread = script.app.top.state(ThreadState.self), visited.last != thread.number {
        visited.append(thread.number)
      }
      if script.app.notification == .done(script.app.world.reader(ListPhrase.everythingRead)) { return visited }
      try during(step)
    }
    return visited
  }

  nonisolated private static let unread = Query(terms: [Query.Term(.state(.unread))])

  @Test(
    "Space goes through all threads of a list and ends, also where read ones leave the list",
    arguments: [Query(), unread])
  func walking(query: Query) throws {
    var (script, store) = try script(4, query: query)
    let visited = try walk(&script)
    #expect(visited.sorted() == [1, 2, 3, 4, 5])
    #expect(visited == visited.sorted(by: >), "in the order of the list")
    let request = ThreadListRequest(viewer: MemberID(rawValue: 1), now: .sampleNow, query: Self.unread)
    #expect(try store.countThreads(request, limit: 9) == Count(0))
  }

  @Test("what comes while one walks is read too")
  func arriving() throws {
    var (script, store) = try script(2, query: Self.unread)
    _ = try walk(&script) { step in
      guard step == 3 else { return }
      let post = PostReference(thread: 3, number: 1)
      _ = try store.reply(to: post, body: "Late.", language: Language(.en), by: sara, at: .sampleNow)
    }
    let request = ThreadListRequest(viewer: MemberID(rawValue: 1), now: .sampleNow, query: Self.unread)
    #expect(try store.countThreads(request, limit: 9) == Count(0))
  }

  @Test("more unread threads than the list has read are gone through as well")
  func beyond() throws {
    var (script, store) = try script(130)
    for number in 20...131 where number != 40 {
      try store.setRead(true, thread: number, by: MemberID(rawValue: 1))
    }
    script.tell(.appeared)
    let visited = try walk(&script)
    #expect(Set(visited) == Set(1...19).union([40]))
  }

  @Test("marking as unread is undone by one key")
  func undo() throws {
    var (script, store) = try script(1)
    _ = try walk(&script)
    func unread() throws -> Int {
      try store.thread(2, viewer: MemberID(rawValue: 1), now: .sampleNow).summary.unread
    }
    #expect(try unread() == 0)
    script.press("g Enter n m")
    #expect(try unread() == 2)
    script.press("u")
    #expect(try unread() == 0)
    script.press("m")
    #expect(try unread() == 3)
    script.press("u")
    #expect(try unread() == 0)
  }

  /// The screen without the first line, whose counts change as one reads.
  private func content(_ script: BoardScript) -> Substring { script.picture.drop { $0 != "\n" } }

  @Test("references are followed one after the other, and each step back is where one was")
  func following() throws {
    var (script, _) = try script(1)
    script.press("g Enter")
    let first = content(script)
    script.press("o Down Enter")
    #expect(script.picture.contains("One page is enough."))
    let second = content(script)
    script.press("#")
    script.type("2.2\n")
    script.press("j j j j j")
    let third = content(script)
    #expect(third.contains("Line 20") && !third.contains("Line 1 "))
    script.press("#")
    script.type("1\n")
    for picture in [third, second, first] {
      #expect(content(script) != picture)
      script.press("q")
      #expect(content(script) == picture)
    }
  }
}
