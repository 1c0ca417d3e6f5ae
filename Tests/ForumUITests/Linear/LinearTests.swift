// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Foundation
import Testing

@Suite("Linear renderings")
struct LinearTests {
  let nl = LinearSamples.linear(.nl, columns: 60)
  let en = LinearSamples.linear(.en, columns: 60)

  @Test("A thread in reading order, with all that its head and posts say")
  func thread() throws {
    try expect(nl.lines(LinearSamples.detail), "thread-nl")
    try expect(en.lines(LinearSamples.detail), "thread-en")
  }

  @Test("Only what is unread, and a post alone")
  func parts() throws {
    let detail = LinearSamples.detail
    try expect(en.lines(detail, unreadOnly: true).suffix(3), "unread")
    try expect(en.lines(detail, post: detail.posts[3]), "post")
  }

  @Test("How a post was edited, with the differences written out")
  func history() throws {
    try expect(en.lines(HistoryTests.history), "history-en")
    try expect(LinearSamples.linear(.fr, columns: 60).lines(HistoryTests.history), "history-fr")
  }

  @Test("A list: a line an item with tabs, or wrapped on a terminal")
  func list() throws {
    try expect(LinearSamples.linear(.nl, columns: nil).lines([LinearSamples.thread]), "list-nl-piped")
    try expect(nl.lines([LinearSamples.thread]), "list-nl-60")
  }

