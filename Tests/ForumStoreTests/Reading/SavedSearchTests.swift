// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct SavedSearchTests {
  let board: TestBoard
  private let waiting = Query(terms: [Query.Term(.state(.waiting))], sort: .waiting)

  init() throws { board = try TestBoard() }

  private func save(_ name: String, _ query: Query? = nil, as member: Member? = nil) throws {
    try board.store.saveSearch(name, query ?? waiting, by: (member ?? board.helper).id, at: monday)
  }

  private func saved(_ member: Member? = nil) throws -> [SavedSearch] {
    try board.store.savedSearches(for: (member ?? board.helper).id, now: monday)
  }

  private func problem(_ act: () throws -> Void) -> FieldProblem? {
    if case .invalid(let problem)? = storeError(act) { problem } else { nil }
  }

  @Test func standInTheOrderOfTheirNamesWithWhatIsUnread() throws {
    for _ in 1...3 { try board.ask() }
    try save("  Wie\twacht ")
    try save("Élan", Query(terms: [Query.Term(.topic(TopicID("privacy")))]))
    #expect(try saved().map(\.name) == ["Élan", "Wie wacht"])
    #expect(try saved().map(\.unread) == [0, 3] && saved().map(\.query).last == waiting)
    try board.store.setRead(true, thread: 1, by: board.helper.id)
    try board.store.setStance(.mute, of: .thread(2), by: board.helper.id)
    #expect(try saved().last?.unread == 1)
    #expect(try saved(board.asker) == [])
  }

  @Test func aNameIsTakenWithoutRegardToCaseAndAccents() throws {
    try save("Élan")
    #expect(problem { try save("ELAN") } == FieldProblem(.searchName, .nameTaken("Élan")))
    try save("elan", as: board.asker)
    try save("Ander")
    func rename(_ old: String, _ name: String) throws {
      try board.store.renameSearch(old, to: name, by: board.helper.id)
    }
    #expect(problem { try rename("ander", "elan") } == FieldProblem(.searchName, .nameTaken("Élan")))
    try rename("elan", "ÉLAN")
    try rename("ander", "Nieuw")
    #expect(try saved().map(\.name) == ["ÉLAN", "Nieuw"])
  }

  @Test func whatIsNotASearchIsRefused() throws {
    #expect(problem { try save(" \u{200B}") } == FieldProblem(.searchName, .empty))
    #expect(problem { try save(String(repeating: "n", count: 61)) }?.problem == .tooLong(count: 61, maximum: 60))
    #expect(problem { try save("leeg", Query(sort: .waiting)) } == FieldProblem(.query, .empty))
    for number in 1...SavedSearch.maximum { try save("naam \(number)") }
    let full = FieldProblem(.searchName, .tooManySearches(maximum: SavedSearch.maximum))
    #expect(problem { try save("te veel") } == full)
    try board.store.removeSearch("NAAM 7", by: board.helper.id)
    try save("net niet te veel")
  }

  @Test func aNameThatIsNotThereIsNamedWithTheNearest() throws {
    try save("wachtend")
    let unknown = FieldProblem(.searchName, .unknownWord("wachtnd", nearest: ["wachtend"]))
    #expect(problem { try board.store.removeSearch("wachtnd", by: board.helper.id) } == unknown)
    #expect(problem { try board.store.renameSearch("wachtnd", to: "x", by: board.helper.id) } == unknown)
    #expect(problem { try board.store.removeSearch("wachtend", by: board.asker.id) } != nil)
    #expect(try saved().count == 1)
  }

  @Test func aQueryThatTheBoardCannotReadAnyMoreStays() throws {
    try save("oud", Query(terms: [Query.Term(.topic(TopicID("gone")))]))
    #expect(try saved() == [SavedSearch(name: "oud", text: "topic:gone", query: nil)])
  }

  @Test func aListOfAPlaceFindsTheSameEverywhere() throws {
    for kind in [ThreadKind.question, .story, .call] { try board.ask(kind: kind) }
    let query = Query(terms: [Query.Term(.topic(TopicID("plain-language")))])
    for place in ThreadPlace.allCases {
      let there = ThreadListRequest(viewer: board.helper.id, now: monday, place: place, query: query)
      var everywhere = there
      (everywhere.place, everywhere.query) = (.everything, query.everywhere(from: place))
      #expect(everywhere.query.placed == (place, query))
      #expect(try board.store.threads(there).items == board.store.threads(everywhere).items)
    }
    let story = Query(terms: [Query.Term(.kind(.story))])
    #expect(story.everywhere(from: .stories) == story)
  }
}

@Suite struct OwnPageTests {
  @Test func countsWhatIsKeptFollowedAndWritten() throws {
    let board = try TestBoard()
    let me = board.helper.id
    let privacy = TopicID("privacy")
    for _ in 1...4 { try board.ask() }
    try board.ask(by: board.helper)
    try board.reply(PostReference(thread: 1, number: 1))
    let gone = try board.reply(PostReference(thread: 2, number: 1))
    try board.store.remove(gone, reason: "", by: me, at: monday)
    for thread in 1...3 { try board.store.setStance(.watch, of: .thread(thread), by: me) }
    try board.store.setStance(.mute, of: .thread(4), by: me)
    try board.store.setBookmarked(true, .thread(4), by: me, at: monday)
    try board.store.setBookmarked(true, .topic(privacy), by: me, at: monday)
    try board.store.saveSearch("alles", Query(terms: [Query.Term(.state(.open))]), by: me, at: monday)
    _ = try board.store.saveDraft(Draft(target: .newThread, saved: monday, fields: ["title": "Een"]), of: me)
    let page = try board.store.ownPage(for: me, now: monday)
    #expect(page.drafts.map(\.target) == [.newThread] && page.searches.map(\.name) == ["alles"])
    #expect(page.topics == [OwnPage.FollowedTopic(privacy, Follow(isBookmarked: true))])
    #expect(page.counts[.watched] == OwnPage.Count(threads: 3, unread: 3))
    #expect(page.counts[.muted] == OwnPage.Count(threads: 1) && page.counts[.bookmarks] == OwnPage.Count(threads: 1))
    #expect(page.counts[.started] == OwnPage.Count(threads: 1))
    #expect(page.counts[.repliedIn] == OwnPage.Count(threads: 1, unread: 1))
    #expect(page.reciprocity == Reciprocity(asked: 1))
    #expect(try board.scans() == [])
  }

  @Test func countsWhatOneAskedAndWhatOfOnesOwnHelped() throws {
    let board = try TestBoard()
    let store = board.store
    for (kind, title) in [(ThreadKind.question, "Een vraag"), (.feedback, "Een ontwerp"), (.story, "Een verhaal")] {
      try board.ask(title, kind: kind, by: board.helper)
    }
    let gone = try board.ask("Weg ermee", by: board.helper)
    try store.remove(gone, reason: "", by: board.helper.id, at: monday)
    let opening = try board.ask()
    let answers = try [board.reply(opening), board.reply(opening), board.reply(opening, by: board.moderator)]
    for answer in answers { try store.setHelped(true, answer, by: board.asker.id, at: monday) }
    try board.reply(opening)
    #expect(try store.reciprocity(of: board.helper.id) == Reciprocity(asked: 2, helped: 2))
    #expect(try store.reciprocity(of: board.moderator.id) == Reciprocity(asked: 0, helped: 1))
    #expect(try store.reciprocity(of: board.asker.id) == Reciprocity(asked: 1, helped: 0))
  }
}
