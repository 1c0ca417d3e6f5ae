// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Commands on tips")
struct TipCommandTests {
  @Test("A tip is changed, confirmed, superseded and withdrawn")
  func tipLife() throws {
    let harness = try Harness.withBoard()
    for title in ["One page is enough", "Two pages are better"] {
      harness.succeed(["tip", "--title", title, "--topic", "privacy", "--lang", "en", "--body", "Short."])
    }
    harness.succeed(["edit", "tip:1", "--body", "Shorter."])
    harness.succeed("tip confirm 1")
    harness.succeed("pin tip:1")
    harness.succeed("tip supersede 1 --with 2")
    let tip = try #require(try harness.objects("read tip:1 --json").first)
    #expect(tip["body"] as? String == "Shorter.")
    #expect(tip["state"] as? String == "superseded")
    #expect(tip["superseded_by"] as? Int == 2)
    #expect(tip["pin"] is NSNull)
    #expect(try harness.objects("tips --json").map { $0["number"] as? Int } == [2])
    #expect(try harness.objects("tips --all --json").count == 2)
    harness.succeed("tip supersede 1 --undo")
    harness.succeed("tip withdraw tip:2")
    #expect(try harness.objects("tips --json").map { $0["number"] as? Int } == [1])
    harness.succeed("tip withdraw 2 --undo")
    #expect(harness.succeed("tips better").hasPrefix("tip:2\tcurrent\tTwo pages are better\t"))
    #expect(
      harness.run("tips is:unread").messages
        == "raad: “is:unread” does not work here; possible: words, topic:, layer:\n")
    #expect(harness.run("tip supersede 1").messages == "raad: missing: --with\n")
    #expect(harness.run("tip supersede 1 --with 1").exit != .done)
  }

  @Test("Twelve tips are pinned and no more, until one makes room")
  func pins() throws {
    let harness = try Harness.withBoard()
    let topics = ["privacy", "open-data", "plain-language"]
    for number in 1...13 {
      harness.succeed(["tip", "--title", "Tip nummer \(number)", "--topic", topics[number % 3], "--body", "x"])
    }
    for number in 1...12 { harness.succeed("pin tip:\(number)") }
    let full = harness.run("pin tip:13")
    #expect(full.exit == .refused)
    #expect(full.messages.contains("12"))
    harness.succeed("pin tip:13 --replace 1 --place 1")
    #expect(try harness.objects("tips --pinned --json").map { $0["number"] as? Int }.prefix(2) == [13, 2])
  }
}
