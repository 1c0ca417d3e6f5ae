// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct ThreadTests {
  @Test func askingMakesAWaitingThread() throws {
    let board = try TestBoard()
    let post = try board.ask(topics: ["plain-language", "open-data"])
    #expect(post == PostReference(thread: 1, number: 1))
    let summary = try board.summary(1)
    #expect(summary.isWaiting && summary.isMine && !summary.isAnswered)
    #expect(summary.topics == [TopicID("plain-language"), TopicID("open-data")])
    #expect(summary.layer == LayerID("be.local.municipality"))
    #expect(summary.author.organisation == "Stad Gént")
    #expect((summary.posts, summary.answers, summary.unread) == (1, 0, 0))
    #expect(try board.summary(1, as: board.helper).unread == 1)
  }

  @Test func anAnswerEndsTheWaitButTheAskersOwnWordsDoNot() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    try board.reply(opening, by: board.asker)
    #expect(try board.summary(1).isWaiting)
    let answer = try board.reply(opening, at: monday.adding(hours: 2))
    try board.reply(answer, by: board.asker, at: monday.adding(hours: 3))
    let summary = try board.summary(1)
    #expect(!summary.isWaiting)
    #expect((summary.posts, summary.answers) == (4, 2))
    #expect(summary.lastActivity == monday.adding(hours: 3))
  }
}
