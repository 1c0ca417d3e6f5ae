// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// How SQLite goes about the lists: never through a whole table, and never sorting what an index
/// has in order.
@Suite struct QueryPlanTests {
  /// The steps of a plan that look at all rows of a table of the board.
  private func scans(_ plan: [String]) -> [String] {
    plan.filter {
      $0.hasPrefix("SCAN ") && !$0.contains("VIRTUAL TABLE") && !$0.hasPrefix("SCAN (subquery")
        // The threads of one member's newest posts, found by an index, and those of a page.
        && $0 != "SCAN written" && $0 != "SCAN picked"
    }
  }

  private func plan(_ sql: String, _ values: [any Bindable], _ store: Store) throws -> [String] {
    try store.database.rows("EXPLAIN QUERY PLAN " + sql, values: values) { (row) throws(StoreError) in row.string(3) }
  }

  @Test func aTriggerThatLooksThroughATableIsSeen() throws {
    let board = try TestBoard()
    try board.store.database.execute(
      """
      CREATE TEMP TRIGGER slow AFTER UPDATE OF title ON thread BEGIN
        UPDATE board SET name = name WHERE EXISTS (SELECT 1 FROM post WHERE body LIKE '%x%');
      END
      """)
    try board.store.database.run("UPDATE thread SET title = title WHERE number = ?", 1)
    #expect(try board.scans().first?.hasPrefix("SCAN post in UPDATE thread") == true)
    try board.store.database.execute("DROP TRIGGER slow")
  }

  @Test(arguments: [
    "", "topic:privacy", "layer:be.local", "author:vrager", "author:vrager author:mo", "org:gent", "kind:question",
    "kind:question kind:call", "lang:fr", "is:waiting", "is:unanswered", "is:unread", "is:mine", "is:helped", "is:open",
    "is:answered",
    "is:locked", "is:pinned", "is:new", "is:watched", "is:muted", "is:bookmarked", "is:replied", "-is:muted",
    "after:7d", "before:7d",
    "-topic:privacy", "-is:unread", "loket",
    "\"klare taal\" -loket", "topic:privacy layer:be is:unread is:new kind:question author:mo loket",
  ])
  func everyListIsAWalkAlongAnIndex(text: String) throws {
    let board = try TestBoard()
    // Longer than what the reader follows, so that this is what is walked.
    for _ in 1...3 { try board.ask(by: board.helper) }
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: -2))
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: -1))
    let vocabulary = Vocabulary(layers: try board.store.layers(), topics: try board.store.topics())
    for sort in ThreadSort.allCases {
      for place in ThreadPlace.allCases {
        var query = try QueryParser.parse(text, vocabulary: vocabulary)
        query.sort = sort
        for after in [nil, PageKey(numbers: [0, 1, 2])] {
          let direction: PageDirection = after == nil ? .forward : .backward
          let request = ThreadListRequest(
            viewer: board.asker.id, now: monday, place: place, query: query, after: after, direction: direction)
          let viewer = try board.store.viewer(board.asker.id)
          let list = try ThreadListPlan(request, viewer: viewer, store: board.store).flatMap {
            ThreadListSQL($0, request, viewer: viewer)
          }
          // No list: a page of pinned threads after the last of them.
          guard let (sql, values) = list?.pageStatement(limit: 50) else { continue }
          let steps = try plan(sql, values, board.store)
          #expect(scans(steps) == [])
          if sort == .newest, text == "is:unread" {
            #expect(steps.contains { $0.contains("INDEX reading_open (member=?)") })
            #expect(steps.contains { $0.contains("pinned=? AND by_activity>?") || after != nil })
          }
          // Only what other rows lead to is sorted: threads left half read, watched or bookmarked
          // ones, those with a word, and those that were alive at a moment; oldest first the pinned
          // ones and the others apart.
          let sorts = steps.count { $0.hasPrefix("USE TEMP B-TREE") && !$0.hasSuffix("DISTINCT") }
          let most =
            text.isOwn ? sort == .oldest ? 2 : sort == .waiting ? 4 : 1 : sort.isByActivity && text.isSplit ? 1 : 0
          #expect(sorts <= most, "\(text) \(sort): \(steps)")
        }
      }
    }
  }

  @Test(arguments: [
    "SELECT number, created FROM post WHERE thread = 1 ORDER BY number",
    "SELECT source_number, number FROM tip WHERE source_thread = 1 ORDER BY source_number, number",
    "SELECT number FROM thread WHERE author = 1 AND removed = 0 AND hidden = 0 ORDER BY number DESC LIMIT 10",
    "SELECT number FROM tip WHERE owner = 1 ORDER BY number DESC LIMIT 10",
    "SELECT body FROM revision WHERE post = 1 ORDER BY id DESC",
    "SELECT id FROM notice WHERE member = 1 ORDER BY id DESC LIMIT 9",
    "SELECT id FROM notice WHERE member = 1 AND seen = 0",
    "SELECT handle FROM member WHERE layer = 'be.local.cpas' AND handle > 'a' ORDER BY handle LIMIT 9",
    "SELECT handle FROM member WHERE organisation = 1 ORDER BY handle LIMIT 9",
    "SELECT handle FROM member WHERE handle > 'a' ORDER BY handle LIMIT 9",
    "SELECT count(*) FROM member WHERE role = 'steward' AND left_at IS NULL",
    "SELECT ours FROM import_source WHERE source = 'a' AND kind = 'post' AND external = 'p1'",
  ])
  func everyLookUpUsesAnIndexInItsOrder(sql: String) throws {
    let steps = try plan(sql, [], TestBoard().store)
    let whole = scans(steps).filter { !$0.hasPrefix("SCAN member USING") || !$0.contains("member_steward") }
    #expect(whole == [] && !steps.contains { $0.hasPrefix("USE TEMP B-TREE") }, "\(steps)")
  }
}

extension String {
  /// Whether a query is about what the reader follows, or about words.
  fileprivate var isOwn: Bool {
    ["is:watched", "is:muted", "is:bookmarked", "is:replied", "loket", "\"klare taal\" -loket"].contains(self)
      || hasSuffix(" loket")
  }

  /// Whether the list is put together from parts, of which one is in no order.
  fileprivate var isSplit: Bool { contains("is:unread") || contains("before:") }
}
