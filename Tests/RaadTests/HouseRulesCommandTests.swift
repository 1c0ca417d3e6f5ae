// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
struct HouseRulesCommandTests {
  @Test("Without the rules a post is refused and says what to do; with them it goes")
  func posting() throws {
    let harness = try Harness.withBoard()
    harness.login("cis")
    harness.succeed("me join")
    for words in ["reply 1 --body Ja", "ask --title Vraag --topic open-data --body Ja", "tip --from 1.2"] {
      let outcome = harness.run(words)
      #expect(outcome.exit == .refused)
      #expect(outcome.messages.contains("raad rules --agree"))
    }
    #expect(harness.succeed("rules --agree") == "")
    #expect(harness.succeed("reply 1 --body Ja") == "#1.3\n")
  }

  @Test("The rules can be read without a board and without being a member")
  func reading() throws {
    let harness = try Harness()
    let text = harness.succeed("rules --language nl")
    #expect(text.hasPrefix("Huisregels\n\n1. "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("8. "))
    let object = try #require(try harness.objects("rules --json").first)
    #expect(object["version"] as? Int == 1)
    #expect((object["rules"] as? [String])?.count == 8)
    #expect(harness.run("rules --agree").exit == .unusable)
  }
}
