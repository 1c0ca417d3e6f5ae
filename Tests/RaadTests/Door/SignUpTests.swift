// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Coming in by an invitation")
struct SignUpTests {
  let harness: Harness
  let log = HostLog()

  init() throws {
    harness = try Harness.withBoard()
    harness.environment.host.log = { [log] in log.take($0) }
    harness.environment.clock = { Harness.now }
  }

  private func invite(_ options: String = "") -> String {
    harness.succeed("invite \(options)").trimmingCharacters(in: .newlines)
  }

  private func join(_ lines: [String], key number: UInt8 = 1) throws -> Outcome {
    try harness.enter("join", key: number, input: lines.map { $0 + "\n" }.joined())
  }

  private func member(_ handle: String) throws -> Member? { try Store(path: harness.board).member(handle: handle) }

  @Test func fromTheCodeToTheFirstQuestion() throws {
    let code = invite().uppercased().replacing("-", with: " ")
    let outcome = try join([
      code, "nl", "an", "Nele!", "nele", "Nele Peeters", "?", "be.local.cpas", "OCMW Elders", "j", "?", "nergens",
      "open-data, klare taal",
    ])
    #expect(outcome.exit == .done, "\(outcome.messages)")
    #expect(outcome.output.contains("@nele") && outcome.output.contains("ssh raad@"))
    #expect(!outcome.messages.lowercased().contains(code.lowercased()))
    let nele = try #require(try member("nele"))
    #expect(
      (nele.brief.name, nele.brief.layer, nele.brief.organisation) == (
        "Nele Peeters", LayerID("be.local.cpas"), "OCMW Elders"
      ))
    #expect(nele.ties.keys.sorted().map(\.rawValue) == ["open-data", "plain-language"])
    #expect((nele.houseRules, nele.role, nele.login) == (HouseRules.version, .member, nil))
    let asked = try harness.enter(
      "key 1", key: 1, command: "ask --title 'Wie weet dit?' --topic privacy --body -", input: "Iemand?")
    #expect(asked.output == "#2\n", "\(asked.messages)")
    // In the language that was chosen.
    #expect(try harness.enter("key 1", key: 1, command: "read 99").messages.contains("bestaat niet"))
    #expect(harness.succeed("invite list").contains("@nele"))
    #expect(try Store(path: harness.board).check(now: Harness.now) == [])
  }

  @Test func anInvitationSaysWhatItSays() throws {
    let code = invite("--layer be.federal.fps --organisation FOD")
    #expect(try join([code, "", "nele", "", "y", ""]).exit == .done)
    let nele = try #require(try member("nele"))
    #expect((nele.brief.layer, nele.brief.organisation, nele.ties) == (LayerID("be.federal.fps"), "FOD", [:]))
  }

  @Test func fiveWrongCodesEndIt() throws {
    let spent = invite()
    #expect(try join([spent, "", "nele", "", "be.local.cpas", "", "y", ""]).exit == .done)
    let revoked = invite()
    harness.succeed("invite revoke 2")
    let outcome = try join(["", "abc", spent, revoked, "abcde-abcde-abcde-abcde", invite()], key: 2)
    #expect(outcome.exit == .refused && outcome.output == "")
    for sentence in ["twenty letters", "used already", "taken back", "not known"] {
      #expect(outcome.messages.contains(sentence), "\(sentence)")
    }
    #expect(log.lines == ["door: 5 wrong codes by \(try doorKey(2).fingerprint)"])
  }

  @Test func whoHangsUpKeepsTheCode() throws {
    let code = invite()
    for lines in [[], [code], [code, "en", "nele"], [code, "en", "nele", "", "be.local.cpas", "", "n"]] {
      #expect(try join(lines).exit == .refused, "\(lines)")
    }
    #expect(try member("nele") == nil)
    #expect(try join([code, "", "nele", "", "be.local.cpas", "", "yes", ""]).exit == .done)
  }

  @Test func aRevokedKeyIsToldBeforeAnythingIsAsked() throws {
    try harness.giveKey(1, to: "bo")
    harness.succeed("door revoke bo --reason gestolen")
    let outcome = try join([invite(), "en", "nele"])
    #expect(outcome.exit == .refused && outcome.messages.contains("revoked"))
    #expect(!outcome.messages.contains("code"))
    // One that its member took away comes back by a code for that member, and by no other.
    try harness.giveKey(2, to: "bo")
    let key = try harness.giveKey(3, to: "bo")
    #expect(try harness.enter("key 2", key: 2, command: "keys remove \(key.rawValue)").exit == .done)
    let asked = try join([invite(), "en"], key: 3)
    #expect(asked.exit == .refused && asked.messages.hasSuffix("make a new one (ssh-keygen -t ed25519)\n"))
    #expect(!asked.messages.contains("Language"))
    #expect(try join([invite("--for bo"), "thuis"], key: 3).exit == .done)
  }

  @Test func theQuestionForTheLanguageNamesEach() {
    for language in InterfaceLanguage.allCases {
      let asked = SignUpPhrase.language(.nl).text(in: language).split { !$0.isLetter }
      #expect(
        asked.filter { InterfaceLanguage(rawValue: String($0)) != nil }.count == InterfaceLanguage.allCases.count + 1)
    }
  }

  @Test func theLabelIsAskedForUntilItIsRight() throws {
    try harness.giveKey(1, to: "bo")
    let code = try harness.enter("key 1", key: 1, command: "keys link").output.trimmingCharacters(in: .newlines)
    let outcome = try join([code, String(repeating: "x", count: 61), "thuis"], key: 2)
    #expect(outcome.exit == .done && outcome.messages.contains("60 characters"))
    #expect(try harness.objects("keys bo --json").map { $0["label"] as? String } == ["", "thuis"])
  }

  @Test func allOrNothingIsWritten() throws {
    let store = try Store(path: harness.board)
    try store.database.execute(
      "CREATE TRIGGER full BEFORE INSERT ON member_setting BEGIN SELECT RAISE(ABORT, 'full'); END")
    let code = invite()
    let outcome = try join([code, "en", "nele", "", "be.local.cpas", "", "y", ""])
    #expect(outcome.exit == .unusable)
    #expect(try member("nele") == nil)
    try store.database.execute("DROP TRIGGER full")
    #expect(try join([code, "en", "nele", "", "be.local.cpas", "", "y", ""]).exit == .done)
  }

  @Test func howMuchTimeThereIsIsToldAndItsEndToo() throws {
    let outcome = try join([invite(), "en"])
    #expect(outcome.messages.contains("You have 5 minutes") && outcome.messages.contains("You have 60 minutes"))
    harness.prove("publickey \(try doorKey(1).line)\n")
    var (output, messages): ([UInt8], [UInt8]) = ([], [])
    let exit = Raad.run(
      ["door", "enter", "join"].map { .success($0) }, harness.environment, Input { _ in -Int(ETIMEDOUT) },
      Output {
        output += $0; return $0.count
      },
      Output {
        messages += $0; return $0.count
      })
    #expect(exit == .refused && output.isEmpty)
    #expect(String(decoding: messages, as: UTF8.self).hasSuffix("connect again, a code stays valid\n"))
  }

  @Test func nothingIsWaitedForLongerThanSaid() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let input = Input(descriptor: ends[0])
    input.wait(atMost: 0)
    #expect(throws: InputError(code: ETIMEDOUT)) { try input.nextLine(limit: 100) }
    #expect(write(ends[1], "an\n", 3) == 3)
    input.wait(atMost: 3600)
    #expect(try input.nextLine(limit: 100) == "an")
  }

  @Test func halfATextOfABrokenConnectionIsNone() throws {
    for isWhole in [true, false] {
      // sshd hands one socket over, to read from and to write to.
      var ends: [Int32] = [0, 0]
      try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
      defer { for end in ends { close(end) } }
      let input = Input(descriptor: ends[0])
      input.expectListener(at: ends[0])
      #expect(write(ends[1], "half", 4) == 4)
      if isWhole {
        #expect(shutdown(ends[1], Int32(SHUT_WR)) == 0)
        #expect(try input.bytes(limit: 100) == Array("half".utf8))
      } else {
        close(ends[1])
        #expect(throws: InputError(code: ECONNRESET)) { try input.bytes(limit: 100) }
        ends[1] = -1
      }
    }
  }

  @Test func whereTheBoardStandsIsForTheHostsLog() throws {
    let code = invite()
    try Store(path: harness.board).database.execute("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)")
    let outcome = try join([code])
    #expect(outcome.exit == .unusable && !outcome.messages.contains(harness.board))
    #expect(log.lines.count == 1 && log.lines[0].contains(harness.board))
  }

  @Test func aKnownKeyIsToldWhereToGo() throws {
    try harness.giveKey(1, to: "bo")
    let outcome = try join([])
    #expect(outcome.exit == .done && outcome.messages.contains("@bo"))
    #expect(try harness.enter("join", key: 5, command: "list").exit == .wrongUse)
    #expect(try harness.enter("join", key: 5, command: "scp -f x").exit == .wrongUse)
    harness.environment.host.proof = { nil }
    harness.environment.host.command = nil
    #expect(harness.run("door enter join").exit == .refused)
  }

  @Test func aSecondDeviceAndALostKey() throws {
    try harness.giveKey(1, to: "bo")
    let code = try harness.enter("key 1", key: 1, command: "keys link").output.trimmingCharacters(in: .newlines)
    let outcome = try join([code, "thuis"], key: 2)
    #expect(try outcome.exit == .done && outcome.messages.contains(doorKey(2).fingerprint))
    harness.succeed("door revoke bo --reason verloren")
    #expect(try harness.enter("key 2", key: 2, command: "list").exit == .refused)
    #expect(try join([invite("--for bo"), ""], key: 3).exit == .done)
    #expect(try harness.enter("key 3", key: 3, command: "me --json").output.contains("\"handle\":\"bo\""))
    #expect(try join([invite("--for bo"), ""], key: 2).messages.contains("revoked"))
  }

  @Test func anAuthorityVouches() throws {
    let store = try Store(path: harness.board)
    _ = try store.addAuthority(
      doorKey(90), name: "BOSA", layer: LayerID("be.federal.fps"), organisation: "FOD BOSA", by: nil, at: Harness.now)
    let type = "ssh-ed25519-cert-v01@openssh.com"
    harness.prove("publickey \(type) \(try doorCertificate(["nele"], by: 90))\n")
    let lines = ["en", "nele", "", "y", ""].map { $0 + "\n" }.joined()
    #expect(harness.run("door enter join", input: lines).exit == .done)
    #expect(try member("nele")?.brief.organisation == "FOD BOSA")
    harness.environment.host.command = Array("me --json".utf8)
    #expect(harness.run("door enter principal 1").output.contains("\"handle\":\"nele\""))
    // Who is in is told so, and who was shut out comes back as nobody else.
    harness.environment.host.command = nil
    #expect(harness.run("door enter join").messages.contains("@nele"))
    harness.prove("publickey \(type) \(try doorCertificate(["other", "nele"], by: 90))\n")
    harness.succeed("door revoke nele --reason weg")
    let shut = harness.run("door enter join", input: lines)
    #expect(shut.exit == .refused && shut.messages.contains("does not come in here any more"))
    #expect(!shut.messages.contains("Language"))
    harness.prove("publickey \(type) \(try doorCertificate(["nele"], by: 91))\n")
    #expect(harness.run("door enter principal 1").exit == .refused)
    harness.environment.host.command = nil
    #expect(harness.run("door enter join").exit == .refused)
  }
}

