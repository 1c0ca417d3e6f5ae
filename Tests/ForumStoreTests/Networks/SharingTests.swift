// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct SharingTests {
  private func internalThread(_ board: TestBoard, _ audience: Audience) throws -> PostReference {
    var thread = NewThread(
      title: "Wie heeft de sleutel?", body: "Van de zaal.", topics: [TopicID("privacy")], language: Language(.nl))
    thread.audience = audience
    return try board.store.ask(thread, by: board.asker.id, at: monday)
  }

  @Test func aThreadOfANetworkIsShownToAllAndBackAgain() throws {
    let board = try TestBoard()
    let id = try board.network()
    _ = try board.store.joinNetwork(id, by: board.helper.id, at: monday)
    let outsider = try board.newcomer("buiten")
    let post = try internalThread(board, .network(id))
    try board.reply(post, "Ik.", by: board.helper)
    #expect(try !board.list("", as: outsider).contains(post.thread))
    #expect(try board.store.outline(ofThread: post.thread, viewer: board.asker.id).audience == .network(id))
    try board.store.show(.all, thread: post.thread, by: board.asker.id, at: monday)
    #expect(try board.list("topic:privacy", as: outsider).contains(post.thread))
    #expect(try board.search("sleutel", as: outsider).threads.map(\.thread.number) == [post.thread])
    let told = try board.store.notices(for: board.helper.id, limit: 9).filter { $0.kind == .threadShared }
    #expect(told.map(\.target) == [.post(PostReference(thread: post.thread, number: 1))])
    try board.store.show(.network(id), thread: post.thread, by: board.asker.id, at: monday)
    #expect(try !board.list("", as: outsider).contains(post.thread))
    // Nobody is told the same twice.
    try board.store.show(.all, thread: post.thread, by: board.asker.id, at: monday)
    #expect(try board.store.notices(for: board.helper.id, limit: 9).count { $0.kind == .threadShared } == 1)
    #expect(try board.store.check() == [])
  }

  @Test func onlyItsAuthorOrAModeratorSharesAndOnlyWhereTheyAre() throws {
    let board = try TestBoard()
    let id = try board.network()
    let other = try board.network("ander", by: board.helper)
    _ = try board.store.joinNetwork(id, by: board.helper.id, at: monday)
    let post = try internalThread(board, .network(id))
    let store = board.store
    #expect(
      storeError { try store.show(.all, thread: post.thread, by: board.helper.id, at: monday) } == .refused(.authorOnly)
    )
    #expect(
      storeError { try store.show(.network(other), thread: post.thread, by: board.asker.id, at: monday) }
        == .refused(.notInAudience))
    #expect(
      storeError {
        try store.show(.layer(LayerID("be.local")), thread: post.thread, by: board.moderator.id, at: monday)
      }
        != nil)
    let outsider = try board.newcomer("buiten")
    #expect(
      storeError { try store.show(.all, thread: post.thread, by: outsider.id, at: monday) }
        == .notFound(.thread(post.thread)))
    try store.show(.all, thread: post.thread, by: board.moderator.id, at: monday)
    #expect(try store.audit(limit: 1, by: board.steward.id).map(\.action) == ["shareThread"])
    // A network's own page, and an event, say themselves for whom they are.
    let page = try store.network(id, viewer: board.asker.id, now: monday).thread
    #expect(
      storeError { try store.show(.boards, thread: page, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.audience, .taken("~jan-oosterwoud"))))
    let event = try store.event(try board.event(), viewer: board.asker.id, now: monday)
    #expect(
      storeError { try store.show(.boards, thread: event.thread, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.audience, .taken("event:1"))))
  }

  @Test func askingIsNotedOnce() throws {
    let board = try TestBoard()
    let id = try board.network()
    let post = try internalThread(board, .network(id))
    func isAsked() throws -> Bool {
      try board.store.outline(ofThread: post.thread, viewer: board.asker.id).isSharingAsked
    }
    #expect(try !isAsked())
    try board.store.noteSharingAsked(thread: post.thread, by: board.asker.id)
    #expect(try isAsked())
    #expect(
      storeError { try board.store.noteSharingAsked(thread: post.thread, by: board.helper.id) }
        == .notFound(.thread(post.thread)))
  }

  @Test func theBoardRoomIsForBoardMembersOnly() throws {
    let board = try TestBoard()
    try board.network()
    let post = try internalThread(board, .boards)
    #expect(try board.list("is:board-room", as: board.asker) == [post.thread])
    for reader in [board.helper, board.moderator, board.steward] {
      #expect(try board.list("is:board-room", as: reader) == [])
      #expect(try !board.list("-is:board-room", as: reader).contains(post.thread))
    }
    #expect(try !board.list("-is:board-room", as: board.asker).contains(post.thread))
    let counts = try board.store.counts(for: board.asker.id, now: monday)
    #expect(counts.audiences == [.network(NetworkID("jan-oosterwoud")), .boards])
    #expect(try board.store.counts(for: board.helper.id, now: monday).audiences == [])
  }
}
