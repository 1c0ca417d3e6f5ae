// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Questions that nobody answered reach those who can help, then moderators.
@Suite struct RoutingTests {
  let board: TestBoard
  init() throws {
    board = try TestBoard()
    try board.store.setTie([.canHelp], to: TopicID("plain-language"), by: board.helper.id)
  }

  /// Begins a visit and returns of which threads the member was ever told this, the latest first.
  private func visit(
    _ member: Member, _ kind: Notice.Kind = .waitsForHelper, at: Timestamp = monday
  ) throws -> [Int] {
    _ = try board.store.beginVisit(member.id, at: at)
    return try told(member, kind)
  }

  private func told(_ member: Member, _ kind: Notice.Kind = .waitsForHelper, unseen: Bool = false) throws -> [Int] {
    try board.store.notices(for: member.id, limit: 100).filter { $0.kind == kind && !(unseen && $0.isSeen) }.compactMap
    {
      guard case .post(let post) = $0.target, post.number == 1 else { return nil }
      return post.thread
    }
  }

  @Test func reachesOnceWhoCanHelpAfterThreeWorkingDays() throws {
    // Wednesday and Thursday of the week before.
    try board.ask("Woensdag", at: monday.adding(days: -5))
    try board.ask("Donderdag", at: monday.adding(days: -4))
    try board.ask("Ander thema", topics: ["privacy"], at: monday.adding(days: -9))
    let followed = TopicID("privacy")
    try board.store.setTie([.follows, .worksOn], to: followed, by: board.helper.id)
    // Reading tells nobody anything.
    #expect(try board.store.today(for: board.helper.id, now: monday).notices == [])
    #expect(try visit(board.helper) == [1])
    let notice = try #require(try board.store.today(for: board.helper.id, now: monday).notices.first)
    #expect(notice.actor.handle == "vrager" && notice.title == "Woensdag" && notice.created == monday)
    #expect(try visit(board.helper, at: monday.adding(days: 1)) == [2, 1])
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    #expect(try visit(board.helper, at: monday.adding(days: 2)) == [2, 1])
    // Nobody is told of an own question, and nobody who did not say so.
    try board.store.setTie([.canHelp], to: TopicID("plain-language"), by: board.asker.id)
    #expect(try visit(board.asker, at: monday.adding(days: 1)) == [])
    #expect(try visit(board.newcomer("nieuw"), at: monday.adding(days: 1)) == [])
    #expect(try board.store.check() == [])
  }

  @Test func whatNeedsNobodyTellsNobody() throws {
    let store = board.store
    let old = monday.adding(days: -10)
    for title in ["Beantwoord", "Op slot", "Verborgen", "Gedempt", "Zelf aangevuld", "Een verhaal"] {
      try board.ask(title, kind: title == "Een verhaal" ? .story : .question, at: old)
    }
    try board.ask("Gedempt thema", topics: ["plain-language", "privacy"], at: old)
    try board.ask("Jaren oud", at: monday.adding(days: -400))
    let removed = try board.ask("Weg", at: old)
    try board.reply(PostReference(thread: 1, number: 1), by: board.moderator, at: old.adding(hours: 1))
    try store.setLocked("dubbel", thread: 2, by: board.moderator.id, at: old)
    try store.setHidden(true, thread: 3, reason: "spam", by: board.moderator.id, at: old)
    try store.setStance(.mute, of: .thread(4), by: board.helper.id)
    try store.setStance(.mute, of: .topic(TopicID("privacy")), by: board.helper.id)
    try board.reply(PostReference(thread: 5, number: 1), by: board.asker, at: old.adding(hours: 1))
    try store.remove(removed, reason: "", by: board.asker.id, at: old.adding(hours: 1))
    #expect(try visit(board.helper) == [5])
  }

  @Test func threadsForSomeReachOnlyThose() throws {
    let network = try board.network(at: monday.adding(days: -15))
    var thread = NewThread(
      title: "Onder ons", body: "Wie kan dit?", topics: [TopicID("plain-language")], language: Language(.nl))
    thread.audience = .network(network)
    let number = try board.store.ask(thread, by: board.asker.id, at: monday.adding(days: -12)).thread
    #expect(try visit(board.helper) == [])
    #expect(try visit(board.moderator, .waitsForModerator) == [])
    _ = try board.store.joinNetwork(network, by: board.helper.id, at: monday)
    #expect(try visit(board.helper, at: monday.adding(hours: 1)) == [number])
  }

  @Test func moderatorsHearOfItLaterTheNewestFirstAndAFewAtOnce() throws {
    for days in 8...12 { try board.ask("Vraag van \(days) dagen", at: monday.adding(days: -days)) }
    try board.ask("Vijf werkdagen", at: monday.adding(days: -7))
    #expect(try visit(board.moderator, .waitsForModerator) == [3, 2, 1])
    #expect(try told(board.moderator) == [])
    #expect(try told(board.helper, .waitsForModerator) == [])
    // What was answered meanwhile needs no look any more.
    try board.reply(PostReference(thread: 2, number: 1))
    #expect(try visit(board.moderator, .waitsForModerator, at: monday.adding(hours: 1)) == [5, 4, 3, 2, 1])
    #expect(try told(board.moderator, .waitsForModerator, unseen: true) == [5, 4, 3, 1])
    #expect(try visit(board.moderator, .waitsForModerator, at: monday.adding(hours: 2)).count == 5)
    #expect(try board.store.today(for: board.moderator.id, now: monday).notices.count == 4)
  }

  @Test func whoHasToSeeTheQuestionYetIsToldAfterwards() throws {
    try board.store.setStance(.watch, of: .topic(TopicID("plain-language")), by: board.helper.id)
    try board.ask(at: monday.adding(days: -5))
    #expect(try visit(board.helper) == [])
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    #expect(try visit(board.helper, at: monday.adding(hours: 1)) == [1])
  }

  @Test func comesWithADigestForWhoReadsNothingElse() throws {
    try board.ask(at: monday.adding(days: -5))
    let (store, me) = (board.store, board.helper.id)
    try store.noteDigest(of: me, at: monday.adding(days: -1))
    #expect(try store.digest(for: me, since: nil, now: monday).isEmpty)
    try store.bringWhatIsDue(to: me, at: monday)
    #expect(try store.digest(for: me, since: nil, now: monday).notices.map(\.kind) == [.waitsForHelper])
    try store.bringWhatIsDue(to: me, at: monday.adding(hours: 1))
    #expect(try told(board.helper) == [1])
  }
}
