// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Foundation
import Synchronization
import Testing

@testable import raad

@MainActor
@Suite("Through the door")
struct EnterTests {
  let harness: Harness
  let log = HostLog()

  init() throws {
    harness = try Harness.withBoard()
    harness.environment.host.log = { [log] in log.take($0) }
    try harness.giveKey(1, to: "bo")
  }

  @Test func theKeyIsTheMemberWhateverTheLogin() throws {
    // The process is the owner's, who is a steward.
    #expect(try harness.enter("key 1", key: 1, command: "me --json").output.contains("\"handle\":\"bo\""))
    let outcome = try harness.enter("key 1", key: 1, command: "role bo steward")
    #expect(outcome.exit == .refused && outcome.output == "")
    #expect(try harness.enter("key 1", key: 1, command: "raad list is:answered --json").exit == .done)
    #expect(try harness.enter("key 1", key: 1, command: "list --as an").messages.contains("--as"))
    #expect(try harness.enter("key 1", key: 1, command: "reply 1 --body -", input: "Van ver.").output == "#1.3\n")
    #expect(try harness.enter("key 1", key: 1, command: "read 1.3 --json").output.contains("Van ver."))
  }

  @Test func anotherProofLetsNobodyIn() throws {
    #expect(try harness.enter("key 1", key: 2, command: "list").exit == .refused)
    for proof in [nil, "", "password\n", "publickey x\n", "publickey \(try doorKey(1).line)\npassword\n"] {
      harness.environment.host.proof = { proof }
      let outcome = harness.run("door enter key 1")
      #expect(outcome.exit == .refused && outcome.output == "")
    }
    #expect(try harness.enter("key 9", key: 1, command: "list").exit == .refused)
    #expect(try harness.enter("key", key: 1, command: "list").exit == .refused)
    #expect(try harness.enter("principal 1", key: 1, command: "list").exit == .refused)
    harness.succeed("door revoke 1 --reason weg")
    #expect(try harness.enter("key 1", key: 1, command: "list").exit == .refused)
  }

  @Test("Nothing that names a file or a program comes along")
  func environment() throws {
    let kept = Mutex<[String: String]>([:])
    harness.environment.host.replaceVariables = { variables in kept.withLock { $0 = variables } }
    harness.environment.host.knowsTerminal = { $0 != "xterm-kitty" }
    let before = harness.environment.variables
    harness.environment.variables = before.merging([
      "TERM": "xterm-kitty", "LANG": "nl_BE.UTF-8", "TERMINFO": "/tmp/x", "EDITOR": "vi", "HOME": "/tmp",
      "TMPDIR": "/tmp/x", "RAAD_THEME": "light", "COLUMNS": "9",
    ]) { $1 }
    #expect(try harness.enter("key 1", key: 1, command: "list --limit 0").messages.contains("limit"))
    #expect(kept.withLock { $0 } == ["TERM": "xterm-256color", "LANG": "nl_BE.UTF-8"])
    harness.environment.variables["LANG"] = nil
    _ = try harness.enter("key 1", key: 1, command: "list")
    #expect(kept.withLock { $0["LC_CTYPE"] } == "C.UTF-8")
    harness.environment.variables["TERM"] = "../../tmp/evil"
    _ = try harness.enter("key 1", key: 1, command: "list")
    #expect(kept.withLock { $0["TERM"] } == "xterm-256color")
    harness.environment.host.knowsTerminal = { $0 == "vt100" }
    _ = try harness.enter("key 1", key: 1, command: "list")
    #expect(kept.withLock { $0["TERM"] } == "vt100")
  }

