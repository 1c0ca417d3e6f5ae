// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Threads under a thread")
struct ThreadRelatedTests {
  private let world = World.sample()

  private func loaded(_ world: World, _ detail: ThreadDetail = .sample) -> ThreadState {
    var thread = ThreadTests.loaded(world, detail, goTo: 1)
    let related = Array(ThreadSummary.samples[1...3])
    _ = thread.update(.loaded(.related(12), .related(related)), world)
    return thread
  }

  @Test("are asked for once the thread is shown, and not again")
  func lazily() {
    var thread = ThreadState(number: 12)
    var effects = thread.update(.loaded(.outline(12), .outline(ThreadDetail.sample.outline)), world) ?? []
    guard case .load(let request)? = effects.first else { return #expect(Bool(false), "\(effects)") }
    effects = thread.update(.loaded(request, .posts(ThreadDetail.sample.posts)), world) ?? []
    #expect(effects.last == .loadLater(.related(12)))
    var known = loaded(world)
    _ = known.update(.loaded(.outline(12), .outline(ThreadDetail.sample.outline)), world)
    effects = known.update(.loaded(request, .posts(ThreadDetail.sample.posts)), world) ?? []
    #expect(!effects.contains(.loadLater(.related(12))))
  }

  @Test(
    "look like their picture",
    arguments: [("thread-related-en-80", InterfaceLanguage.en, 80, 24), ("thread-related-nl-40", .nl, 40, 12)])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    var thread = loaded(world)
    for _ in 0..<60 { thread.press(.moveDown, world: world, .sample) }
    thread.press(.moveUp, world: world, .sample)
    try expectPicture(name, of: thread, world)
  }

  @Test("are reached below the last post, open with Enter, and the reader comes back to the same place")
  func opening() throws {
    var thread = loaded(world)
    for _ in 0..<60 { thread.press(.moveDown, world: world, .sample) }
    #expect(thread.selectedRelated?.number == 9)
    #expect(thread.update(.command(.openPost), world) == [.open(.thread(9))])
    #expect(thread.update(.command(.reply), world) == nil)
    let before = (thread.scroll, thread.selected)
    thread.send(.appeared, world, .sample)
    #expect(thread.scroll == before.0 && thread.selected == before.1)
    for command in Command.allCases {
      var other = thread
      other.send(.command(command), world, .sample)
      _ = picture(of: other, world)
    }
    thread.press(.previousPost, .previousPost, world: world, .sample)
    #expect(thread.selectedRelated?.number == 11 || thread.post != nil)
    thread.press(.nextPost, world: world, .sample)
    thread.press(.goLast, world: world, .sample)
    #expect(thread.selectedRelated == nil)
  }

  @Test("that were asked for by another thread are not taken")
  func others() {
    var thread = ThreadTests.loaded(world, goTo: 1)
    _ = thread.update(.loaded(.related(7), .related(ThreadSummary.samples)), world)
    #expect(thread.related == nil)
  }

  @Test("do not keep Space from going on, and mark nothing as read")
  func readOn() {
    let world = World.sample(rows: 12)
    var thread = loaded(world, .long(5))
    var steps = 0
    while thread.marks.upTo < 5, steps < 20 {
      thread.press(.readOn, world: world, .long(5))
      steps += 1
    }
    #expect(thread.update(.command(.readOn), world) == [.walkOn])
    #expect(thread.marks == ReadMarks(upTo: 5))
  }

  @Test("draw in every size")
  func sizes() {
    var thread = loaded(world)
    for _ in 0..<60 { thread.press(.moveDown, world: world, .sample) }
    drawInAllSizes(thread, world)
  }
}
