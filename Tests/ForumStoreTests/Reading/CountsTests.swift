// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct CountsTests {
  let board: TestBoard
  init() throws { board = try TestBoard() }

  private func counts(_ member: Member? = nil) throws -> BoardCounts {
    try board.store.counts(for: (member ?? board.helper).id, now: monday)
  }

  /// What differs between the counts that are kept and those made anew.
  private func differences() throws -> [String] {
    try board.store.database.rows(
      """
      SELECT coalesce(tally.name, tally_count.name) || ' ' || coalesce(tally.number, 0) || ' '
        || coalesce(tally_count.number, 0)
      FROM tally FULL JOIN tally_count ON tally_count.name = tally.name
      WHERE coalesce(tally.number, 0) <> coalesce(tally_count.number, 0)
      """
    ) { (row) throws(StoreError) in row.string(0) }
  }

  @Test func countsTheBoard() throws {
    let opening = try board.ask()
    try board.reply(opening)
    try board.ask("Nog een vraag")
    try board.ask("Een verhaal", kind: .story)
    try board.tip("Een tip")
    let counts = try counts()
    #expect(counts.members == 4 && counts.organisations == 4 && counts.layers == 4)
    #expect(counts.threads == 3 && counts.posts == 4 && counts.tips == 1 && counts.waiting == 1)
    #expect(counts.unreadAdvice == 2 && counts.unreadStories == 1)
    #expect(try self.counts(board.asker).unreadAdvice == 1)
    #expect(try self.counts(board.asker).notices == 1)
  }

  @Test func whatIsReadRemovedOrHiddenDoesNotCount() throws {
    let opening = try board.ask()
    let answer = try board.reply(opening)
    let store = board.store
    try store.setMarks(ReadMarks(upTo: 2), thread: 1, by: board.asker.id)
    #expect(try counts(board.asker).unreadAdvice == 0)
    try store.remove(answer, reason: "", by: board.helper.id, at: monday)
    #expect(try counts().posts == 1)
    try store.setHidden(true, thread: 1, reason: "spam", by: board.moderator.id, at: monday)
    let counts = try counts()
    #expect(counts.threads == 0 && counts.posts == 0 && counts.waiting == 0 && counts.unreadAdvice == 0)
    #expect(try differences() == [])
  }

  @Test func anOldBoardIsReadForANewMember() throws {
    try board.ask(at: monday.adding(days: -25))
    #expect(try counts(board.asker).unreadAdvice == 0)
    #expect(try counts().unreadAdvice == 0)
    #expect(try counts(board.steward).unreadAdvice == 1)
  }

  @Test func unreadEndsAtTheLimit() throws {
    for index in 1...(BoardCounts.limit + 5) { try board.ask("Vraag \(index)") }
    #expect(try counts().unreadAdvice == BoardCounts.limit)
    #expect(try counts().waiting == BoardCounts.limit + 5)
  }

  @Test func whatIsKeptIsWhatIsThere() throws {
    let store = board.store
    let opening = try board.ask(topics: ["open-data", "privacy"])
    let answer = try board.reply(opening)
    for title in ["Een", "Twee", "Drie"] { try board.tip(title + " tip", topics: ["open-data", "privacy"]) }
    try store.setWithdrawn(true, tip: 1, by: board.asker.id, at: monday)
    try store.supersedeTip(2, with: 3, by: board.asker.id, at: monday)
    try store.supersedeTip(2, with: nil, by: board.asker.id, at: monday)
    let change = NewTip(title: "Anders", body: "x", topics: [TopicID("ethics")])
    for number in [1, 2] { try store.editTip(number, to: change, by: board.asker.id, at: monday) }
    try store.setTie([.canHelp], to: TopicID("privacy"), by: board.helper.id)
    try store.setTie([.canHelp, .follows], to: TopicID("ethics"), by: board.helper.id)
    try store.setTie([.follows], to: TopicID("ethics"), by: board.helper.id)
    try store.setTie([], to: TopicID("privacy"), by: board.helper.id)
    try store.setTie([.canHelp], to: TopicID("open-data"), by: board.asker.id)
    try store.remove(answer, reason: "", by: board.helper.id, at: monday)
    try store.restore(answer, by: board.helper.id, at: monday)
    _ = try store.updateProfile(
      board.helper.id, to: MemberFields(handle: "helper", layer: LayerID("be.local.cpas"), organisation: "Stad Gént"),
      by: board.helper.id, at: monday)
    #expect(try differences() == [])
    let entries = try store.topicEntries(for: board.asker.id, now: monday)
    let openData = try #require(entries.first { $0.topic.id == TopicID("open-data") })
    #expect(openData.threads == 1 && openData.waiting == 0 && openData.tips == 1 && openData.helpers == 1)
    #expect(openData.tie == .canHelp)
    #expect(entries.map(\.topic.id) == entries.map(\.topic.id).sorted())
    #expect(try counts().organisations == 3)
  }

  @Test func readsNoTableToItsEnd() throws {
    let answer = try board.reply(try board.ask())
    try board.tip("Een tip", source: answer)
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(hours: -5))
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(hours: 5))
    _ = try board.store.today(for: board.helper.id, now: monday.adding(hours: 5))
    _ = try board.store.topicEntries(for: board.helper.id, now: monday)
    _ = try board.store.notices(for: board.helper.id, limit: 10)
    let filter = TipFilter(
      words: ["een"], topic: TopicID("open-data"), layer: LayerID("be.local"), includesRetired: true)
    let key = PageKey(numbers: [1, monday.seconds + 1, 9])
    for filter in [filter, TipFilter(), TipFilter(toReviewOnly: true), TipFilter(topic: TopicID("open-data"))] {
      for after in [nil, key] {
        _ = try board.store.tips(matching: filter, now: monday, after: after, limit: 10)
      }
    }
    _ = try board.store.tip(1, now: monday)
    #expect(try board.scans() == [])
  }

  @Test func aLayerWhoseMembersLeftDoesNotCount() throws {
    try board.store.database.run("UPDATE member SET left_at = 1 WHERE id = ?", board.helper.id)
    #expect(try counts(board.asker).layers == 3)
  }
}
