// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Synchronization
import Testing

@testable import raad

/// Keys that nobody signs with, one for each number.
func doorKey(_ number: UInt8) throws -> PublicKey {
  try PublicKey(blob: doorBlob([Array("ssh-ed25519".utf8), [UInt8](repeating: number, count: 32)]))
}

/// Parts after their lengths (RFC 4251, 5).
func doorBlob(_ parts: [[UInt8]]) -> [UInt8] {
  parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) } + part }
}

/// A certificate over key 200 in letters, by the authority that key `authority` is, for some principals.
func doorCertificate(_ principals: [String], by authority: UInt8) throws -> String {
  let type = "ssh-ed25519-cert-v01@openssh.com"
  let head = doorBlob([Array(type.utf8), [1], [UInt8](repeating: 200, count: 32)])
  let names = doorBlob([Array("An".utf8), doorBlob(principals.map { Array($0.utf8) })])
  let tail = doorBlob([[], [], [], try doorKey(authority).blob, [1]])
  let blob = head + [0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 1] + names + [UInt8](repeating: 0, count: 16) + tail
  return Data(blob).base64EncodedString()
}

/// Lines that the host's log got.
final class HostLog: Sendable {
  private let kept = Mutex<[String]>([])
  var lines: [String] { kept.withLock { $0 } }
  func take(_ line: String) { kept.withLock { $0.append(line) } }
}

extension Harness {
  /// Gives a member key `number`; its row.
  @discardableResult
  func giveKey(_ number: UInt8, to handle: String) throws -> KeyID {
    let store = try Store(path: board)
    let member = try #require(try store.member(handle: handle))
    return try store.addKey(doorKey(number), label: "", to: member.id, by: nil, at: Self.now).id
  }

  /// A file with key `number`.
  func keyFile(_ number: UInt8) throws -> String {
    let file = path("key-\(number).pub")
    try "\(try doorKey(number).line)\n".write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  /// Goes on as a member of another machine, who is in by key `number`.
  func atTheDoor(_ handle: String, key number: UInt8) throws {
    environment.door = DoorVisit(
      entrance: .key(try giveKey(number, to: handle)), credential: .key(try doorKey(number)), settings: "")
  }

  /// Goes on as somebody who proved this to sshd.
  func prove(_ line: String) { environment.host.proof = { line } }

  /// Runs what sshd runs for somebody with key `number`.
  func enter(_ words: String, key number: UInt8, command: String? = nil, input: String = "") throws -> Outcome {
    prove("publickey \(try doorKey(number).line)\n")
    environment.host.command = command.map { Array($0.utf8) }
    return run(("door enter " + words).split(separator: " ").map(String.init), input: Array(input.utf8))
  }
}
