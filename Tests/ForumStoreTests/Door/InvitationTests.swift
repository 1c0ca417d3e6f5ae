// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Invitations")
struct InvitationTests {
  let board: TestBoard
  var store: Store { board.store }
  private let code = DoorSamples.code(1)

  init() throws { board = try TestBoard() }

  @Test func theBoardKeepsTheHashAndNotTheCode() throws {
    try invite()
    let kept = try store.database.first("SELECT secret FROM invitation") { (row) throws(StoreError) in row.string(0) }
    #expect(kept == code.digest)
    let dump = try store.database.rows("SELECT secret || note || organisation FROM invitation") {
      (row) throws(StoreError) in row.string(0)
    }
    #expect(!dump.joined().contains(code.letters))
  }

  @Test func lastsSevenDaysAndOneUse() throws {
    let made = try invite()
    #expect((made.usesLeft, made.expires) == (1, monday.adding(days: 7)))
    let an = try join("an", 1)
    #expect(try store.invitations(by: board.moderator.id, limit: 9).first?.joined.map(\.id) == [an.id])
    #expect(an.role == .member)
    #expect(an.joined == monday)
    #expect(board.door { try join("bo", 2) } == .spentCode)
    #expect(board.door { try store.invitation(for: DoorSamples.code(2), at: monday) } == .unknownCode)
    #expect(try store.check(now: monday) == [])
  }

  @Test func endsWhenItsDaysAreOver() throws {
    try invite(NewInvitation(days: 1))
    #expect(try store.invitation(for: code, at: Timestamp(seconds: monday.seconds + 86_399)).usesLeft == 1)
    #expect(board.door { try store.invitation(for: code, at: monday.adding(days: 1)) } == .expiredCode)
    #expect(board.door { try join("an", 1, at: monday.adding(days: 1)) } == .expiredCode)
  }

  @Test func saysLayerAndOrganisation() throws {
    try invite(NewInvitation(layer: LayerID("be.federal.fps"), organisation: "FOD Beleid", uses: 2))
    let an = try join("an", 1)
    #expect((an.brief.layer, an.brief.organisation) == (LayerID("be.federal.fps"), "FOD Beleid"))
    #expect(try join("bo", 2).brief.organisation == "FOD Beleid")
  }

  @Test func aHandleTakenMeanwhileSpendsNothing() throws {
    try invite()
    let taken = storeError { try join("helper", 1) }
    #expect(taken == .invalid(FieldProblem(.handle, .handleTaken("helper"))))
    #expect(board.door { try join("an", 1, key: 7) } == nil)
  }

  @Test func aKeyOfAMemberJoinsNobody() throws {
    try board.guest("an", key: 9)
    try invite()
    #expect(board.door { try join("bo", 1, key: 9) } == .keyTaken(isOwn: false))
    #expect(try store.member(handle: "bo") == nil)
    #expect(try store.invitation(for: code, at: monday).usesLeft == 1)
  }

