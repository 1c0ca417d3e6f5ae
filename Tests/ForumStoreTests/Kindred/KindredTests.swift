// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Members who have to do with something") struct KindredTests {
  private static let data = TopicID("open-data")
  private static let taal = TopicID("plain-language")

  /// A board whose members stand to two topics in every way.
  private struct Board {
    let board: TestBoard
    var store: Store { board.store }

    init() throws {
      board = try TestBoard()
      try add("volgt", ties: [data: .follows])
      try add("werkt", ties: [data: [.worksOn, .follows], taal: .worksOn])
      try add("helpt", layer: "be.local.municipality", organisation: "Stad Gént", ties: [data: .canHelp])
      try add("regels", worksOn: ["fietspaden in de stad", "open data over fietspaden"], canTalkAbout: ["zwembaden"])
    }

    @discardableResult
    func add(
      _ handle: String, layer: String = "be.federal.fps", organisation: String = "FOD Proef",
      ties: [TopicID: TopicTie] = [:], worksOn: [String] = [], canTalkAbout: [String] = []
    ) throws -> MemberID {
      let member = try store.join(
        MemberFields(
          handle: handle, layer: LayerID(layer), organisation: organisation, worksOn: worksOn,
          canTalkAbout: canTalkAbout, ties: ties), login: handle, at: monday.adding(days: -9))
      try board.agree(member)
      return member.id
    }

    func helpers(_ title: String, _ topics: [TopicID] = [], as member: Member? = nil) throws -> [String] {
      let search = TitleSearch(title, chosen: topics, of: try store.topics())
      return try store.suggestions(for: search, viewer: (member ?? board.asker).id, now: monday, limit: 9).members
        .map(Self.text)
    }

    func kindred(_ subject: KindredSubject, as member: Member? = nil) throws -> [String] {
      try store.kindred(of: subject, viewer: (member ?? board.asker).id, now: monday, limit: 9).map(Self.text)
    }

    private static func text(_ member: KindredMember) -> String { "\(member.brief.handle): \(member.reasons[0])" }
  }

  @Test("whoever is named for a title is named for the thread with that title, and the other way round")
  func sameEvidence() throws {
    let board = try Board()
    let title = "Hoe publiceer ik open data van fietspaden?"
    let old = try board.board.ask("Fietspaden als open data", topics: ["open-data"], by: board.board.moderator)
    let answer = try board.board.reply(old)
    try board.store.setHelped(true, answer, by: board.board.moderator.id, at: monday)
    let thread = try board.board.ask(title, topics: ["open-data"])
    let names = { (texts: [String]) in Set(texts.map { $0.prefix { $0 != ":" } }) }
    let helpers = names(try board.helpers(title, [Self.data]))
    #expect(helpers.contains("helper") && helpers.contains("helpt"))
    #expect(names(try board.kindred(.thread(thread.thread))) == helpers)
  }

  @Test("who can help before who works on it before who follows it, by the chosen topics and by those named")
  func byTies() throws {
    let board = try Board()
    let expected = ["helpt: \(KindredReason.canHelp([Self.data]))", "werkt: \(KindredReason.worksOn([Self.data]))"]
    #expect(
      try board.helpers("Raadselachtig", [Self.data])
        == expected + ["volgt: \(KindredReason.follows([Self.data]))"])
    #expect(try board.helpers("Offene Daten im Amt").prefix(2) == expected.prefix(2))
    #expect(try board.helpers("Raadselachtig") == [])
  }

  @Test(
    "answers that helped, in the topic and in threads like the title; those that were taken back or removed do not count"
  )
  func byAnswers() throws {
    let board = try Board()
    let asker = board.board.asker
    let thread = try board.board.ask("Zwembaden verwarmen", topics: ["plain-language"])
    let answer = try board.board.reply(thread)
    let other = try board.board.reply(thread, by: board.board.moderator)
    try board.store.setHelped(true, answer, by: asker.id, at: monday)
    try board.store.setHelped(true, other, by: asker.id, at: monday)
    #expect(
      try board.helpers("Hoe verwarm je zwembaden?").first
        == "mo: \(KindredReason.helpedHere(1))", "another layer before the same one")
    #expect(try board.helpers("Raadselachtig", [Self.taal]).contains("helper: \(KindredReason.helped(1, Self.taal))"))
    try board.store.setHelped(false, answer, by: asker.id, at: monday)
    try board.store.remove(other, reason: "", by: board.board.moderator.id, at: monday)
    #expect(try !board.helpers("Hoe verwarm je zwembaden?").contains { $0.hasPrefix("mo:") || $0.hasPrefix("helper:") })
  }

  @Test("lines of what a member works on need two of the words, or a rare one")
  func byWords() throws {
    let board = try Board()
    for number in 0..<9 { try board.add("stad\(number)", worksOn: ["digitale stad \(number)"]) }
    #expect(
      try board.helpers("Fietspaden aanleggen") == ["regels: \(KindredReason.worksOnLine("fietspaden in de stad"))"])
    #expect(
      try board.helpers("Fietspaden en zwembaden").first == "regels: \(KindredReason.canTalkAbout("zwembaden"))")
    #expect(try board.helpers("Iets met stad").isEmpty, "too common alone")
    #expect(try board.helpers("Een digitale stad").count == 9)
  }

  @Test("never the asker, nor who left, is suspended or a guest, nor who muted the topic")
  func leftOut() throws {
    let board = try Board()
    let database = board.store.database
    for (handle, change) in [
      ("gone", "left_at = 1"), ("held", "suspended = 1"), ("guest", "role = 'guest'"), ("ik", "posts = 0"),
    ] {
      let id = try board.add(handle, ties: [Self.data: .canHelp])
      try database.run("UPDATE member SET \(change) WHERE id = ?", id)
    }
    let muted = try board.add("stil", ties: [Self.data: .canHelp, Self.taal: .follows])
    try database.run("INSERT INTO topic_follow(member, topic, stance) VALUES (?, ?, 'mute')", muted, Self.data)
    let me = try #require(try board.store.member(handle: "ik"))
    let found = try board.helpers("Open data", as: me).map { $0.prefix { $0 != ":" } }
    #expect(found == ["helpt", "werkt", "volgt", "regels"] || Set(found) == ["helpt", "werkt", "volgt", "regels"])
    #expect(try board.kindred(.topic(Self.data), as: me).count == found.count)
    #expect(try board.helpers("Klare taal", [Self.taal]).contains { $0.hasPrefix("stil") }, "only that topic is muted")
  }

  @Test("kindred of a thread, a tip, a topic and a member: other organisations first, without whose it is")
  func kindred() throws {
    let board = try Board()
    let reader = try #require(try board.store.member(handle: "volgt"))
    let worker = try #require(try board.store.member(handle: "werkt"))
    try board.board.agree(worker)
    try board.board.ask("Iets", topics: ["open-data"], by: worker)
    let own = ["helpt: \(KindredReason.canHelp([Self.data]))"]
    #expect(try board.kindred(.thread(1), as: reader) == own)
    #expect(
      try board.kindred(.topic(Self.data), as: reader) == own + [
        "werkt: \(KindredReason.worksOn([Self.data]))",
        "regels: \(KindredReason.worksOnLine("open data over fietspaden"))",
      ], "their own organisation last")
    let tip = try board.board.tip(
      "Een fietspad", topics: ["plain-language"], by: try board.store.member(handle: "werkt"))
    #expect(try board.kindred(.tip(tip)) == ["regels: \(KindredReason.worksOnLine("fietspaden in de stad"))"])
    #expect(
      try board.kindred(.member("werkt"))
        == ["helpt", "volgt"].map { handle in
          "\(handle): \(handle == "helpt" ? KindredReason.canHelp([Self.data]) : .follows([Self.data]))"
        }.sorted { $0.hasPrefix("volgt") && !$1.hasPrefix("volgt") })
    #expect(try board.kindred(.member("vrager")) == [])
  }

  @Test("what is not there or hidden has no kindred")
  func missing() throws {
    let board = try Board()
    try board.board.ask()
    try board.store.setHidden(true, thread: 1, reason: "x", by: board.board.moderator.id, at: monday)
    #expect(storeError { try board.kindred(.thread(1)) } == .notFound(.thread(1)))
    #expect(storeError { try board.kindred(.thread(1), as: board.board.moderator) } == nil)
    #expect(storeError { try board.kindred(.thread(9)) } == .notFound(.thread(9)))
    #expect(storeError { try board.kindred(.tip(9)) } == .notFound(.tip(9)))
    #expect(storeError { try board.kindred(.member("niemand")) } == .notFound(.member("niemand")))
    #expect(storeError { try board.kindred(.topic(TopicID("niets"))) } == .notFound(.topic(TopicID("niets"))))
  }
}
