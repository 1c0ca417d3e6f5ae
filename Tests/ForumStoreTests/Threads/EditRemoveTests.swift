// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct EditRemoveTests {
  @Test func everyEditKeepsTheTextBefore() throws {
    let board = try TestBoard()
    let post = try board.ask(body: "eerste")
    let store = board.store
    try store.edit(post, to: PostEdit(body: "tweede"), by: board.asker.id, at: monday.adding(hours: 1))
    try store.edit(post, to: PostEdit(body: "tweede "), by: board.asker.id, at: monday.adding(hours: 2))
    #expect(
      storeError { try store.edit(post, to: PostEdit(body: "derde", reason: " "), by: board.moderator.id, at: monday) }
        == .refused(.reasonRequired))
    #expect(
      storeError { try store.edit(post, to: PostEdit(body: "derde", reason: "x"), by: board.helper.id, at: monday) }
        == .refused(.authorOnly))
    try store.edit(
      post, to: PostEdit(body: "derde", reason: "adres weg"), by: board.moderator.id, at: monday.adding(hours: 3))
    let revisions = try store.revisions(of: post, viewer: board.asker.id)
    #expect(revisions.map(\.text?.body) == ["tweede", "eerste"])
    let history = try store.history(of: post, viewer: board.asker.id)
    #expect(history.revisions == revisions && history.reference == .post(post))
    #expect(history.edits.map(\.texts?.old.body) == ["tweede", "eerste"] && history.original?.body == "eerste")
    #expect(history.edits.map(\.texts?.new.body) == ["derde", "tweede"] && history.text.body == "derde")
    #expect(revisions.map(\.reason) == ["adres weg", ""])
    #expect(revisions.map(\.editor.handle) == ["mo", "vrager"])
    let shown = try store.thread(1, viewer: board.asker.id, now: monday).posts[0]
    #expect(shown.body == "derde" && shown.isEditedByModerator && shown.edited == monday.adding(hours: 3))
  }

  @Test func onlyNewMentionsOfAnEditAreTold() throws {
    let board = try TestBoard()
    let post = try board.ask(body: "@helper?")
    try board.store.edit(post, to: PostEdit(body: "@helper @mo?"), by: board.asker.id, at: monday)
    let told = try board.store.database.rows("SELECT member FROM notice ORDER BY id") {
      (row) throws(StoreError) in MemberID(row.integer(0))
    }
    #expect(told == [board.helper.id, board.moderator.id])
  }

  @Test func theHeadCanBeChanged() throws {
    let board = try TestBoard()
    try board.ask("Oude titel", topics: ["open-data"])
    let change = { (by: Member) in
      try board.store.edit(
        PostReference(thread: 1, number: 1),
        to: PostEdit(
          head: HeadFields(
            title: "Nieuwe titel", topics: [TopicID("privacy")], layer: LayerID("be.federal.fps"))), by: by.id,
        at: monday)
    }
    #expect(storeError { try change(board.helper) } == .refused(.authorOnly))
    try change(board.asker)
    let summary = try board.summary(1)
    #expect(summary.title == "Nieuwe titel" && summary.topics == [TopicID("privacy")])
    #expect(try board.list("topic:open-data") == [])
    #expect(try board.list("topic:privacy layer:be.federal") == [1])
    #expect(try board.list("nieuwe") == [1])
    #expect(try board.list("oude") == [])
  }

  @Test func aRemovedReplyLeavesATombstone() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let reply = try board.reply(opening, "weg hiermee")
    #expect(
      storeError { try board.store.remove(reply, reason: "", by: board.asker.id, at: monday) } == .refused(.authorOnly))
    try board.store.remove(reply, reason: "", by: board.helper.id, at: monday)
    let detail = try board.store.thread(1, viewer: board.asker.id, now: monday)
    #expect(detail.posts.map(\.tombstone) == [nil, .removedByAuthor])
    #expect(detail.posts[1].body == "")
    #expect(detail.summary.isWaiting(at: monday) && detail.summary.posts == 1 && detail.summary.unread == 0)
    #expect(detail.summary.lastActivity == monday)
    #expect(try board.list("hiermee") == [])
    #expect(try board.reply(opening).number == 3)
    try board.store.restore(reply, by: board.helper.id, at: monday)
    #expect(try board.summary(1).posts == 3)
    #expect(try board.list("hiermee") == [1])
  }

  @Test func aThreadGoesWithItsOnlyPostAndComesBack() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    try board.store.remove(opening, reason: "", by: board.asker.id, at: monday)
    #expect(try board.list() == [])
    #expect(
      storeError { try board.store.thread(1, viewer: board.helper.id, now: monday) } == .notFound(.thread(1)))
    #expect(try board.store.thread(1, viewer: board.asker.id, now: monday).posts[0].tombstone == .removedByAuthor)
    #expect(try board.ask().thread == 2)
    try board.store.restore(opening, by: board.asker.id, at: monday)
    #expect(try board.list() == [2, 1])
    #expect(try board.summary(1).isWaiting(at: monday))
  }

  @Test func aThreadWithRepliesOutlivesItsOpening() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    try board.reply(opening)
    try board.store.remove(opening, reason: "", by: board.asker.id, at: monday)
    #expect(try board.list(as: board.helper) == [1])
    #expect(try board.summary(1, as: board.helper).posts == 1)
  }

  @Test func aModeratorsRemovalNeedsAReasonAndAModeratorToUndo() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let reply = try board.reply(opening)
    let store = board.store
    #expect(
      storeError { try store.remove(reply, reason: "", by: board.moderator.id, at: monday) }
        == .refused(.reasonRequired))
    try store.remove(reply, reason: "gegevens van een burger", by: board.moderator.id, at: monday)
    #expect(storeError { try store.restore(reply, by: board.helper.id, at: monday) } == .refused(.moderatorsOnly))
    #expect(storeError { try store.remove(reply, reason: "", by: board.helper.id, at: monday) } == .refused(.removed))
    try store.restore(reply, by: board.moderator.id, at: monday)
    let audit = try store.database.rows("SELECT action, target, reason FROM audit ORDER BY id") {
      (row) throws(StoreError) in [row.string(0), row.string(1), row.string(2)]
    }
    #expect(audit.suffix(2) == [["removePost", "#1.2", "gegevens van een burger"], ["restorePost", "#1.2", ""]])
  }

  @Test func theHistoryOfATombstoneIsForModerators() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let reply = try board.reply(opening, "geheim")
    try board.store.edit(reply, to: PostEdit(body: "anders"), by: board.helper.id, at: monday)
    try board.store.remove(reply, reason: "", by: board.helper.id, at: monday)
    #expect(storeError { try board.store.revisions(of: reply, viewer: board.asker.id) } == .notFound(.post(reply)))
    #expect(try board.store.revisions(of: reply, viewer: board.moderator.id).map(\.text?.body) == ["geheim"])
    let history = try board.store.history(of: reply, viewer: board.moderator.id)
    #expect(history.text.body == "anders" && history.edits.map(\.texts?.new.body) == ["anders"])
  }
}
