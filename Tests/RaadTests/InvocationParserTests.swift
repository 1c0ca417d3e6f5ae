// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import raad

@Suite("Words of a command line")
struct InvocationParserTests {
  @Test(
    "Options stand anywhere, and -- ends them",
    arguments: [
      ([], Invocation()),
      (["list"], Invocation(command: "list")),
      (["--json", "list"], Invocation(command: "list", options: [.json: []])),
      (["list", "--json"], Invocation(command: "list", options: [.json: []])),
      (["--board", "a.db", "list"], Invocation(command: "list", options: [.board: ["a.db"]])),
      (["list", "--board=a=b"], Invocation(command: "list", options: [.board: ["a=b"]])),
      (["--board", "list", "list"], Invocation(command: "list", options: [.board: ["list"]])),
      (["list", "--limit", "7", "x"], Invocation(command: "list", options: [.limit: ["7"]], operands: ["x"])),
      (["list", "--", "--limit"], Invocation(command: "list", operands: ["--limit"])),
      (["list", "-kind:call", "budget"], Invocation(command: "list", operands: ["-kind:call", "budget"])),
      (["read", "--", "-1"], Invocation(command: "read", operands: ["-1"])),
      (["ask", "--body", "-"], Invocation(command: "ask", options: [.body: ["-"]])),
      (["ask", "--body", "--title"], Invocation(command: "ask", options: [.body: ["--title"]])),
      (["ask", "--title="], Invocation(command: "ask", options: [.title: [""]])),
      (["ask", "--topic=a", "--topic=b"], Invocation(command: "ask", options: [.topic: ["a", "b"]])),
      (["tip", "adopt", "4"], Invocation(command: "tip adopt", operands: ["4"])),
      (["tip", "--from", "12.3"], Invocation(command: "tip", options: [.from: ["12.3"]])),
      (["me", "set", "name", "Jan"], Invocation(command: "me set", operands: ["name", "Jan"])),
      (["me", "show"], Invocation(command: "me", operands: ["show"])),
      (["read", "--help"], Invocation(command: "read", options: [.help: []])),
      (["-V"], Invocation(options: [.version: []])),
      // One of a few words is typed in any language, and is what programs write from then on.
      (["event", "sign-up", "1", "misschien"], Invocation(command: "event sign-up", operands: ["1", "maybe"])),
      (["event", "sign-up", "1", "Peut-être"], Invocation(command: "event sign-up", operands: ["1", "maybe"])),
      (["ask", "--kind", "Erfahrung"], Invocation(command: "ask", options: [.kind: ["story"]])),
      (["polls", "--part=klaar"], Invocation(command: "polls", options: [.part: ["done"]])),
      (["poll", "add", "--type", "doe je mee"], Invocation(command: "poll add", options: [.type: ["count-me-in"]])),
      (["export", "jsonl", "-"], Invocation(command: "export", operands: ["jsonl", "-"])),
      // Where words begin with a dash they are no query.
      (["import", "jsonl", "-"], Invocation(command: "import", operands: ["jsonl", "-"])),
    ] as [([String], Invocation)])
  func parses(words: [String], expected: Invocation) throws {
    #expect(try InvocationParser.parse(words) == expected)
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      (["serach"], UsageProblem.unknownCommand("serach", nearest: ["search"])),
      (["zzzz"], .unknownCommand("zzzz", nearest: [])),
      ([""], .unknownCommand("", nearest: [])),
      (["tip adopt"], .unknownCommand("tip adopt", nearest: [])),
      (["list", "--limt", "3"], .unknownOption("--limt", nearest: ["--limit"])),
      (["--title", "x", "ask"], .unknownOption("--title", nearest: [])),
      (["read", "-x", "1"], .unknownOption("-x", nearest: [])),
      (["list", "--json=yes"], .unexpectedValue(option: "--json")),
      (["list", "--limit"], .missingValue(option: "--limit")),
      (["--board", "", "list"], .missingValue(option: "--board")),
      (["today", "now"], .unexpectedWord("now", command: "today")),
      (["read"], .missingWord("REF", usage: "raad read REF [--unread] [--mark] [--history]")),
      (["role", "sara"], .missingWord("ROLE", usage: "raad role HANDLE ROLE")),
      (["search"], .missingWord("QUERY", usage: "raad search QUERY… [--limit N]")),
      (["list", "--limit", "0"], .notANumber("0", place: "--limit", maximum: 1_000_000)),
      (
        ["list", "--limit", "9999999999999999999"],
        .notANumber("9999999999999999999", place: "--limit", maximum: 1_000_000)
      ),
      (["list", "--limit", "٣"], .notANumber("٣", place: "--limit", maximum: 1_000_000)),
      (["ask", "--kind", "storry"], .unknownWord("storry", place: "--kind", nearest: ["story"])),
      (["--language", "xx"], .unknownWord("xx", place: "--language", nearest: ["nl", "fr", "de", "en"])),
      (["event", "sign-up", "1", "missch"], .unknownWord("missch", place: "event sign-up", nearest: ["misschien"])),
      (["me", "shwo"], .unknownWord("shwo", place: "me", nearest: ["show"])),
      (["me", "st"], .unknownWord("st", place: "me", nearest: ["set"])),
      (["import", "mbx", "f"], .unknownWord("mbx", place: "import", nearest: ["mbox"])),
    ] as [([String], UsageProblem)])
  func refuses(words: [String], expected: UsageProblem) {
    #expect(throws: expected) { try InvocationParser.parse(words) }
  }

  @Test("Every row has words of its own, a text in each language and options that are its own")
  func table() {
    #expect(Set(Subcommand.all.map(\.name)).count == Subcommand.all.count)
    for command in Subcommand.all {
      #expect((1...2).contains(command.words.count))
      if command.words.count == 2 { #expect(Subcommand.named(String(command.words[0])) != nil) }
      for language in InterfaceLanguage.allCases { #expect(!command.text(in: language).isEmpty) }
      for option in command.options { #expect(!CommandOption.global.contains(option)) }
      #expect(command.operands.dropLast().allSatisfy { $0.count == .one })
    }
    #expect(Set(CommandOption.known).count == Set(CommandOption.known.map(\.name)).count)
  }
}
