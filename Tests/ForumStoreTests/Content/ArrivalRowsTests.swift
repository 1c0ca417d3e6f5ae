// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What an import carries over many rows at a time.
@Suite struct ArrivalRowsTests {
  private let board: TestBoard

  init() throws { board = try TestBoard() }

  private func addMembers(_ ids: ClosedRange<Int>) throws {
    for id in ids {
      try board.store.database.run(
        """
        INSERT INTO member(id, handle, name, layer, joined, read_before) VALUES (?, ?, 'Nieuweling', 'be.federal.fps', 0, 0)
        """, id, "n\(id)x")
    }
  }

  @Test func aPreparationHasAllRowsOfTheBoard() throws {
    // One that no plan is asked of: a preparation reads whole tables on purpose.
    let store = try Store.create(
      path: ":memory:", board: Board(name: "Proefbord", created: monday), layers: .belgium,
      founder: MemberFields(handle: "steward", layer: LayerID("be.federal.fps")), login: "steward", language: .nl,
      welcomeTips: true)
    let copy = try store.preparation().database
    for table in ["layer", "layer_ancestor", "topic", "topic_alias", "label", "member", "sqlite_sequence"] {
      func rows(_ database: Database) throws -> [String] {
        try database.rows("SELECT * FROM \(table)") { (row) throws(StoreError) in
          (0..<row.count).map { row.string($0) }.joined(separator: "|")
        }
      }
      #expect(try rows(copy) == rows(store.database), "\(table)")
    }
    // More than go in at once, and some that are left over then.
    let layers = try copy.number("SELECT count(*) FROM layer") ?? 0
    #expect(layers > 20 && layers % 20 != 0)
  }

  /// In any order and with gaps, and nobody else.
  @Test func severalMembersAreFoundAtOnce() throws {
    try addMembers(101...109)
    try board.store.index.add(members: [107, 101, 103, 102].map { MemberID($0) })
    let found: [Int] = try board.store.database.rows(
      "SELECT rowid FROM member_text WHERE member_text MATCH 'nieuweling' ORDER BY rowid"
    ) { (row) throws(StoreError) in try row.value(0) }
    #expect(found == [101, 102, 103, 107])
  }

  /// The index writes down what it holds once for all, not once for each.
  @Test func severalMembersCostLittleMoreThanTheirRows() throws {
    try addMembers(101...140)
    let database = board.store.database
    let before = try #require(try database.number("SELECT total_changes()"))
    try database.write { () throws(StoreError) in
      try board.store.index.add(members: (101...140).map { MemberID($0) })
    }
    // One in the index and one in its lengths for each member, and a few pages.
    #expect(try #require(try database.number("SELECT total_changes()")) - before < 120)
    #expect(try board.store.check() == [])
  }
}
