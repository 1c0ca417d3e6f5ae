// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Lists and searches by words on a board of 100,000 posts, whose rows do not stand in the order of time, against plain
/// SQL that looks into every text.
@Suite struct WordListTests {
  /// What a post holds of a word, in how many of a thousand posts.
  private static let words: [(word: String, share: Int)] = [
    ("gewoon", 700), ("compiler", 70), ("compilers", 30), ("cobol", 120), ("fortran", 6), ("micro", 90),
    ("micro focus", 25), ("zeldzaam", 1), ("comité", 40), ("comb", 60),
  ]

  private static func board(_ scratch: Scratch) throws -> TestBoard {
    let board = try TestBoard(path: scratch.file("board.db"))
    // A number for each row that looks like chance.
    let chance = { (row: String, salt: Int) in "((\(row) * 2654435761 + \(salt) * 40503) / 7 % 1000003)" }
    let body = words.enumerated().map { index, word in
      "|| CASE WHEN \(chance("n", index + 1)) % 1000 < \(word.share) THEN ' \(word.word)' ELSE '' END"
    }
    let start = monday.adding(days: -2000).seconds
    try board.store.loadInBulk { () throws(StoreError) in
      try board.store.database.execute(
        """
        WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 10000)
        INSERT INTO thread(number, title, kind, author, layer, language, created, last_activity, pinned)
          SELECT n, 'Draad ' || n, CASE n % 3 WHEN 0 THEN 'question' WHEN 1 THEN 'story' ELSE 'call' END,
            3 + n % 2, 'be.local.cpas', CASE WHEN n % 5 = 0 THEN 'fr' ELSE 'nl' END,
            \(start) + \(chance("n", 91)) * 100, 0, n % 997 = 0 FROM row;
        UPDATE thread SET call_kind = 'other' WHERE kind = 'call';
        INSERT INTO thread_topic(thread, position, topic)
          SELECT number, 0, CASE number % 7 WHEN 0 THEN 'privacy' ELSE 'open-data' END FROM thread;
        WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 100000),
          place(n, thread) AS (
            SELECT n, CASE WHEN n <= 10000 THEN n WHEN n > 97000 THEN 4711 ELSE 1 + \(chance("n", 92)) % 10000 END
            FROM row)
        INSERT INTO post(id, thread, number, parent, author, created, language, body)
          SELECT n, thread, row_number() OVER (PARTITION BY thread ORDER BY n),
            CASE WHEN n <= 10000 THEN NULL ELSE 1 END, 3 + n % 2, \(start) + \(chance("n", 93)) * 150, 'nl',
            'Bericht' \(body.joined(separator: " ")) FROM place;
        """)
    }
    return board
  }

  /// The threads with a post that has the words of each of these beginnings side by side, in the order of the list.
  private static func expected(
    _ board: TestBoard, _ beginnings: [String], without: [String] = [], and condition: String = "1",
    order: String = "last_activity DESC, number DESC"
  ) throws -> [Int] {
    let has = { (text: String) in
      "number IN (SELECT thread FROM post WHERE replace(' ' || body, 'é', 'e') || ' ' LIKE '% \(text)%')"
    }
    let all = beginnings.map(has) + without.map { "NOT \(has($0))" } + [condition]
    return try board.store.database.rows(
      "SELECT number FROM thread WHERE \(all.joined(separator: " AND ")) ORDER BY pinned DESC, \(order)"
    ) { (row) throws(StoreError) in try row.value(0) }
  }

  // One test, since making the board takes some seconds.
  @Test func nothingIsLeftOut() throws {
    let scratch = try Scratch()
    let board = try Self.board(scratch)
    try everyMatchIsFoundOnceAndInItsOrder(board)
    try aSearchIsWalkedToItsLastMatch(board)
    try aPageCostsNoMoreThanAPage(board)
  }

