// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Who came in, and under which handles")
struct AdmissionTests {
  let board: TestBoard
  var store: Store { board.store }

  init() throws { board = try TestBoard() }

  @Test("an admission has who invited and when; a second device is none, and neither is an open invitation")
  func admissions() throws {
    let an = try board.guest("an", key: 1)
    let bo = try board.guest("bo", key: 2)
    _ = try store.inviteOwnDevice(code: DoorSamples.code(60), by: an.id, at: monday)
    _ = try store.addKey(by: DoorSamples.code(60), key: DoorSamples.key(61), label: "", at: monday)
    _ = try store.invite(NewInvitation(), code: DoorSamples.code(62), by: nil, at: monday)
    let found = try store.admissions(by: board.moderator.id, limit: 9)
    #expect(found.map(\.member.id) == [bo.id, an.id])
    #expect(found.allSatisfy { $0.by?.id == board.moderator.id && $0.at == monday })
    #expect(try store.admissions(by: nil, limit: 1).map(\.member.id) == [bo.id])
    let tree = InvitationTree(found).rows
    #expect(tree.map { $0.member?.id } == [board.moderator.id, an.id, bo.id])
  }

  @Test func onlyModeratorsSeeThem() throws {
    let an = try board.guest("an", key: 1)
    #expect(board.refused { try store.admissions(by: an.id, limit: 9) } == .moderatorsOnly)
  }

  @Test func aBoardHasADoorOnceSomebodyMayComeIn() throws {
    #expect(try !store.hasDoor())
    _ = try store.invite(NewInvitation(), code: DoorSamples.code(1), by: board.moderator.id, at: monday)
    #expect(try store.hasDoor())
  }

  @Test("a handle that is taken brings others that are free; one's own is not taken")
  func handles() throws {
    let nele = try board.guest("nele", key: 1)
    try board.guest("nele2", key: 2)
    #expect(
      try store.offer("nele", name: "Nele Maes", for: nil)
        == HandleOffer("nele", isTaken: true, others: ["nele-maes", "nele3", "nele4"]))
    #expect(try store.offer("nele", name: "", for: nele.id) == HandleOffer("nele", isTaken: false))
    #expect(try store.offer("nele9", name: "", for: nil) == HandleOffer("nele9", isTaken: false))
  }
}
