// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
@Suite("The history of a post on the command line")
struct HistoryCommandTests {
  @Test("Each change is told with its differences, a thread stands for its opening post")
  func history() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["edit", "1.2", "--body", "There it is."])
    let text = harness.succeed("read 1.2 --history")
    #expect(text.contains("[-Here-]{+There+} it is.\n"))
    #expect(text.hasSuffix("Here it is.\n"))
    let object = try #require(try harness.objects("read 1.2 --history --json").first)
    let revisions = try #require(object["revisions"] as? [[String: Any]])
    #expect(revisions.map { $0["body"] as? String } == ["Here it is."])
    #expect(object["body"] as? String == "There it is.")
    #expect(try harness.objects("read 1 --history --json").first?["ref"] as? String == "#1.1")
  }

  @Test("What has no history is refused", arguments: ["read @bo --history", "read 1.2 --history --mark"])
  func refused(_ words: String) throws {
    #expect(try Harness.withBoard().run(words).exit == .wrongUse)
  }

  @Test("A post is read alone without its thread")
  func post() throws {
    let harness = try Harness.withBoard()
    #expect(harness.succeed("read 1.2").contains("Here it is."))
    #expect(harness.run("read 1.9").exit == .refused)
  }
}
