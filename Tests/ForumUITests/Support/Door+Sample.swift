// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension World {
  /// The same, come in over ssh by key 7.
  func atTheDoor(host: String? = "raad.example.be", inviters: Role = .moderator) -> World {
    var world = self
    var door = Doorway()
    (door.entrance, door.host, door.inviters) = (.key(KeyID(7)), host, inviters)
    world.door = door
    return world
  }
}

extension MemberKey {
  /// One's own in use, one that a moderator let in, a hostile one, and one that was revoked.
  static let samples = [
    MemberKey(
      id: KeyID(7), member: MemberID(rawValue: 1), type: .ed25519,
      fingerprint: "SHA256:Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo", label: "work laptop",
      added: Timestamp.sampleNow.adding(days: -90), addedBy: .an, lastUsed: .sampleNow),
    MemberKey(
      id: KeyID(8), member: MemberID(rawValue: 1), type: .securityEd25519,
      fingerprint: "SHA256:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY", added: Timestamp.sampleNow.adding(days: -30),
      addedBy: .jan),
    MemberKey(
      id: KeyID(9), member: MemberID(rawValue: 1), type: .rsa,
      fingerprint: "SHA256:eHl6enl4d3Z1dHNycXBvbm1sa2ppaGdmZWRjYmEwOTg", label: "漢字 \u{1b}[31m\u{202e}evil",
      added: Timestamp.sampleNow.adding(days: -20), lastUsed: Timestamp.sampleNow.adding(days: -3)),
    MemberKey(
      id: KeyID(5), member: MemberID(rawValue: 1), type: .p256,
      fingerprint: "SHA256:MDk4NzY1NDMyMWxrampoZ2Zkc2FvaXV5dHJld3FtbmI", label: "old phone",
      added: Timestamp.sampleNow.adding(days: -400), addedBy: .an, lastUsed: Timestamp.sampleNow.adding(days: -200),
      revoked: Timestamp.sampleNow.adding(days: -199), reason: "lost on a train \u{1b}]0;x\u{7}"),
  ]
}

extension MemberPrincipal {
  /// One in force, and one that was revoked, hostile.
  static let samples = [
    MemberPrincipal(
      id: 3, member: MemberID(rawValue: 1), authority: "FOD BOSA", principal: "sara.maes@fgov.example",
      added: Timestamp.sampleNow.adding(days: -60), addedBy: .jan, lastUsed: Timestamp.sampleNow.adding(days: -1)),
    MemberPrincipal(
      id: 2, member: MemberID(rawValue: 1), authority: "Stad \u{1b}[31m\u{202e}Gent", principal: "smaes",
      added: Timestamp.sampleNow.adding(days: -300), revoked: Timestamp.sampleNow.adding(days: -200),
      reason: "left \u{1b}]0;x\u{7}"),
  ]
}

extension Invitation {
  /// Open, for a member, used, expired and taken back.
  static let samples = [
    Invitation(
      id: InvitationID(5), by: .an, created: .sampleNow, expires: Timestamp.sampleNow.adding(days: 7), usesLeft: 10,
      layer: "be.federal.fps", organisation: "FOD BOSA", note: "The new team \u{1b}[2J"),
    Invitation(
      id: InvitationID(4), by: .jan, created: Timestamp.sampleNow.adding(days: -1),
      expires: Timestamp.sampleNow.adding(days: 6), usesLeft: 1, member: .sara),
    Invitation(
      id: InvitationID(3), by: .an, created: Timestamp.sampleNow.adding(days: -20),
      expires: Timestamp.sampleNow.adding(days: -13), usesLeft: 0, joined: [.sara, .jan]),
    Invitation(
      id: InvitationID(2), by: nil, created: Timestamp.sampleNow.adding(days: -40),
      expires: Timestamp.sampleNow.adding(days: -33), usesLeft: 1),
    Invitation(
      id: InvitationID(1), by: .an, created: Timestamp.sampleNow.adding(days: -50),
      expires: Timestamp.sampleNow.adding(days: -43), usesLeft: 1, note: "Wrong address", isRevoked: true),
  ]
}

extension InvitationCode {
  /// A code that opens nothing.
  static let sample = InvitationCode(typed: "abcde-fghij-kmnpq-rstuv")!
}

/// A key that nobody signs with.
func sampleKey(_ number: UInt8) -> PublicKey {
  let blob = [Array("ssh-ed25519".utf8), [UInt8](repeating: number, count: 32)].flatMap { part in
    (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) } + part
  }
  guard let key = try? PublicKey(blob: blob) else { preconditionFailure("no key of \(number)") }
  return key
}
