// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Reading only what a thread shows")
struct ThreadReadingTests {
  private let world = World.sample(rows: 15)

  /// A thread of so many posts of which the first so many are read.
  private func long(_ count: Int, read: Int) -> ThreadDetail {
    var detail = ThreadDetail.long(count)
    detail.marks = ReadMarks(upTo: read)
    return detail
  }

  /// The numbers of the posts that are asked for, when nothing else is.
  private func wanted(_ effects: [Effect]?) -> [Int]? {
    guard let effects, effects.count == 1, case .load(.posts(12, let numbers)) = effects[0] else { return nil }
    return numbers
  }

  @Test("first the outline is asked for, then the posts around the first unread one, then it stands there")
  func opening() throws {
    let detail = long(1000, read: 500)
    var thread = ThreadState(number: 12)
    #expect(thread.update(.appeared, world) == [.load(.outline(12))])
    let effects = thread.update(.loaded(.outline(12), .outline(detail.outline)), world)
    let numbers = try #require(wanted(effects))
    #expect(numbers.contains(501) && numbers.count < 60)
    #expect(numbers.allSatisfy { 480...530 ~= $0 })
    #expect(thread.post == nil)
    let posts = detail.posts.filter { numbers.contains($0.number) }
    thread.send(.loaded(.posts(12, numbers), .posts(posts)), world, detail)
    #expect(thread.post?.number == 501)
    #expect(thread.marks.upTo > 501)
    #expect(picture(of: thread, world).contains("Text of post 501."))
  }

  @Test("keys near the cursor need nothing more from the store")
  func nearby() {
    let detail = long(1000, read: 500)
    var thread = ThreadTests.loaded(world, detail)
    for command in [Command.moveDown, .nextPost, .nextPost, .previousPost, .moveUp] {
      let effects = thread.update(.command(command), world) ?? []
      #expect(!effects.contains { if case .load = $0 { true } else { false } }, "\(command)")
    }
  }

  @Test("what is left far behind is forgotten, and read again on the way back")
  func forgetting() {
    let detail = long(2000, read: 0)
    var thread = ThreadTests.loaded(world, detail)
    for _ in 0..<400 { thread.press(.pageDown, world: world, detail) }
    #expect(thread.posts.count <= 500 && thread.posts[1] == nil)
    thread.press(.goFirst, world: world, detail)
    #expect(picture(of: thread, world).contains("Text of post 1."))
  }

  @Test("a reply that arrives above moves neither the text nor the cursor")
  func arrivalAbove() {
    var detail = long(40, read: 40)
    var thread = ThreadTests.loaded(world, detail, goTo: 20)
    thread.press(.moveDown, world: world, detail)
    let (before, standsOn) = (picture(of: thread, world), thread.post?.number)
    detail.posts.append(ThreadDetail.post(41, 2, .jan, 0, "A reply far above.", isRead: false))
    thread.send(.changedElsewhere, world, detail)
    #expect(picture(of: thread, world) == before)
    #expect(thread.post?.number == standsOn)
    #expect(thread.arrived.count == 1)
    thread.press(.previousUnread, world: world, detail)
    #expect(thread.post?.number == 41)
  }

  @Test("a change of others on the screen is seen")
  func change() {
    var detail = long(40, read: 40)
    var thread = ThreadTests.loaded(world, detail, goTo: 20)
    detail.posts[19].body = "Said in other words."
    thread.send(.changedElsewhere, world, detail)
    #expect(picture(of: thread, world).contains("Said in other words."))
  }

  @Test("posts that cannot be read are not asked for for ever")
  func unreadable() throws {
    let detail = long(100, read: 50)
    var thread = ThreadState(number: 12)
    let effects = thread.update(.loaded(.outline(12), .outline(detail.outline)), world)
    let request = Request.posts(12, try #require(wanted(effects)))
    #expect(thread.update(.loaded(request, .posts([])), world) == [])
    #expect(thread.awaiting == nil)
    #expect(thread.update(.notLoaded(request), world) == [])
    #expect(thread.update(.command(.reply), world) == nil)
    drawInAllSizes(thread, world)
  }

  @Test("what was unread when the thread was opened keeps its sign while it is read")
  func unreadSign() {
    let detail = long(40, read: 3)
    var thread = ThreadTests.loaded(world, detail)
    #expect(picture(of: thread, world).contains("● #4"))
    thread.send(.changedElsewhere, world, detail)
    #expect(thread.marks.contains(4) && picture(of: thread, world).contains("● #4"))
  }
}
