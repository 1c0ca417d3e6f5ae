// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct QuarterReportTests {
  @Test(arguments: [
    ("2026-1", true), ("2026-4", true), ("2026-0", false), ("2026-5", false), ("26-1", false), ("", false),
  ])
  func quartersAreRead(text: String, isRead: Bool) {
    #expect((QuarterReport.Quarter(text) != nil) == isRead)
  }

  /// The asker's board begins in February and what is counted in March, all in the first quarter of 2026.
  @Test func aQuarterCountsWhatAllRead() throws {
    let board = try TestBoard()
    let store = board.store
    let network = try board.network()
    let question = try board.ask()
    let answer = try board.reply(question)
    try store.setHelped(true, answer, by: board.asker.id, at: monday)
    try board.ask("Later", at: monday.adding(days: 60))
    var hidden = NewThread(title: "Onder ons", body: "Stil.", topics: [TopicID("privacy")])
    hidden.audience = .network(network)
    _ = try store.ask(hidden, by: board.asker.id, at: monday)
    try board.event()
    _ = try store.signUp(.yes, toEvent: 1, bringsColleague: true, by: board.helper.id, at: monday)
    let poll = try board.poll()
    _ = try store.closePoll(poll, by: board.asker.id, at: monday.adding(days: 8))
    let quarter = try #require(QuarterReport.Quarter("2026-1"))
    let report = try store.report(on: quarter)
    // The network's page, the question with its answer, the event and the poll.
    #expect((report.threads, report.posts, report.helped) == (4, 5, 1))
    #expect((report.members, report.events, report.attendances) == (4, 1, 2))
    #expect((report.polls, report.outcomes) == (1, 0))
    let second = try #require(QuarterReport.Quarter("2026-2"))
    let next = try store.report(on: second)
    #expect((next.threads, next.members, next.polls) == (1, 0, 0))
  }
}
