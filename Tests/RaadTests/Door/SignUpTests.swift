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

  @Test func aKnownKeyIsToldWhereToGo() throws {
    try harness.giveKey(1, to: "bo")
    let outcome = try join([])
    #expect(outcome.exit == .done && outcome.messages.contains("@bo"))
    #expect(try harness.enter("join", key: 5, command: "list").exit == .wrongUse)
    #expect(try harness.enter("join", key: 5, command: "scp -f x").exit == .wrongUse)
    harness.environment.host.proof = nil
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
    harness.environment.host.proof = "publickey \(type) \(try doorCertificate(["nele"], by: 90))\n"
    let lines = ["en", "nele", "", "y", ""].map { $0 + "\n" }.joined()
    #expect(harness.run("door enter join", input: lines).exit == .done)
    #expect(try member("nele")?.brief.organisation == "FOD BOSA")
    harness.environment.host.command = Array("me --json".utf8)
    #expect(harness.run("door enter principal 1").output.contains("\"handle\":\"nele\""))
    harness.environment.host.proof = "publickey \(type) \(try doorCertificate(["nele"], by: 91))\n"
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
        name: name, userID: 990, groupID: 990, home: "/etc/raadhuis/home", shell: "/bin/sh", password: "*")
      var options = Dictionary(uniqueKeysWithValues: configuration.wanted.map { ($0.name.lowercased(), $0.value) })
      options["maxstartups"] = "60:30:200"
      options["usepam"] = "yes"
      facts.options[name] = options
    }
    facts.board = HostFile(owner: 990, mode: 0o600, isFolder: false)
    facts.folder = HostFile(owner: 990, mode: 0o700, isFolder: true)
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
    let root = HostFile(owner: 0, mode: 0o755, isFolder: true)
    var files = ["/usr": root, "/usr/bin": root, "/usr/bin/raad": root]
    #expect(HostFile.unsafePart(of: "/usr/bin/raad") { files[$0] } == nil)
    files["/usr/bin"]?.mode = 0o775
    #expect(HostFile.unsafePart(of: "/usr/bin/raad") { files[$0] } == "/usr/bin")
    files["/usr/bin"] = HostFile(owner: 7, mode: 0o755, isFolder: true)
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
    let shown = harness.succeed("door setup --dry-run \(words)")
    for step in ["useradd", "usermod -p '*' raad", "--non-unique", "install -d -m 700", "raad init", "sshd -t"] {
      #expect(shown.contains(step), "\(step)")
    }
    #expect(harness.run("door setup --yes \(words)").exit == .refused)
    #expect(harness.run("door check \(board)").exit == .refused)
  }

  @Test func onlyPlainWordsReachAProgram() {
    for word in ["a b", "$(id)", "a;b", "'x'", "", "x\n"] { #expect(HostProgram.run(["true", word]).status == 127) }
    #expect(HostProgram.run(["echo", "a-b"]).output == "a-b\n")
    #expect(HostProgram.run(["false"]).status == 1)
    #expect(ProcessLook.birth(of: getpid()) != nil)
    #expect(ProcessLook.birth(of: Int32.max) == nil)
  }
}
