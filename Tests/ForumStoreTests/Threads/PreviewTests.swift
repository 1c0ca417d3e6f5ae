// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What is shown of a thread beside a list.
@Suite struct PreviewTests {
  private func numbers(_ board: TestBoard, as viewer: Member) throws -> [Int] {
    try board.store.preview(ofThread: 1, viewer: viewer.id).map(\.number)
  }

  /// A question with four answers, the third of which helped; the asker's own word is the last.
  private func board() throws -> TestBoard {
    let board = try TestBoard()
    let opening = try board.ask()
    for _ in 1...3 { try board.reply(opening) }
    try board.reply(opening, by: board.moderator)
    try board.reply(opening, by: board.asker)
    try board.store.setHelped(true, PostReference(thread: 1, number: 4), by: board.asker.id, at: monday)
    return board
  }

  @Test func theAnswerThatHelpedGoesFirstUntilTheThreadIsRead() throws {
    let board = try board()
    #expect(try numbers(board, as: board.steward) == [1, 4])
    try board.store.setMarks(ReadMarks(upTo: 1, beyond: [2]), thread: 1, by: board.steward.id)
    #expect(try numbers(board, as: board.steward) == [1, 3])
    try board.store.setMarks(ReadMarks(upTo: 6), thread: 1, by: board.steward.id)
    #expect(try numbers(board, as: board.steward) == [1, 4])
    #expect(try numbers(board, as: board.asker) == [1, 2])
  }

  @Test func withoutAnswerThatHelpedTheNewestStandsForTheRest() throws {
    let board = try board()
    try board.store.setHelped(false, PostReference(thread: 1, number: 4), by: board.asker.id, at: monday)
    #expect(try numbers(board, as: board.steward) == [1, 2])
    try board.store.setMarks(ReadMarks(upTo: 6), thread: 1, by: board.steward.id)
    #expect(try numbers(board, as: board.steward) == [1, 6])
    try board.store.remove(PostReference(thread: 1, number: 6), reason: "", by: board.asker.id, at: monday)
    #expect(try numbers(board, as: board.steward) == [1, 5])
    #expect(try board.store.preview(ofThread: 1, viewer: board.steward.id).last?.tombstone == nil)
  }

  @Test func aThreadOfOnePostIsThatPost() throws {
    let board = try TestBoard()
    try board.ask()
    #expect(try numbers(board, as: board.asker) == [1])
    #expect(try numbers(board, as: board.steward) == [1])
    #expect(storeError { try board.store.preview(ofThread: 2, viewer: board.asker.id) } == .notFound(.thread(2)))
  }

  @Test func whoJoinedLaterSeesWhatCameSince() throws {
    let board = try board()
    let late = try board.store.join(
      MemberFields(handle: "later", layer: LayerID("be.local.cpas")), login: "later", at: monday.adding(days: 1))
    #expect(try numbers(board, as: late) == [1, 4])
    try board.reply(PostReference(thread: 1, number: 1), at: monday.adding(days: 2))
    #expect(try numbers(board, as: late) == [1, 7])
  }

  @Test func aHiddenThreadIsATombstoneForMembers() throws {
    let board = try board()
    try board.store.setHidden(true, thread: 1, reason: "x", by: board.moderator.id, at: monday)
    let posts = try board.store.preview(ofThread: 1, viewer: board.helper.id)
    #expect(posts.map(\.number) == [1] && posts[0].body == "" && posts[0].tombstone == .removedByModerator)
    #expect(try numbers(board, as: board.moderator) == [1, 4])
  }

  @Test func aLongTextIsCutAndNothingIsMarked() throws {
    let board = try TestBoard()
    try board.ask(body: String(repeating: "é", count: 50_000))
    let post = try #require(try board.store.preview(ofThread: 1, viewer: board.helper.id).first)
    #expect(post.body.unicodeScalars.count == Store.previewLength)
    #expect(!post.isRead)
    #expect(try board.summary(1, as: board.helper).unread == 1)
  }

  @Test func noPreviewScansOrSorts() throws {
    let board = try board()
    for viewer in [board.steward, board.asker, board.moderator] { _ = try numbers(board, as: viewer) }
    try board.store.setHelped(false, PostReference(thread: 1, number: 4), by: board.asker.id, at: monday)
    try board.store.setMarks(ReadMarks(upTo: 6), thread: 1, by: board.steward.id)
    _ = try numbers(board, as: board.steward)
    #expect(try board.scans() == [])
  }
}
