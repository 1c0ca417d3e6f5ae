// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("What is like a title") struct SimilarTests {
  /// Threads whose words overlap in many ways, made by a rule.
  private func board() throws -> TestBoard {
    let board = try TestBoard()
    let words = ["brief", "brieven", "burger", "klare", "taal", "vergunning", "formulier", "loket", "fiets", "zwembad"]
    for number in 0..<60 {
      let pick = { (step: Int) in words[(number * 7 + step * step * 3) % words.count] }
      let thread = try board.ask(
        "\(pick(0)) en \(pick(1)) voor \(pick(number % 4))",
        body: "Over \(pick(2)), \(pick(3)) \(number % 3 == 0 ? pick(4) : "").",
        at: monday.adding(hours: number))
      if number % 4 > 0 {
        let answer = try board.reply(thread, "Met \(pick(5)) en \(pick(6)).", at: monday.adding(hours: number + 1))
        if number % 4 == 1 { try board.store.setHelped(true, answer, by: board.asker.id, at: monday.adding(days: 9)) }
      }
    }
    return board
  }

  /// All threads, each looked at as a whole.
  private func reckoned(_ board: TestBoard, _ sought: SoughtWords, limit: Int) throws -> [Int] {
    let windows = try WordWindows(sought, in: .posts, board.store)
    let likeness = Likeness(sought, weights: windows.weights)
    let paired = Set(windows.pairs.flatMap(\.words))
    var candidates: [Likeness.Candidate] = []
    for number in try board.list().sorted() {
      let detail = try board.store.thread(number, viewer: board.asker.id, now: monday)
      let summary = detail.summary
      let texts = detail.posts.map { post in
        likeness.words(in: (post.number == 1 ? summary.title + " " : "") + post.body).intersection(paired)
      }
      candidates.append(
        Likeness.Candidate(
          title: summary.title, wordsInText: texts.filter { $0.count > 1 }.reduce([]) { $0.union($1) },
          standing: summary.isAnswered ? .helps : summary.isUnanswered && summary.authorReturns ? .waits : .discussed,
          created: summary.created))
    }
    return likeness.order(candidates, limit: limit).map { $0 + 1 }
  }

  /// The numbers of the threads that a title brings to light.
  private func found(_ title: String, _ board: TestBoard, viewer: Member, limit: Int) throws -> [Int] {
    try board.store.suggestions(for: TitleSearch(title, of: []), viewer: viewer.id, now: monday, limit: limit)
      .similar.compactMap { if case .thread(let thread) = $0 { thread.number } else { nil } }
  }

  @Test(
    "the same as looking at every thread",
    arguments: [
      "brief", "klare brief", "Hoe schrijf ik een klare brief aan de burger?", "vergunning loket formulieren",
      "fietsen",
      "zwembad taal klare burgers brieven fiets", "niets van dit alles", "brief onbekendwoord",
    ])
  func reckoning(title: String) throws {
    let board = try board()
    let sought = SoughtWords(title)
    for limit in [3, 100] {
      #expect(
        try found(title, board, viewer: board.asker, limit: limit) == (try reckoned(board, sought, limit: limit)))
    }
  }

  @Test("hidden and removed threads are left out")
  func leftOut() throws {
    let board = try TestBoard()
    for _ in 0..<4 { try board.ask("Wie heeft een klare brief?") }
    try board.store.setHidden(true, thread: 1, reason: "dubbel", by: board.moderator.id, at: monday)
    try board.store.remove(PostReference(thread: 2, number: 1), reason: "", by: board.asker.id, at: monday)
    for member in [board.asker, board.moderator] {
      #expect(try found("klare brieven", board, viewer: member, limit: 9).sorted() == [3, 4])
    }
    #expect(try found("", board, viewer: board.asker, limit: 9).isEmpty)
    #expect(try found("klare", board, viewer: board.asker, limit: 0).isEmpty)
  }

  @Test("tips stand with the threads, without those that are retired; what must be looked at again helps less")
  func tips() throws {
    let board = try TestBoard()
    try board.ask("Een sjabloon voor zwembaden?")
    let current = try board.tip("Het sjabloon voor zwembaden")
    let old = try board.tip("Een oud sjabloon voor zwembaden", reviewBy: monday.adding(days: 1))
    let gone = try board.tip("Een slecht sjabloon voor zwembaden")
    try board.store.setWithdrawn(true, tip: gone, by: board.asker.id, at: monday)
    let search = TitleSearch("sjabloon zwembad", of: [])
    let found = try board.store.suggestions(
      for: search, viewer: board.asker.id, now: monday.adding(days: 2), limit: 9)
    #expect(found.similar.map(\.reference) == [.tip(current), .tip(old), .thread(1)])
  }

  @Test("a word that only a tip has finds it; one that is being typed finds what begins so")
  func words() throws {
    let board = try TestBoard()
    let tip = try board.tip("Waterdoorlatende klinkers")
    func found(_ title: String) throws -> [Reference] {
      let search = TitleSearch(title, isTyped: true, of: [])
      return try board.store.suggestions(for: search, viewer: board.asker.id, now: monday, limit: 9)
        .similar.map(\.reference)
    }
    #expect(try found("klinkers") == [.tip(tip)])
    #expect(try found("water") == [.tip(tip)])
    #expect(try found("wat").isEmpty)
    #expect(try found("doorlatend").isEmpty)
    try board.ask("Waterloop herstellen", at: monday)
    #expect(try found("\"waterl").first == .thread(1))
    #expect(try found("(waterloop* OR \u{0}NEAR").first == .thread(1))
  }

  @Test("two words find the compounds that they begin, in threads, tips and what members work on")
  func compounds() throws {
    let board = try TestBoard()
    try board.ask("Wie heeft een socialemediabeleid van één bladzijde?")
    try board.ask("Wer kann bei der Verwaltungsvereinfachung helfen?")
    try board.ask("Iets anders", body: "Ons Socialemediabeleid staat online.")
    let tip = try board.tip("Socialemediaregels die werken")
    func found(_ title: String) throws -> [Reference] {
      let search = TitleSearch(title, isTyped: true, of: [])
      return try board.store.suggestions(for: search, viewer: board.asker.id, now: monday, limit: 9)
        .similar.map(\.reference)
    }
    #expect(try found("sociale media beleid") == [.tip(tip), .thread(1), .thread(3)])
    #expect(try found("Verwaltungs vereinfachung") == [.thread(2)])
    #expect(try found("sociale iets media").contains(.thread(1)) == false)
  }

  @Test("no statement reads a growing table from end to end") func plans() throws {
    let board = try board()
    _ = try board.tip("Een klare brief")
    let search = TitleSearch(
      "klare brieven voor burgers aan het loket", isTyped: true, chosen: [TopicID("plain-language")], of: [])
    _ = try board.store.suggestions(for: search, viewer: board.asker.id, now: monday, limit: 9)
    for subject in [KindredSubject.member("helper"), .thread(1), .tip(1), .topic(TopicID("open-data"))] {
      _ = try board.store.kindred(of: subject, viewer: board.asker.id, now: monday, limit: 9)
    }
    #expect(try board.scans() == [])
    let walks = board.store.database.statements.keys.filter { $0.hasPrefix("SELECT") && $0.contains("by_helped >= ?2") }
    let steps = try #require(
      walks.first.map { text in
        try board.store.database.rows("EXPLAIN QUERY PLAN " + text) { (row) throws(StoreError) in row.string(3) }
      })
    #expect(steps.contains { $0.contains("listing_by_helped") } && steps.contains { $0.contains("post_helped") })
  }
}
