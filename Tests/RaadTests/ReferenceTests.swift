// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Docs/Commands.md")
struct ReferenceTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Docs/Commands.md")
  static let start = "<!-- derived from the table of commands: RAAD_DRAW=1 swift test --filter ReferenceTests -->\n"
  static let end = "<!-- end -->\n"

  @Test("The commands are those of the table; RAAD_DRAW=1 writes them anew")
  func commands() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let before = try #require(text.range(of: Self.start))
    let after = try #require(text.range(of: Self.end))
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      let drawn = text[..<before.upperBound] + Self.reference + text[after.lowerBound...]
      try String(drawn).write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[before.upperBound..<after.lowerBound] == Self.reference)
    }
  }

  /// The commands by group and all options, as tables.
  static var reference: String {
    var lines: [String] = []
    for group in CommandGroup.allCases {
      lines += ["", "### \(group.en)", "", "| command | does |", "| --- | --- |"]
      lines += Subcommand.all.filter { $0.group == group }.map { "| `\(escaped($0.usage))` | \($0.en) |" }
    }
    lines += ["", "### Options", "", "| option | is |", "| --- | --- |"]
    lines += CommandOption.known.map { option in
      let letter = option.letter.map { "`-\($0)`, " } ?? ""
      return "| \(letter)`\(escaped(option.usage))` | \(option.en) |"
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

  @Test("The fields of JSON are those that are printed")
  func fields() throws {
    let harness = try Harness.withBoard()
    harness.succeed("helped 1.2 --as bo")
    harness.succeed("tip --from 1.2")
    harness.succeed("tip adopt 1 --worked --as bo")
    harness.succeed("lock 1 --reason dubbel")
    harness.succeed("saved add open is:open")
    harness.succeed("topics helps open-data --as bo")
    try harness.giveKey(1, to: "an")
    harness.environment.clock = { Harness.now }
    let code = harness.succeed("invite").trimmingCharacters(in: .newlines)
    let lines = [code, "", "nele", "", "be.local.cpas", "", "y", ""].map { $0 + "\n" }.joined()
    #expect(try harness.enter("join", key: 3, input: lines).exit == .done)
    harness.succeed("authority add BOSA --key \(try harness.keyFile(2))")
    harness.succeed("authority member 1 an@fod.be an")
    harness.succeed("network add first --title Netwerk --topic privacy --body x")
    harness.succeed("event add --title Dag --topic privacy --body x --slot 2026-05-01T10:00-11:00")
    harness.succeed("poll add --type round --title Vraag --topic privacy --body x --closes 2026-05-01")
    func object(_ line: String) throws -> [String: Any] { try #require(try harness.objects(line).first) }
    let thread = try object("read 1 --json")
    let tip = try object("read tip:1 --json")
    let printed: [(String, [String: Any]?)] = [
      ("thread", try object("list --json")), ("post", (thread["all_posts"] as? [[String: Any]])?.first),
      ("post", try object("read 1.1 --json")), ("tip", try object("tips --json")),
      ("adoption", (tip["adoptions"] as? [[String: Any]])?.first), ("member", thread["author"] as? [String: Any]),
      ("directory", try object("members --json")), ("profile", try object("member bo --json")),
      ("me", try object("me --json")),
      ("topic", try object("topics --json")), ("layer", try object("layers --json")),
      ("organisation", try object("organisations --json")), ("notice", try object("inbox --json --as bo")),
      ("today", try object("today --json")), ("search", try object("search template --json")),
      ("entry", try object("audit --json")), ("key", try object("keys --json")),
      ("invitation", try object("invite list --json")), ("authority", try object("authority --json")),
      ("certificate", try harness.objects("keys --json").last), ("arrival", try object("invite tree --json")),
      ("stats", try object("stats --json")),
      ("board", try object("board --json")), ("network", try object("networks --json")),
      ("event", try object("event 1 --json")), ("slot", try object("agenda --json")),
      ("poll", try object("polls --json")), ("meetings", try object("today --json")["meetings"] as? [String: Any]),
      ("backup", try object("backup \(harness.path("copy.db")) --json")), ("saved", try object("saved --json")),
      ("digest", try object("digest --since 1d --json")), ("kindred", try object("kindred #open-data --json")),
    ]
    for (name, fields) in printed {
      #expect(try Set(#require(fields).keys) == documented(name), "\(name)")
    }
  }

  /// The names between backticks in the last paragraph under a heading.
  private func documented(_ name: String) throws -> Set<String> {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "\n### \(name)\n").last?.components(separatedBy: "\n#").first)
    let list = try #require(
      section.components(separatedBy: "\n\n").last { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty })
    return Set(list.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
  }
}
