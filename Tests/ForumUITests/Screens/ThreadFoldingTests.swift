// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Folding the posts of a thread")
struct ThreadFoldingTests {
  /// A question with 25 replies in a tree, the first 22 posts read; one helped, one is gone, one
  /// begins with a quote.
  static let detail: ThreadDetail = {
    let bodies = [
      "Who keeps the minutes of a meeting that nobody leads?", "We take turns, by the alphabet.",
      "> We take turns\n\nAnd if somebody is *ill*?", "", "議事録は当番制です。終わったらすぐに共有しています。",
      "The one who speaks least writes most.\u{1b}[31m",
    ]
    let authors = [MemberBrief.an, .sara, .jan]
    var posts: [Post] = []
    for number in 1...26 {
      let body = number > 6 ? "Point \(number): what was decided, by whom, until when." : bodies[number - 1]
      let parent = number == 1 ? nil : number % 4 == 0 ? number - 2 : number % 5 == 0 ? number - 1 : 1
      posts.append(
        ThreadDetail.post(
          number, parent, authors[number % 3], 200 - number * 7, body, helped: number == 2 ? .asker : nil,
          tombstone: number == 4 ? .removedByAuthor : nil, isRead: number <= 22))
    }
    return ThreadDetail(
      summary: .sample(12, "Minutes without a chair", by: .sara, hours: 200, answers: 15, helped: 1),
      posts: posts, marks: ReadMarks(upTo: 22))
  }()

  /// The thread as it opens, or standing on a post.
  private func opened(_ world: World, goTo: Int? = nil) -> ThreadState {
    ThreadTests.loaded(world, Self.detail, goTo: goTo)
  }

  /// The numbers of the posts that are folded.
  private func folded(_ thread: ThreadState) -> [Int] { (1...26).filter { thread.folds[$0 - 1] } }

  @Test(
    "looks like its picture", arguments: [("thread-folded-en-80", 80, 24), ("thread-folded-en-40", 40, 12)])
  func looks(_ name: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(columns: columns, rows: rows)
    var thread = opened(world)
    thread.press(.goFirst, .moveDown, .moveDown, .moveDown, .nextPost, world: world, Self.detail)
    try expectPicture(name, of: thread, world)
  }

  @Test("a long thread opens at its first unread post with what was read folded, but for the opening post")
  func opening() {
    let world = World.sample()
    let thread = opened(world)
    // The first one in the order of reading; of those from 23 on the reader wrote one.
    #expect(thread.post?.number == 25)
    #expect(folded(thread) == Array(2...22) + [24])
    #expect(folded(opened(world, goTo: 7)) == Array(2...6) + Array(8...22) + [24])
    #expect(folded(ThreadTests.loaded(world)) == [])
  }

  @Test("Enter opens a folded post, and replies to an open one")
  func enter() {
    let world = World.sample()
    var thread = opened(world, goTo: 1)
    thread.press(.nextPost, world: world, Self.detail)
    #expect(thread.isSelectedFolded)
    #expect(thread.hints(world).first == .openPost)
    #expect(thread.send(.command(.openPost), world, Self.detail) == [])
    #expect(!thread.isSelectedFolded)
    let effects = thread.send(.command(.openPost), world, Self.detail) ?? []
    guard case .show(let screen) = effects.first, screen.content is FormState else {
      Issue.record("\(effects)")
      return
    }
  }

  @Test("the line of a folded post does not mark it as read, opening it does")
  func marks() {
    let world = World.sample()
    var thread = ThreadTests.loaded(world, .long(30))
    thread.press(.foldAll, world: world, .long(30))
    let read = thread.marks
    #expect(!read.contains(20))
    thread.press(.goLast, .goFirst, world: world, .long(30))
    #expect(thread.marks == read)
    thread.press(.nextUnread, world: world, .long(30))
    #expect(thread.marks.contains(read.upTo + 1) && thread.post?.number == read.upTo + 1)
  }

  @Test("c folds the replies under a post and opens them again with the post; a post without replies itself")
  func replies() {
    let world = World.sample(rows: 40)
    var thread = ThreadTests.loaded(world, goTo: 2)
    func folds() -> [Int] { (1...5).filter { thread.folds[$0 - 1] } }
    thread.press(.foldReplies, world: world, .sample)
    #expect(folds() == [3, 5])
    thread.press(.previousPost, .foldReplies, world: world, .sample)
    #expect(folds() == [2, 3, 4, 5])
    thread.press(.foldReplies, world: world, .sample)
    #expect(folds() == [])
    thread.press(.goLast, .foldReplies, world: world, .sample)
    #expect(folds() == [4])
    thread.press(.foldAll, world: world, .sample)
    #expect(folds() == [1, 2, 3, 4, 5])
    thread.press(.foldAll, world: world, .sample)
    #expect(folds() == [])
  }

  @Test("the selected post keeps its row on the screen as others are folded and opened")
  func place() {
    let world = World.sample(rows: 24)
    var thread = ThreadTests.loaded(world, .long(60), goTo: 30)
    thread.press(.moveUp, .moveUp, .moveUp, .moveUp, world: world, .long(60))
    func cursor() -> Position? {
      var painter = Painter(size: world.content)
      thread.view(into: &painter, world)
      return painter.surface.cursor
    }
    let (before, selected) = (cursor(), thread.selectedNumber)
    #expect(before != nil)
    for command in [Command.foldAll, .foldAll] {
      thread.press(command, world: world, .long(60))
      #expect(cursor() == before)
      #expect(thread.selectedNumber == selected)
    }
  }

  @Test("what is folded stays so when the thread is read again, and a new post is open")
  func again() {
    let world = World.sample()
    var detail = Self.detail
    var thread = ThreadTests.loaded(world, detail)
    let before = folded(thread)
    detail.posts.append(ThreadDetail.post(27, 1, .jan, 0, "Late.", isRead: false))
    thread.send(.changedElsewhere, world, detail)
    #expect(folded(thread) == before && !thread.folds[26])
  }

  @Test("a jump to what helped opens it, reading on opens what was folded unread")
  func jumps() {
    let world = World.sample()
    var thread = opened(world, goTo: 1)
    thread.press(.nextHelped, world: world, Self.detail)
    #expect(thread.post?.number == 2 && !thread.isSelectedFolded)
    thread.press(.foldAll, world: world, Self.detail)
    var steps = 0
    while steps < 60, thread.send(.command(.readOn), world, Self.detail) != [.walkOn] { steps += 1 }
    #expect(thread.unreadRow(from: 0) == nil)
    #expect(steps < 20)
  }

  @Test("draws in every size with all folded")
  func sizes() {
    var thread = opened(.sample())
    thread.press(.foldAll, world: .sample(), Self.detail)
    drawInAllSizes(thread, .sample(isUnicode: false))
  }
}