  @Test func whoInvitesIsTheBoardsPolicy() throws {
    #expect(board.refused { try invite(by: board.asker.id) } == .moderatorsOnly)
    try store.setDoorPolicy(.inviters, to: "member", by: board.steward.id, at: monday)
    try invite(by: board.asker.id)
    try store.setDoorPolicy(.inviters, to: "steward", by: board.steward.id, at: monday)
    #expect(board.refused { try invite(by: board.moderator.id, code: 2) } == .stewardsOnly)
    #expect(
      board.refused { try store.setDoorPolicy(.inviters, to: "member", by: board.moderator.id, at: monday) }
        == .stewardsOnly)
    #expect(storeError { try store.setDoorPolicy(.sessions, to: "0", by: nil, at: monday) } != nil)
    #expect(try store.doorPolicy().inviters == .steward)
  }

  @Test(arguments: [(0, 7), (501, 7), (1, 0), (1, 91), (-1, 7), (1, .max)])
  func hasLimits(uses: Int, days: Int) {
    guard case .outOfRange = board.door({ try invite(NewInvitation(uses: uses, days: days)) }) else {
      Issue.record("\(uses) uses for \(days) days")
      return
    }
  }

  @Test func forAMemberIsOnlyForThatMember() throws {
    let imported = try store.database.write { () throws(StoreError) in
      try store.addMember(MemberFields(handle: "oud", layer: LayerID("be.local.cpas")), login: nil, at: monday)
    }
    #expect(!imported.canComeIn)
    #expect(board.refused { try invite(NewInvitation(handle: "oud"), by: board.asker.id) } == .moderatorsOnly)
    try invite(NewInvitation(handle: "oud"))
    #expect(board.door { try join("nieuw", 1) } == .codeForMember("oud"))
    let member = try store.addKey(by: code, key: DoorSamples.key(1), label: "thuis", at: monday)
    #expect((member.id, member.canComeIn) == (imported.id, true))
    #expect(board.door { try store.addKey(by: code, key: DoorSamples.key(2), label: "", at: monday) } == .spentCode)
    try invite(code: 3)
    #expect(
      board.door { try store.addKey(by: DoorSamples.code(3), key: DoorSamples.key(3), label: "", at: monday) }
        == .codeForNewcomer)
    #expect(storeError { try invite(NewInvitation(handle: "niemand"), code: 4) } == .notFound(.member("niemand")))
  }

  @Test func nobodyMakesACodeForSomebodyAsHigh() throws {
    for handle in ["mo", "steward"] {
      #expect(board.refused { try invite(NewInvitation(handle: handle)) } == .stewardsOnly)
    }
    try invite(NewInvitation(handle: "mo"), by: board.steward.id)
    let log = try #require(try store.audit(limit: 1, by: board.moderator.id).first)
    #expect((log.action, log.subject?.handle, log.actor?.handle) == ("inviteAs", "mo", "steward"))
  }

  @Test func aSecondDeviceHasFifteenMinutes() throws {
    let made = try store.inviteOwnDevice(code: code, by: board.asker.id, at: monday)
    #expect(made.member?.id == board.asker.id)
    #expect(
      board.door { try store.invitation(for: code, at: Timestamp(seconds: monday.seconds + 900)) } == .expiredCode)
    let member = try store.addKey(
      by: code, key: DoorSamples.key(1), label: "", at: Timestamp(seconds: monday.seconds + 899))
    #expect(member.id == board.asker.id)
  }

  @Test func membersSeeTheirOwnAndModeratorsAll() throws {
    try store.setDoorPolicy(.inviters, to: "member", by: nil, at: monday)
    let own = try invite(by: board.asker.id, code: 1)
    let others = try invite(by: board.helper.id, code: 2)
    #expect(try store.invitations(by: board.asker.id, limit: 9).map(\.id) == [own.id])
    #expect(try store.invitations(by: board.moderator.id, limit: 9).map(\.id) == [others.id, own.id])
    #expect(try store.invitations(by: nil, limit: 1).map(\.id) == [others.id])
    #expect(board.door { try store.revokeInvitation(others.id, by: board.asker.id, at: monday) } == .noSuchInvitation)
    try store.revokeInvitation(own.id, by: board.asker.id, at: monday)
    try store.revokeInvitation(others.id, by: board.moderator.id, at: monday)
    #expect(board.door { try store.invitation(for: DoorSamples.code(2), at: monday) } == .revokedCode)
    #expect(board.door { try store.revokeInvitation(InvitationID(9), by: nil, at: monday) } == .noSuchInvitation)
  }

  @discardableResult
  private func invite(_ new: NewInvitation = NewInvitation(), by: MemberID, code number: UInt64 = 1) throws
    -> Invitation
  {
    try store.invite(new, code: DoorSamples.code(number), by: by, at: monday)
  }

  @discardableResult
  private func invite(_ new: NewInvitation = NewInvitation(), code number: UInt64 = 1) throws -> Invitation {
    try invite(new, by: board.moderator.id, code: number)
  }

  @discardableResult
  private func join(_ handle: String, _ number: UInt64, key: UInt8? = nil, at: Timestamp = monday) throws -> Member {
    try store.join(
      by: code, MemberFields(handle: handle, layer: LayerID("be.local.cpas")),
      key: DoorSamples.key(key ?? UInt8(number)), at: at)
  }
}