  private func everyMatchIsFoundOnceAndInItsOrder(_ board: TestBoard) throws {
    let compilers = try Self.expected(board, ["compiler"])
    #expect(compilers.count > 5000)
    let activity = "last_activity DESC, number DESC"
    let oldest = "last_activity, number"
    for (query, wanted) in [
      ("compiler", compilers), ("gewoon", try Self.expected(board, ["gewoon"])),
      ("zeldzaam", try Self.expected(board, ["zeldzaam"])), ("comp", compilers),
      ("com", try Self.expected(board, ["com"])), ("fortran", try Self.expected(board, ["fortran"])),
      ("comité", try Self.expected(board, ["comite"])),
      ("\"micro focus\"", try Self.expected(board, ["micro focus "])),
      ("cobol fortran", try Self.expected(board, ["cobol", "fortran"])),
      ("compiler cobol micro", try Self.expected(board, ["compiler", "cobol", "micro"])),
      ("compiler -gewoon", try Self.expected(board, ["compiler"], without: ["gewoon"])),
      ("fortran -cobol", try Self.expected(board, ["fortran"], without: ["cobol"])),
      ("cobol lang:fr", try Self.expected(board, ["cobol"], and: "language = 'fr'")),
      (
        "cobol topic:privacy kind:question",
        try Self.expected(
          board, ["cobol"],
          and: "kind = 'question' AND number IN (SELECT thread FROM thread_topic WHERE topic = 'privacy')")
      ),
      (
        "cobol before:1000d",
        try Self.expected(
          board, ["cobol"], and: "created < \(monday.adding(days: -1000).seconds)", order: activity)
      ),
      ("cobol sort:oldest", try Self.expected(board, ["cobol"], order: oldest)),
      ("gewoon lang:fr sort:oldest", try Self.expected(board, ["gewoon"], and: "language = 'fr'", order: oldest)),
      ("cobol sort:helped", try Self.expected(board, ["cobol"])),
    ] {
      #expect(!wanted.isEmpty, "\(query)")
      #expect(try board.list(query, limit: 1000) == wanted, "\(query)")
      if wanted.count > 100 {
        #expect(try board.list(query, limit: 1000, direction: .backward) == wanted, "from the end \(query)")
        let count = try board.store.countThreads(board.request(query), limit: 100)
        #expect(count == Count(100, isMore: true), "\(query)")
      }
      #expect(try board.store.threadNumbers(board.request(query)) == wanted.sorted(), "\(query)")
    }
  }

  private func aSearchIsWalkedToItsLastMatch(_ board: TestBoard) throws {
    for (query, beginnings, condition) in [
      ("compiler", ["compiler"], "1"), ("zeldzaam", ["zeldzaam"], "1"), ("fortran", ["fortran"], "1"),
      ("\"micro focus\"", ["micro focus "], "1"), ("comp", ["comp"], "1"),
      ("cobol lang:fr", ["cobol"], "language = 'fr'"),
      ("cobol before:1000d", ["cobol"], "created < \(monday.adding(days: -1000).seconds)"),
    ] {
      let wanted = try Self.expected(board, beginnings, and: condition).sorted()
      let found = try board.searchAll(query, limit: 500)
      #expect(found.count == Set(found).count, "\(query)")
      #expect(found.sorted() == wanted, "\(query)")
    }
    // The words of a search stand in one post.
    let both = try board.store.database.rows(
      "SELECT DISTINCT thread FROM post WHERE body LIKE '% cobol%' AND body LIKE '% fortran%' ORDER BY thread"
    ) { (row) throws(StoreError) in try row.value(0) as Int }
    #expect(try board.searchAll("cobol fortran", limit: 7).sorted() == both)
  }

  private func aPageCostsNoMoreThanAPage(_ board: TestBoard) throws {
    var request = try board.request("gewoon -compiler -cobol -micro -comb")
    request.effort.posts = 1000
    let page = try board.store.threads(request)
    // It ends early, and says where it goes on.
    #expect(page.items.count < 100 && page.next != nil)
    let count = try board.store.countThreads(request, limit: 1000)
    #expect(count.isMore && count.number < 100)
  }
}

extension TestBoard {
  /// The request of a list, from a query in the typed language.
  func request(_ query: String) throws -> ThreadListRequest {
    let vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
    return ThreadListRequest(
      viewer: asker.id, now: monday, query: try QueryParser.parse(query, vocabulary: vocabulary))
  }
}
