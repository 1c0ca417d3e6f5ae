// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import raad

@MainActor
struct PersonalDataCommandTests {
  private nonisolated static let body = "Regel een\nMevrouw X is 85.07.30-033.28"

  @Test(
    "Personal data is refused, named by its place and hidden for the most part",
    arguments: [
      ["reply", "1", "--body", body], ["edit", "1.2", "--body", body],
      ["ask", "--title", "Een vraag", "--topic", "privacy", "--body", body],
      ["tip", "--title", "Een tip", "--topic", "privacy", "--body", body],
    ])
  func refused(words: [String]) throws {
    let harness = try Harness.withBoard()
    let outcome = harness.run(words)
    #expect(outcome.exit == .refused && outcome.output.isEmpty)
    #expect(outcome.messages.contains("line 2: national number 85.07.**-***.**;"), "\(outcome.messages)")
    #expect(outcome.messages.contains("--allow-personal-data"))
    #expect(!outcome.messages.contains("033"))
    #expect(harness.run(words + ["--allow-personal-data"]).exit == .done)
  }

  @Test("A title is looked at, and many findings are counted")
  func many() throws {
    let harness = try Harness.withBoard()
    let body = Array(repeating: "an@gent.be", count: 5).joined(separator: " ")
    let outcome = harness.run(["ask", "--title", "Bel 0470 12 34 56", "--topic", "privacy", "--body", body])
    #expect(
      outcome.messages.contains(
        "title, line 1: telephone number 0470 ** ** **; text, line 1: e-mail address a*@gent.be"))
    #expect(outcome.messages.contains("3 more; take it out"))
  }
}
