// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct SearchTests {
  let board: TestBoard

  /// 1 is about signatures, 2 about e-mail, 3 in French, 4 about operators of other programs, 5 is
  /// a story.
  init() throws {
    board = try TestBoard()
    let signature = try board.ask("Handtekening onder een brief", body: "Moet die met de hand?", topics: ["ethics"])
    try board.reply(signature, "Wij zetten digitale handtekeningen via het loket.")
    try board.ask("Antwoorden per mail", kind: .feedback, body: "Een e-mail leest als een brief.")
    try board.ask("Marchés réconditionnés", body: "Où commencer avec la réutilisation ?", by: board.helper)
    try board.ask("AND OR NOT NEAR", body: "C++ of \"C#\" (2024): a*b ^ c")
    try board.ask("Van klacht naar kaart", kind: .story, body: "Naïef begonnen.\n\nDaarna straße en Œuvre.")
  }

  private func search(_ query: String, as member: Member? = nil, limit: Int = 20) throws -> SearchResults {
    try board.search(query, as: member, limit: limit)
  }

  private func threads(_ query: String, as member: Member? = nil) throws -> Set<Int> {
    Set(try search(query, as: member).threads.map(\.thread.number))
  }

  @Test(
    arguments: [
      ("handtekening", [1]), ("HANDTEKENING", [1]), ("handtek", [1]), ("tekening", []), ("hand", [1]),
      ("handtek*", [1]), ("han*", [1]), ("tekening*", []), ("h*", []),
      ("e-mail", [2]), ("E-Mail", [2]), ("mail", [2]), ("email", []), ("brief", [1, 2]), ("briev", []),
      ("\"een brief\"", [1, 2]), ("\"onder een\"", [1]), ("\"brief een\"", []), ("\"een bri\"", []),
      ("marches", [3]), ("marchés", [3]), ("MARCHE\u{301}S", [3]), ("ou reutilisation", [3]), ("naief", [5]),
      ("straße", [5]), ("STRASSE", []), ("hand brief", [1]), ("hand mail", []), ("brief -mail", [1]),
      ("brief -handtekening", [2]), ("brief -\"een brief\"", []),
      ("AND", [4]), ("and or", [4]), ("NOT", [4]), ("NEAR", [4]), ("near(and", []), ("not-near", [4]), ("c++", [4]),
      ("c#", [4]),
      ("c", [4]), ("a*b", [4]), ("2024", [4]), ("title:brief", nil), ("{title}", []), ("brief^2", []),
      ("+brief", [1, 2]), ("brief*", [1, 2]), ("(brief", [1, 2]), ("brief)", [1, 2]), ("'brief'", [1, 2]),
      ("brief;--", [1, 2]), ("*", []), ("^", []), ("( ) * ^", []), ("\"*\"", []), ("\u{1F600}", []),
      ("brief *", [1, 2]), ("\"\\\"brief\\\"\"", [1, 2]), ("\u{0}", []), ("%_", []),
    ] as [(String, [Int]?)])
  func words(_ query: String, _ expected: [Int]?) throws {
    guard let expected else {
      #expect(throws: QueryProblem.self) { try search(query) }
      return
    }
    #expect(try threads(query) == Set(expected))
  }

  @Test(
    arguments: [
      ("brief topic:ethics", [1]), ("brief -topic:ethics", [2]), ("brief kind:feedback", [2]),
      ("brief is:waiting", [2]), ("brief is:mine", [1, 2]), ("brief author:helper", []),
      ("reutilisation author:helper", [3]), ("brief layer:be.local", [1, 2]), ("brief layer:be.federal", []),
      ("brief org:gent", [1, 2]), ("brief org:nergens", []), ("brief author:niemand", []),
      ("brief lang:nl", [1, 2]), ("brief lang:fr", []), ("brief after:1d", [1, 2]), ("brief before:1d", []),
      ("kind:story", [5]), ("kind:story kind:feedback", [2, 5]), ("topic:ethics -brief", []), ("is:hidden brief", []),
      ("kind:feedback *", [2]), ("", []),
    ])
  func conditionsCombine(_ query: String, _ expected: [Int]) throws {
    #expect(try threads(query) == Set(expected), "\(query)")
  }

  @Test func aSnippetShowsTheWordsFound() throws {
    let hit = try #require(try search("loket").threads.first)
    #expect(hit.post == PostReference(thread: 1, number: 2))
    #expect(hit.snippet == "Wij zetten digitale handtekeningen via het \u{2}loket\u{3}.")
    #expect(try search("straße").threads.first?.snippet == "Naïef begonnen. Daarna \u{2}straße\u{3} en Œuvre.")
    // Found by the title: how the post begins.
    #expect(try search("klacht").threads.first?.snippet == "Naïef begonnen. Daarna straße en Œuvre.")
    #expect(try search("kind:story").threads.first?.snippet == "Naïef begonnen. Daarna straße en Œuvre.")
    try board.ask(
      "Lang", body: String(repeating: "woord ", count: 500) + "speld " + String(repeating: "na ", count: 99))
    let long = try #require(try search("speld").threads.first?.snippet)
    #expect(long.contains("\u{2}speld\u{3}") && long.hasPrefix("…") && long.hasSuffix("…") && long.count < 200)
  }

  @Test func oneHitAThreadAndWhatHelpedFirst() throws {
    let other = try board.ask("Zegel", body: "Zegel, zegel, zegel.")
    let second = try board.ask("Iets anders", body: "Met een zegel?")
    try board.reply(second, "Geen idee van dat zegel.")
    let answer = try board.reply(
      second, "Na lang zoeken in oude mappen bleek dat een zegel niet meer hoeft sinds het nieuwe decreet.")
    try board.store.setHelped(true, answer, by: board.asker.id, at: monday)
    let hits = try search("zegel").threads
    #expect(hits.map(\.thread.number) == [second.thread, other.thread])
    #expect(hits.map(\.post) == [answer, other])
    #expect(try search("zegel", limit: 1).threads.map(\.post) == [answer])
  }

  @Test func whatIsGoneOrHiddenIsNotFound() throws {
    let store = board.store
    try store.remove(PostReference(thread: 1, number: 2), reason: "", by: board.helper.id, at: monday)
    #expect(try threads("loket") == [])
    #expect(try threads("loket", as: board.moderator) == [])
    try store.restore(PostReference(thread: 1, number: 2), by: board.helper.id, at: monday)
    #expect(try threads("loket") == [1])
    try store.remove(PostReference(thread: 2, number: 1), reason: "", by: board.asker.id, at: monday)
    #expect(try threads("mail", as: board.moderator) == [])
    try store.setHidden(true, thread: 1, reason: "spam", by: board.moderator.id, at: monday)
    #expect(try threads("loket") == [])
    #expect(try threads("kind:question brief") == [])
    #expect(try threads("loket", as: board.moderator) == [1])
    #expect(try threads("loket is:hidden", as: board.moderator) == [1])
  }

  @Test func anEditIsFoundByItsNewWordsOnly() throws {
    let opening = PostReference(thread: 5, number: 1)
    try board.store.edit(opening, to: PostEdit(body: "Nu anders."), by: board.asker.id, at: monday)
    let topics = [TopicID("ethics")]
    try board.store.edit(
      PostReference(thread: 5, number: 1),
      to: PostEdit(head: HeadFields(title: "Nieuwe kop", topics: topics, layer: LayerID("be.local"))),
      by: board.asker.id, at: monday)
    #expect(try threads("naïef") == [] && threads("klacht") == [])
    #expect(try threads("anders") == [5] && threads("kop") == [5])
  }

  @Test func tips() throws {
    try board.tip("Boterhammen mee", topics: ["ethics"], at: monday.adding(days: -400), body: "Lunch zonder budget.")
    try board.tip("Lunchlezing", body: "Lunch, lunch.")
    try board.tip("Weg met de lunch")
    try board.tip("Elders", by: board.helper, body: "Ook een lunch.")
    try board.store.setWithdrawn(true, tip: 3, by: board.asker.id, at: monday)
    let found = { (query: String) in try search(query).tips.map(\.number) }
    #expect(try found("lunch") == [2, 4, 1])
    #expect(try found("LUNCH budget") == [1])
    #expect(try found("lunch topic:ethics") == [1])
    #expect(try found("lunch author:helper") == [4])
    #expect(try found("lunch layer:be.local.cpas") == [4])
    #expect(try found("lunch -author:helper after:2d") == [2])
    #expect(try found("lunch is:mine") == [2, 1])
    #expect(try found("lunch kind:question") == [])
    #expect(try found("lunch -kind:question").count == 3)
    #expect(try found("org:elders") == [4])
    #expect(try found("*") == [])
  }

  @Test func members() throws {
    _ = try board.store.updateProfile(
      board.helper.id,
      to: MemberFields(
        handle: "helper", name: "Ève Dûpont", layer: LayerID("be.local.cpas"), organisation: "OCMW Elders",
        worksOn: ["brieven herschrijven"], ties: [TopicID("ethics"): .canHelp, TopicID("privacy"): .follows]),
      by: board.helper.id, at: monday)
    let found = { (query: String) in try search(query).members.map(\.brief.handle) }
    for query in [
      "eve", "dupont", "HELP", "elders", "herschrij", "eve brieven", "eve topic:ethics", "eve layer:be.local",
    ] { #expect(try found(query) == ["helper"], "\(query)") }
    for query in ["eve topic:open-data", "eve kind:question", "layer:be.local", "eve layer:be.federal"] {
      #expect(try found(query) == [], "\(query)")
    }
    #expect(try search("eve").members.first?.ties == [TopicID("ethics"): .canHelp])
    #expect(try found("herschrij -eve") == [])
    #expect(try found("departement één") == ["mo"])
  }

  @Test func strangersFindNothing() throws {
    let query = Query(terms: [Query.Term(.word("brief"))])
    #expect(refusal { try board.store.search(query, viewer: MemberID(99), now: monday, limit: 5) } == .membersOnly)
  }

  @Test func readsNoTableToItsEnd() throws {
    try board.tip("Brief")
    for hour in [1, 9] { _ = try board.store.beginVisit(board.asker.id, at: monday.adding(hours: hour)) }
    let queries = [
      "brief", "mail -brief", "brief topic:ethics author:vrager org:gent layer:be after:9d before:1d", "topic:ethics",
      "brief is:unread is:new", "brief kind:question lang:nl", "kind:question -brief",
    ]
    for query in queries { _ = try search(query) }
    for query in queries { _ = try search(query, as: board.moderator) }
    // A condition that never holds (`0`: no tip is of a kind) ends a query before its plan begins.
    #expect(try board.scans().filter { !$0.contains("(0)") } == [])
  }
}
