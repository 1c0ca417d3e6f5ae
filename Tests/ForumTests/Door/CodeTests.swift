// SPDX-License-Identifier: EUPL-1.2

import Seeded
import Testing

@testable import Forum

@Suite("SHA-256")
struct SHA256Tests {
  /// NIST's examples (FIPS 180-4; CAVP, SHA256ShortMsg) and the lengths around a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func ofTheStandard(message: String, digest: String) {
    let hexadecimal = SHA256.digest(message.utf8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(hexadecimal == digest)
  }
}

@Suite("Codes of invitations")
struct InvitationCodeTests {
  @Test func haveAHundredBitsAndNoLettersThatLookAlike() {
    #expect(InvitationCode.alphabet.count == 32)
    #expect(Set(InvitationCode.alphabet).isDisjoint(with: "0o1l"))
    var random = SeededRandom(seed: 7)
    var seen: Set<Character> = []
    var codes: Set<InvitationCode> = []
    for _ in 0..<200 {
      let code = InvitationCode(using: &random)
      #expect(code.letters.count == 20)
      seen.formUnion(code.letters)
      codes.insert(code)
    }
    #expect(seen == Set(InvitationCode.alphabet))
    #expect(codes.count == 200)
  }

  @Test(
    arguments: [
      ("k7f3m-abcde-fghij-22345", "k7f3mabcdefghij22345"),
      ("K7F3M ABCDE FGHIJ 22345", "k7f3mabcdefghij22345"),
      ("  k7f3mabcdefghij22345\r\n", "k7f3mabcdefghij22345"),
      ("k7f3m – abcde — fghlj.22345", "k7f3mabcdefghij22345"),
      ("k7f3m_abcde_fgh1j_22345", "k7f3mabcdefghij22345"),
      ("k7f3m-abcde-fghij-2234", nil), ("k7f3m-abcde-fghij-223456", nil), ("", nil),
      ("k7f3m-abcde-fghij-2234o", nil), ("k7f3m-abcde-fghij-22340", nil), ("k7f3m-abcde-fghij-2234é", nil),
      ("k7f3m-abcde-fghij-2234\u{0}", nil), (String(repeating: "a-", count: 5000), nil),
    ] as [(String, String?)])
  func areTypedAsPeopleType(typed: String, letters: String?) {
    #expect(InvitationCode(typed: typed)?.letters == letters)
  }

  @Test func areShownSoThatTheyCanBeTyped() throws {
    var random = SeededRandom(seed: 1)
    let code = InvitationCode(using: &random)
    #expect(code.text.count == 23)
    #expect(InvitationCode(typed: code.text) == code)
    #expect(code.digest.count == 44)
    #expect(InvitationCode(typed: "k7f3m-abcde-fghij-22345")?.digest == "RjhY9qhs2SkZuYSeuPKT7CNjAZYSCZZfxiNMnLNk8v0=")
  }
}

@Suite("Commands over ssh")
struct CommandWordsTests {
  private typealias Problem = CommandWords.Problem

  @Test(
    arguments: [
      ("", []), ("   ", []), ("raad", []), ("list", ["list"]),
      ("raad list is:waiting --json", ["list", "is:waiting", "--json"]),
      ("raad raad", ["raad"]), ("./raad list", ["./raad", "list"]),
      ("ask --title 'Wie heeft dit?'  --body -", ["ask", "--title", "Wie heeft dit?", "--body", "-"]),
      ("reply 12 --body \"It's \\\"here\\\" for \\$5\"", ["reply", "12", "--body", "It's \"here\" for $5"]),
      ("a\\ b 'c'\"d\"e '' \"\"", ["a b", "cde", "", ""]),
      ("\"a\\nb\" 'a\\nb'", ["a\\nb", "a\\nb"]),
      ("read #12 $HOME `id` $(id) ~ * {a,b}", ["read", "#12", "$HOME", "`id`", "$(id)", "~", "*", "{a,b}"]),
      ("list R&D a;b '|' \"&&\" \\;", ["list", "R&D", "a;b", "|", "&&", ";"]),
      ("search \"e\u{301}\"\u{301}x", ["search", "e\u{301}\u{301}x"]),
    ] as [(String, [String])])
  func areSplitAsAShellWould(text: String, words: [String]) throws {
    #expect(try CommandWords.split(text) == words)
  }