  @Test(arguments: [
    ("list 'open", 2), ("list \\", 2), ("list\nrole bo steward", 2), ("list | sh", 2), ("scp -t /tmp", 2),
    ("/usr/lib/openssh/sftp-server", 2), ("sh -c id", 2), ("door enter key 1", 1), ("backup /tmp/x", 1),
    ("export jsonl --output /tmp/x", 1), ("import jsonl /etc/passwd", 1), ("keys add /etc/passwd", 1),
    ("list --board /tmp/x", 1), ("init", 1), ("demo", 1), ("me join", 1), ("check --repair", 1),
    ("$(id)", 2), ("list;id", 2), ("'raad'", 0), ("raad list", 0), ("\"list\"", 0),
  ])
  func commandsThatWouldReachFurther(command: String, exit: Int32) throws {
    let outcome = try harness.enter("key 1", key: 1, command: command)
    #expect(outcome.exit.rawValue == exit, "\(outcome.messages)")
    if exit != 0 { #expect(outcome.output == "" && outcome.messages.split(separator: "\n").count == 1) }
  }

  @Test func bytesThatAreNoTextAreNamed() throws {
    harness.prove("publickey \(try doorKey(1).line)")
    harness.environment.host.command = Array("list ".utf8) + [0xFF]
    let outcome = harness.run("door enter key 1")
    #expect((outcome.exit, outcome.output) == (.wrongUse, ""))
  }

  @Test func aBoardThatCannotBeUsedIsToldInASentence() throws {
    try Store(path: harness.board).database.execute("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)")
    let outcome = try harness.enter("key 1", key: 1, command: "list")
    #expect((outcome.exit, outcome.output) == (.unusable, ""))
    // Where the board stands is not for everybody.
    #expect(!outcome.messages.contains(harness.board))
    #expect(log.lines.count == 1 && log.lines[0].contains(harness.board))
  }

  @Test func whatGoesWrongLaterIsToldWithoutThePathToo() throws {
    let store = try Store(path: harness.board)
    try store.database.execute("CREATE TRIGGER t BEFORE INSERT ON post BEGIN SELECT RAISE(ABORT, 'x'); END")
    let outcome = try harness.enter("key 1", key: 1, command: "reply 1 --body x")
    #expect((outcome.exit, outcome.output) == (.unusable, ""))
    #expect(outcome.messages.hasPrefix("raad: the board cannot be used now"), "\(outcome.messages)")
    #expect(log.lines.count == 1 && log.lines[0].hasPrefix("door: SQLite"))
    // A user of the machine is told what it is.
    #expect(harness.run("reply 1 --body x").messages.contains("SQLite"))
    #expect(log.lines.count == 1)
  }

  @Test func eachErrorOfTheFileHidesIt() {
    let path = "/var/lib/raadhuis/board.db"
    for error in [
      StoreError.diskFull(path: path), .busy(path: path), .damaged(path: path, detail: "x"), .gone(path: path),
      .readOnly(path: path, .folder), .newer(path: path, found: 9, known: 1), .missing(path: path),
    ] {
      let log = HostLog()
      var host = DoorHost()
      host.log = { log.take($0) }
      let told = Failure(host.hidingTheBoard(error))
      let text = told.message(for: Reader(language: .nl, now: Harness.now))
      #expect(told.exit == .unusable && !text.contains("/") && text.hasPrefix("het bord"), "\(text)")
      #expect(log.lines.count == 1 && log.lines[0].contains(path))
      _ = host.hidingTheBoard(StoreError.refused(.stewardsOnly))
      #expect(log.lines.count == 1)
    }
  }

  @Test("Settings come along with the member")
  func settings() throws {
    for command in ["settings set language fr", "settings set theme light", "settings set keys.thread.reply F9"] {
      #expect(try harness.enter("key 1", key: 1, command: command).exit == .done, "\(command)")
    }
    for command in [
      "settings set browser /bin/sh", "settings set editor true", "settings set theme purple", "settings set nothing x",
      "settings set keys.list.nothing x", "settings set theme 'light\"'",
    ] {
      #expect(try harness.enter("key 1", key: 1, command: command).exit != .done, "\(command)")
    }
    let shown = try harness.enter("key 1", key: 1, command: "settings").output
    #expect(
      shown.contains("theme = \"light\"") && shown.contains("language = \"fr\"") && shown.contains("[keys.thread]"))
    #expect(try harness.enter("key 1", key: 1, command: "read 99").messages.contains("n’existe pas"))
    // A line that came by another program starts nothing either.
    try Store(path: harness.board).database.execute(
      "INSERT INTO member_setting VALUES (2, 'browser', '\"/bin/sh %u\"'), (2, 'x', '1' || char(10) || 'browser = \"/bin/sh %u\"')"
    )
    #expect(try !harness.enter("key 1", key: 1, command: "settings").output.contains("/bin/sh"))
  }

  @Test func theHandleIsAskedForByNobody() throws {
    #expect(try harness.enter("key 1", key: 1, command: "me set handle roos").exit == .done)
    #expect(try harness.enter("key 1", key: 1, command: "me --json").output.contains("\"handle\":\"roos\""))
  }
}

@MainActor
@Suite("Keys and invitations by command")
struct KeyCommandTests {
  let harness: Harness

  init() throws { harness = try Harness.withBoard() }

