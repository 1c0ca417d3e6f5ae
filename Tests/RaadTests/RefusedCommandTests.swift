// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Commands that are refused")
struct RefusedCommandTests {
  @Test("What is for some opens no form, which would show it to all")
  func noFormForSome() throws {
    let harness = try Harness.withBoard()
    harness.environment.variables["TERM"] = "xterm"
    (harness.environment.isInputTerminal, harness.environment.isOutputTerminal) = (true, true)
    harness.succeed(["network", "add", "net", "--title", "Netwerk", "--topic", "privacy", "--body", "x"])
    for audience in ["~net", "boards"] {
      let outcome = harness.run(["ask", "--title", "Onder ons", "--audience", audience])
      #expect(outcome.exit == .wrongUse && outcome.messages.contains("missing: --topic, --body"))
    }
    #expect(try Store(path: harness.board).database.number("SELECT count(*) FROM draft") == 0)
  }

  @Test(
    "What is wrong is said on one line with its place, and nothing is written",
    arguments: [
      (["ask", "--title", "Hm", "--topic", "privacy", "--body", "x"], ExitCode.wrongUse, "Title: at least 3"),
      (["ask", "--title", "", "--topic", "privacy", "--body", "x"], .wrongUse, "Title: must not be empty"),
      (
        ["ask", "--title", String(repeating: "x", count: 201), "--topic", "privacy", "--body", "x"], .wrongUse,
        "Title: at most 200"
      ),
      (["ask", "--title", "Goed zo", "--topic", "", "--body", "x"], .wrongUse, "Topics: choose at least one"),
      (
        ["ask", "--title", "Goed zo", "--topic", "opn-data", "--body", "x"], .wrongUse,
        "Topics: “opn-data” is not a topic; try open-data"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "a\u{1B}b"], .wrongUse,
        "Text: control character U+001B on line 1, column 2"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", " \n\u{200B}"], .wrongUse,
        "Text: must not be empty"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x", "--lang", "xx"], .wrongUse,
        "Language: “xx” is not a language code"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x", "--layer", "be.lcal"], .wrongUse,
        "Layer of government: “be.lcal”"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x", "--layer", "be"], .wrongUse,
        "Layer of government: “be” is a group"
      ),
      (
        ["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x", "--stage", "idea"], .wrongUse,
        "--stage and --kind question exclude each other"
      ),
      (["ask", "--title", "Goed zo"], .wrongUse, "missing: --topic, --body"),
      (["reply", "1"], .wrongUse, "missing: --body"),
      (["reply", "tip:1", "--body", "x"], .wrongUse, "“tip:1” is not a post such as #12.3"),
      (["reply", "99", "--body", "x"], .refused, "#99"),
      (["reply", "1.9", "--body", "x"], .refused, "#1.9"),
      (["list", "topic:zzz"], .wrongUse, "“zzz” (character 7) is not a topic"),
      (["search", "brief", "author:nobody"], .wrongUse, "“nobody” (character 14) is not a member of this board"),
      (["list", "org:Nowhere"], .wrongUse, "“Nowhere” (character 5) is not an organisation of this board"),
      (["saved", "add", "x", "-author:nobody"], .wrongUse, "“nobody” (character 9) is not a member"),
      (["read", "0"], .wrongUse, "“0” is not a reference"),
      (["read", "99999999999999999999"], .wrongUse, "is not a reference"),
      (["read", "9999"], .refused, "#9999 does not exist"),
      (["read", "tip:9"], .refused, "tip:9 does not exist"),
      (["read", "@nobody"], .refused, "@nobody does not exist"),
      (["read", "#open-data"], .wrongUse, "is not a thread, post, tip or member"),
      (["helped", "1"], .wrongUse, "“1” is not a post such as #12.3"),
      (["helped", "1.1"], .refused, ""),
      (["lock", "1"], .wrongUse, "missing: --reason"),
      (["tip", "adopt", "1", "--worked", "--failed"], .wrongUse, "--worked and --failed exclude each other"),
      (["tip", "adopt", "1"], .wrongUse, "missing: --worked|--failed"),
      (["tip", "adopt", "#1", "--worked"], .wrongUse, "“#1” is not a tip such as tip:4"),
      (["pin", "@an"], .wrongUse, "is not a thread such as #12 or a tip"),
      (["pin", "1", "--place", "2"], .wrongUse, "--place and #1 exclude each other"),
      (["list", "laag:be"], .wrongUse, "“laag” (character 1) is not a filter; try lang"),
      (["list", "topic:opn-data"], .wrongUse, "“opn-data”"),
      (["me", "set", "handle", "1x"], .wrongUse, "Handle: 2 to 32 lower-case letters"),
      (["me", "set", "role-family", "suport"], .wrongUse, "Kind of work: “suport” does not fit here; try support"),
      (["role", "an", "member"], .refused, ""),
      (["role", "nobody", "member"], .refused, "@nobody"),
    ] as [([String], ExitCode, String)])
  func refusals(words: [String], exit: ExitCode, message: String) throws {
    let harness = try Harness.withBoard()
    let before = harness.succeed("list --json") + harness.succeed("members --json")
    let outcome = harness.run(words)
    #expect(outcome.exit == exit)
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("raad: \(message)") || outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.messages.filter { $0 == "\n" }.count == 1)
    #expect(harness.succeed("list --json") + harness.succeed("members --json") == before)
  }

  @Test("A locked thread and a member without the role are refused with the reason")
  func permissions() throws {
    let harness = try Harness.withBoard()
    harness.succeed("lock 1 --reason dubbel")
    harness.login("bo")
    let locked = harness.run(["reply", "1", "--body", "x"])
    #expect(locked.exit == .refused)
    #expect(locked.messages.contains("dubbel"))
    for line in ["lock 1 --undo", "pin 1", "hide 1 --reason x", "role an member", "remove 1.2 --reason x"] {
      #expect(harness.run(line).exit == .refused, "\(line)")
    }
  }

  @Test("A write that fails ends the command with a message")
  func fullDisk() throws {
    let harness = try Harness.withBoard()
    let outcome = harness.run(["list"], sink: { _ in -Int(ENOSPC) })
    #expect(
      outcome
        == Outcome(exit: .refused, output: "", messages: "raad: cannot write the output: No space left on device\n"))
    #expect(
      harness.run(["list"], sink: { _ in -Int(EPIPE) }).messages == "raad: cannot write the output: Broken pipe\n")
  }

  @Test(
    "What was posted is said on standard error when standard output takes nothing",
    arguments: [
      (["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x"], "#2"),
      (["ask", "--title", "Goed zo", "--topic", "privacy", "--body", "x", "--json"], "#2"),
      (["reply", "1", "--body", "x"], "#1.3"),
      (["tip", "--title", "Goed zo", "--topic", "privacy", "--body", "x"], "tip:1"),
    ])
  func unsaid(_ words: [String], _ made: String) throws {
    let harness = try Harness.withBoard()
    let outcome = harness.run(words, sink: { _ in -Int(ENOSPC) })
    let message = "raad: done: \(made); but the output cannot be written: No space left on device\n"
    #expect(outcome == Outcome(exit: .refused, output: "", messages: message))
    harness.succeed("read \(made)")
  }

  @Test("A new board, an import and a copy say so too")
  func unsaidWork() throws {
    let harness = try Harness.withBoard()
    let file = harness.path("in.jsonl")
    try (#"{"type":"board","format":1,"name":"x"}"# + "\n" + #"{"type":"member","id":"m1","handle":"mia"}"#).write(
      toFile: file, atomically: true, encoding: .utf8)
    let other = harness.path("other.db")
    for (words, made) in [
      (["init", "--board", other, "--handle", "zoe"], other), (["import", "jsonl", file], "Added: 1 member"),
      (["backup", harness.path("copy.db"), "--json"], harness.path("copy.db")),
    ] {
      let outcome = harness.run(words, sink: { _ in -Int(ENOSPC) })
      #expect(outcome.exit == .refused && outcome.messages.hasPrefix("raad: done: \(made)"), "\(outcome.messages)")
    }
  }

  @Test("A demo board takes a name, and refuses what it would not use")
  func demoOptions() throws {
    let harness = try Harness()
    let refused = harness.run("init --demo --profile nl")
    #expect(refused.exit == .wrongUse && refused.messages.contains("--profile"))
    harness.succeed("init --demo --name Proefhuis")
    #expect(try harness.objects("board --json").first?["name"] as? String == "Proefhuis")
  }

  @Test("An edit is refused when it is not of the version that was read")
  func basedOn() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["tip", "--title", "Goed zo", "--topic", "privacy", "--body", "x"])
    for (reference, name) in [("1.2", "#1.2"), ("tip:1", "tip:1")] {
      #expect(try harness.objects("read \(reference) --json").first?["version"] as? Int == 0)
      harness.succeed(["edit", reference, "--body", "Eerst.", "--based-on", "0"])
      let refused = harness.run(["edit", reference, "--body", "Ook.", "--based-on", "0"])
      let message = "raad: an changed \(name) since it was read; nothing was overwritten. Read it again, then edit.\n"
      #expect(refused == Outcome(exit: .refused, output: "", messages: message))
      #expect(try harness.objects("read \(reference) --json").first?["body"] as? String == "Eerst.")
      harness.succeed(["edit", reference, "--body", "Dan.", "--based-on", "1"])
      #expect(harness.run(["edit", reference, "--body", "x", "--based-on", "-1"]).exit == .wrongUse)
    }
    let history = try harness.objects("read tip:1 --history --json").first?["revisions"] as? [[String: Any]]
    #expect(history?.map { $0["body"] as? String } == ["Eerst.", "x"])
    #expect(history?.map { $0["title"] as? String } == ["Goed zo", "Goed zo"])
    #expect(harness.succeed("read tip:1 --history").contains("[-x-]{+Eerst.+}"))
  }

  @Test("A summary is written only in the place of the one that was read, where that is asked for")
  func summaryBasedOn() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["summary", "1", "--body", "Eerst.", "--based-on", "0"])
    let version = try #require(try harness.objects("summary 1 --json").first?["version"] as? Int)
    let late = harness.run(["summary", "1", "--body", "Ook.", "--based-on", "0"])
    let message = "raad: an changed #1 since it was read; nothing was overwritten. Read it again, then edit.\n"
    #expect(late == Outcome(exit: .refused, output: "", messages: message))
    harness.succeed(["summary", "1", "--body", "Dan.", "--based-on", "\(version)"])
    #expect(try harness.objects("summary 1 --json").first?["body"] as? String == "Dan.")
  }

  @Test("A board that is no board is left as it is")
  func foreignFile() throws {
    let harness = try Harness()
    let text = "dit is geen bord\n"
    try text.write(toFile: harness.board, atomically: true, encoding: .utf8)
    for line in ["list", "init", "check"] { #expect(harness.run(line).exit != .done, "\(line)") }
    #expect(harness.run("list").exit == .unusable)
    #expect(try String(contentsOfFile: harness.board, encoding: .utf8) == text)
    try FileManager.default.removeItem(atPath: harness.board)
    #expect(harness.run("list").messages.hasPrefix("raad: There is no board at \(harness.board)."))
  }
}
