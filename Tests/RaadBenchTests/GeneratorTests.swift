// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Seeded
import Testing

@testable import ForumStore
@testable import raad_bench

/// A folder that goes at the end of a test.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A generated board.
  func board(posts: Int, seed: UInt64 = 1, name: String = "board.db") throws -> Store {
    try BoardGenerator.make(posts: posts, seed: seed, path: file(name), login: "bench")
    return try Store(path: file(name))
  }
}

@Suite struct GeneratorTests {
  private func rows(of table: String, in store: Store) throws -> [String] {
    try store.database.rows("SELECT * FROM \(table)") { (row) throws(StoreError) in
      (0..<row.count).map { row.string($0) }.joined(separator: "|")
    }
  }

  @Test func aGeneratedBoardKeepsAllRules() throws {
    let scratch = try Scratch()
    let store = try scratch.board(posts: 2000)
    #expect(try store.check() == [])
    let number = { (sql: String) in try store.database.number(sql) ?? 0 }
    #expect(try number("SELECT count(*) FROM post") == 2000)
    #expect(try number("SELECT count(*) FROM thread") == 200)
    #expect(try number("SELECT max(last_number) FROM thread") >= 100)
    #expect(try number("SELECT max(parent) FROM post") > 50)
    #expect(
      (180_000...300_000).contains(try number("SELECT sum(length(body) - length(replace(body, ' ', ''))) FROM post")))
    for table in ["heard", "tip", "adoption", "notice", "reading", "revision", "thread_follow", "member_topic"] {
      #expect(try number("SELECT count(*) FROM \(table)") > 0, "\(table) is empty")
    }
    for state in ["waiting", "answered", "lang:fr", "kind:story"] {
      #expect(try number("SELECT threads FROM scope WHERE name = '\(state)'") > 0, "no thread is \(state)")
    }
  }

  @Test func networksEventsAndPollsHaveTheShapesThatAreMeasured() throws {
    let scratch = try Scratch()
    let store = try scratch.board(posts: 2000)
    let number = { (sql: String) in try store.database.number(sql) ?? 0 }
    #expect(try number("SELECT min(members) FROM network") >= 20)
    let ofFounder = "network_member WHERE member = 1 AND standing IN ('member', 'board')"
    #expect(try number("SELECT count(*) FROM \(ofFounder)") == BoardShape.founderNetworks)
    for standing in NetworkStanding.allCases where standing != .invited {
      #expect(
        try number("SELECT count(*) FROM network_member WHERE standing = '\(standing.rawValue)'") > 0, "\(standing)")
    }
    // All forty members sign up for the first event, which has room for 36.
    #expect(try number("SELECT taken FROM event_slot WHERE event = 1") >= 35)
    #expect(try number("SELECT waiting FROM event_slot WHERE event = 1") > 0)
    let now = BoardShape.now.seconds
    for sign in [">", "<"] {
      #expect(try number("SELECT count(*) FROM event_slot WHERE starts \(sign) \(now)") > 0, "none \(sign) now")
    }
    #expect(try number("SELECT count(*) FROM poll WHERE number <= 4 AND voters = 40") == 4)
    #expect(try number("SELECT count(*) FROM poll WHERE number <= 3 AND closed IS NULL") == 3)
    #expect(try number("SELECT sealed FROM poll WHERE number = 1") == 1)
    let winners = try number(
      "SELECT count(*) FROM poll_option JOIN poll ON poll.number = poll WHERE won AND outcome > 0")
    #expect(try number("SELECT count(*) FROM poll WHERE outcome > 0") == winners)
    #expect(try number("SELECT count(*) FROM poll WHERE number = 4 AND outcome IS NOT NULL") == 1)
  }

  @Test func theyGrowWithTheBoard() {
    let (small, large) = (BoardShape(posts: 10_000), BoardShape(posts: 1_000_000))
    #expect(large.networks >= 10 * small.networks)
    #expect(large.events >= 10 * small.events && large.polls >= 10 * small.polls)
    #expect(large.members >= BoardShape.mostVotes && BoardShape(posts: 100_000).members >= BoardShape.mostVotes)
  }

  @Test func theSameSeedGivesTheSameRows() throws {
    let scratch = try Scratch()
    let first = try scratch.board(posts: 300, seed: 7, name: "first.db")
    let second = try scratch.board(posts: 300, seed: 7, name: "second.db")
    let other = try scratch.board(posts: 300, seed: 8, name: "other.db")
    let tables = try first.database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      (row) throws(StoreError) in row.string(0)
    }
    for table in tables { #expect(try rows(of: table, in: first) == rows(of: table, in: second), "\(table) differs") }
    #expect(try rows(of: "post", in: first) != rows(of: "post", in: other))
  }

  @Test func wordsAreUsedAsInNaturalLanguage() {
    let words = WordList(.nl, seed: 1)
    var random = SeededRandom(seed: 1, stream: 0)
    var uses = [Int](repeating: 0, count: WordList.size)
    for _ in 0..<100_000 { uses[words.draw(&random)] += 1 }
    #expect((3000...5000).contains(uses[0]))
    #expect(uses[0] > 2 * uses[3] && uses[3] > 5 * uses[40])
    #expect(uses.count { $0 == 0 } > WordList.size / 3)
  }
}
