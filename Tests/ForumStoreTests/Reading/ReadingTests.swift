// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct ReadingTests {
  @Test func marksAreKeptExactly() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    for _ in 0..<5 { try board.reply(opening) }
    let set = { (marks: ReadMarks) in try board.store.setMarks(marks, thread: 1, by: board.moderator.id) }
    let marks = { try board.store.thread(1, viewer: board.moderator.id, now: monday).marks }
    #expect(try board.summary(1, as: board.moderator).unread == 6)
    for wanted in [ReadMarks(upTo: 2, beyond: [4, 6]), ReadMarks(beyond: [5]), ReadMarks(upTo: 6), ReadMarks()] {
      try set(wanted)
      #expect(try marks() == wanted)
      #expect(try board.summary(1, as: board.moderator).unread == 6 - wanted.upTo - wanted.beyond.count)
    }
    try set(ReadMarks(upTo: 99, beyond: [120]))
    #expect(try marks() == ReadMarks(upTo: 6))
    try board.reply(opening)
    #expect(try board.summary(1, as: board.moderator).unread == 1)
  }

  @Test func aThreadIsMarkedWhole() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    for _ in 0..<3 { try board.reply(opening) }
    try board.store.setRead(true, thread: 1, by: board.moderator.id)
    #expect(try board.summary(1, as: board.moderator).unread == 0)
    try board.store.setRead(false, thread: 1, by: board.moderator.id)
    #expect(try board.summary(1, as: board.moderator).unread == 4)
    // The asker's own post is never unread.
    try board.store.setRead(false, thread: 1, by: board.asker.id)
    #expect(try board.summary(1, as: board.asker).unread == 3)
  }

  @Test func tombstonesAreNotUnread() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    for _ in 0..<4 { try board.reply(opening) }
    try board.store.setMarks(ReadMarks(upTo: 1, beyond: [3]), thread: 1, by: board.moderator.id)
    for number in [3, 5] {
      try board.store.remove(
        PostReference(thread: 1, number: number), reason: "", by: board.helper.id, at: monday)
    }
    #expect(try board.summary(1, as: board.moderator).unread == 2)
    #expect(try board.summary(1, as: board.steward).unread == 3)
    let posts = try board.store.thread(1, viewer: board.moderator.id, now: monday).posts
    #expect(posts.filter { !$0.isRead }.map(\.number) == [2, 4])
  }

  @Test func unreadStartsAtTheJoinDate() throws {
    let board = try TestBoard()
    let old = try board.ask("Oude draad")
    try board.reply(old)
    let late = try board.store.join(
      MemberFields(handle: "nieuw", layer: LayerID("be.local.cpas")), login: "nieuw", at: monday.adding(hours: 2))
    try board.agree(late)
    #expect(try board.summary(1, as: late).unread == 0)
    try board.reply(old, at: monday.adding(hours: 3))
    #expect(try board.summary(1, as: late).unread == 1)
    #expect(try board.store.thread(1, viewer: late.id, now: monday).marks == ReadMarks(upTo: 2))
    #expect(try board.list("is:unread", as: late) == [1])
    // Writing in it does not mark the rest.
    try board.reply(old, by: late, at: monday.adding(hours: 4))
    #expect(try board.store.thread(1, viewer: late.id, now: monday).marks == ReadMarks(upTo: 2, beyond: [4]))
    #expect(try board.summary(1, as: late).unread == 1)
  }

  @Test func onesOwnPostsAreNeitherUnreadNorNew() throws {
    let board = try TestBoard()
    let store = board.store
    _ = try store.beginVisit(board.asker.id, at: monday.adding(days: -2))
    _ = try store.beginVisit(board.asker.id, at: monday.adding(days: -1))
    let opening = try board.ask()
    #expect(try !board.summary(1).isNew)
    try board.reply(opening)
    let detail = try store.thread(1, viewer: board.asker.id, now: monday)
    #expect(detail.summary.isNew && detail.summary.unread == 1)
    #expect(detail.posts.map(\.isNew) == [false, true])
    #expect(detail.posts.map(\.isRead) == [true, false])
    #expect(try board.list("is:new") == [1])
  }

  @Test func allCanBeMarkedReadAndThatTakenBack() throws {
    let board = try TestBoard()
    for number in 1...3 {
      let opening = try board.ask("Draad \(number)", topics: [number == 2 ? "privacy" : "open-data"])
      try board.reply(opening)
    }
    let me = board.moderator
    try board.store.setMarks(ReadMarks(beyond: [2]), thread: 3, by: me.id)
    var request = ThreadListRequest(viewer: me.id, now: monday)
    request.query.terms = [Query.Term(.topic(TopicID("open-data")))]
    let undo = try board.store.markAllRead(request)
    #expect(undo.marks == [1: ReadMarks(), 3: ReadMarks(beyond: [2])])
    #expect(try board.list("is:unread", as: me) == [2])
    try board.store.undo(undo, by: me.id)
    #expect(try board.list("is:unread", as: me) == [3, 2, 1])
    #expect(try board.summary(3, as: me).unread == 1)
  }

  @Test func aDraftIsKeptUntilItsPostIsCommitted() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let targets: [DraftTarget] = [
      .newThread, .reply(to: opening), .edit(opening), .newTip, .tip(from: opening), .editTip(7),
    ]
    for (index, target) in targets.enumerated() {
      let draft = Draft(
        target: target, saved: monday.adding(hours: index),
        fields: ["body": "half \0 \u{1B}[2J", "title": "", "x": "é"])
      let saved = try board.store.saveDraft(draft, of: board.helper.id).draft
      #expect(try board.store.draft(for: target, of: board.helper.id) == saved)
    }
    #expect(try board.store.drafts(of: board.helper.id).map(\.target) == targets.reversed())
    #expect(try board.store.drafts(of: board.asker.id) == [])
    var draft = try #require(try board.store.draft(for: .reply(to: opening), of: board.helper.id))
    draft.fields = ["body": "af"]
    let id = draft.id
    draft = try board.store.saveDraft(draft, of: board.helper.id).draft
    #expect(draft.id == id && draft.version == 2)
    #expect(try board.store.draft(for: .reply(to: opening), of: board.helper.id) == draft)
    // Nobody else's post takes it away, nor a refused one.
    _ = try? board.store.reply(
      to: opening, body: "", language: .unknown, by: board.helper.id, at: monday, draft: draft.id)
    _ = try board.store.reply(
      to: opening, body: "x", language: .unknown, by: board.moderator.id, at: monday, draft: draft.id)
    #expect(try board.store.draft(for: .reply(to: opening), of: board.helper.id) == draft)
    _ = try board.store.reply(
      to: opening, body: "af", language: .unknown, by: board.helper.id, at: monday, draft: draft.id)
    #expect(try board.store.draft(for: .reply(to: opening), of: board.helper.id) == nil)
    let rest = try board.store.drafts(of: board.helper.id)
    for draft in rest { try board.store.deleteDraft(#require(draft.id), of: board.asker.id) }
    #expect(try board.store.drafts(of: board.helper.id) == rest)
    for draft in rest { try board.store.deleteDraft(#require(draft.id), of: board.helper.id) }
    #expect(try board.store.drafts(of: board.helper.id) == [])
  }

  @Test func whatIsPostedInTheSecondOfJoiningIsUnread() throws {
    let board = try TestBoard()
    try board.reply(try board.ask(), at: monday.adding(hours: 2))
    let late = try board.store.join(
      MemberFields(handle: "nieuw", layer: LayerID("be.local.cpas")), login: "nieuw", at: monday.adding(hours: 2))
    #expect(try board.summary(1, as: late).unread == 1)
    #expect(try board.store.thread(1, viewer: late.id, now: monday).marks == ReadMarks(upTo: 1))
    #expect(try board.store.setRead(true, thread: 1, by: late.id).marks == [1: ReadMarks(upTo: 1)])
  }
}
