// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What the screens and the command line ask of the store beside reading and writing threads.
@Suite struct SurfaceTests {
  @Test func aStewardChangesWhatTheBoardIsCalled() throws {
    let board = try TestBoard()
    try board.store.changeBoard(name: " Het  Bord ", motto: "", by: board.steward.id, at: monday)
    let changed = try board.store.board()
    #expect(changed.name == "Het Bord" && changed.motto == "" && changed.created == monday.adding(days: -30))
    #expect(throws: StoreError.refused(.stewardsOnly)) {
      try board.store.changeBoard(name: "Ander", motto: "", by: board.moderator.id, at: monday)
    }
    #expect(try board.store.board() == changed)
  }

  @Test func aConfirmationIsTakenBack() throws {
    let board = try TestBoard()
    try board.tip("Een tip", topics: ["privacy"])
    let before = try board.store.tip(1, now: monday).tip
    try board.store.confirmTip(1, by: board.moderator.id, at: monday.adding(days: 9))
    try board.store.dateTip(
      1, confirmed: before.confirmed, reviewBy: before.reviewBy, by: board.moderator.id, at: monday.adding(days: 9))
    let after = try board.store.tip(1, now: monday).tip
    #expect(after.confirmed == before.confirmed && after.reviewBy == before.reviewBy)
  }

  @Test func theLastPlaceComesBackAsFarAsItIsThere() throws {
    let board = try TestBoard()
    let asked = try board.ask()
    let vocabulary = Vocabulary(layers: try board.store.layers(), topics: try board.store.topics())
    #expect(try board.store.lastPlace(of: board.asker.id, vocabulary: vocabulary) == nil)
    let place = LastPlace(
      place: "advice", open: LastPlace.Open(asked), lists: [.advice: LastPlace.List(selected: asked.thread)])
    try board.store.setLastPlace(place, of: board.asker.id)
    #expect(try board.store.lastPlace(of: board.asker.id, vocabulary: vocabulary) == place)
    #expect(try board.store.lastPlace(of: board.helper.id, vocabulary: vocabulary) == nil)
  }

  @Test func postsAreUnreadAgainFromOneOn() throws {
    let board = try TestBoard()
    let asked = try board.ask()
    for _ in 1...3 { try board.reply(asked) }
    try board.store.setRead(true, thread: asked.thread, by: board.asker.id)
    #expect(try board.summary(asked.thread).unread == 0)
    let undo = try board.store.setUnread(from: PostReference(thread: asked.thread, number: 3), by: board.asker.id)
    #expect(try board.summary(asked.thread).unread == 2)
    try board.store.undo(undo, by: board.asker.id)
    #expect(try board.summary(asked.thread).unread == 0)
  }

  @Test(arguments: ["", "topic:privacy", "is:waiting", "kind:question lang:nl", "vraag", "after:7d", "-is:mine"])
  func numbersForExportsRise(query: String) throws {
    let board = try TestBoard()
    for topic in ["privacy", "ethics", "privacy"] { try board.ask(topics: [topic]) }
    let vocabulary = Vocabulary(
      layers: try board.store.layers() + board.store.otherLayers(), topics: try board.store.topics())
    let request = ThreadListRequest(
      viewer: board.helper.id, now: monday, query: try QueryParser.parse(query, vocabulary: vocabulary))
    #expect(try board.store.threadNumbers(request) == (query == "topic:privacy" ? [1, 3] : [1, 2, 3]))
  }
}