  @Test(
    arguments: [
      ("ask --title 'open", .openQuote("'")), ("ask \"open", .openQuote("\"")), ("ask \"open\\\"", .openQuote("\"")),
      ("ask \\", .openBackslash),
      ("list\nrole x steward", .controlCharacter(scalar: 10, column: 5)),
      ("a\u{0}b", .controlCharacter(scalar: 0, column: 2)), ("'\u{1B}[31m'", .controlCharacter(scalar: 27, column: 2)),
      ("a\tb", .controlCharacter(scalar: 9, column: 2)), ("a\u{9B}b", .controlCharacter(scalar: 0x9B, column: 2)),
      ("list | head", .shell("|")), ("list && id", .shell("&&")), ("list > /etc/passwd", .shell(">")),
      ("list ; id", .shell(";")),
      (String(repeating: "a", count: 65_537), .tooLong(maximum: 65_536)),
      (String(repeating: "a ", count: 1001), .tooManyWords(maximum: 1000)),
    ] as [(String, CommandWords.Problem)])
  func whatIsNoCommandIsRefused(text: String, problem: CommandWords.Problem) {
    #expect(throws: problem) { try CommandWords.split(text) }
  }

  @Test func whateverComesGivesWordsOrAProblem() {
    var random = SeededRandom(seed: 3)
    let pieces = Array("ab'\"\\ |;$é-")
    for _ in 0..<2000 {
      let text = String((0..<Int.random(in: 0..<30, using: &random)).map { _ in pieces.randomElement(using: &random)! })
      // What is split, quoted and split again is the same.
      guard let words = try? CommandWords.split(text), words.first != "raad" else { continue }
      let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
      #expect((try? CommandWords.split(quoted)) == words, "\(text)")
    }
  }
}

@Suite("What goes through the door")
struct DoorEnvironmentTests {
  @Test func onlyWhatNamesNoFile() {
    let kept = DoorEnvironment.kept(of: [
      "TERM": "xterm-256color", "LANG": "nl_BE.UTF-8", "LC_ALL": "C.UTF-8", "LC_TIME": "nl_BE@euro",
      "COLORTERM": "truecolor", "NO_COLOR": "1",
      "TERMINFO": "x", "TERMINFO_DIRS": "x", "LD_PRELOAD": "x", "HOME": "x", "EDITOR": "vi", "VISUAL": "vi",
      "PATH": "x",
      "RAAD_BOARD": "x", "XDG_DATA_HOME": "x", "TZ": "x", "LANGUAGE": "nl", "LC_": "x", "LC_all": "x", "LC_A=B": "x",
      "COLUMNS": "80", "TMPDIR": "x", "LOCPATH": "x", "NLSPATH": "x", "MALLOC_CHECK_": "3",
    ])
    #expect(Set(kept.keys) == ["TERM", "LANG", "LC_ALL", "LC_TIME", "NO_COLOR"])
  }

  @Test(arguments: [
    "", "../../tmp/evil", "/tmp/x", "x/y", "x\u{1B}[c", "x y", "xé", ".", "..", String(repeating: "x", count: 10_240),
  ])
  func valuesThatLeadElsewhereAreDropped(value: String) {
    #expect(DoorEnvironment.kept(of: ["TERM": value, "LANG": value]) == [:])
    #expect(DoorEnvironment.terminals(for: value) == ["xterm-256color", "vt100"])
  }

  @Test func anUnknownTerminalIsLikeAnother() {
    #expect(DoorEnvironment.terminals(for: "xterm-kitty") == ["xterm-kitty", "xterm-256color", "vt100"])
    #expect(DoorEnvironment.terminals(for: "xterm-256color") == ["xterm-256color", "vt100"])
    #expect(DoorEnvironment.terminals(for: "vt100") == ["vt100"])
    #expect(DoorEnvironment.terminals(for: nil) == ["xterm-256color", "vt100"])
  }
}

@Suite("Policies of the door")
struct DoorPolicyTests {
  @Test(arguments: [
    (DoorPolicy.Name.inviters, "member", true), (.inviters, "guest", false), (.inviters, "Member", false),
    (.sessions, "1", true), (.sessions, "100", true), (.sessions, "0", false), (.sessions, "101", false),
    (.sessions, "+3", false), (.sessions, "03", false), (.verify, "yes", true), (.verify, "true", false),
  ])
  func takeTheirValuesOnly(name: DoorPolicy.Name, value: String, isTaken: Bool) {
    var policy = DoorPolicy()
    #expect(policy.set(name, to: value) == isTaken)
    #expect(policy[name] == (isTaken ? value : DoorPolicy()[name]))
  }

  @Test func anInvitationEndsInOneWay() {
    let made = Timestamp(seconds: 0)
    var invitation = Invitation(
      id: InvitationID(1), by: nil, created: made, expires: Timestamp(seconds: 100), usesLeft: 1)
    #expect(invitation.state(at: Timestamp(seconds: 99)) == .open)
    invitation.isPowerless = true
    #expect(invitation.state(at: Timestamp(seconds: 99)) == .powerless)
    #expect(invitation.state(at: Timestamp(seconds: 100)) == .expired)
    invitation.usesLeft = 0
    #expect(invitation.state(at: Timestamp(seconds: 100)) == .spent)
    invitation.isRevoked = true
    #expect(invitation.state(at: made) == .revoked)
  }
}
