// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Lists and searches by words on a board of 20,000 posts, whose rows do not stand in the order of
/// time and of which so little is looked at for a page as of a large board, against plain SQL that
/// looks into every text.
@Suite struct WordListTests {
  /// What a post holds of a word, in how many of a thousand posts.
  private static let words: [(word: String, share: Int)] = [
    ("gewoon", 700), ("compiler", 70), ("compilers", 30), ("cobol", 120), ("fortran", 9), ("micro", 90),
    ("micro focus", 25), ("zeldzaam", 2), ("comité", 40), ("comb", 60),
  ]

  private static func board(_ scratch: Scratch) throws -> TestBoard {
    let board = try TestBoard(path: scratch.file("board.db"))
    var state: UInt64 = 35
    // The same numbers in every run.
    func chance(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let start = monday.adding(days: -2000).seconds
    let span = 1990 * 86_400
    try board.store.loadInBulk { () throws(StoreError) in
      let database = board.store.database
      for number in 1...threads {
        try database.run(
          """
          INSERT INTO thread(number, title, kind, call_kind, author, layer, language, created, last_activity, pinned)
            VALUES (?1, 'Draad ' || ?1, ?2, ?3, ?4, 'be.local.cpas', ?5, ?6, 0, ?1 % 397 = 0)
          """, number, ["question", "story", "call"][number % 3], number % 3 == 2 ? "other" : nil as String?,
          3 + number % 2, number % 5 == 0 ? "fr" : "nl", start + Int64(chance(span)))
        try database.run(
          "INSERT INTO thread_topic(thread, position, topic) VALUES (?, 0, ?)", number,
          number % 7 == 0 ? "privacy" : "open-data")
      }
      var lengths = [Int](repeating: 0, count: threads + 1)
      for id in 1...posts {
        // The first threads come first, and the last posts are one long conversation.
        let thread = id <= threads ? id : id > posts - 600 ? 471 : 1 + chance(threads)
        lengths[thread] += 1
        let body = words.filter { chance(1000) < $0.share }.map(\.word).joined(separator: " ")
        try database.run(
          """
          INSERT INTO post(id, thread, number, parent, author, created, language, body) VALUES (?, ?, ?, ?, ?, ?, 'nl', ?)
          """, id, thread, lengths[thread], lengths[thread] == 1 ? nil as Int? : 1, 3 + id % 2,
          start + Int64(chance(span)), "Bericht \(body)")
      }
    }
    return board
  }

  private static let threads = 2000
  private static let posts = 20_000
  /// In proportion to the board what is looked at of a large one: few words are rare, and few pages
  /// whole.
  private static let effort = WordEffort(most: 250, posts: 3000, smallBoard: 1)
  private static let window = 200

  /// The threads with a post that has the words of each of these beginnings side by side, in the
  /// order of the list.
  private static func expected(
    _ board: TestBoard, _ beginnings: [String], without: [String] = [], and condition: String = "1",
    order: String = "last_activity DESC, number DESC"
  ) throws -> [Int] {
    let has = { (text: String) in
      "number IN (SELECT thread FROM post WHERE replace(' ' || body, 'é', 'e') || ' ' LIKE '% \(text)%')"
    }
    let all = beginnings.map(has) + without.map { "NOT \(has($0))" } + [condition]
    // A connection of its own: the store's looks through no text.
    return try Database(path: board.store.path, mode: .existing).rows(
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
    #expect(compilers.count > 1000)
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
      ("compiler -micro", try Self.expected(board, ["compiler"], without: ["micro"])),
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
      #expect(try board.list(query, limit: 300, effort: Self.effort) == wanted, "\(query)")
      if wanted.count > 100 {
        #expect(
          try board.list(query, limit: 300, direction: .backward, effort: Self.effort) == wanted,
          "from the end \(query)")
        var request = try board.request(query)
        request.effort = Self.effort
        let count = try board.store.countThreads(request, limit: 100)
        #expect(count.number <= 100 && count.isMore, "\(query)")
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
      let found = try board.searchAll(query, limit: 50, window: Self.window)
      #expect(found.count == Set(found).count, "\(query)")
      #expect(found.sorted() == wanted, "\(query)")
    }
    // The words of a search stand in one post.
    let both = try Database(path: board.store.path, mode: .existing).rows(
      "SELECT DISTINCT thread FROM post WHERE body LIKE '% cobol%' AND body LIKE '% fortran%' ORDER BY thread"
    ) { (row) throws(StoreError) in try row.value(0) as Int }
    #expect(try board.searchAll("cobol fortran", limit: 7, window: 20).sorted() == both)
  }

  private func aPageCostsNoMoreThanAPage(_ board: TestBoard) throws {
    var request = try board.request("gewoon -compiler -cobol -micro -comb")
    request.effort = WordEffort(most: 10, posts: 300, smallBoard: 1)
    let page = try board.store.threads(request)
    // It ends early, and says where it goes on.
    #expect(page.items.count < 100 && page.next != nil)
    let count = try board.store.countThreads(request, limit: 1000)
    #expect(count.isMore)
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
