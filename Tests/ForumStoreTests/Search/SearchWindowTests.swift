// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct SearchWindowTests {
  /// More posts with the same word than a search ranks, and an early one that begins like it.
  private func crowded() throws -> TestBoard {
    let board = try TestBoard()
    try board.store.database.write { () throws(StoreError) in
      do {
        let first = try board.ask("Allereerst", body: "De formulieren van vroeger.")
        try board.reply(first, "Een zeldzaam formulier.")
        for index in 1...3 { try board.ask("Vraag \(index)", body: "Over het formulier.") }
        let long = try board.ask("Lang gesprek", body: "Begin.")
        for _ in 0..<(PostSearch.window + 50) { try board.reply(long, "Weer een formulier.", by: board.asker) }
      } catch { throw error as? StoreError ?? .engine(code: 0, message: "\(error)") }
    }
    return board
  }

  @Test func whatFillsTheWindowHidesNoLessCommonWord() throws {
    let board = try crowded()
    let search = { (words: [String]) in
      try board.store.search(
        Query(terms: words.map { Query.Term(.word($0)) }), viewer: board.asker.id, now: monday, limit: 10
      ).threads.map(\.thread.number)
    }
    // One thread fills the window of the newest matches; the older ones come behind it.
    #expect(try search(["formulier"]).first == 5 && search(["formulier"]).sorted() == [1, 2, 3, 4, 5])
    #expect(try board.searchAll("formulier", limit: 2) == search(["formulier"]))
    #expect(try search(["formulier", "zeldzaam"]) == [1])
    // The word itself is so common that it is tried whole first, and by its beginning when that is
    // not enough.
    #expect(try search(["formulier", "vroeger"]) == [1])
    #expect(try search(["formulieren"]) == [1])
  }

  /// More posts with the same word than a filtered search looks at, and before them threads of
  /// other days.
  @Test func whatIsOlderThanADateIsLookedForFromThereBack() throws {
    let board = try TestBoard()
    for day in 1...3 { try board.ask("Oud \(day)", body: "Een formulier.", at: monday.adding(days: day - 10)) }
    try board.ask("Ander", body: "Geen.", at: monday.adding(days: -6))
    let long = try board.ask("Lang gesprek", body: "Begin.")
    try board.store.database.write { () throws(StoreError) in
      for _ in 0...5000 {
        _ = try board.store.reply(
          to: long, body: "Weer een formulier.", language: Language(.nl), by: board.asker.id, at: monday)
      }
    }
    let query = Query(terms: [Query.Term(.word("formulier")), Query.Term(.before(.daysAgo(7)))])
    let found = try board.store.search(query, viewer: board.asker.id, now: monday, limit: 10)
    #expect(found.threads.map(\.thread.number) == [2, 1])
    #expect(try board.list("formulier before:7d") == [2, 1])
    #expect(try board.list("formulier before:30d") == [])
    #expect(try board.store.lastPost(before: monday.adding(days: -8)) == 1)
    #expect(try board.store.lastPost(before: monday.adding(days: -99)) == 0)
  }

  /// A long thread with more posts of a common word than are looked at, and older ones of which
  /// conditions leave few.
  private func crowdedWithLocked() throws -> TestBoard {
    let board = try TestBoard()
    for body in [
      "Een formulier.", "Formulieren over zeldzaams.", "Een formulier, maar geheim.", "Het bürgerformulier.",
    ] {
      let thread = try board.ask("Dicht", body: body)
      try board.store.setLocked("Klaar.", thread: thread.thread, by: board.moderator.id, at: monday)
    }
    try board.store.setHidden(true, thread: 3, reason: "Geheim.", by: board.moderator.id, at: monday)
    let long = try board.ask("Lang gesprek", body: "Begin.")
    try board.store.database.write { () throws(StoreError) in
      for _ in 0...5000 {
        _ = try board.store.reply(
          to: long, body: "Weer een formulier van een bürger.", language: Language(.nl), by: board.asker.id, at: monday)
      }
    }
    let last = try board.ask("Dicht", body: "Van de bürgers.")
    try board.store.setLocked("Klaar.", thread: last.thread, by: board.moderator.id, at: monday)
    return board
  }

  @Test func allPostsOfFewThreadsAreAsked() throws {
    let board = try crowdedWithLocked()
    let search = { (query: String, member: Member) in
      try board.search(query, as: member).threads.map(\.thread.number).sorted()
    }
    for (query, found, foundByModerator) in [
      ("formulier is:locked", [1, 2], [1, 2, 3]), ("formulier -zeld is:locked", [1], [1, 3]),
      ("formulier zeld is:locked", [2], [2]), ("\"een formulier\" is:locked", [1], [1, 3]),
      ("formulier is:pinned", [], []),
    ] {
      #expect(try search(query, board.asker) == found, "\(query)")
      #expect(try search(query, board.moderator) == foundByModerator, "\(query)")
    }
    // No index knows what begins with an accent that FTS5 alone may drop: all is walked through,
    // page by page.
    #expect(try board.searchAll("bürger is:locked") == [6, 4])
    let snippet = try board.search("formulier zeld is:locked").threads.first?.snippet
    #expect(snippet == "\u{2}Formulieren\u{3} over \u{2}zeldzaams\u{3}.")
    try postsAreFoundHoweverFarOneWalks(board)
    try aPhraseIsWalkedTwiceToBeRanked(board)
  }

  // On the same board, since it takes a second to make.
  private func postsAreFoundHoweverFarOneWalks(_ board: TestBoard) throws {
    for reach in [0, 1, 3, 2494, .max] as [Int64] {
      let found = try PostProbe.matches(
        of: "\"formulier\"", among: [5007, 5006, 2500, 6, 5, 3, 2, 1], reach: reach, in: board.store.database)
      #expect(found == [5006, 2500, 6, 3, 1], "\(reach)")
    }
    #expect(try PostProbe.matches(of: "\"formulier\"", among: [], reach: 1, in: board.store.database) == [])
  }

  private func aPhraseIsWalkedTwiceToBeRanked(_ board: TestBoard) throws {
    let forms = { (condition: Query.Condition) in
      try PostWindowSearch(
        SearchText(Query(terms: [Query.Term(condition)])), beginnings: WordBeginnings(database: board.store.database),
        enough: 100
      ).forms(.allBeginnings)
    }
    let (word, phrase) = (try forms(.word("formulier")), try forms(.phrase("weer een")))
    #expect(word.cost > 0 && word.common == word.cost)
    #expect(phrase.cost > 0 && phrase.common == 2 * phrase.cost)
  }

  @Test func estimatesTheMatchesFromTheWindow() throws {
    let board = try crowded()
    let window = try #require(
      try MatchWindow("\"formulier\"", in: .posts, size: 100, board.store.database))
    #expect(window.count == 100 && window.ids[0] - window.oldest == 99)
    #expect((2000...2200).contains(window.estimate))
    #expect(try MatchWindow("\"nergens\"", in: .posts, size: 100, board.store.database) == nil)
  }
}

