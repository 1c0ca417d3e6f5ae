// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Three steps in sequence, of which each alone is right.
@Suite struct SequenceTests {
  let board: TestBoard
  let opening: PostReference
  let answers: [PostReference]

  init() throws {
    board = try TestBoard()
    opening = try board.ask()
    var answers: [PostReference] = []
    for hour in 1...3 { answers.append(try board.reply(opening, "\(hour)", at: monday.adding(hours: hour))) }
    self.answers = answers
  }

  private func expectSound(_ comment: Comment, at location: SourceLocation = #_sourceLocation) throws {
    #expect(try board.store.check() == [], comment, sourceLocation: location)
  }

  @Test func aMarkOnAPostThatIsRemovedGoesWithItAndComesBack() throws {
    let store = board.store
    try store.setHelped(true, answers[0], by: board.asker.id, at: monday)
    #expect(try board.summary(1).helped == 1)
    try store.remove(answers[0], reason: "", by: board.helper.id, at: monday)
    #expect(try board.summary(1).helped == 0 && board.list("is:answered") == [])
    try expectSound("removed")
    #expect(
      storeError { try store.setHelped(false, answers[0], by: board.asker.id, at: monday) } == .refused(.removed))
    try store.restore(answers[0], by: board.helper.id, at: monday)
    #expect(try board.summary(1).helped == 1 && board.list("is:answered") == [1])
    try store.setHelped(false, answers[0], by: board.asker.id, at: monday)
    #expect(try board.summary(1).helped == 0 && board.list("is:answered") == [])
    try expectSound("unmarked")
  }

  @Test func oneOfSeveralNoticesIsWithdrawnAndTheOthersStay() throws {
    let store = board.store
    for answer in answers { try store.setHelped(true, answer, by: board.asker.id, at: monday) }
    try store.setHelped(false, answers[1], by: board.asker.id, at: monday)
    let told = try store.notices(for: board.helper.id, limit: 9).filter { $0.kind == .helped }.map(\.target)
    #expect(told == [.post(answers[2]), .post(answers[0])])
    try store.setHelped(true, answers[1], by: board.asker.id, at: monday)
    #expect(try store.notices(for: board.helper.id, limit: 9).first?.target == .post(answers[1]))
    try expectSound("marked again")
  }

  @Test func whatIsHiddenRemovedAndRestoredStandsWhereItStood() throws {
    let store = board.store
    let other = try board.ask("Een andere", at: monday.adding(hours: 2))
    #expect(try board.list() == [1, 2])
    try store.setHidden(true, thread: 1, reason: "x", by: board.moderator.id, at: monday)
    try store.remove(answers[2], reason: "x", by: board.moderator.id, at: monday)
    try store.setHidden(false, thread: 1, reason: "x", by: board.moderator.id, at: monday)
    #expect(try board.list() == [other.thread, 1])
    try store.restore(answers[2], by: board.moderator.id, at: monday)
    #expect(try board.list() == [1, other.thread])
    try expectSound("restored")
  }

  @Test func pinsOfTipsCloseTheirRowsInAnyOrder() throws {
    let store = board.store
    let tips = try (1...4).map { try board.tip("Tip \($0)", topics: ["privacy"]) }
    for tip in tips { try store.pinTip(tip, by: board.moderator.id, at: monday) }
    try store.unpinTip(tips[1], by: board.moderator.id, at: monday)
    try store.pinTip(tips[3], place: 1, by: board.moderator.id, at: monday)
    try store.setWithdrawn(true, tip: tips[0], by: board.asker.id, at: monday)
    #expect(
      try store.tips(matching: TipFilter(pinnedOnly: true), now: monday, after: nil, limit: 9).items.map(\.number)
        == [tips[3], tips[2]])
    try expectSound("withdrawn")
  }

  @Test func aTextThatWasUndoneByAnotherIsNotUndoneTwice() throws {
    let store = board.store
    try store.edit(answers[0], to: PostEdit(body: "mijn"), by: board.helper.id, at: monday)
    let back = PostEdit(body: "1", basis: EditBasis(version: 1))
    try store.edit(answers[0], to: PostEdit(body: "van mo", reason: "x"), by: board.moderator.id, at: monday)
    guard case .changedSince? = storeError({ try store.edit(answers[0], to: back, by: board.helper.id, at: monday) })
    else {
      Issue.record("overwritten")
      return
    }
    #expect(try store.posts([2], ofThread: 1, viewer: board.helper.id).first?.body == "van mo")
  }
}
