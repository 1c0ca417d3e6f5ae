// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
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

  /// A board by the real clock, which the processes go by, with six more members.
  private func board() throws -> (harness: Harness, members: [String]) {
    let harness = try Harness.withBoard()
    harness.environment.now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    let members = (1...6).map { "lid\($0)" }
    for member in members {
      harness.login(member)
      harness.succeed("me join --layer be.local.municipality")
      harness.succeed("rules --agree")
    }
    harness.login("an")
    return (harness, members)
  }

  @Test("A poll that is closed while others vote counts the votes that were taken, and no other")
  func closing() throws {
    let (harness, members) = try board()
    let closes = harness.environment.now.adding(days: 30).iso8601.prefix(10)
    harness.succeed(
      "poll add --type dots --title Kies --topic privacy --body x --closes \(closes) --option a --option b --secret")
    var acts = members.map { "(\"$RAAD\" --as \($0) --language en vote 1 1 2>&1 && echo taken) >out.\($0) &" }
    acts.insert("\"$RAAD\" --as an poll close 1 >closed 2>&1 &", at: 3)
    let outcome = try ProcessTests.shell(acts.joined(separator: "\n") + "\nwait; cat out.*", in: harness.folder)
    let answers = outcome.output.split(separator: "\n")
    let taken = answers.count { $0 == "taken" }
    #expect(answers.count == 6 && answers.allSatisfy { $0 == "taken" || $0.contains("This poll is closed") })
    let poll = try Store(path: harness.board).poll(1, viewer: MemberID(1), now: harness.environment.now)
    #expect(poll.closed != nil && poll.voters == taken && poll.result?.ballots == taken)
    #expect(harness.run("check").exit == .done)
  }

  @Test("Places that are taken away while others sign up are refused or taken, and nobody loses one")
  func fewerPlaces() throws {
    let (harness, members) = try board()
    let day = harness.environment.now.adding(days: 30).iso8601.prefix(10)
    harness.succeed([
      "event", "add", "--title", "Dag", "--topic", "privacy", "--body", "x", "--slot", "\(day) 13:00-17:00 x6",
    ])
    var acts = members.map { "\"$RAAD\" --as \($0) --language en event sign-up 1 >out.\($0) 2>&1 &" }
    acts.insert(
      "(\"$RAAD\" --as an --language en event edit 1 slots '\(day) 13:00-17:00 x3' 2>&1 && echo fewer) >edited &", at: 3
    )
    let outcome = try ProcessTests.shell(acts.joined(separator: "\n") + "\nwait; cat out.*", in: harness.folder)
    let answers = outcome.output.split(separator: "\n")
    let slot = try #require(
      try Store(path: harness.board).event(1, viewer: MemberID(1), now: harness.environment.now).fields.slots.first)
    let edited = try String(contentsOfFile: harness.path("edited"), encoding: .utf8)
    #expect(slot.places == (edited == "fewer\n" ? 3 : 6), "\(edited)")
    #expect(edited == "fewer\n" || edited.contains("is fewer than the"), "\(edited)")
    #expect(answers.count { $0 == "yes" } == slot.taken && slot.taken == slot.places, "\(answers)")
    #expect(answers.count { $0.hasPrefix("yes, waiting list") } == slot.waiting && slot.taken + slot.waiting == 6)
    #expect(harness.run("check").exit == .done)
  }
}