@MainActor
@Suite("The door on a host")
struct DoorHostTests {
  private let configuration = DoorConfiguration()

  /// A host on which all is as it must be.
  private func facts() -> DoorFacts {
    var facts = DoorFacts()
    for name in ["raad", "join"] {
      facts.accounts[name] = HostAccount(
        name: name, userID: 990, groupID: 990, shell: "/bin/sh", groups: ["raad", "users"],
        password: "*")
      var options = Dictionary(uniqueKeysWithValues: configuration.wanted.map { ($0.name.lowercased(), $0.value) })
      options["maxstartups"] = "60:30:200"
      options["usepam"] = "yes"
      facts.options[name] = options
    }
    facts.board = HostFile(owner: 990, mode: 0o600)
    facts.folder = HostFile(owner: 990, mode: 0o700)
    return facts
  }

  @Test func asItMustBe() { #expect(facts().findings(configuration) == []) }

  nonisolated private static let damages: [(@Sendable (inout DoorFacts) -> Void, DoorFinding)] = [
    ({ $0.accounts["join"] = nil }, .noAccount("join")),
    ({ $0.accounts["join"]?.userID = 7 }, .otherUser("join")),
    ({ $0.accounts["raad"]?.shell = "/usr/sbin/nologin" }, .noShell("raad", "/usr/sbin/nologin")),
    (
      {
        $0.accounts["raad"]?.password = "!"
        $0.options["raad"]?["usepam"] = "no"
      }, .locked("raad")
    ),
    ({ $0.options["join"]?["permituserrc"] = "yes" }, .option("PermitUserRC", for: "join", is: "yes", mustBe: "no")),
    ({ $0.options["raad"]?["exposeauthinfo"] = nil }, .option("ExposeAuthInfo", for: "raad", is: "", mustBe: "yes")),
    ({ $0.options["raad"]?["allowusers"] = "an root" }, .list("allowusers", for: "raad", is: "an root")),
    ({ $0.options["join"]?["allowusers"] = "raa?" }, .list("allowusers", for: "join", is: "raa?")),
    ({ $0.options["raad"]?["allowgroups"] = "ssh wheel" }, .list("allowgroups", for: "raad", is: "ssh wheel")),
    ({ $0.options["join"]?["denygroups"] = "no* raad" }, .list("denygroups", for: "join", is: "no* raad")),
    ({ $0.options["raad"]?["denyusers"] = "raad" }, .list("denyusers", for: "raad", is: "raad")),
    ({ $0.options["raad"]?["maxstartups"] = "10:30:100" }, .fewStartups("10:30:100")),
    ({ $0.unsafePart = "/usr/local/bin" }, .unsafeProgram("/usr/local/bin")),
    ({ $0.board = nil }, .noBoard("/var/lib/raadhuis/board.db")),
    ({ $0.board?.mode = 0o660 }, .openBoard("/var/lib/raadhuis/board.db")),
    ({ $0.folder?.owner = 0 }, .openBoard("/var/lib/raadhuis")),
    ({ $0.knowsTerminal = false }, .noTerminals),
    ({ ($0.options, $0.complaint) = ([:], "no hostkeys\nmore") }, .sshdComplains("no hostkeys")),
  ]

  @Test(arguments: damages.indices)
  func whatIsWrongIsNamed(index: Int) {
    var facts = facts()
    Self.damages[index].0(&facts)
    #expect(facts.findings(configuration) == [Self.damages[index].1])
  }

  @Test(arguments: [
    ("allowusers", "*"), ("allowusers", "an raad join"), ("allowusers", "r* j?in@10.0.0.0/8"), ("allowgroups", "raad"),
    ("allowgroups", "*"), ("denyusers", "root"), ("denygroups", "wheel"),
  ])
  func listsThatLetTheAccountsIn(list: String, value: String) {
    var facts = facts()
    for name in ["raad", "join"] { facts.options[name]?[list] = value }
    #expect(facts.findings(configuration) == [])
  }

  @Test func everyFindingIsASentence() {
    for (_, finding) in Self.damages {
      let texts = InterfaceLanguage.allCases.map { finding.text(in: $0) }
      #expect(Set(texts).count == 4 && texts.allSatisfy { !$0.contains("\n") && $0.count > 20 })
      #expect(finding.isAdvice == (finding.kind == "fewStartups"))
    }
    #expect(DoorFinding.isRoot("raad").text(in: .en).contains("root"))
  }

  @Test func whatSSHDSays() {
    let options = DoorFacts.parse(
      "port 22\nacceptenv LANG\nacceptenv LC_*\nauthorizedkeyscommand /usr/bin/raad door keys %u\nx\n")
    #expect(options["acceptenv"] == "LANG LC_*" && options["x"] == "")
    #expect(options["authorizedkeyscommand"] == "/usr/bin/raad door keys %u")
  }

  @Test func aPathThatOthersCanChangeRunsNothing() {
    let root = HostFile(owner: 0, mode: 0o755)
    var files = ["/usr": root, "/usr/bin": root, "/usr/bin/raad": root]
    #expect(HostFile.unsafePart(of: "/usr/bin/raad") { files[$0] } == nil)
    files["/usr/bin"]?.mode = 0o775
    #expect(HostFile.unsafePart(of: "/usr/bin/raad") { files[$0] } == "/usr/bin")
    files["/usr/bin"] = HostFile(owner: 7, mode: 0o755)
    #expect(HostFile.unsafePart(of: "/usr/bin/raad") { files[$0] } == "/usr/bin")
    #expect(HostFile.unsafePart(of: "/usr/lib/raad") { files[$0] } == "/usr/lib")
  }

  @Test func settingUpShowsEachStepAndDoesNothingByItself() throws {
    let harness = try Harness()
    try "\(try doorKey(1).line)".write(toFile: harness.path("an.pub"), atomically: true, encoding: .utf8)
    let board = "--board /var/lib/raadhuis/board.db"
    #expect(harness.run("door setup \(board)").exit == .wrongUse)
    #expect(harness.run("door setup --dry-run --yes \(board)").exit == .wrongUse)
    #expect(harness.run("door setup --dry-run \(board)").messages.contains("--handle, --key"))
    let words = "\(board) --handle an --key \(harness.path("an.pub"))"
    let shown = harness.succeed(
      ["door", "setup", "--dry-run", "--organisation", "FOD O'Neill & co"]
        + words.split(separator: " ").map(String.init))
    #expect(shown.contains("--organisation 'FOD O'\\''Neill & co'"))
    for step in [
      // A group that outlived its account is taken, and both accounts are in it.
      "groupadd --system --force raad\nuseradd --system --gid raad ", "usermod -p '*' raad",
      "--non-unique --uid $(id -u raad) --gid $(id -g raad) ", "install -d -m 700", "raad init", "sshd -t",
    ] {
      #expect(shown.contains(step), "\(step)")
    }
    #expect(harness.run("door setup --yes \(words)").exit == .refused)
    #expect(harness.run("door check \(board)").exit == .refused)
    // The program that failed says why.
    harness.environment.host.isRoot = true
    harness.environment.host.run = { words in words[0] == "useradd" ? (9, "useradd: no room\n") : (0, "") }
    let failed = harness.run("door setup --yes \(words)")
    #expect(failed.exit == .refused && failed.messages.hasPrefix("useradd: no room\nraad: failed: useradd"))
  }

  @Test func noShellReadsTheWordsOfAProgram() {
    for word in ["a b", "$(id)", "a;b", "'x'", "*", "x\ny"] {
      #expect(HostProgram.run(["echo", word]).output == word + "\n")
    }
    #expect(HostProgram.run(["false"]).status == 1)
    #expect(HostProgram.run(["cat"]).output == "")
    for words in [[], [""], ["no-such-program"], ["/etc/passwd"]] { #expect(HostProgram.run(words).status == 127) }
  }

  @Test func aProcessIsKnownByItsBirth() {
    #expect(ProcessLook.birth(of: getpid()) != nil)
    #expect(ProcessLook.birth(of: Int32.max) == nil)
  }
}