@Suite struct WordBeginningsTests {
  let board: TestBoard

  init() throws {
    board = try TestBoard()
    let texts = [
      "Een handtekening.", "Geef me de hand.", "Handig!", "Dat HÁNDGEMAAKTE ding", "Een hangmat en een hándboek.",
      "Een verhandeling.", "Niets.", "Hangen en wurgen.", "(hand-out)",
    ]
    for text in texts { try board.ask("Vraag", body: text) }
  }

  private func search(_ words: String..., mostWords: Int) throws -> [SearchResults.Hit] {
    let beginnings = WordBeginnings(database: board.store.database, smallBoard: 0, mostWords: mostWords)
    let query = Query(terms: words.map { Query.Term(.word($0)) })
    var search = PostSearch(
      store: board.store, viewer: try board.store.viewer(board.asker.id), text: SearchText(query),
      beginnings: beginnings)
    return try search.page(after: nil, limit: 50).items
  }

  @Test(arguments: [1, 3, 5, 6, 128]) func findTheSameHoweverManyWordsThereAre(_ mostWords: Int) throws {
    let found = { (words: [String]) in
      let hits =
        words.count == 1
        ? try search(words[0], mostWords: mostWords) : try search(words[0], words[1], mostWords: mostWords)
      return hits.map(\.thread.number).sorted()
    }
    #expect(try found(["hand"]) == [1, 2, 3, 4, 5, 9])
    #expect(try found(["HANDG"]) == [4])
    #expect(try found(["handt"]) == [1])
    #expect(try found(["handx"]) == [])
    #expect(try found(["hand", "hangm"]) == [5])
    #expect(try found(["vraag"]).count == 9)
  }

  @Test(arguments: [1, 128]) func markNoOtherWords(_ mostWords: Int) throws {
    let snippet = try search("handb", mostWords: mostWords).first?.snippet
    #expect(snippet == "Een hangmat en een \u{2}hándboek\u{3}.")
  }
}
