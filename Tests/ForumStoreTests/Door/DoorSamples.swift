// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@testable import ForumStore

/// Keys, codes and certificates that nobody signs with.
enum DoorSamples {
  /// Parts after their lengths (RFC 4251, 5).
  static func blob(_ parts: [[UInt8]]) -> [UInt8] {
    parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) } + part }
  }

  /// One key for each number.
  static func key(_ number: UInt8, type: KeyType = .ed25519) throws -> PublicKey {
    let purpose = type.isSecurityKey ? [Array("ssh:".utf8)] : []
    return try PublicKey(
      blob: blob([Array(type.rawValue.utf8), [UInt8](repeating: number, count: 32)] + purpose))
  }

  /// One code for each number.
  static func code(_ number: UInt64) -> InvitationCode {
    var random = SeededRandom(seed: number)
    return InvitationCode(using: &random)
  }

  /// A certificate over key 200 for some principals, by the authority that key `authority` is.
  static func certificate(_ principals: [String], by authority: UInt8) throws -> Certificate {
    let head = blob([
      Array("ssh-ed25519-cert-v01@openssh.com".utf8), [1], [UInt8](repeating: 200, count: 32),
    ])
    let serialAndType: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 1]
    let names = blob([Array("An".utf8), blob(principals.map { Array($0.utf8) })])
    let times = [UInt8](repeating: 0, count: 16)
    let rest = blob([[], [], [], try key(authority).blob, [1]])
    return try Certificate(blob: head + serialAndType + names + times + rest)
  }
}

extension TestBoard {
  /// Somebody who comes in by an invitation of the moderator, with a key.
  @discardableResult
  func guest(_ handle: String, key number: UInt8) throws -> Member {
    let code = DoorSamples.code(UInt64(number))
    _ = try store.invite(NewInvitation(), code: code, by: moderator.id, at: monday)
    let fields = MemberFields(handle: handle, layer: LayerID("be.local.cpas"))
    return try store.join(by: code, fields, key: DoorSamples.key(number), at: monday)
  }

  /// What the door says against an act.
  func door(_ act: () throws -> some Any) -> DoorProblem? {
    if case .door(let problem) = storeError(act) { problem } else { nil }
  }

  /// What the permission table says against an act.
  func refused(_ act: () throws -> some Any) -> Refusal? {
    if case .refused(let refusal) = storeError(act) { refusal } else { nil }
  }
}
