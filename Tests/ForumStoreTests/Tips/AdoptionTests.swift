// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct AdoptionTests {
  let board: TestBoard
  let number: Int

  init() throws {
    board = try TestBoard()
    number = try board.tip("Eén blad")
  }

  private func notices() throws -> Int? {
    try board.store.database.number("SELECT count(*) FROM notice WHERE kind = 'adoption' AND tip = ?", number)
  }

  @Test func oneAMemberThatCanChangeAndGo() throws {
    let store = board.store
    try store.adoptTip(number, worked: true, note: " Met een kader. ", by: board.helper.id, at: monday)
    try store.adoptTip(number, worked: true, note: "", by: board.moderator.id, at: monday.adding(hours: 1))
    var detail = try store.tip(number, now: monday)
    #expect(detail.tip.worked == 2 && detail.tip.failed == 0)
    #expect(detail.adoptions.map(\.member.handle) == ["mo", "helper"])
    #expect(detail.adoptions.last?.note == "Met een kader.")
    #expect(try notices() == 2)

    try store.adoptTip(number, worked: true, note: "Toch zonder.", by: board.helper.id, at: monday.adding(hours: 2))
    #expect(try notices() == 2)
    try store.adoptTip(number, worked: false, note: "Nee.", by: board.helper.id, at: monday.adding(hours: 3))
    // What the owner has not seen yet is told anew, not twice; what was seen is told again.
    #expect(try notices() == 2 && board.store.notices(for: board.asker.id, limit: 1).first?.actor.handle == "helper")
    try store.markNoticesSeen(nil, by: board.asker.id)
    try store.adoptTip(number, worked: true, note: "Ja.", by: board.helper.id, at: monday.adding(hours: 4))
    #expect(try notices() == 3)
    try store.adoptTip(number, worked: false, note: "Nee.", by: board.helper.id, at: monday.adding(hours: 5))
    detail = try store.tip(number, now: monday)
    #expect(detail.tip.worked == 1 && detail.tip.failed == 1)
    #expect(detail.adoptions.first?.note == "Nee.")

    try store.removeAdoption(number, by: board.helper.id, at: monday)
    try store.removeAdoption(number, by: board.helper.id, at: monday)
    detail = try store.tip(number, now: monday)
    #expect(detail.tip.worked == 1 && detail.tip.failed == 0 && detail.adoptions.count == 1)
    #expect(try notices() == 2, "one that was not seen is withdrawn")
  }

  @Test func theNoteIsChecked() throws {
    let long = String(repeating: "x", count: 1001)
    #expect(throws: StoreError.invalid(FieldProblem(.note, .tooLong(count: 1001, maximum: 1000)))) {
      try board.store.adoptTip(number, worked: true, note: long, by: board.helper.id, at: monday)
    }
    #expect(try board.store.tip(number, now: monday).adoptions.isEmpty)
  }

  @Test func oneOnARetiredTipCanStillBeTakenBack() throws {
    try board.store.adoptTip(number, worked: true, note: "", by: board.helper.id, at: monday)
    try board.store.setWithdrawn(true, tip: number, by: board.asker.id, at: monday)
    try board.store.removeAdoption(number, by: board.helper.id, at: monday)
    #expect(try board.store.tip(number, now: monday).tip.worked == 0)
  }

  @Test func ofOneMomentTheMemberWhoJoinedLastStandsFirst() throws {
    for member in [board.moderator, board.helper, board.steward] {
      try board.store.adoptTip(number, worked: true, note: "", by: member.id, at: monday)
    }
    #expect(try board.store.tip(number, now: monday).adoptions.map(\.member.handle) == ["helper", "mo", "steward"])
  }
}
