// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What waits, what is only unanswered, and what counts as an answer.
@Suite struct WaitingTests {
  private let board: TestBoard
  /// A member who came with an import.
  private let imported: MemberID

  init() throws {
    board = try TestBoard()
    imported = try board.store.database.write { [board] () throws(StoreError) in
      try board.store.addMember(
        MemberFields(handle: "archief", layer: LayerID("be.local.cpas")), login: nil, at: monday.adding(days: -900)
      ).id
    }
    try board.store.agreeToHouseRules(HouseRules.version, by: imported)
  }

  /// Threads 1 to 7: asked a day, 364 and 366 days and ten years ago, by somebody without a login,
  /// answered by the asker alone, answered by another.
  private func fill() throws {
    for days in [1, 364, 366, 3650] { try board.ask("Vraag van \(days) dagen", at: monday.adding(days: -days)) }
    let archived = try board.store.member(imported)
    try board.ask("Uit het archief", by: archived, at: monday.adding(days: -2))
    let alone = try board.ask("Zelf beantwoord", at: monday.adding(days: -3))
    try board.reply(alone, by: board.asker)
    let answered = try board.ask("Beantwoord", topics: ["privacy"], at: monday.adding(days: -4))
    try board.reply(answered)
    try board.reply(answered, by: board.asker)
  }

  @Test func waitsForAYearAndForSomebodyWhoCanComeBack() throws {
    try fill()
    #expect(try board.list("is:waiting sort:newest") == [6, 1, 2])
    #expect(try board.list("is:waiting sort:waiting") == [2, 6, 1])
    #expect(try board.list("is:unanswered sort:unanswered") == [4, 3, 2, 6, 5, 1])
    // The sorts differ: what waits stands first in one, what is unanswered in the other.
    #expect(try board.list("sort:waiting") == [2, 6, 1, 7, 5, 3, 4])
    #expect(try board.list("sort:waiting", limit: 2) == [2, 6, 1, 7, 5, 3, 4])
    #expect(try board.list("sort:waiting", limit: 3, direction: .backward) == [2, 6, 1, 7, 5, 3, 4])
    #expect(try board.list("sort:unanswered", limit: 2) == [4, 3, 2, 6, 5, 1, 7])
    #expect(try board.list("is:unanswered -is:waiting sort:oldest") == [4, 3, 5])
    for number in 1...7 {
      let thread = try board.summary(number)
      #expect(thread.isWaiting(at: monday) == [1, 2, 6].contains(number), "#\(number)")
      #expect(thread.isUnanswered == (number != 7), "#\(number)")
    }
    #expect(try board.summary(2).isWaiting(at: monday.adding(days: 2)) == false)
  }

  @Test func everyNumberCountsTheLiving() throws {
    try fill()
    let store = board.store
    let today = try store.today(for: board.helper.id, now: monday)
    #expect(today.waitingCount == 3 && today.waiting.map(\.number) == [2, 6, 1])
    #expect(try store.today(for: board.asker.id, now: monday).waitingCount == 0)
    #expect(try store.counts(for: board.helper.id, now: monday).waiting == 3)
    #expect(try store.statistics(now: monday).waiting == 3)
    #expect(try store.statistics(now: monday).topics.first { $0.topic.rawValue == "plain-language" }?.waiting == 3)
    let entries = try store.topicEntries(for: board.helper.id, now: monday)
    #expect(entries.first { $0.topic.id.rawValue == "plain-language" }?.waiting == 3)
    #expect(entries.first { $0.topic.id.rawValue == "privacy" }?.waiting == 0)
    // A week later the second has waited for a year, for whoever mutes something as well.
    let later = monday.adding(days: 7)
    #expect(try store.counts(for: board.helper.id, now: later).waiting == 2)
    try store.setStance(.mute, of: .thread(6), by: board.helper.id)
    #expect(try store.today(for: board.helper.id, now: later).waitingCount == 1)
  }

  @Test func whoGetsALoginOrLosesItChangesWhatWaits() throws {
    try fill()
    let set = { (login: String?) in
      try board.store.database.run("UPDATE member SET login = ? WHERE id = ?", login, imported)
    }
    try set("archief")
    #expect(try board.list("is:waiting") == [6, 1, 5, 2])
    #expect(try board.store.check() == [])
    try set(nil)
    #expect(try board.list("is:waiting") == [6, 1, 2])
    try board.store.database.run("UPDATE member SET left_at = ? WHERE id = ?", monday, board.asker.id)
    #expect(try board.list("is:waiting", as: board.helper) == [])
    #expect(try board.store.check() == [])
  }

  @Test func theAskersOwnRepliesAreNoAnswers() throws {
    try fill()
    #expect(try board.summary(6).answers == 0 && board.summary(6).posts == 2)
    #expect(try board.summary(7).answers == 1 && board.summary(7).posts == 3)
    let third = try board.reply(PostReference(thread: 6, number: 1), by: board.asker)
    #expect(try board.summary(6).answers == 0)
    try board.store.remove(third, reason: "", by: board.asker.id, at: monday)
    #expect(try board.summary(6).answers == 0 && board.list("is:waiting").contains(6))
    #expect(try board.store.check() == [])
  }

  /// A board as it was before: own replies counted, and nobody knew who could come back.
  @Test func anOlderBoardLearnsIt() throws {
    try fill()
    let database = board.store.database
    // Read before, since the board then is not as it must be.
    let wanted = try board.list("sort:unanswered")
    try database.withoutTriggers { () throws(StoreError) in
      try database.execute("UPDATE thread SET returns = 0, answers = posts - 1; UPDATE listing SET by_waiting = 0")
    }
    let broken = try Set(board.store.check().map(\.rule))
    #expect(broken.isSuperset(of: ["thread counts", "waiting threads", "lists of threads"]))
    let report = try board.store.repair(by: nil, at: monday)
    #expect(report.left == [])
    #expect(try board.list("sort:unanswered") == wanted && board.list("is:waiting") == [6, 1, 2])
  }
}
