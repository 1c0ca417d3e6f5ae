// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("A thread being read")
struct ThreadTests {
  static func loaded(_ world: World, _ detail: ThreadDetail = .sample, goTo: Int? = nil) -> ThreadState {
    var thread = ThreadState(number: 12, goTo: goTo)
    _ = thread.send(.appeared, world, detail)
    return thread
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("thread-en-80", InterfaceLanguage.en, 80, 24), ("thread-nl-40", .nl, 40, 12), ("thread-de-100", .de, 100, 30),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.loaded(world, goTo: 1), world)
  }

  @Test("shows guides and signs in ASCII where there is no UTF-8")
  func ascii() throws {
    let world = World.sample(isUnicode: false)
    try expectPicture("thread-ascii-80", of: Self.loaded(world, goTo: 1), world)
  }

  @Test("opens at the first unread post, or at the post asked for")
  func opens() {
    let world = World.sample(rows: 12)
    #expect(Self.loaded(world).post?.number == 5)
    #expect(Self.loaded(world, goTo: 2).post?.number == 2)
    #expect(Self.loaded(world, goTo: 99).post?.number == 5)
  }

  @Test("marks a post as read once its last line was on the screen, and no other")
  func marks() {
    let world = World.sample(rows: 15)
    var thread = ThreadState(number: 12)
    let effects = thread.send(.appeared, world, .long(40))
    // Title, facts and a blank line, then three lines a post: head, text, blank.
    let shown = (world.content.rows - 3 + 1) / 3
    #expect(effects == [.perform(.marks(ReadMarks(upTo: shown), 12))])
    #expect(!thread.marks.contains(shown + 1))
    thread.press(.pageDown, world: world, .long(40))
    #expect(thread.marks.contains(shown + 1))
  }

  @Test("marks just the posts whose text is whole on the screen, whatever its height", arguments: 14...24)
  func marksAtEachHeight(rows: Int) {
    let world = World.sample(rows: rows)
    var thread = ThreadState(number: 12)
    thread.send(.appeared, world, .long(40))
    let shown = picture(of: thread, world)
    for number in 1...10 {
      #expect(thread.marks.contains(number) == shown.contains("Text of post \(number)."), "\(number)")
    }
  }

  @Test("reads to the end with one key and then goes on to the next thread")
  func readOn() {
    let world = World.sample(rows: 15)
    var thread = Self.loaded(world, .long(40))
    var steps = 0
    while thread.marks.upTo < 40, steps < 100 {
      thread.press(.readOn, world: world, .long(40))
      steps += 1
    }
    #expect(thread.marks == ReadMarks(upTo: 40))
    #expect(steps < 40)
    #expect(thread.update(.command(.readOn), world) == [.walkOn])
  }

  @Test("line by line there and back is the same place")
  func scrolling() {
    let world = World.sample(rows: 15)
    var thread = Self.loaded(world, .long(40), goTo: 1)
    let start = thread.scroll
    for _ in 0..<50 { thread.press(.moveDown, world: world, .long(40)) }
    #expect(thread.scroll > start)
    for _ in 0..<80 { thread.press(.moveUp, world: world, .long(40)) }
    #expect(thread.scroll == start)
    #expect(thread.post?.number == 1)
    thread.press(.goLast, world: world, .long(40))
    #expect(thread.post?.number == 40)
    let end = thread.scroll
    thread.press(.pageDown, world: world, .long(40))
    #expect(thread.scroll == end)
    #expect(picture(of: thread, world).contains("Text of post 40."))
  }

  @Test("keeps the reader's place when a post arrives")
  func arrival() {
    let world = World.sample(rows: 15)
    var thread = Self.loaded(world, .long(40), goTo: 10)
    let before = thread.scroll
    _ = thread.send(.changedElsewhere, world, .long(41))
    #expect(thread.scroll == before)
    #expect(thread.post?.number == 10)
  }

  @Test(
    "keys become acts on the selected post",
    arguments: [
      (Command.helped, 2, Effect.perform(.helped(false, PostReference(thread: 12, number: 2)))),
      (.heard, 2, .perform(.heard(true, PostReference(thread: 12, number: 2)))),
      (.profile, 2, .open(.member("sara"))),
      (.remove, 4, .perform(.restore(PostReference(thread: 12, number: 4)))),
      (.pin, 1, .perform(.pinThread(true, 12))),
    ])
  func acts(_ command: Command, _ post: Int, _ effect: Effect) {
    let world = World.sample(role: .moderator)
    var thread = Self.loaded(world, goTo: post)
    #expect(thread.update(.command(command), world) == [effect])
  }

  @Test(
    "what the table of permissions refuses is not asked of the store",
    arguments: [
      (Command.helped, 5, Refusal.notAnAnswer), (.heard, 1, .ownPost), (.remove, 4, .authorOnly),
      (.edit, 2, .authorOnly),
      (.pin, 1, .moderatorsOnly), (.lock, 1, .moderatorsOnly), (.hide, 1, .moderatorsOnly),
    ])
  func refused(_ command: Command, _ post: Int, _ refusal: Refusal) {
    let world = World.sample()
    var thread = Self.loaded(world, goTo: post)
    #expect(thread.update(.command(command), world) == [.refused(refusal, world)])
  }

  @Test("one's own post is removed after a yes, another's needs a reason")
  func removal() {
    let world = World.sample()
    var thread = Self.loaded(world, goTo: 1)
    #expect(
      thread.update(.command(.remove), world)
        == [.ask(.confirm(.confirmRemove, world.reader(ThreadPhrase.confirmRemove(1))))])
    #expect(
      thread.update(.answered(.confirmRemove, .yes), world)
        == [.perform(.remove(PostReference(thread: 12, number: 1), reason: ""))])
    thread = Self.loaded(world, goTo: 2)
    #expect(
      thread.update(.command(.remove), World.sample(role: .moderator))
        == [.ask(.line(.removeReason, world.reader(ThreadPhrase.removeReason(2))))])
  }

  @Test("several references are offered, one is followed at once")
  func references() {
    let world = World.sample()
    var thread = Self.loaded(world, goTo: 2)
    #expect(
      thread.update(.command(.followReference), world)
        == [.load(.glances([.post(PostReference(thread: 7, number: 2)), .tip(4)]))])
    let glances = [Glance(.tip(4), title: "One page")]
    #expect(
      thread.update(.loaded(.glances([.tip(4)]), .glances(glances)), world)
        == [
          .ask(
            .choose(
              .chooseReference, world.reader(ThreadPhrase.followWhich),
              [
                Chooser.Item(id: "#7.2", label: "#7.2"),
                Chooser.Item(id: "tip:4", label: "tip:4", detail: "One page"),
              ]))
        ])
    #expect(
      thread.update(.answered(.chooseReference, .chosen("#7.2")), world)
        == [.open(.post(PostReference(thread: 7, number: 2)))])
    thread = Self.loaded(world, goTo: 1)
    #expect(
      thread.update(.command(.followReference), world)
        == [.say(.refused(world.reader(ThreadPhrase.noReference)))])
  }

  @Test("a locked thread says why a reply is refused")
  func locked() {
    let world = World.sample()
    var detail = ThreadDetail.sample
    detail.summary.lockReason = "moved"
    var thread = Self.loaded(world, detail)
    #expect(
      thread.update(.command(.reply), world)
        == [.say(.refused(world.reader(RefusalPhrase(.locked(reason: "moved")))))])
  }

  @Test("ten thousand posts open without laying them all out, and the end is reached")
  func long() {
    let world = World.sample()
    var detail = ThreadDetail.long(10_000)
    detail.marks = ReadMarks(upTo: 9_000)
    var thread = Self.loaded(world, detail)
    #expect(thread.post?.number == 9_001)
    thread.press(.goLast, world: world, detail)
    #expect(picture(of: thread, world).contains("Text of post 10000."))
    thread.press(.goFirst, world: world, detail)
    #expect(picture(of: thread, world).contains("Text of post 1."))
    #expect(thread.posts.count < 100)
  }

  @Test("draws in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample()), .sample()) }
}
