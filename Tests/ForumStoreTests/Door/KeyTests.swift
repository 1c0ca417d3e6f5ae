// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Keys of members")
struct KeyTests {
  let board: TestBoard
  var store: Store { board.store }

  init() throws { board = try TestBoard() }

  @Test func aKeyLetsItsMemberInAndNobodyElse() throws {
    let an = try board.guest("an", key: 1)
    let key = try #require(try store.keys(of: an.id, by: an.id).first)
    #expect(key.addedBy?.handle == "mo")
    #expect(try store.member(entering: .key(key.id), proving: .key(DoorSamples.key(1))).handle == "an")
    for proof in [Credential.key(try DoorSamples.key(2)), .certificate(try DoorSamples.certificate(["an"], by: 3))] {
      #expect(board.door { try store.member(entering: .key(key.id), proving: proof) } == .notLetIn)
    }
    #expect(
      board.door { try store.member(entering: .key(KeyID(99)), proving: .key(DoorSamples.key(1))) } == .notLetIn)
    #expect(board.door { try store.member(entering: .principal(1), proving: .key(DoorSamples.key(1))) } == .notLetIn)
  }

  @Test func onlyTheDayOfUseIsKept() throws {
    let an = try board.guest("an", key: 1)
    let id = try #require(try store.keys(of: an.id, by: an.id).first).id
    try store.noteUse(of: .key(id), at: monday.adding(hours: 3))
    #expect(
      try store.keys(of: an.id, by: an.id).first?.lastUsed == Timestamp(seconds: monday.seconds / 86_400 * 86_400))
    let changes = try store.database.number("SELECT total_changes()")
    try store.noteUse(of: .key(id), at: monday.adding(hours: 4))
    #expect(try store.database.number("SELECT total_changes()") == changes)
    try store.noteUse(of: .key(id), at: Timestamp(seconds: -1))
    #expect(try store.keys(of: an.id, by: an.id).first?.lastUsed == Timestamp(seconds: -86_400))
  }

  @Test func aKeyIsOneMembersOnce() throws {
    let an = try board.guest("an", key: 1)
    let bo = try board.guest("bo", key: 2)
    #expect(board.door { try add(1, to: bo) } == .keyTaken(isOwn: false))
    #expect(board.door { try add(1, to: an) } == .keyTaken(isOwn: true))
    let other = try add(3, to: an)
    #expect(board.door { try store.labelKey(other.id, "x", by: bo.id) } == .noSuchKey)
    #expect(board.door { try store.removeKey(other.id, by: bo.id, at: monday) } == .noSuchKey)
    try store.labelKey(other.id, "  werk\tlaptop ", by: an.id)
    #expect(try store.keys(of: an.id, by: an.id).map(\.label) == ["", "werk laptop"])
    let tooLong = storeError { try store.labelKey(other.id, String(repeating: "x", count: 61), by: an.id) }
    #expect(tooLong == .invalid(FieldProblem(.label, .tooLong(count: 61, maximum: 60))))
  }

  @Test func theLastWayInStays() throws {
    let an = try board.guest("an", key: 1)
    let first = try #require(try store.keys(of: an.id, by: an.id).first)
    #expect(board.door { try store.removeKey(first.id, by: an.id, at: monday) } == .lastKey)
    let second = try add(2, to: an)
    try store.removeKey(first.id, by: an.id, at: monday)
    #expect(try !store.letsIn(.key(first.id)))
    #expect(board.door { try store.removeKey(second.id, by: an.id, at: monday) } == .lastKey)
    // What a member took away themself may come back; the same row, so that it is no key twice.
    #expect(try add(1, to: an).id == first.id)
    #expect(try store.letsIn(.key(first.id)))
    // Whoever has a login of the machine comes in by that.
    let asker = try add(9, to: board.asker)
    try store.removeKey(asker.id, by: board.asker.id, at: monday)
    #expect(try store.check(now: monday) == [])
  }

  @Test func aMemberHasTwentyKeysAtMost() throws {
    let an = try board.guest("an", key: 1)
    for number in 2...UInt8(MemberKey.maximum) { try add(number, to: an) }
    #expect(board.door { try add(100, to: an) } == .tooManyKeys(maximum: 20))
  }

  @Test func keysAreOnesOwnOrForStewards() throws {
    let an = try board.guest("an", key: 1)
    for other in [board.asker, board.moderator] {
      #expect(board.refused { try add(2, to: an, by: other.id) } == .stewardsOnly)
    }
    // Whoever may revoke them may see them.
    #expect(board.refused { try store.keys(of: an.id, by: board.asker.id) } == .moderatorsOnly)
    #expect(board.refused { try store.principals(of: an.id, by: board.asker.id) } == .moderatorsOnly)
    #expect(board.refused { try store.keys(of: board.steward.id, by: board.moderator.id) } == .stewardsOnly)
    for other in [board.moderator, board.steward] { #expect(try store.keys(of: an.id, by: other.id).count == 1) }
    try add(2, to: an, by: board.steward.id)
    try add(3, to: an, by: nil)
    let keys = try store.keys(of: an.id, by: nil)
    #expect(keys.map { $0.addedBy?.handle } == ["mo", "steward", nil])
    let log = try store.audit(limit: 2, by: board.moderator.id)
    #expect(log.map { $0.actor?.handle } == [nil, "steward"])
    #expect(log.allSatisfy { $0.action == "addKey" && $0.subject?.handle == "an" })
    #expect(log[0].reason == keys[2].fingerprint)
  }

  @Test func revokingNeedsAReasonAndAHigherRole() throws {
    let an = try board.guest("an", key: 1)
    try add(2, to: board.moderator, by: nil)
    let id = try #require(try store.keys(of: an.id, by: an.id).first).id
    #expect(board.refused { try revoke(an, by: board.asker.id) } == .moderatorsOnly)
    #expect(board.refused { try revoke(an, reason: " ", by: board.moderator.id) } == .reasonRequired)
    #expect(board.refused { try revoke(board.moderator, by: board.moderator.id) } == .stewardsOnly)
    #expect(board.door { try revoke(an, only: KeyID(77), by: board.moderator.id) } == .noSuchKey)
    #expect(try revoke(an, only: id, by: board.moderator.id) == 1)
    #expect(try !store.letsIn(.key(id)))
    #expect(board.door { try store.member(entering: .key(id), proving: .key(DoorSamples.key(1))) } == .notLetIn)
    #expect(board.door { try revoke(an, by: board.moderator.id) } == .noSuchKey)
    // What was revoked lets nobody in again, whoever tries.
    #expect(board.door { try add(1, to: an) } == .keyRevoked)
    #expect(board.door { try add(1, to: board.asker) } == .keyRevoked)
    let key = try #require(try store.keys(of: an.id, by: an.id).first)
    #expect((key.revoked, key.reason) == (monday, "laptop gestolen"))
  }

  @Test func revokingAllTakesCodesToo() throws {
    let an = try board.guest("an", key: 1)
    _ = try store.inviteOwnDevice(code: DoorSamples.code(50), by: an.id, at: monday)
    try store.setDoorPolicy(.inviters, to: "member", by: nil, at: monday)
    _ = try store.invite(NewInvitation(uses: 5), code: DoorSamples.code(51), by: an.id, at: monday)
    // The key, and the code that would let the member in again.
    #expect(try revoke(an, by: board.moderator.id) == 2)
    for code in [50, 51] as [UInt64] {
      #expect(board.door { try store.invitation(for: DoorSamples.code(code), at: monday) } == .revokedCode)
    }
    // Also where the code is the only way in.
    _ = try store.invite(NewInvitation(handle: "an"), code: DoorSamples.code(52), by: board.moderator.id, at: monday)
    #expect(try revoke(an, by: board.moderator.id) == 1)
    #expect(board.door { try store.invitation(for: DoorSamples.code(52), at: monday) } == .revokedCode)
    #expect(board.door { try revoke(an, by: board.moderator.id) } == .noSuchKey)
  }

  @Test func theLastStewardStaysIn() throws {
    let an = try board.guest("an", key: 1)
    try store.setRole(.steward, of: an.id, by: board.steward.id, at: monday)
    try store.setRole(.member, of: board.steward.id, by: an.id, at: monday)
    try store.setRole(.steward, of: board.steward.id, by: an.id, at: monday)
    try revoke(an, by: board.steward.id)
    // A steward whose keys are revoked cannot act: the other one is the last.
    #expect(
      board.refused { try store.setRole(.member, of: board.steward.id, by: board.steward.id, at: monday) }
        == .lastSteward)
  }

  @Test func theLastWayOfTheLastStewardStays() throws {
    let an = try board.guest("an", key: 1)
    try store.setRole(.steward, of: an.id, by: board.steward.id, at: monday)
    try store.database.execute("UPDATE member SET suspended = 1 WHERE handle = 'steward'")
    let authority = try store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: monday)
    try store.addPrincipal("an", of: authority.id, to: an.id, by: nil, at: monday)
    let key = try #require(try store.keys(of: an.id, by: an.id).first).id
    // By all at once, by the last after the other, and by the authority.
    #expect(board.refused { try revoke(an, by: an.id) } == .lastSteward)
    #expect(try revoke(an, only: key, by: an.id) == 1)
    #expect(
      board.refused { try store.revoke(.principal(1), of: an.id, reason: "x", by: an.id, at: monday) } == .lastSteward)
    #expect(board.refused { try store.revokeAuthority(authority.id, by: an.id, at: monday) } == .lastSteward)
    #expect(try store.letsIn(.principal(1)))
    let second = try add(2, to: an)
    #expect(try store.revoke(.principal(1), of: an.id, reason: "x", by: an.id, at: monday) == 1)
    #expect(board.refused { try revoke(an, only: second.id, by: an.id) } == .lastSteward)
    #expect(try store.check(now: monday) == [])
  }

  @Test func whoHasAKeyCanComeBackToAQuestion() throws {
    let an = try board.guest("an", key: 1)
    try board.agree(an)
    let question = try board.ask("Wie weet het?", by: an)
    #expect(try store.member(an.id).canComeIn)
    #expect(try store.database.number("SELECT returns FROM thread WHERE number = ?", question.thread) == 1)
    try revoke(an, by: board.moderator.id)
    #expect(try !store.member(an.id).canComeIn)
    #expect(try store.database.number("SELECT returns FROM thread WHERE number = ?", question.thread) == 0)
    try add(2, to: an, by: nil)
    #expect(try store.database.number("SELECT returns FROM thread WHERE number = ?", question.thread) == 1)
    #expect(try store.check(now: monday) == [])
  }

  @Test func theLogSaysOfWhomWhateverTheHandleIsNow() throws {
    let an = try board.guest("an", key: 1)
    try add(2, to: an, by: nil)
    var fields = MemberFields(try store.member(an.id))
    fields.handle = "anna"
    _ = try store.updateProfile(an.id, to: fields, by: an.id, at: monday)
    let other = try board.guest("an", key: 3)
    let log = try store.audit(limit: 10, by: board.moderator.id)
    let added = try #require(log.first { $0.action == "addKey" })
    #expect((added.target, added.subject?.handle, added.subject?.id) == ("@an", "anna", an.id))
    #expect(log.first { $0.action == "join" }?.subject?.id == other.id)
  }

  @Test func repairCountsTheWaysIn() throws {
    let an = try board.guest("an", key: 1)
    try store.database.execute("UPDATE member SET ways = 7 WHERE handle = 'an'")
    #expect(try store.check(now: monday).map(\.detail) == ["@an: it is 7, must be 1"])
    let report = try store.repair(by: nil, at: monday)
    #expect(report.left == [])
    #expect(try store.database.number("SELECT ways FROM member WHERE id = ?", an.id) == 1)
  }

  @Test(arguments: [
    ("keys of those who left", "UPDATE member SET left_at = 1 WHERE handle = 'an'"),
    ("principals of authorities", "UPDATE authority SET revoked = 1"),
    ("sessions", "UPDATE door_session SET member = 1"),
  ])
  func checkNamesWhatIsWrong(rule: String, damage: String) throws {
    let an = try board.guest("an", key: 1)
    let key = try #require(try store.keys(of: an.id, by: nil).first)
    let authority = try store.addAuthority(
      DoorSamples.key(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: monday)
    try store.addPrincipal("an.peeters", of: authority.id, to: board.asker.id, by: nil, at: monday)
    _ = try store.beginSession(of: an.id, by: .key(key.id), process: 1, birth: 1, at: monday) { _ in true }
    #expect(try store.check(now: monday) == [])
    try store.database.execute(damage)
    #expect(try store.check(now: monday).map(\.rule).contains(rule))
  }

  @discardableResult
  private func add(_ number: UInt8, to member: Member, by: MemberID?) throws -> MemberKey {
    try store.addKey(DoorSamples.key(number), label: "", to: member.id, by: by, at: monday)
  }

  @discardableResult
  private func add(_ number: UInt8, to member: Member) throws -> MemberKey {
    try add(number, to: member, by: member.id)
  }

  @discardableResult
  private func revoke(
    _ member: Member, only id: KeyID? = nil, reason: String = "laptop gestolen", by: MemberID?
  ) throws -> Int {
    try store.revokeKeys(of: member.id, only: id, reason: reason, by: by, at: monday)
  }
}
