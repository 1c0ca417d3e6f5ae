// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Posts of others that come while a thread is read")
struct ThreadArrivalTests {
  private let world = World.sample(rows: 15)

  /// A thread of 40 read posts, open at one of them.
  private func thread(at number: Int) -> (ThreadState, ThreadDetail) {
    var detail = ThreadDetail.long(40)
    detail.marks = ReadMarks(upTo: 40)
    return (ThreadTests.loaded(world, detail, goTo: number), detail)
  }

  private func add(_ number: Int, to parent: Int, _ detail: inout ThreadDetail, by author: MemberBrief = .jan) {
    detail.posts.append(ThreadDetail.post(number, parent, author, 0, "New post \(number).", isRead: false))
  }

  @Test("are said with the key that leads to the first of them, then to the next, then to the end")
  func goLast() {
    var (thread, detail) = thread(at: 20)
    add(41, to: 30, &detail)
    add(42, to: 25, &detail)
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.summary(world) == "2 new posts below, press G · 20/42")
    thread.press(.goLast, world: world, detail)
    #expect(thread.post?.number == 42, "the first in reading order")
    #expect(thread.summary(world).hasPrefix("1 new post below, press G"))
    thread.press(.goLast, world: world, detail)
    #expect(thread.post?.number == 41)
    #expect(thread.summary(world) == "32/42")
    thread.press(.goLast, world: world, detail)
    #expect(thread.post?.number == 40)
  }

  @Test("above the reader are not said to be below")
  func above() {
    var (thread, detail) = thread(at: 30)
    add(41, to: 2, &detail)
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.summary(world) == "1 new post, press G · 31/41")
  }

  @Test("one's own and those that went again are not said; what is read is said no more")
  func others() {
    var (thread, detail) = thread(at: 20)
    add(41, to: 30, &detail, by: .an)
    add(42, to: 30, &detail)
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.arrived.count == 1)
    detail.posts[41].tombstone = .removedByAuthor
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.arrived == [])
    add(43, to: 20, &detail)
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.arrived == [], "it stands on the screen")
    #expect(thread.marks.contains(43))
  }

  @Test("are open where everything else is folded")
  func folded() {
    var (thread, detail) = thread(at: 20)
    thread.press(.foldAll, world: world, detail)
    add(41, to: 40, &detail)
    thread.send(.changedElsewhere, world, detail)
    thread.press(.goLast, world: world, detail)
    #expect(thread.post?.number == 41)
    #expect(picture(of: thread, world).contains("New post 41."))
    #expect(thread.marks.contains(41))
  }

  @Test("a text that becomes shorter while its end is read stays on the screen")
  func shortened() {
    var (thread, detail) = thread(at: 20)
    detail.posts[19].body = (1...60).map { "Line \($0)" }.joined(separator: "\n")
    thread.send(.changedElsewhere, world, detail)
    for _ in 0..<50 { thread.press(.moveDown, world: world, detail) }
    detail.posts[19].body = "Short."
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.scroll.line < 3)
    #expect(picture(of: thread, world).contains("Text of post 21."))
  }

  @Test("a post that is not there is said, and the thread opens")
  func noPost() {
    var thread = ThreadState(number: 12, goTo: 99)
    let effects = thread.send(.appeared, world, .sample) ?? []
    #expect(effects.contains(.say(.refused(world.reader(ThreadPhrase.noPost("#12.99"))))))
    #expect(thread.post != nil)
  }

  @Test("a resize marks nothing in a thread that is not seen")
  func resized() {
    var app = App(world: world, first: Screen(ThreadTests.loaded(world, .long(40), goTo: 1)))
    _ = app.push(Screen(HelpState(context: .thread, world)))
    _ = app.update(.resize(Size(columns: 80, rows: 60)))
    _ = app.pop()
    guard let beneath = app.top.state(ThreadState.self) else { return #expect(Bool(false), "no thread") }
    #expect(beneath.marks.upTo < 5)
    var seen = beneath
    seen.send(.appeared, app.world, .long(40))
    #expect(seen.marks.upTo > 10)
    #expect(seen.post?.number == 1)
  }
}
