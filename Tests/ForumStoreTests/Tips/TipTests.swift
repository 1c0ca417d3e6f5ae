// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct TipTests {
  let board: TestBoard
  init() throws { board = try TestBoard() }

  @Test func keepsWhatWasWritten() throws {
    let number = try board.tip("  Eén blad\nis genoeg ", topics: ["privacy", "open-data", "privacy"])
    let tip = try board.store.tip(number, now: monday).tip
    #expect(tip.title == "Eén blad is genoeg")
    #expect(tip.topics == [TopicID("privacy"), TopicID("open-data")])
    #expect(tip.owner.handle == "vrager")
    #expect(tip.layers == [LayerID("be.local.municipality")])
    #expect(tip.reviewBy == monday.adding(days: 365))
    #expect(tip.state == .current)
    #expect(tip.credited == nil && tip.source == nil && tip.pin == nil)
  }

  @Test(
    arguments: [
      (NewTip(title: "ab", body: "x", topics: [TopicID("privacy")]), Field.title),
      (NewTip(title: "abc", body: " \n", topics: [TopicID("privacy")]), .body),
      (NewTip(title: "abc", body: "a\u{1b}[31m", topics: [TopicID("privacy")]), .body),
      (NewTip(title: "abc", body: "x", topics: []), .topics),
      (NewTip(title: "abc", body: "x", topics: [TopicID("privcy")]), .topics),
    ])
  func refusesWrongFields(_ tip: NewTip, _ field: Field) throws {
    do {
      _ = try board.store.writeTip(tip, by: board.asker.id, at: monday)
      Issue.record("was kept")
    } catch StoreError.invalid(let problem) { #expect(problem.field == field) }
    #expect(try board.titles() == [])
  }

  @Test func namesTheNearestTopic() throws {
    let tip = NewTip(title: "abc", body: "x", topics: [TopicID("privcy")])
    #expect(throws: StoreError.invalid(FieldProblem(.topics, .unknownTopic("privcy", nearest: ["privacy"])))) {
      _ = try board.store.writeTip(tip, by: board.asker.id, at: monday)
    }
  }

  @Test func aMissingTipIsNotFound() throws {
    let missing = StoreError.notFound(.tip(9))
    let store = board.store
    #expect(throws: missing) { _ = try store.tip(9, now: monday) }
    #expect(throws: missing) { try store.pinTip(9, by: board.moderator.id, at: monday) }
    #expect(throws: missing) { try store.unpinTip(9, by: board.moderator.id, at: monday) }
    #expect(throws: missing) { try store.adoptTip(9, worked: true, note: "", by: board.helper.id, at: monday) }
    #expect(throws: missing) { try store.confirmTip(9, by: board.asker.id, at: monday) }
  }

  @Test func onlyOwnerOrModeratorChangesIt() throws {
    let number = try board.tip("Lunch zonder budget")
    let change = NewTip(title: "Lunch", body: "Anders.", topics: [TopicID("privacy")])
    let store = board.store
    #expect(refusal { try store.editTip(number, to: change, by: board.helper.id, at: monday) } == .ownerOnly)
    #expect(refusal { try store.confirmTip(number, by: board.helper.id, at: monday) } == .ownerOnly)
    #expect(refusal { try store.supersedeTip(number, with: nil, by: board.helper.id, at: monday) } == .ownerOnly)
    #expect(refusal { try store.setWithdrawn(true, tip: number, by: board.helper.id, at: monday) } == .ownerOnly)
    try store.editTip(number, to: change, by: board.moderator.id, at: monday)
    let tip = try store.tip(number, now: monday).tip
    #expect(tip.title == "Lunch" && tip.body == "Anders." && tip.topics == [TopicID("privacy")])
    #expect(tip.reviewBy == monday.adding(days: 365))
    #expect(try board.told(board.asker) == ["moderation tip:\(number)"])
    #expect(try store.database.number("SELECT count(*) FROM audit WHERE action = 'editTip'") == 1)
  }

  @Test func confirmingGivesItAnotherYear() throws {
    let number = try board.tip("Twee keer lezen", at: monday.adding(days: -400))
    #expect(try board.store.tip(number, now: monday).tip.state == .toReview)
    try board.store.confirmTip(number, by: board.asker.id, at: monday)
    let tip = try board.store.tip(number, now: monday).tip
    #expect(tip.state == .current && tip.confirmed == monday && tip.reviewBy == monday.adding(days: 365))
  }

  @Test func aSuccessorMustBeThereAndCurrent() throws {
    let store = board.store
    let old = try board.tip("Oud")
    let new = try board.tip("Nieuw")
    try store.pinTip(old, by: board.moderator.id, at: monday)
    #expect(throws: StoreError.notFound(.tip(old))) {
      try store.supersedeTip(old, with: old, by: board.asker.id, at: monday)
    }
    #expect(throws: StoreError.notFound(.tip(77))) {
      try store.supersedeTip(old, with: 77, by: board.asker.id, at: monday)
    }
    #expect(try board.store.pinnedTips() == [old])
    try store.supersedeTip(old, with: new, by: board.asker.id, at: monday)
    #expect(try store.tip(old, now: monday).tip.state == .superseded(by: new))
    #expect(try board.store.pinnedTips() == [])
    #expect(refusal { try store.supersedeTip(new, with: old, by: board.asker.id, at: monday) } == .tipRetired)
    #expect(refusal { try store.pinTip(old, by: board.moderator.id, at: monday) } == .tipRetired)
    #expect(refusal { try store.adoptTip(old, worked: true, note: "", by: board.helper.id, at: monday) } == .tipRetired)
    try store.supersedeTip(old, with: nil, by: board.asker.id, at: monday)
    #expect(try store.tip(old, now: monday).tip.state == .current)
  }

  @Test func aWithdrawnTipCanComeBackWithoutItsPin() throws {
    let number = try board.tip("Even niet")
    try board.store.pinTip(number, by: board.moderator.id, at: monday)
    try board.store.setWithdrawn(true, tip: number, by: board.asker.id, at: monday)
    #expect(try board.store.tip(number, now: monday).tip.state == .withdrawn)
    #expect(try board.titles() == [])
    try board.store.setWithdrawn(false, tip: number, by: board.asker.id, at: monday)
    #expect(try board.store.tip(number, now: monday).tip.pin == nil)
    #expect(try board.titles() == ["Even niet"])
  }

  @Test func aSuspendedMemberWritesNothing() throws {
    let number = try board.tip("Van Sara")
    try board.store.database.run("UPDATE member SET suspended = 1 WHERE id = ?", board.asker.id)
    #expect(refusal { try board.tip("Nog een") } == .suspended)
    #expect(refusal { try board.store.confirmTip(number, by: board.asker.id, at: monday) } == .suspended)
    let adopt = { try board.store.adoptTip(number, worked: true, note: "", by: board.asker.id, at: monday) }
    #expect(refusal(adopt) == .suspended)
  }

  @Test func dropsTheDraftItWasWrittenIn() throws {
    try board.store.database.run("INSERT INTO draft(member, target, saved) VALUES (?, 'newTip', 0)", board.asker.id)
    let draft = DraftID(board.store.database.lastInsertRowID)
    let tip = NewTip(title: "Klaar", body: "x", topics: [TopicID("privacy")])
    _ = try board.store.writeTip(tip, by: board.helper.id, at: monday, draft: draft)
    #expect(try board.store.database.number("SELECT count(*) FROM draft") == 1)
    _ = try board.store.writeTip(tip, by: board.asker.id, at: monday, draft: draft)
    #expect(try board.store.database.number("SELECT count(*) FROM draft") == 0)
  }

  @Test func oneMadeOfAnAnswerCreditsAndTellsItsAuthor() throws {
    let answer = try board.reply(try board.ask())
    let number = try board.tip("Van een antwoord", source: answer)
    let tip = try board.store.tip(number, now: monday).tip
    #expect(tip.credited?.handle == "helper" && tip.owner.handle == "vrager" && tip.source == answer)
    #expect(try board.told(board.helper) == ["madeIntoTip tip:\(number)"])
    #expect(try board.store.thread(1, viewer: board.asker.id, now: monday).posts[1].tips == [number])
    // A change keeps the source, and one's own answer tells nobody.
    let change = NewTip(title: "Anders", body: "x", topics: [TopicID("privacy")])
    try board.store.editTip(number, to: change, by: board.asker.id, at: monday)
    #expect(try board.store.tip(number, now: monday).tip.source == answer)
    try board.tip("Mijn eigen antwoord", by: board.helper, source: answer)
    #expect(try board.told(board.helper) == ["madeIntoTip tip:\(number)"])
  }

  @Test func noTipOfAPostThatIsNotThere() throws {
    let opening = try board.ask()
    let answer = try board.reply(opening)
    let missing = PostReference(thread: 1, number: 9)
    #expect(storeError { try board.tip("Niets", source: missing) } == .notFound(.post(missing)))
    try board.store.remove(answer, reason: "", by: board.helper.id, at: monday)
    #expect(storeError { try board.tip("Weg", source: answer) } == .notFound(.post(answer)))
    try board.store.setHidden(true, thread: 1, reason: "spam", by: board.moderator.id, at: monday)
    #expect(storeError { try board.tip("Verborgen", source: opening) } == .notFound(.post(opening)))
    try board.tip("Van de moderator", by: board.moderator, source: opening)
    #expect(try board.titles() == ["Van de moderator"])
  }

  @Test func aChangedTipIsFoundByItsNewWordsOnly() throws {
    let number = try board.tip("Handtekening onder een brief", body: "Zet een naam.")
    let change = NewTip(title: "Ondertekenen", body: "Zet een naam.", topics: [TopicID("privacy")])
    try board.store.editTip(number, to: change, by: board.asker.id, at: monday)
    #expect(try board.titles(TipFilter(words: ["handtekening"])) == [])
    #expect(try board.titles(TipFilter(words: ["ondertek"])) == ["Ondertekenen"])
  }
}