  @Test("The head of a list says how many and the filters as they are written, wrapped with the rest")
  func head() {
    let query = Query(
      terms: [
        Query.Term(.state(.waiting)), Query.Term(.phrase("klare taal")), Query.Term(.kind(.call), isExcluded: true),
      ],
      sort: .newest)
    #expect(nl.head(of: Query(), count: 1, isMore: false) == ["1 gesprek"])
    #expect(nl.head(of: Query(), count: 1000, isMore: true) == ["1000+ gesprekken"])
    #expect(
      en.head(of: query, count: 2, isMore: false) == ["2 threads, is:waiting \"klare taal\" -kind:call sort:newest"])
    let narrow = LinearSamples.linear(.fr, columns: 30).head(of: query, count: 0, isMore: false)
    #expect(narrow.count > 1 && narrow.allSatisfy { $0.count <= 30 } && narrow[1].hasPrefix("  "))
    #expect(narrow.joined(separator: " ").split(separator: " ").joined(separator: " ").hasSuffix(query.text))
  }

  @Test("The head of an event's thread says that the event is a draft, and who sees it until when")
  func draft() {
    var detail = LinearSamples.detail
    detail.summary.audience = .boards
    func head() -> String {
      Linear(reader: Reader(language: .nl, now: LinearSamples.now), columns: nil, layers: LinearSamples.layers)
        .lines(detail).prefix(6).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    #expect(head().contains("Voor: bestuursleden") && !head().contains("concept"))
    detail.summary.isDraft = true
    #expect(head().contains("Status: concept, "))
    #expect(
      head().contains(
        "Voor: voorlopig alleen wie ze organiseert of dat gevraagd is; zodra ze gepubliceerd is: bestuursleden"))
    detail.summary.audience = .all
    #expect(head().contains("zodra ze gepubliceerd is: alle leden"))
  }

  @Test("Every state of a thread has its words")
  func states() throws {
    var thread = LinearSamples.thread
    thread.helped = 0
    thread.isUnanswered = true
    thread.isPinned = true
    thread.lockReason = "dubbel"
    thread.isHidden = true
    thread.title = "Kort\tmet\ntab"
    try expect(LinearSamples.linear(.en, columns: nil).lines([thread]), "states")
    var story = LinearSamples.thread
    story.kind = .story
    story.stage = .trying
    try expect(LinearSamples.linear(.en, columns: nil).lines([story]), "story")
  }

  @Test("A tip with its reports")
  func tip() throws {
    let report = Adoption(
      member: LinearSamples.joris, worked: false, reported: LinearSamples.now.adding(days: -1), note: "te kort voor ons"
    )
    try expect(nl.lines(TipDetail(tip: LinearSamples.tip, adoptions: [report])), "tip-nl")
    try expect(LinearSamples.linear(.en, columns: nil).lines([LinearSamples.tip]), "tips-en")
  }

  @Test("A layer that somebody would rather not say is left out, not said")
  func untold() {
    var tip = LinearSamples.tip
    tip.owner.layer = .unspecified
    tip.layers = [.unspecified]
    let lines = LinearSamples.linear(.en, columns: 80).lines(TipDetail(tip: tip, adoptions: []))
    #expect(lines.contains("Owner: Sara Zomer (sara), FOD Voorbeeld"))
    #expect(!lines.contains { $0.hasPrefix("Worked in") || $0.contains("unspecified") })
  }

  @Test("A profile, the directory, organisations, layers and topics")
  func people() throws {
    var member = Member(brief: LinearSamples.sara, joined: LinearSamples.now.adding(days: -400))
    member.worksOn = ["klare brieven", "loket zonder wachttijd"]
    member.roleFamily = .frontOffice
    member.ties = [TopicID("open-data"): [.follows, .canHelp], TopicID("privacy"): .worksOn]
    try expect(en.lines(Profile(member: member, threads: [LinearSamples.thread], tips: [], posts: 7)), "profile-en")
    let piped = LinearSamples.linear(.nl, columns: nil)
    let entry = MemberEntry(brief: LinearSamples.sara, ties: member.ties, worksOn: member.worksOn, posts: 7)
    try expect(piped.lines([entry]), "member-nl")
    try expect(
      piped.lines([
        Organisation(id: OrganisationID(1), name: "FOD Voorbeeld", layer: LayerID("be.federal.fps"), members: 1)
      ]),
      "org-nl")
    try expect(nl.lines(LinearSamples.layers), "layers-nl")
    let topic = Topic(id: TopicID("open-data"), labels: Labels([.nl: "Open data"]), aliases: [])
    try expect(
      piped.lines([TopicEntry(topic: topic, threads: 1, waiting: 2, tips: 0, helpers: 1, tie: [.follows, .canHelp])]),
      "topic-nl")
  }

  @Test("The home screen, notices and the log")
  func today() throws {
    let notice = Notice(
      id: NoticeID(1), kind: .answer, actor: LinearSamples.joris, created: LinearSamples.now.adding(hours: -3),
      target: .post(PostReference(thread: 12, number: 2)), title: LinearSamples.thread.title, isSeen: false)
    let draft = Draft(
      target: .reply(to: PostReference(thread: 12, number: 1)), saved: LinearSamples.now.adding(hours: -1),
      fields: ["body": "Bij ons is\nhet"])
    var waiting = LinearSamples.thread
    waiting.isUnanswered = true
    waiting.helped = 0
    let today = Today(
      waiting: [waiting], waitingCount: 1, notices: [notice], changedThreads: 1, newPosts: 2,
      since: LinearSamples.now.adding(days: -1), pinnedTips: [LinearSamples.tip], drafts: [draft],
      counts: BoardCounts(members: 2, organisations: 2, layers: 2, threads: 1, posts: 4, tips: 1))
    try expect(nl.lines(today), "today-nl")
    try expect(en.lines(Today()), "today-empty")
    #expect(nl.lines([FirstStep]()) == [])
    #expect(
      LinearSamples.linear(.nl, columns: nil).lines([FirstStep.answer, .ask]) == [
        "Eerste stappen  1 van 3 gezet", "Beantwoord één vraag, of zeg dat je ze herkent\traad list is:waiting",
        "Stel zelf een vraag\traad ask",
      ])
    var new = Today()
    new.steps = [.ask]
    #expect(en.lines(new).contains("First steps  2 of 3 taken"))
    let entry = AuditEntry(
      actor: LinearSamples.joris, action: "lockThread", target: "#12", at: LinearSamples.now.adding(hours: -1),
      reason: "dubbel")
    try expect(LinearSamples.linear(.en, columns: nil).lines([entry]), "audit")
  }

  @Test("What stands on the board: bars where there is a width, all numbers everywhere")
  func statistics() throws {
    var found = BoardStatistics()
    (found.members, found.organisations, found.threads, found.waiting) = (12, 3, 40, 2)
    (found.posts, found.tips) = (410, 1)
    found.layers = [
      .init(layer: LayerID("be"), threads: 40, members: 12),
      .init(layer: LayerID("be.federal.fps"), threads: 0, members: 1),
      .init(layer: LayerID("be.local.municipality"), threads: 13, members: 11),
    ]
    let topic = Topic(id: TopicID("open-data"), labels: Labels([.nl: "Open data", .en: "Open data"]), aliases: [])
    found.topics = [.init(topic: topic.id, threads: 3, waiting: 1, tips: 0)]
    found.months = (1...30).map { .init(year: 2024 + ($0 - 1) / 12, month: ($0 - 1) % 12 + 1, posts: $0 % 7 * 5) }
    found.questions = .init(waits: [3600, 90_000, nil], helped: 1)
    found.bridges = [
      .init(asker: LayerID("be.federal.fps"), answerer: LayerID("be.local.municipality"), answers: 12),
      .init(asker: LayerID("be.local.municipality"), answerer: LayerID("be.local.municipality"), answers: 2),
    ]
    try expect(nl.lines(found, topics: [topic]), "stats-nl")
    try expect(LinearSamples.linear(.en, columns: nil).lines(found, topics: [topic]), "stats-en-piped")
    var ascii = LinearSamples.linear(.fr, columns: 40)
    ascii.reader.isUnicode = false
    try expect(ascii.lines(found, topics: []), "stats-fr-ascii-40")
    for columns in [1, 7, 20, 80] {
      for line in LinearSamples.linear(.de, columns: columns).lines(found, topics: [topic]) where columns >= 20 {
        #expect(columnsOf(line) <= columns)
      }
    }
  }

  @Test("What a search found, in parts")
  func search() throws {
    let hit = SearchResults.Hit(
      thread: LinearSamples.thread, post: PostReference(thread: 12, number: 2),
      snippet: "past op één \u{2}blad\u{3}: en")
    let found = SearchResults(threads: [hit], tips: [LinearSamples.tip])
    try expect(nl.lines(found), "search-nl")
    try expect(LinearSamples.linear(.nl, columns: nil).lines(found), "search-nl-piped")
  }

  @Test(
    "What is listed, read, found and told, at two widths, with hostile texts among it", arguments: [80, 40],
    [InterfaceLanguage.en, .fr])
  func everything(columns: Int, language: InterfaceLanguage) throws {
    let linear = LinearSamples.linear(language, columns: columns)
    let hostile = LinearSamples.digest.threads + LinearSamples.digest.waiting
    let hit = SearchResults.Hit(
      thread: hostile[0], post: PostReference(thread: 15, number: 1), snippet: "\u{2}dit\u{3}\u{1B}[2J \u{202E}om")
    let member = MemberEntry(brief: KindredMember.samples[2].brief, ties: [:], worksOn: ["a\tb"], posts: 1)
    let parts = [
      linear.lines(hostile + [LinearSamples.thread]), linear.lines(LinearSamples.detail),
      linear.lines(LinearSamples.digest.notices),
      linear.lines(SearchResults(threads: [hit], tips: [LinearSamples.tip], members: [member])),
      linear.lines(TipDetail(tip: LinearSamples.tip, adoptions: [])),
    ]
    try expect(parts.joined(separator: ["", "=====", ""]), "everything-\(language.rawValue)-\(columns)")
    for line in parts.joined() {
      #expect(!line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) || $0.value == 0x1B })
    }
  }

  @Test(
    "A digest in reading order, with hostile texts among the data", arguments: [80, 40], [InterfaceLanguage.en, .fr])
  func digest(columns: Int, language: InterfaceLanguage) throws {
    let linear = LinearSamples.linear(language, columns: columns)
    try expect(linear.lines(LinearSamples.digest), "digest-\(language.rawValue)-\(columns)")
    #expect(linear.lines(Digest(since: LinearSamples.now)).isEmpty)
  }

  @Test(
    "Each part of a digest stands alone under its heading, and what waits makes none",
    arguments: InterfaceLanguage.allCases)
  func digestParts(language: InterfaceLanguage) {
    let linear = LinearSamples.linear(language, columns: 80)
    let whole = LinearSamples.digest
    let none = Digest(since: whole.since)
    let parts: [(String, (inout Digest) -> Void)] = [
      (linear.reader(TodayPhrase.newForMe(whole.notices.count)), { $0.notices = whole.notices }),
      (linear.reader(DigestPhrase.newThreads(whole.threads.count)), { $0.threads = whole.threads }),
      (linear.reader(DigestPhrase.newTips(whole.tips.count)), { $0.tips = whole.tips }),
      (linear.reader(DigestPhrase.wholeBoard), { $0.newPosts = 3 }),
    ]
    let headings = parts.map(\.0)
    #expect(!headings.contains("") && Set(headings).count == parts.count)
    let order = linear.lines(whole).filter(headings.contains)
    #expect(order == headings)
    for (heading, part) in zip(headings, parts) {
      var digest = none
      part.1(&digest)
      let lines = linear.lines(digest)
      #expect(lines.filter(headings.contains) == [heading])
      #expect(lines.first == linear.reader(DigestPhrase.since(TimeText.full(whole.since, linear.reader))))
      #expect(lines.count > 3 && lines[1].isEmpty)
    }
    var waiting = none
    (waiting.waiting, waiting.waitingCount) = (whole.waiting, whole.waitingCount)
    #expect(!waiting.waiting.isEmpty && linear.lines(waiting).isEmpty)
  }

  @Test(
    "Kindred members and what a title looks like, with all reasons", arguments: [80, 40], [InterfaceLanguage.en, .fr])
  func kindred(columns: Int, language: InterfaceLanguage) throws {
    let linear = LinearSamples.linear(language, columns: columns)
    try expect(linear.lines(KindredMember.samples, for: .jan), "kindred-\(language.rawValue)-\(columns)")
    try expect(linear.lines(TitleSuggestions.sample), "similar-\(language.rawValue)-\(columns)")
  }

  @Test("No line is wider than asked for, whatever the text", arguments: [20, 40, 80], InterfaceLanguage.allCases)
  func widths(columns: Int, language: InterfaceLanguage) {
    let linear = LinearSamples.linear(language, columns: columns)
    var detail = LinearSamples.detail
    detail.summary.title = String(repeating: "Ω", count: 199)
    detail.posts[0].body = String(repeating: "日本", count: 100) + "\n" + String(repeating: "e\u{301}\u{302}", count: 90)
    for line in linear.lines(detail) + linear.lines([detail.summary]) + linear.lines([LinearSamples.tip]) {
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(columnsOf(line) <= columns)
    }
  }

  /// Columns by East Asian width, told apart from the program's own count: enough for the
  /// characters used here.
  private func columnsOf(_ line: String) -> Int {
    line.reduce(0) { $0 + ("\u{3000}"..."\u{FFEF}" ~= $1.unicodeScalars.first ?? " " ? 2 : 1) }
  }

  /// Compares lines with `Pictures/linear-NAME.txt`; `RAAD_DRAW=1 swift test` writes them anew.
  private func expect(
    _ lines: some Sequence<String>, _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let drawn = lines.map { $0 + "\n" }.joined()
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Pictures/linear-\(name).txt")
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(drawn == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: location)
  }

  @Test("An answer to the question bridges layers, a reply to an answer does not")
  func bridges() {
    var detail = LinearSamples.detail
    detail.posts.append(LinearSamples.post(5, LinearSamples.joris, parent: 4, hours: 1, "Graag gedaan."))
    let bridged = [1, 4].map { index in
      en.lines(detail, post: detail.posts[index]).contains { $0.contains("→") }
    }
    #expect(bridged == [true, false])
  }
}