@Suite("Authorities and their certificates")
struct AuthorityTests {
  let board: TestBoard
  var store: Store { board.store }

  init() throws { board = try TestBoard() }

  @Test func aCertificateSaysWhoSomebodyIs() throws {
    let authority = try trust()
    let certificate = try DoorSamples.certificate(["an.peeters", "an"], by: 90)
    let an = try store.join(by: certificate, fields("an"), at: monday)
    #expect((an.brief.layer, an.brief.organisation) == (LayerID("be.federal.fps"), "FOD BOSA"))
    #expect(an.canComeIn)
    #expect(board.door { try store.join(by: certificate, fields("bo"), at: monday) } == .principalTaken("an.peeters"))
    let foreign = try DoorSamples.certificate(["an.peeters"], by: 91)
    #expect(board.door { try store.join(by: foreign, fields("bo"), at: monday) } == .notLetIn)
    let none = try DoorSamples.certificate([], by: 90)
    #expect(board.door { try store.join(by: none, fields("bo"), at: monday) } == .notLetIn)
    #expect(try store.member(entering: .principal(1), proving: .certificate(certificate)).id == an.id)
    #expect(board.door { try store.member(entering: .principal(1), proving: .certificate(foreign)) } == .notLetIn)
    let others = try DoorSamples.certificate(["bo"], by: 90)
    #expect(board.door { try store.member(entering: .principal(1), proving: .certificate(others)) } == .notLetIn)
    try store.revokeAuthority(authority.id, by: board.steward.id, at: monday)
    #expect(try !store.letsIn(.principal(1)))
    #expect(try !store.member(an.id).canComeIn)
    #expect(try store.check(now: monday) == [])
  }

  @Test func stewardsDecideWhomToTrust() throws {
    #expect(board.refused { try trust(by: board.moderator.id) } == .stewardsOnly)
    let authority = try trust(by: board.steward.id)
    #expect(board.door { try trust() } == .authorityKnown("BOSA"))
    #expect(
      board.refused { try store.revokeAuthority(authority.id, by: board.moderator.id, at: monday) } == .stewardsOnly)
    #expect(board.door { try store.revokeAuthority(7, by: nil, at: monday) } == .noSuchAuthority)
    try store.revokeAuthority(authority.id, by: nil, at: monday)
    #expect(board.door { try store.revokeAuthority(authority.id, by: nil, at: monday) } == .noSuchAuthority)
    #expect(try trust().id == authority.id)
    #expect(try store.authorities().map(\.revoked) == [nil])
  }

  @Test func aPrincipalIsOneMembers() throws {
    let authority = try trust()
    try store.addPrincipal("mo", of: authority.id, to: board.moderator.id, by: board.steward.id, at: monday)
    #expect(
      board.door { try store.addPrincipal("mo", of: authority.id, to: board.asker.id, by: nil, at: monday) }
        == .principalTaken("mo"))
    #expect(
      storeError { try store.addPrincipal("a b", of: authority.id, to: board.asker.id, by: nil, at: monday) } != nil)
    try store.revokeKeys(of: board.moderator.id, reason: "weg", by: board.steward.id, at: monday)
    #expect(try !store.letsIn(.principal(1)))
  }

  private func fields(_ handle: String) -> MemberFields {
    MemberFields(handle: handle, layer: LayerID("be.local.cpas"), organisation: "anders")
  }

  @discardableResult
  private func trust(by: MemberID? = nil) throws -> Authority {
    try store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: LayerID("be.federal.fps"), organisation: "FOD BOSA", by: by, at: monday)
  }
}
