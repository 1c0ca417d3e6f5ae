// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Who is told because of what they watch, and who is not because of what they mute.
@Suite struct WatchNoticeTests {
  let board: TestBoard
  private let privacy = TopicID("privacy")

  init() throws { board = try TestBoard() }

  private func watch(_ target: FollowTarget, _ stance: Stance? = .watch, as member: Member) throws {
    try board.store.setStance(stance, of: target, by: member.id)
  }

  private func told(_ member: Member) throws -> [String] {
    try board.store.notices(for: member.id, limit: 50).map { "\($0.kind.rawValue) \($0.target)" }
  }

  @Test func aWatchedThreadTellsOnceUntilItIsSeen() throws {
    let opening = try board.ask()
    try watch(.thread(1), as: board.moderator)
    try watch(.thread(1), as: board.helper)
    for _ in 1...3 { try board.reply(opening) }
    #expect(try told(board.moderator) == ["watchedThread #1.2"])
    #expect(try told(board.helper) == [])
    try board.store.markNoticesSeen(nil, by: board.moderator.id)
    try board.reply(opening)
    #expect(try told(board.moderator) == ["watchedThread #1.5", "watchedThread #1.2"])
  }

  @Test func aWatcherIsToldOnceOfAPost() throws {
    let opening = try board.ask()
    for member in [board.asker, board.moderator, board.steward] { try watch(.thread(1), as: member) }
    try board.reply(opening, "Weet @mo dit?")
    #expect(try told(board.asker) == ["answer #1.2"])
    #expect(try told(board.moderator) == ["mention #1.2"])
    #expect(try told(board.steward) == ["watchedThread #1.2"])
  }

  @Test func aWatchedTopicTellsOfEachNewThreadOnce() throws {
    for topic in ["privacy", "open-data"] { try watch(.topic(TopicID(topic)), as: board.helper) }
    try watch(.topic(privacy), as: board.asker)
    try board.ask(topics: ["privacy", "open-data"])
    try board.ask(body: "Voor @helper.", topics: ["privacy"])
    try board.ask(topics: ["ethics"])
    #expect(try told(board.helper) == ["mention #2.1", "watchedTopic #1.1"])
    #expect(try told(board.asker) == [])
    try board.reply(PostReference(thread: 1, number: 1), by: board.moderator)
    #expect(try told(board.helper).count == 2)
  }

  @Test func aMutedTopicSilencesAWatchedOne() throws {
    try watch(.topic(privacy), as: board.helper)
    try watch(.topic(TopicID("open-data")), .mute, as: board.helper)
    try board.ask(topics: ["privacy", "open-data"])
    #expect(try told(board.helper) == [])
  }

  @Test func aMutedThreadTellsOnlyMentionsAndWhatIsDoneWithOnesOwn() throws {
    let opening = try board.ask()
    let answer = try board.reply(opening)
    try watch(.thread(1), .mute, as: board.helper)
    try board.reply(answer, by: board.asker)
    #expect(try told(board.helper) == [])
    try board.reply(answer, "@helper?", by: board.asker)
    try board.store.setHelped(true, answer, by: board.asker.id, at: monday)
    try board.store.edit(answer, to: PostEdit(body: "Beter.", reason: "taal"), by: board.moderator.id, at: monday)
    #expect(try told(board.helper) == ["moderation #1.2", "helped #1.2", "mention #1.4"])
  }

  @Test func aMutedTopicStillTellsAnswersToOnesOwn() throws {
    let opening = try board.ask(topics: ["privacy"])
    let answer = try board.reply(opening)
    try watch(.topic(privacy), .mute, as: board.helper)
    try watch(.topic(privacy), .mute, as: board.asker)
    try board.reply(answer, by: board.asker)
    #expect(try told(board.helper) == ["reply #1.3"])
    #expect(try told(board.asker) == ["answer #1.2"])
  }

  @Test func whoLeftIsToldOfNothingAndWhoIsSuspendedOnlyOfModeration() throws {
    let opening = try board.ask(topics: ["privacy"])
    let answer = try board.reply(opening)
    try watch(.topic(privacy), as: board.helper)
    try watch(.thread(1), as: board.helper)
    func happens() throws {
      try board.reply(answer, "@helper", by: board.asker)
      try board.ask(topics: ["privacy"])
      try board.store.edit(answer, to: PostEdit(body: "Anders.", reason: "taal"), by: board.moderator.id, at: monday)
      try board.store.edit(
        answer, to: PostEdit(body: "Weer anders.", reason: "taal"), by: board.moderator.id, at: monday)
    }
    try board.store.database.run("UPDATE member SET suspended = 1 WHERE id = ?", board.helper.id)
    try happens()
    #expect(try told(board.helper) == ["moderation #1.2", "moderation #1.2"])
    try board.store.database.run("UPDATE member SET suspended = 0, left_at = 1 WHERE id = ?", board.helper.id)
    try happens()
    #expect(try board.store.database.number("SELECT count(*) FROM notice WHERE member = ?", board.helper.id) == 2)
  }

  @Test func whoseThreadIsPinnedIsTold() throws {
    try board.ask()
    try board.ask(by: board.moderator)
    for thread in 1...2 { try board.store.setPinned(true, thread: thread, by: board.moderator.id, at: monday) }
    #expect(try told(board.asker) == ["threadPinned #1.1"])
    #expect(try told(board.moderator) == [])
    try board.store.setPinned(false, thread: 1, by: board.moderator.id, at: monday)
    #expect(try told(board.asker) == [])
  }

  @Test func tellingWatchersReadsNoTableFromEndToEnd() throws {
    let opening = try board.ask(topics: ["privacy"])
    try board.reply(opening)
    let plans = try board.store.database.statements.keys.filter { $0.hasPrefix("INSERT INTO notice") }
      .flatMap { text in
        try board.store.database.rows("EXPLAIN QUERY PLAN " + text) { (row) throws(StoreError) in row.string(3) }
      }
    #expect(
      plans.contains { $0.contains("thread_follow_stance") } && plans.contains { $0.contains("topic_follow_stance") })
    #expect(plans.contains { $0.contains("notice_unseen_in") })
    #expect(plans.filter { $0.hasPrefix("SCAN") } == [])
  }
}
