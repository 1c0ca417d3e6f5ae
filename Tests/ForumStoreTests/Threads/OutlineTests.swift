// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// The outline of a thread and its posts by number say the same as the whole thread.
@Suite struct OutlineTests {
  /// A question with a tree of replies, helped answers of two members, a tombstone, and visits of
  /// the moderator around the later posts.
  private func board() throws -> TestBoard {
    let board = try TestBoard()
    let opening = try board.ask()
    let first = try board.reply(opening)
    let second = try board.reply(opening, by: board.moderator)
    try board.reply(first, by: board.asker)
    let gone = try board.reply(second)
    _ = try board.store.beginVisit(board.moderator.id, at: monday.adding(days: 1))
    try board.reply(gone, by: board.asker, at: monday.adding(days: 2))
    try board.reply(opening, at: monday.adding(days: 2))
    try board.reply(second, by: board.moderator, at: monday.adding(days: 2))
    _ = try board.store.beginVisit(board.moderator.id, at: monday.adding(days: 3))
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday.adding(days: 2))
    for post in [first, second, PostReference(thread: 1, number: 7)] {
      try board.store.setHelped(true, post, by: board.asker.id, at: monday.adding(days: 2))
    }
    try board.store.setMarks(ReadMarks(upTo: 1, beyond: [3, 6]), thread: 1, by: board.steward.id)
    return board
  }

  private func expectSame(_ board: TestBoard, as viewer: Member) throws {
    let thread = try board.store.thread(1, viewer: viewer.id, now: monday)
    let outline = try board.store.outline(ofThread: 1, viewer: viewer.id)
    #expect(outline.summary == thread.summary)
    #expect(outline.marks == thread.marks)
    #expect(outline.entries.map(\.number) == thread.posts.map(\.number))
    #expect(outline.entries.map(\.parent) == thread.posts.map(\.parent))
    for (entry, post) in zip(outline.entries, thread.posts) {
      #expect(entry.facts.contains(.mine) == (post.author.id == viewer.id))
      #expect(entry.facts.contains(.gone) == (post.tombstone != nil))
      #expect(entry.facts.contains(.helped) == (post.helped != nil))
      #expect(entry.facts.contains(.new) == post.isNew)
      #expect(entry.isUnread(outline.marks) == !post.isRead)
    }
    #expect(outline.entries.count { $0.isUnread(outline.marks) } == thread.summary.unread)
    let numbers = thread.posts.map(\.number)
    #expect(try board.store.posts(numbers, ofThread: 1, viewer: viewer.id) == thread.posts)
  }

  @Test func theOutlineAgreesWithTheThread() throws {
    let board = try board()
    let late = try board.store.join(
      MemberFields(handle: "later", layer: LayerID("be.local.cpas")), login: "later", at: monday.adding(days: 1))
    for viewer in [board.steward, board.moderator, board.asker, board.helper, late] {
      try expectSame(board, as: viewer)
    }
    let outline = try board.store.outline(ofThread: 1, viewer: board.moderator.id)
    #expect(outline.helpers == ["helper", "mo"])
    #expect(outline.entries.filter { $0.facts.contains(.new) }.map(\.number) == [6, 7])
  }

  @Test func onlyPostsThatExistAreRead() throws {
    let board = try board()
    let posts = try board.store.posts([3, 99, 1, -1], ofThread: 1, viewer: board.asker.id)
    #expect(posts.map(\.number) == [3, 1])
    #expect(try board.store.posts([], ofThread: 1, viewer: board.asker.id) == [])
    #expect(storeError { try board.store.posts([1], ofThread: 2, viewer: board.asker.id) } == .notFound(.thread(2)))
    #expect(storeError { try board.store.outline(ofThread: 2, viewer: board.asker.id) } == .notFound(.thread(2)))
  }

  @Test func aHiddenThreadIsATombstoneForMembers() throws {
    let board = try board()
    try board.store.setHidden(true, thread: 1, reason: "x", by: board.moderator.id, at: monday)
    let outline = try board.store.outline(ofThread: 1, viewer: board.helper.id)
    #expect(outline.entries == [ThreadOutline.Entry(number: 1, parent: nil, facts: .gone)])
    #expect(outline.helpers == [] && outline.summary.title == "")
    let posts = try board.store.posts([1, 2, 3], ofThread: 1, viewer: board.helper.id)
    #expect(posts.map(\.body) == [""])
    #expect(posts.map(\.tombstone) == [.removedByModerator])
    try expectSame(board, as: board.moderator)
  }

  @Test func aPostKnowsItsTipsAndWhoRecognisesIt() throws {
    let board = try board()
    let post = PostReference(thread: 1, number: 2)
    try board.store.setHeard(true, post, by: board.moderator.id, at: monday)
    for title in ["Eén blad", "Twee bladen"] {
      let tip = NewTip(
        title: title, body: "Tekst.", topics: [TopicID("privacy")], language: Language(.nl), source: post)
      _ = try board.store.writeTip(tip, by: board.asker.id, at: monday)
    }
    let read = try #require(try board.store.posts([2], ofThread: 1, viewer: board.moderator.id).first)
    #expect(read.tips == [1, 2] && read.heard == 1 && read.isHeardByMe)
    try expectSame(board, as: board.moderator)
    try expectSame(board, as: board.asker)
  }

  @Test func noReadingOfAThreadScans() throws {
    let board = try board()
    try expectSame(board, as: board.moderator)
    #expect(try board.scans() == [])
    let plan = try board.store.database.rows(
      """
      EXPLAIN QUERY PLAN SELECT number, parent, created, author, helped, tombstone FROM post INDEXED BY post_outline
      WHERE thread = 1 ORDER BY number
      """
    ) { (row) throws(StoreError) in row.string(3) }
    #expect(plan == ["SEARCH post USING COVERING INDEX post_outline (thread=?)"])
  }
}