  @Test func aMembersKeys() throws {
    try Store(path: harness.board).database.execute("UPDATE member SET login = NULL WHERE handle = 'bo'")
    try harness.atTheDoor("bo", key: 1)
    let outcome = harness.run(
      ["keys", "add", "-", "--label", "thuis"], input: Array("\(try doorKey(2).line) bo@pc\n".utf8))
    #expect(outcome.output == "2\t\(try doorKey(2).fingerprint)\n")
    harness.succeed(["keys", "label", "1", "werk laptop"])
    let keys = try harness.objects("keys --json")
    #expect(keys.map { $0["label"] as? String } == ["werk laptop", "thuis"])
    harness.succeed("keys remove 2")
    #expect(harness.run("keys remove 1").exit == .refused)
    #expect(harness.run("keys an").exit == .refused)
    #expect(
      harness.run(["keys", "add", "-"], input: Array("-----BEGIN OPENSSH PRIVATE KEY-----\n".utf8)).exit == .wrongUse)
    #expect(harness.run(["keys", "add", "-"], input: [UInt8](repeating: 65, count: 100_000)).exit == .wrongUse)
    #expect(harness.run(["keys", "add", "-"], input: [0xFF]).exit == .wrongUse)
    #expect(harness.run("keys remove x").exit == .wrongUse)
    #expect(harness.run("invite").exit == .refused)
  }

  @Test func anInvitationIsShownOnce() throws {
    let code = harness.succeed("invite --note Nele --days 3").trimmingCharacters(in: .newlines)
    #expect(InvitationCode(typed: code) != nil)
    let listed = harness.succeed("invite list --json")
    #expect(!listed.contains(code) && listed.contains("Nele") && listed.contains("\"by\":\"an\""))
    harness.succeed("invite revoke 1")
    #expect(harness.succeed("invite list").contains("taken back"))
    #expect(harness.run("invite revoke 7").exit == .refused)
    #expect(try harness.objects("invite --uses 3 --json").first?["uses"] as? Int == 3)
    // Neither codes nor keys leave with an export.
    try harness.giveKey(1, to: "bo")
    let export = harness.succeed("export jsonl")
    #expect(!export.contains("ssh-ed25519") && !export.contains("invitation") && !export.contains("Nele"))
  }

  @Test func moderatorsSeeWhoLetWhomIn() throws {
    harness.environment.clock = { Harness.now }
    let code = harness.succeed("invite").trimmingCharacters(in: .newlines)
    let lines = [code, "", "nele", "", "be.local.cpas", "", "y", ""].map { $0 + "\n" }.joined()
    #expect(try harness.enter("join", key: 1, input: lines).exit == .done)
    let rows = try harness.objects("invite tree --json")
    #expect(rows.map { $0["member"] as? String } == ["an", "nele"])
    #expect(rows.map { $0["depth"] as? Int } == [0, 1] && rows.map { $0["below"] as? Int } == [1, 0])
    #expect(harness.succeed("invite tree").contains("1\t@nele\t"))
    #expect(harness.run("invite tree --as bo").exit == .refused)
  }

  @Test func stewardsAndTheHostDoForOthers() throws {
    let path = harness.path("bo.pub")
    try "\(try doorKey(1).line) bo@laptop".write(toFile: path, atomically: true, encoding: .utf8)
    harness.succeed("door add bo --key \(path)")
    #expect(harness.run("door add bo --key \(path)").exit == .refused)
    #expect(harness.run("door add niemand --key \(path)").exit == .refused)
    #expect(harness.run("door revoke bo").exit == .wrongUse)
    harness.succeed("door revoke 1 --reason verloren")
    #expect(harness.run("door revoke 1 --reason verloren").exit == .refused)
    let entry = try #require(try harness.objects("audit --json --limit 1").first)
    #expect(entry["action"] as? String == "revokeKey" && entry["member"] as? String == "bo" && entry["actor"] is NSNull)
    harness.succeed("door sessions 2")
    #expect(harness.succeed("door").contains("sessions\t2"))
    #expect(harness.run("door sessions 0").messages == "raad: sessions: “0” is not possible; choose 1–100\n")
    #expect(harness.run("door verify x").messages == "raad: verify: “x” is not possible; choose yes or no\n")
    #expect(harness.run("door add bo --key \(path) --label \(String(repeating: "x", count: 61))").exit == .wrongUse)
  }

  @Test func aModeratorSeesAndRevokesOneWayIn() throws {
    try harness.giveKey(1, to: "bo")
    harness.succeed("authority add BOSA --key \(try harness.keyFile(90))")
    harness.succeed("authority member 1 bo@fod.be bo")
    harness.login("mo")
    harness.succeed("me join --layer be.local.cpas")
    #expect(harness.run("keys bo").exit == .refused)
    harness.succeed("role mo moderator --as an")
    let shown = harness.succeed("keys bo")
    #expect(shown.contains(try doorKey(1).fingerprint) && shown.contains("cert:1\tBOSA bo@fod.be"))
    #expect(harness.run("keys an").exit == .refused)
    for way in ["cert:1", "1"] {
      harness.succeed("door revoke \(way) --reason verloren --as mo")
      #expect(harness.run("door revoke \(way) --reason verloren --as mo").exit == .refused)
    }
    for word in ["cert:0", "cert:x", "certificate:1", ":1"] {
      #expect(harness.run("door revoke \(word) --reason x --as mo").exit == .refused, "\(word)")
    }
    #expect(try harness.objects("keys bo --json").allSatisfy { !($0["revoked"] is NSNull) })
    #expect(harness.run("authority").exit == .done)
    #expect(harness.run("authority member 1 * bo").messages.contains("name on a certificate"))
  }
}
