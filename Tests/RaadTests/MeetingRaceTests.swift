// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

/// What several processes want of a board at the same moment.
@MainActor
@Suite("Who comes first")
struct MeetingRaceTests {
  @Test("Of many who sign up for the last place at once one gets it, and the others wait in a row")
  func lastPlace() throws {
    let harness = try Harness.withBoard()
    // By the real clock it is to come as well.
    harness.succeed([
      "event", "add", "--title", "Dag", "--topic", "privacy", "--body", "x", "--slot", "2099-09-27 13:00-17:00 x1",
    ])
    let members = (1...6).map { "lid\($0)" }
    for member in members {
      harness.login(member)
      harness.succeed("me join --layer be.local.municipality")
      harness.succeed("rules --agree")
    }
    let acts = members.map { "\"$RAAD\" --as \($0) --language en event sign-up 1 >out.\($0) 2>&1 &" }
    let outcome = try ProcessTests.shell(acts.joined(separator: "\n") + "\nwait; cat out.*", in: harness.folder)
    let answers = outcome.output.split(separator: "\n").map(String.init).sorted()
    #expect(answers == ["yes"] + (1...5).map { "yes, waiting list, place \($0)" })
    harness.login("an")
    #expect(harness.run("check").exit == .done)
  }
}
