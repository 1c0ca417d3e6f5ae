// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore
@testable import raad

/// What follows from the time alone happens on every way of visiting.
@MainActor
@Suite("Visits on the command line")
struct VisitCommandTests {
  private let an = MemberID(rawValue: 1)

  /// A board on which `an` can help with a question that waits for ten days.
  private func harness() throws -> Harness {
    let harness = try Harness.withBoard()
    harness.environment.clock = { Harness.now }
    let store = try Store(path: harness.board)
    let bo = try #require(try store.member(login: "bo"))
    let question = NewThread(title: "Who knows?", body: "Nobody said yet.", topics: [TopicID("open-data")])
    _ = try store.ask(question, by: bo.id, at: Harness.now.adding(days: -10))
    try store.setTie(.canHelp, to: TopicID("open-data"), by: an)
    return harness
  }

  private func told(_ harness: Harness) throws -> [Notice.Kind] {
    try Store(path: harness.board).notices(for: an, limit: 10).map(\.kind).filter { $0 == .waitsForHelper }
  }

  @Test(
    "A question that nobody answered reaches who can help, on each of them",
    arguments: [
      ("today", true), ("today --json", true), ("", true), ("inbox", true), ("digest --peek", true), ("--linear", true),
      ("list", false), ("unread", false), ("read 2", false), ("search template", false),
    ])
  func reaches(line: String, isVisit: Bool) throws {
    let harness = try harness()
    let outcome = harness.run(line, input: "quit\n")
    #expect(outcome.exit == .done, "\(outcome.messages)")
    #expect(try told(harness) == (isVisit ? [.waitsForHelper] : []))
    // And only once.
    harness.run(line, input: "quit\n")
    #expect(try told(harness).count == (isVisit ? 1 : 0))
  }

  @Test("Notices show it at once")
  func shown() throws { #expect(try harness().succeed("inbox").contains("Who knows?")) }

  @Test("A board that cannot be written now is read as it is", arguments: ["today", "inbox", "--linear"])
  func locked(line: String) throws {
    let harness = try harness()
    let other = try Store(path: harness.board)
    try other.database.execute("BEGIN IMMEDIATE")
    #expect(harness.run(line, input: "quit\n").exit == .done)
    try other.database.execute("ROLLBACK")
    #expect(try told(harness) == [])
  }

  @Test("Line by line is a visit: what is new counts from the one before")
  func counts() throws {
    let harness = try harness()
    harness.run("--linear", input: "quit\n")
    harness.environment.now = Harness.now.adding(days: 2)
    harness.environment.clock = { Harness.now.adding(days: 2) }
    harness.run("--linear", input: "quit\n")
    #expect(try Store(path: harness.board).member(login: "an")?.previousVisit == Harness.now)
  }
}
