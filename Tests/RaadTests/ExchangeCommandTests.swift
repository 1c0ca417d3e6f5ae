// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Import and export on the command line")
struct ExchangeCommandTests {
  @Test("What one board exports another imports, and exports again byte for byte")
  func roundTrip() throws {
    let harness = try Harness.withBoard()
    harness.succeed("helped 1.2 --as bo")
    harness.succeed("tip --from 1.2")
    let first = harness.path("first.jsonl")
    let second = harness.path("second.jsonl")
    harness.succeed("export jsonl --output \(first)")
    harness.environment.variables["RAAD_BOARD"] = harness.path("other.db")
    harness.succeed("init")
    let trial = try #require(try harness.objects("import jsonl \(first) --dry-run --json").first)
    #expect(trial["outcome"] as? String == "tried")
    #expect(harness.succeed("list") == "")
    let report = try #require(try harness.objects("import jsonl \(first) --json").first)
    #expect(
      Set(report.keys) == [
        "outcome", "lines", "messages", "added", "known", "notes", "unknown_types", "bad_lines", "bad_line_count",
      ])
    #expect((report["added"] as? [String: Int])?["post"] == 2)
    #expect(harness.succeed("import jsonl \(first)").contains("Known already: "))
    #expect(harness.succeed("list").split(separator: "\n").count == 1)
    #expect(harness.run("export jsonl --output \(harness.board)").exit == .refused)
    harness.succeed("export jsonl --output \(second)")
    // The boards differ in name and founder, so what members wrote is compared.
    let posts = { (path: String) in
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
        $0.contains("\"type\":\"post\"")
      }
    }
    #expect(try posts(first).count == 2)
    #expect(try posts(first) == posts(second))
  }

  @Test("Bad lines are named with file and line, and nothing is imported unless they are to be left out")
  func badLines() throws {
    let harness = try Harness.withBoard()
    let file = harness.path("bad.jsonl")
    let lines = [
      #"{"type":"board","format":1,"name":"Elders"}"#, #"{"type":"member","id":"u1","handle":"cas"}"#, "xx",
      #"{"type":"thread","id":"t1","kind":"question","title":"Leeg gesprek","author":"u1","created":1}"#,
    ]
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let refused = harness.run("import jsonl \(file)")
    #expect(refused.exit == .refused)
    #expect(refused.output == "")
    #expect(
      refused.messages == """
        \(file):3: not JSON, byte 1: x cannot stand here
        \(file):4: thread without posts
        raad: nothing imported: 2 bad lines; --skip-bad leaves them out

        """)
    #expect(harness.run("member cas").exit == .refused)
    #expect(harness.run("import jsonl \(file) --skip-bad").output == "Added: 1 member\n2 bad lines left out\n")
    #expect(harness.run("member cas").exit == .done)
    harness.login("bo")
    #expect(harness.run("import jsonl \(file)").exit == .refused)
    #expect(harness.run("export jsonl --output \(harness.path("x"))").exit == .refused)
    #expect(!FileManager.default.fileExists(atPath: harness.path("x")))
    let missing = harness.run("import jsonl \(harness.path("none")) --as an")
    #expect(missing.messages == "raad: cannot read \(harness.path("none")): No such file or directory\n")
  }
}
