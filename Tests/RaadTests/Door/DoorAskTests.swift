// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("What sshd is told")
struct DoorAskTests {
  let harness: Harness
  let log = HostLog()

  init() throws {
    harness = try Harness.withBoard()
    harness.environment.host.log = { [log] in log.take($0) }
    try harness.giveKey(1, to: "bo")
  }

  private func keys(_ account: String, _ number: UInt8, more: [String] = []) throws -> Outcome {
    let key = try doorKey(number)
    return harness.run(
      ["door", "keys", account] + key.line.split(separator: " ").map(String.init) + more)
  }

  private func forced(_ words: String, _ more: String = "") -> String {
    "command=\"/usr/bin/raad door enter \(words) --board \(harness.board)\(more)\""
  }

  @Test func whomAKeyLetsIn() throws {
    let line = try doorKey(1).line
    #expect(
      try keys("raad", 1) == Outcome(exit: .done, output: "restrict,pty,\(forced("key 1")) \(line)\n", messages: ""))
    #expect(try keys("raad", 2) == Outcome(exit: .done, output: "", messages: ""))
    #expect(try keys("join", 2).output == "restrict,pty,\(forced("join")) \(try doorKey(2).line)\n")
    #expect(try keys("root", 1).output == "")
    let others = ["--accounts", "leden,nieuw"]
    #expect(try keys("leden", 1, more: others).output.contains(forced("key 1", " --accounts leden,nieuw")))
    #expect(try keys("raad", 1, more: others).output == "")
  }

  @Test func aRevokedKeyLetsNobodyIn() throws {
    harness.succeed("door revoke bo --reason gestolen")
    #expect(try keys("raad", 1).output == "")
    harness.succeed("audit --limit 1")
  }

  @Test(arguments: [
    ["ssh-rsa", "AAAA"], ["ssh-ed25519", "AAAA\" ssh-ed25519"], ["no-pty", "x"], ["", ""],
    ["ssh-ed25519-cert-v01@openssh.com", "AAAA"], [String(repeating: "x", count: 100_000), "x"],
  ])
  func whatIsNoKeyIsNobodys(words: [String]) {
    for account in ["raad", "join"] {
      #expect(harness.run(["door", "keys", account] + words) == Outcome(exit: .done, output: "", messages: ""))
    }
  }

  @Test func whomACertificateIsFor() throws {
    let store = try Store(path: harness.board)
    let authority = try store.addAuthority(
      doorKey(90), name: "BOSA", layer: nil, organisation: "", by: nil, at: Harness.now)
    let bo = try #require(try store.member(handle: "bo"))
    try store.addPrincipal("bo@fod.be", of: authority.id, to: bo.id, by: nil, at: Harness.now)
    let signer = try doorKey(90).fingerprint
    func principals(_ account: String, _ names: [String], by number: UInt8 = 90, said: String? = nil) throws -> String {
      harness.succeed(["door", "principals", account, said ?? signer, try doorCertificate(names, by: number)])
    }
    #expect(try principals("raad", ["bo@fod.be"]) == "restrict,pty,\(forced("principal 1")) bo@fod.be\n")
    #expect(try principals("raad", ["an", "bo@fod.be", "x y"]) == "restrict,pty,\(forced("principal 1")) bo@fod.be\n")
    #expect(try principals("raad", ["nieuw"]) == "restrict,pty,\(forced("join")) nieuw\n")
    #expect(try principals("root", ["nieuw"]) == "")
    #expect(try principals("join", ["nieuw"]) == "restrict,pty,\(forced("join")) nieuw\n")
    for (names, number, said) in [
      ([], 90, nil), (["bo@fod.be"], 91, try doorKey(91).fingerprint), (["bo@fod.be"], 90, "SHA256:x"),
    ]
      as [([String], UInt8, String?)]
    {
      for account in ["raad", "join"] { #expect(try principals(account, names, by: number, said: said) == "") }
    }
    // Whom the board shut out is nobody new, whatever else stands on the certificate.
    harness.succeed("door revoke cert:1 --reason gestolen")
    for names in [["bo@fod.be"], ["nieuw", "bo@fod.be"]] { #expect(try principals("raad", names) == "") }
    harness.succeed("authority member 1 bo@fod.be bo")
    #expect(try principals("raad", ["bo@fod.be"]) == "restrict,pty,\(forced("principal 1")) bo@fod.be\n")
    harness.succeed("authority revoke 1")
    #expect(try principals("raad", ["bo@fod.be"]) == "")
    #expect(try principals("join", ["nieuw"]) == "")
  }

  @Test("Whatever is wrong with the board: nothing is printed, and the host's log has one line")
  func trouble() throws {
    let damages: [(String, (String) throws -> Void)] = [
      ("gone", { try FileManager.default.removeItem(atPath: $0) }),
      ("no board", { try Data("x".utf8).write(to: URL(filePath: $0)) }),
      ("newer", { try Store(path: $0).database.execute("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)") }),
      (
        "damaged",
        { path in
          let file = try FileHandle(forUpdating: URL(filePath: path))
          try file.seek(toOffset: 0)
          try file.write(contentsOf: Data(repeating: 0, count: 4096))
          try file.close()
        }
      ),
    ]
    for (name, damage) in damages {
      let other = try Harness.withBoard()
      let log = HostLog()
      other.environment.host.log = { log.take($0) }
      try other.giveKey(1, to: "bo")
      try damage(other.board)
      for account in ["raad", "join"] {
        let words = try doorKey(1).line.split(separator: " ").map(String.init)
        let outcome = other.run(["door", "keys", account] + words)
        #expect(outcome.output == "" && outcome.exit != .done, "\(name)")
        #expect(outcome.messages.split(separator: "\n").count == 1, "\(name)")
      }
      #expect(log.lines.count == 2 && log.lines.allSatisfy { !$0.contains("\n") }, "\(name): \(log.lines)")
    }
  }

  @Test func whatStandsInFilesOfSSHDHasNoQuotes() {
    for board in ["/srv/a b.db", "/srv/a\"b", "relative.db", "/srv/$(id)"] {
      #expect(harness.run(["door", "config", "--board", board]).exit == .wrongUse)
    }
    for accounts in ["raad", "raad,raad", "raad,root,x", "Raad,join", "a b,join", "raad,1", ""] {
      #expect(harness.run(["door", "config", "--accounts", accounts]).exit == .wrongUse)
    }
  }

  @Test func theDropIn() {
    let text = harness.succeed("door config --board /var/lib/raadhuis/board.db")
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("Match User raad,join"))
    #expect(
      lines.contains("AuthorizedKeysCommand /usr/bin/raad door keys %u %t %k --board /var/lib/raadhuis/board.db"))
    #expect(!text.contains("Principals"))
    // Before the keys, or OpenSSH 9.2 drops it without a word; a comment behind a command would be a part of it.
    var configuration = DoorConfiguration()
    configuration.trustsAuthorities = true
    let names = configuration.lines.compactMap { $0.split(separator: " ").first }
    #expect(names.firstIndex(of: "AuthorizedPrincipalsCommand")! < names.firstIndex(of: "AuthorizedKeysCommand")!)
    #expect(!configuration.lines.dropFirst().contains { $0.contains("#") })
  }
}
