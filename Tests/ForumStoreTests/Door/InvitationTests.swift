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
    #expect(
      board.door { try store.setDoorPolicy(.sessions, to: "0", by: nil, at: monday) } == .policyValue(.sessions, "0"))
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

  /// What takes the right to let somebody in away from whoever made a code.
  private static let losses: [(NewInvitation, String)] = [
    (NewInvitation(), "UPDATE member SET role = 'member' WHERE handle = 'mo'"),
    (NewInvitation(), "UPDATE member SET suspended = 1 WHERE handle = 'mo'"),
    (NewInvitation(), "UPDATE member SET left_at = 1 WHERE handle = 'mo'"),
    (NewInvitation(), "INSERT INTO policy VALUES ('door.inviters', 'steward')"),
    (NewInvitation(handle: "helper"), "UPDATE member SET role = 'member' WHERE handle = 'mo'"),
    (NewInvitation(handle: "helper"), "UPDATE member SET role = 'moderator' WHERE handle = 'helper'"),
  ]

  @Test(arguments: losses.indices)
  func aCodeIsWorthWhatItsMakerMayDo(index: Int) throws {
    let (new, loss) = Self.losses[index]
    try invite(new)
    #expect(try store.invitation(for: code, at: monday).usesLeft == 1)
    #expect(try store.invitations(by: nil, limit: 9).map { $0.state(at: monday) } == [.open])
    try store.database.execute(loss)
    #expect(try store.invitations(by: nil, limit: 9).map { $0.state(at: monday) } == [.powerless])
    #expect(board.door { try store.invitation(for: code, at: monday) } == .powerlessCode)
    if new.handle == nil {
      #expect(board.door { try join("an", 1) } == .powerlessCode)
    } else {
      #expect(
        board.door { try store.addKey(by: code, key: DoorSamples.key(1), label: "", at: monday) } == .powerlessCode)
    }
  }

  @Test func whatTheHostGaveOutAndOnesOwnDeviceStay() throws {
    try store.setDoorPolicy(.inviters, to: "steward", by: nil, at: monday)
    _ = try store.invite(NewInvitation(), code: code, by: nil, at: monday)
    #expect(try store.invitation(for: code, at: monday).by == nil)
    _ = try store.inviteOwnDevice(code: DoorSamples.code(2), by: board.asker.id, at: monday)
    #expect(try store.invitation(for: DoorSamples.code(2), at: monday).member?.id == board.asker.id)
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
    #expect(try store.certificateOwner(certificate)?.id == an.id)
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

  @Test func whoWasShutOutComesBackAsNobodyElse() throws {
    let authority = try trust()
    let certificate = try DoorSamples.certificate(["an.peeters", "an"], by: 90)
    let an = try store.join(by: certificate, fields("an"), at: monday)
    try store.revoke(.principal(1), of: an.id, reason: "weg", by: board.moderator.id, at: monday)
    // By that name, and by another one on a new certificate.
    for names in [["an.peeters"], ["annie", "an.peeters"]] {
      let again = try DoorSamples.certificate(names, by: 90)
      #expect(try store.obstacle(toJoiningBy: again) == .principalRevoked("an.peeters"))
      #expect(board.door { try store.join(by: again, fields("bo"), at: monday) } == .principalRevoked("an.peeters"))
      #expect(try store.certificateOwner(again) == nil)
    }
    let principal = try #require(try store.principals(of: an.id, by: board.moderator.id).first)
    #expect((principal.revoked, principal.reason, principal.principal) == (monday, "weg", "an.peeters"))
    #expect(
      board.door { try store.revoke(.principal(1), of: an.id, reason: "weg", by: board.moderator.id, at: monday) }
        == .noSuchPrincipal)
    // Only who may decide about the door brings the name back, and to nobody else.
    #expect(
      board.door { try store.addPrincipal("an.peeters", of: authority.id, to: board.asker.id, by: nil, at: monday) }
        == .principalTaken("an.peeters"))
    try store.addPrincipal("an.peeters", of: authority.id, to: an.id, by: nil, at: monday)
    #expect(try store.certificateOwner(certificate)?.id == an.id)
    #expect(try store.check(now: monday) == [])
  }

  @Test func anAuthorityThatIsTrustedAgainLetsInWhomItLetInBefore() throws {
    let authority = try trust()
    for (name, member) in [("an", board.asker), ("bo", board.helper), ("cy", board.moderator)] {
      try store.addPrincipal(name, of: authority.id, to: member.id, by: nil, at: monday)
    }
    // One is shut out before, one while nobody of the authority comes in.
    try store.revoke(.principal(2), of: board.helper.id, reason: "weg", by: nil, at: monday)
    try store.revokeAuthority(authority.id, by: nil, at: monday)
    #expect(try (1...3).map { try store.letsIn(.principal($0)) } == [false, false, false])
    try store.revokeKeys(of: board.moderator.id, reason: "weg", by: nil, at: monday)
    try trust()
    #expect(try (1...3).map { try store.letsIn(.principal($0)) } == [true, false, false])
    #expect(try store.check(now: monday) == [])
  }

  @Test func aPrincipalIsOneMembers() throws {
    let authority = try trust()
    try store.addPrincipal("mo", of: authority.id, to: board.moderator.id, by: board.steward.id, at: monday)
    #expect(
      board.door { try store.addPrincipal("mo", of: authority.id, to: board.asker.id, by: nil, at: monday) }
        == .principalTaken("mo"))
    #expect(
      board.door { try store.addPrincipal("a b", of: authority.id, to: board.asker.id, by: nil, at: monday) }
        == .badPrincipal("a b"))
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
