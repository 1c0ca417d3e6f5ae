// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct StatisticsTests {
  @Test func whatMembersSeeIsCounted() throws {
    let board = try TestBoard()
    let post = try board.ask(topics: ["ethics", "privacy"])
    try board.reply(post, at: monday.adding(days: 70))
    let other = try board.ask("Nog een vraag", topics: ["ethics"], by: board.helper)
    try board.tip("Een tip", topics: ["privacy"])
    let hidden = try board.ask("Verborgen", topics: ["records"])
    try board.store.setHidden(true, thread: hidden.thread, reason: "dubbel", by: board.moderator.id, at: monday)
    let gone = try board.reply(other)
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday)
    let found = try board.store.statistics(now: monday)
    #expect(found.members == 4 && found.organisations == 4)
    #expect(found.threads == 2 && found.waiting == 1 && found.posts == 3 && found.tips == 1)
    #expect(
      found.topics == [
        .init(topic: TopicID("ethics"), threads: 2, waiting: 1, tips: 0),
        .init(topic: TopicID("privacy"), threads: 1, waiting: 0, tips: 1),
      ])
    // A month without posts stands between.
    #expect(
      found.months == [
        .init(year: 2026, month: 3, posts: 2), .init(year: 2026, month: 4, posts: 0),
        .init(year: 2026, month: 5, posts: 1),
      ])
    let local = found.layers.first { $0.layer == LayerID("be.local") }
    #expect(local == .init(layer: LayerID("be.local"), threads: 2, members: 2))
    #expect(found.layers.first { $0.layer == LayerID("be") }?.members == 4)
    #expect(!found.layers.contains { $0.threads == 0 && $0.members == 0 })
  }

  @Test func anEmptyBoardHasNoMonths() throws {
    let found = try TestBoard().store.statistics(now: monday)
    #expect(found.months == [] && found.topics == [] && found.threads == 0)
  }

  @Test func noTextIsReadForTheMonths() throws {
    let board = try TestBoard()
    let plan = try board.store.database.rows(
      "EXPLAIN QUERY PLAN SELECT created / 86400 AS day, count(*) FROM post INDEXED BY post_outline GROUP BY day"
    ) { (row) throws(StoreError) in row.string(3) }
    #expect(plan.first == "SCAN post USING COVERING INDEX post_outline")
  }
}
