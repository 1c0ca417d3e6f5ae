// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumExchange
@testable import ForumStore

/// An import writes in slices: others write between them, nobody sees half of it, and one that is
/// stopped is taken back.
@Suite struct ArrivalTests {
  /// Stands for the end of the process: what is thrown is not looked at by anybody.
  private static let killed = StoreError.engine(code: 0, message: "killed")

  private static let head = #"{"type":"board","format":1,"name":"bron"}"#

  /// What an earlier import brought: a thread, its author, and one more who wrote in it.
  private static let earlier = [
    Lines.member("u1"), Lines.member("u2"), Lines.thread("t1", #","topics":["privacy","plain-language"]"#),
    Lines.post("p1"),
    Lines.post("p2", to: "p1", author: "u2", created: 1_700_000_100),
  ]

  /// What comes now: more posts for that thread, and forty threads with all that a thread can have.
  private static let lines: [String] = {
    var lines = [
      #"{"type":"topic","id":"nieuw","labels":{"nl":"Nieuw"},"aliases":["vers"]}"#,
      Lines.member(
        "u3",
        #","organisation":"Stad Nieuw","layer":"be.local.municipality","#
          + #""topics":[{"id":"nieuw","helps":true},{"id":"privacy","helps":true}]"#),
      Lines.member("u4", #","organisation":"FOD Nieuw""#),
      Lines.post("p3", to: "p2", author: "u3", created: 1_700_000_200, body: "Antwoord met karnemelk."),
      Lines.post("p4", to: "p3", author: "u1", created: 1_700_000_300, body: "Nog karnemelk."),
    ]
    for number in 1...40 {
      let (thread, time) = ("n\(number)", 1_700_100_000 + number * 1000)
      let hidden = number % 7 == 0 ? #","hidden":true"# : ""
      lines.append(
        Lines.thread(
          thread, author: number % 3 == 0 ? "u1" : "u3", title: "Vraag over karnemelk \(number)", created: time,
          #","topics":["nieuw","privacy","plain-language"]"# + hidden))
      lines.append(
        Lines.post(
          "\(thread)a", in: thread, author: number % 3 == 0 ? "u1" : "u3", created: time, body: "Wie weet \(number)?",
          #","heard":["u2","later\#(number)"]"#))
      for answer in 1...5 where answer <= number % 6 {
        let more =
          answer == 1
          ? #","helped":true,"revisions":[{"editor":"redacteur","replaced":1700200000,"body":"Oud"}]"#
          : answer == 3 ? #","removed":"author""# : ""
        lines.append(
          Lines.post(
            "\(thread)b\(answer)", in: thread, to: "\(thread)a", author: answer == 2 ? "u4" : "u2",
            created: time + answer * 50, body: "Neem karnemelk \(answer).", more))
      }
    }
    // After the readers joined: new and unread.
    let late = Int(monday.seconds) + 1800
    lines.append(
      Lines.thread(
        "n41", author: "u3", title: "Vraag over karnemelk vandaag", created: late,
        #","topics":["privacy"],"language":"nl""#))
    lines.append(Lines.post("n41a", in: "n41", author: "u3", created: late, body: "Wie weet karnemelk vandaag?"))
    lines.append(
      Lines.tip(
        "k1", author: "u4",
        #","source":"p3","topics":["nieuw"],"adoptions":[{"member":"proever","worked":true,"reported":1700300000}],"pinned":true"#
      ))
    return lines + meetings
  }()

  /// Two networks, one of them above the other, a thread for one of them and one for boards, an event and two polls,
  /// one of which stands in the thread that the board had.
  private static let meetings: [String] = {
    var lines: [String] = []
    for (number, audience) in [(1, ""), (2, ""), (3, "~net-een"), (4, "boards"), (5, "")] {
      let more = audience.isEmpty ? "" : #","audience":"\#(audience)""#
      lines.append(Lines.thread("m\(number)", author: "u3", title: "Samen \(number)", created: 1_700_500_000, more))
      lines.append(
        Lines.post("m\(number)a", in: "m\(number)", author: "u3", created: 1_700_500_000, body: "Karnemelk samen."))
    }
    return lines + [
      #"{"type":"network","id":"net-een","thread":"m1","changed":1700500000,"members":[{"member":"u3","standing":"board"},{"member":"meeloper"}],"needs":[{"kind":"seeks","line":"een zaal","topics":["nieuw"]}]}"#,
      #"{"type":"network","id":"net-twee","thread":"m2","changed":1700500000,"parent":"net-een","members":[{"member":"u4","standing":"board"}]}"#,
      #"{"type":"event","id":"e1","thread":"m5","changed":1700500000,"zone":"Europe/Brussels","state":"open","slots":[{"number":1,"start":1700900000,"end":1700903600,"places":1}],"hosts":[{"network":"net-twee"}],"answers":[{"member":"u1","slot":1,"attendance":"yes"},{"member":"u2","slot":1,"attendance":"yes"}]}"#,
      #"{"type":"poll","id":"v1","post":"m3a","owner":"u3","title":"Welke zaal?","kind":"choice","created":1700500000,"closes":1700600000,"closed":1700600000,"audience":"network","network":"net-een","options":[{"number":1,"text":"Groot"},{"number":2,"text":"Klein"}],"ballots":[{"member":"u4","marks":[{"option":2}]}],"event":"e1"}"#,
      #"{"type":"poll","id":"v2","post":"p4","owner":"u1","title":"Nog iets?","kind":"choice","created":1700500000,"closes":1900600000,"options":[{"number":1,"text":"Ja"},{"number":2,"text":"Nee"}],"secret":true}"#,
    ]
  }()

  private static func board() throws -> ExchangeBoard {
    let board = try ExchangeBoard()
    try board.take(earlier)
    return board
  }

  /// Imports the lines, in slices unless `atOnce`.
  private static func take(
    into board: ExchangeBoard, _ store: Store? = nil, atOnce: Bool = false,
    _ change: (inout ExchangeImport) -> Void = { _ in }
  ) throws -> ImportReport {
    var work = ExchangeImport(into: store ?? board.store, by: board.steward, at: monday.adding(hours: 1))
    work.steps.mostAtOnce = atOnce ? .max : 0
    change(&work)
    return try work.run(path: try board.file(Data(([head] + lines).joined(separator: "\n").utf8)))
  }

  /// Everything that is kept, table by table, but for the insides of the search index.
  private static func dump(_ board: ExchangeBoard) throws -> [String] { try dump(of: board.store) }

  private static func dump(of store: Store) throws -> [String] {
    let database = store.database
    let tables: [String] = try database.rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_text%' AND name NOT LIKE 'sqlite_stat%'
      ORDER BY name
      """
    ) { (row) throws(StoreError) in row.string(0) }
    return try tables.flatMap { (table) throws in
      try database.rows("SELECT * FROM \(table) ORDER BY 1, 2") { (row) throws(StoreError) in
        table + " " + (0..<row.count).map { row.string($0) }.joined(separator: "|")
      }.sorted()
    }
  }

  /// Runs an import that is stopped after so many transactions, or before the end of the next one.
  private static func kill(_ board: ExchangeBoard, after steps: Int, isInside: Bool) {
    var left = steps
    #expect(throws: ExchangeError.store(killed)) {
      try take(into: board) { work in
        work.steps.takesBack = false
        work.steps.between = { () throws(StoreError) in
          left -= 1
          if left == 0, !isInside { throw killed }
        }
        work.steps.within = { () throws(StoreError) in if left == 0, isInside { throw killed } }
      }
    }
  }

  /// In how many transactions the lines are written.
  private static func steps() throws -> Int {
    var count = 0
    _ = try take(into: try board()) { $0.steps.between = { count += 1 } }
    return count
  }

  @Test func slicesLeaveWhatOneTransactionLeaves() throws {
    let (sliced, whole) = (try Self.board(), try Self.board())
    let reports = try [Self.take(into: sliced), Self.take(into: whole, atOnce: true)]
    #expect(reports[0] == reports[1])
    #expect(try sliced.export() == whole.export())
    #expect(try Self.dump(sliced) == Self.dump(whole))
    try sliced.expectSound()
    try whole.expectSound()
    #expect(try Self.steps() > 6)
  }

  @Test func whatWasStoppedAnywhereIsTakenBackByTheNextImportAndByARepair() throws {
    let reference = try Self.board()
    let before = try Self.dump(reference)
    let report = try Self.take(into: reference)
    let after = try Self.dump(reference)
    let steps = try Self.steps()
    for step in 0..<steps {
      for isInside in [false, true] where step > 0 || isInside {
        let board = try Self.board()
        Self.kill(board, after: step, isInside: isInside)
        let hasBegun = step > 0
        #expect(try board.store.check().map(\.rule) == (hasBegun ? ["unfinished import"] : []))
        if step.isMultiple(of: 2) {
          let repaired = try board.store.repair(by: nil, at: monday)
          #expect(repaired.mended.map(\.rule) == (hasBegun ? ["unfinished import"] : []))
          #expect(try Self.dump(board) == before, "step \(step)")
          try board.expectSound()
        }
        #expect(try Self.take(into: board) == report)
        #expect(try Self.dump(board) == after, "step \(step), inside \(isInside)")
        try board.expectSound()
      }
    }
  }

  @Test func oneThatFailsTakesItselfBack() throws {
    let board = try Self.board()
    let before = try Self.dump(board)
    var left = 4
    #expect(throws: ExchangeError.store(Self.killed)) {
      try Self.take(into: board) { work in
        work.steps.between = { () throws(StoreError) in
          left -= 1
          if left == 0 { throw Self.killed }
        }
      }
    }
    #expect(try Self.dump(board) == before)
    try board.expectSound()
  }

  @Test func takingBackGoesOnWhereItWasStopped() throws {
    let board = try Self.board()
    let before = try Self.dump(board)
    Self.kill(board, after: 6, isInside: false)
    for _ in 0..<2 {
      #expect(throws: Self.killed) {
        try board.store.takeBack { () throws(StoreError) in throw Self.killed }
      }
      #expect(try board.store.check().map(\.rule) == ["unfinished import"])
    }
    try board.store.takeBack()
    #expect(try Self.dump(board) == before)
  }

  @Test func aTrialWritesNothing() throws {
    let board = try Self.board()
    let before = try Self.dump(board)
    var report = try Self.take(into: board) { $0.isTrial = true }
    #expect(try Self.dump(board) == before)
    #expect(report.outcome == .tried)
    report.outcome = .imported
    #expect(try Self.take(into: board) == report)
  }

  // MARK: What others do meanwhile

  /// A second process.
  private static func other(_ board: ExchangeBoard) throws -> Store { try Store(path: board.store.path) }

  @Test func othersWriteBetweenTheSlices() throws {
    let board = try Self.board()
    let other = try Self.other(board)
    let parent = PostReference(thread: 1, number: 2)
    var count = 0
    _ = try Self.take(into: board) { work in
      work.steps.between = { () throws(StoreError) in
        count += 1
        _ = try other.reply(
          to: parent, body: "Ertussen \(count) karnemelk", language: Language(.nl), by: board.steward,
          at: Timestamp(seconds: monday.seconds + Int64(count)))
        guard count == 2 else { return }
        let joined = try other.join(
          MemberFields(handle: "u3", layer: LayerID("be.federal.fps"), organisation: "Stad Nieuw"), login: "u3",
          at: monday)
        try other.agreeToHouseRules(HouseRules.version, by: joined.id)
        _ = try other.join(
          MemberFields(handle: "vijf", layer: LayerID("be.federal.fps"), organisation: "Vijf"), login: "v", at: monday)
        _ = try other.ask(
          NewThread(
            kind: .question, title: "Ertussen gevraagd", body: "Wie?", topics: [TopicID("privacy")],
            language: Language(.nl)), by: joined.id, at: monday)
      }
    }
    try board.expectSound()
    let numbers = try board.posts(1).map { String($0.prefix(while: { $0 != " " })) }
    // The last reply came after the thread got its posts.
    let between = (3...(count + 1)).map { "\($0)<2" }
    #expect(numbers == ["1", "2<1"] + between + ["\(count + 2)<2", "\(count + 3)<\(count + 2)", "\(count + 4)<2"])
    #expect(try board.thread(48).summary.title == "Ertussen gevraagd")
    #expect(try board.number("SELECT count(*) FROM member WHERE handle IN ('u3', 'u3-2')") == 2)
    #expect(try board.number("SELECT count(*) FROM organisation WHERE folded = 'stad nieuw'") == 1)
    #expect(try board.lines(.tip).contains { $0.contains(#""source":"p3""#) })
    // What is taken back leaves what came between.
    let again = try board.export()
    _ = try Self.take(into: board)
    #expect(try board.export() == again)
  }

  @Test func anOrganisationThatSomebodyMadeMeanwhileTakesNoneOfAnother() throws {
    let board = try Self.board()
    let other = try Self.other(board)
    let lines = [
      Self.head, Lines.member("u3", #","organisation":"Stad Nieuw""#),
      Lines.member("u4", #","organisation":"FOD Nieuw""#),
      Lines.member("u5", #","organisation":"Derde""#),
      Lines.thread("n3", author: "u3"), Lines.post("n3a", in: "n3", author: "u3"),
      Lines.thread("n4", author: "u4"), Lines.post("n4a", in: "n4", author: "u4"),
      Lines.thread("n5", author: "u5"), Lines.post("n5a", in: "n5", author: "u5"),
    ]
    var work = ExchangeImport(into: board.store, by: board.steward, at: monday.adding(hours: 1))
    work.steps.mostAtOnce = 0
    var count = 0
    work.steps.between = { () throws(StoreError) in
      count += 1
      guard count == 2 else { return }
      // The number that the first was to have, and the name of the second.
      _ = try other.join(
        MemberFields(handle: "erbij", layer: LayerID("be.federal.fps"), organisation: "FOD Nieuw"), login: "e",
        at: monday)
    }
    _ = try work.run(path: try board.file(Data(lines.joined(separator: "\n").utf8)))
    try board.expectSound()
    for (name, members, author) in [("stad nieuw", 1, "u3"), ("fod nieuw", 2, "u4"), ("derde", 1, "u5")] {
      let organisation = try board.number("SELECT id FROM organisation WHERE folded = '\(name)'")
      #expect(try board.number("SELECT members FROM organisation WHERE id = \(organisation)") == members, "\(name)")
      let listed: [String] = try board.store.database.column(
        """
        SELECT handle FROM listing JOIN thread ON thread.number = listing.thread JOIN member ON member.id = thread.author
        WHERE scope = ?
        """, "org:\(organisation)")
      #expect(listed == [author], "\(name)")
    }
  }

  @Test(arguments: [false, true]) func theConnectionIsLeftAsItWas(atOnce: Bool) throws {
    let board = try Self.board()
    _ = try Self.take(into: board, atOnce: atOnce)
    #expect(try board.number("SELECT count(*) FROM temp.sqlite_schema WHERE name LIKE 'arriving%'") == 0)
    #expect(throws: StoreError.self) { try board.store.database.run("UPDATE thread SET kind = 'koe'") }
    #expect(throws: StoreError.self) { try board.store.database.run("UPDATE member SET role = 'koning'") }
  }

  @Test func numbersGivenWhileItIsPreparedAreNotGivenAgain() throws {
    let board = try Self.board()
    let other = try Self.other(board)
    var isAsked = false
    _ = try Self.take(into: board) { work in
      work.onProgress = { progress in
        guard progress.stage == .threading, !isAsked else { return }
        isAsked = true
        #expect(throws: Never.self) {
          let joined = try other.join(
            MemberFields(handle: "erbij", layer: LayerID("be.federal.fps"), organisation: "Erbij"), login: "e",
            at: monday)
          try other.agreeToHouseRules(HouseRules.version, by: joined.id)
          _ = try other.ask(
            NewThread(
              kind: .question, title: "Intussen gevraagd", body: "Wie?", topics: [TopicID("privacy")],
              language: Language(.nl)), by: joined.id, at: monday)
        }
      }
    }
    #expect(isAsked)
    try board.expectSound()
    #expect(try board.thread(2).summary.title == "Intussen gevraagd")
    #expect(try board.thread(3).summary.title == "Vraag over karnemelk 1")
    #expect(try board.number("SELECT max(number) FROM thread") == 48)
    // Their ids lead to the numbers they have got.
    let again = try board.export()
    #expect(try Self.take(into: board).added.isEmpty)
    #expect(try board.export() == again)
  }

  @Test func aSecondImportIsRefused() throws {
    let board = try Self.board()
    let other = try Self.other(board)
    var seen: [[String]] = []
    _ = try Self.take(into: board) { work in
      work.steps.between = { () throws(StoreError) in
        #expect(throws: ExchangeError.store(.importing(path: board.store.path))) {
          try Self.take(into: board, other)
        }
        seen.append(try other.check().map(\.rule))
        #expect(throws: StoreError.importing(path: board.store.path)) { _ = try other.beginImport() }
        #expect(try other.repair(by: nil, at: monday).mended.isEmpty)
        guard seen.count == 4 else { return }
        // What is wrong is found beside half an import as well, but not mended.
        try other.database.run("UPDATE thread SET heard = heard + 1 WHERE number = 1")
        #expect(try other.check().map(\.rule) == ["thread counts"])
        #expect(throws: StoreError.importing(path: board.store.path)) { _ = try other.repair(by: nil, at: monday) }
        try other.database.run("UPDATE thread SET heard = heard - 1 WHERE number = 1")
      }
    }
    #expect(seen.count > 6)
    #expect(Set(seen) == [[]])
    try board.expectSound()
  }

  @Test func aHaltedImportThatWasTakenBackWritesNothingMore() throws {
    let board = try Self.board()
    let other = try Self.other(board)
    let before = try Self.dump(board)
    var count = 0
    #expect(throws: ExchangeError.store(.importing(path: board.store.path))) {
      try Self.take(into: board) { work in
        work.steps.between = { () throws(StoreError) in
          count += 1
          if count == 3 { try other.takeBack() }
        }
      }
    }
    #expect(try Self.dump(board) == before)
    try board.expectSound()
  }

  @Test func aBackupMadeMeanwhileIsTheBoardWithoutTheImport() throws {
    let board = try Self.board()
    let before = try Self.dump(board)
    let other = try Self.other(board)
    var count = 0
    _ = try Self.take(into: board) { work in
      work.steps.between = { () throws(StoreError) in
        count += 1
        let path = board.folder.appendingPathComponent("copy\(count).db").path
        guard try other.database.arrival() != .none else { return }
        try other.backUp(to: path, by: board.steward)
        let copy = try Store(path: path)
        #expect(try copy.check() == [])
        let isBefore = (try? Self.dump(of: copy)) == before
        #expect(isBefore)
      }
    }
    #expect(count > 6)
  }

  @Test func aCopyOfHalfAnImportIsUpgradedAndTakenBack() throws {
    let board = try Self.board()
    let before = try Self.dump(board)
    Self.kill(board, after: 5, isInside: false)
    let copy = board.folder.appendingPathComponent("copy.db").path
    try BoardCopy(database: board.store.database).write(to: copy)
    var migrator = Migrator()
    migrator.steps.append(Migration(sql: ["CREATE TABLE later(id INTEGER PRIMARY KEY) STRICT"]))
    let upgraded = try Store(path: copy, migrator: migrator)
    #expect(try upgraded.database.number("SELECT count(*) FROM arrival") == 1)
    #expect(try upgraded.database.number("SELECT count(*) FROM thread") == 1)
    try upgraded.database.execute("DROP TABLE later; PRAGMA user_version = \(Migration.all.count)")
    #expect(try upgraded.check().map(\.rule) == ["unfinished import"])
    _ = try upgraded.repair(by: nil, at: monday)
    #expect(try upgraded.check() == [])
    #expect(try Self.dump(of: upgraded) == before)
  }

  @Test func aRepairByAStewardIsInTheAuditLogOnce() throws {
    for isWrong in [false, true] {
      let board = try Self.board()
      Self.kill(board, after: 5, isInside: false)
      if isWrong { try board.store.database.run("UPDATE thread SET heard = heard + 1") }
      let report = try board.store.repair(by: board.steward, at: monday)
      let rules = isWrong ? ["thread counts", "unfinished import"] : ["unfinished import"]
      #expect(report.mended.map(\.rule).sorted() == rules)
      #expect((report.backup != nil) == isWrong)
      let entries = try board.store.audit(limit: 10, by: board.steward).filter { $0.action == "repairBoard" }
      #expect(entries.map(\.reason) == [rules.joined(separator: ", ")])
      try board.expectSound()
    }
  }

  @Test func aRestoreIsTakenBackToTheBoardThatWasNew() throws {
    let source = try Self.board()
    _ = try Self.take(into: source)
    let exported = try source.export()
    let (new, reference) = (
      try ExchangeBoard(name: "Nieuw", welcomeTips: true), try ExchangeBoard(name: "Nieuw", welcomeTips: true)
    )
    let before = try Self.dump(new)
    for stop in [1, 3, 5] {
      var left = stop
      var work = ExchangeImport(into: new.store, by: new.steward, at: monday)
      work.steps.mostAtOnce = 0
      work.steps.takesBack = false
      work.steps.between = { () throws(StoreError) in
        left -= 1
        if left == 0 { throw Self.killed }
      }
      #expect(throws: ExchangeError.store(Self.killed)) { try work.run(path: try new.file(exported)) }
    }
    _ = try new.store.repair(by: nil, at: monday)
    #expect(try Self.dump(new) == before)
    var work = ExchangeImport(into: new.store, by: new.steward, at: monday)
    work.steps.mostAtOnce = 0
    _ = try work.run(path: try new.file(exported))
    try reference.take(bytes: exported)
    #expect(try new.export() == reference.export())
    #expect(try new.export() == exported)
    try new.expectSound()
  }

  // MARK: What is seen half way

  /// What a reader sees of a board, in each way of reading, value by value.
  private static func sights(
    _ store: Store, _ board: ExchangeBoard, viewer: MemberID
  ) throws -> [String: AnyHashable] {
    let now = monday.adding(hours: 2)
    func list(_ query: String) throws -> ThreadListRequest {
      let vocabulary = Vocabulary(layers: try store.layers(), topics: try store.topics())
      return ThreadListRequest(
        viewer: viewer, now: now, query: try QueryParser.parse(query, vocabulary: vocabulary), limit: 500)
    }
    var sights: [String: AnyHashable] = [:]
    let queries = [
      "", "karnemelk", "vraag", "topic:privacy", "layer:be.local.municipality", "author:u1", "org:\"Stad Nieuw\"",
      "is:hidden", "is:waiting", "is:unanswered", "is:answered", "is:unread", "is:new", "is:replied", "sort:oldest",
      "sort:helped", "lang:nl", "kind:question", "before:2024-01-01", "after:2020-01-01",
    ]
    for query in queries {
      let request = try list(query)
      sights["list \(query)"] = try store.threads(request).items.map(\.number)
      sights["numbers \(query)"] = try store.threadNumbers(request)
      sights["count \(query)"] = try store.countThreads(request, limit: 1000)
      guard query.contains("karnemelk") || query == "vraag" else { continue }
      sights["search \(query)"] = try store.search(request.query, viewer: viewer, now: now, limit: 100)
    }
    sights["networks"] = try store.networks(matching: NetworkFilter(), viewer: viewer, now: now, limit: 100).items
    var past = AgendaFilter()
    past.isPast = true
    sights["agenda"] = try store.agenda(matching: past, viewer: viewer, now: now, limit: 100).items
    sights["polls"] = try store.polls(matching: PollFilter(), viewer: viewer, now: now, limit: 100).items
    sights["counts"] = try store.counts(for: viewer, now: now)
    sights["statistics"] = try store.statistics(now: now)
    sights["today"] = try store.today(for: viewer, now: now)
    sights["digest"] = try store.digest(for: viewer, since: Timestamp(seconds: 1_600_000_000), now: now)
    sights["notices"] = try store.notices(for: viewer, limit: 100)
    sights["own page"] = try store.ownPage(for: viewer, now: now)
    sights["topics"] = try store.topicEntries(for: viewer, now: now)
    sights["organisations"] = try store.organisations(prefix: "", limit: 100)
    sights["handles"] = try store.handles(beginning: "", limit: 100)
    sights["members"] = try store.members(matching: MemberFilter(), after: nil, limit: 100).items
    sights["profile"] = try store.profile(handle: "u1", viewer: viewer, now: now)
    sights["new profile"] = try store.profile(handle: "u3", viewer: viewer, now: now)
    sights["tips"] = try store.tips(matching: TipFilter(), now: now, after: nil, limit: 100).items
    sights["similar"] = try store.suggestions(
      for: TitleSearch("Vraag over karnemelk", of: []), viewer: viewer, now: now, limit: 10
    ).similar.map(\.reference)
    sights["related"] = try store.relatedThreads(to: 1, viewer: viewer, limit: 10).map(\.number)
    for subject in [KindredSubject.thread(1), .topic(TopicID("privacy")), .member("lezer")] {
      sights["kindred \(subject)"] = try store.kindred(of: subject, viewer: viewer, now: now, limit: 10)
    }
    sights["thread"] = try store.thread(1, viewer: viewer, now: now)
    sights["outline"] = try store.outline(ofThread: 1, viewer: viewer)
    sights["preview"] = try store.preview(ofThread: 1, viewer: viewer)
    for number in [-1, 2, 8] {
      sights["thread \(number)"] = try? store.thread(number, viewer: viewer, now: now)
      sights["posts \(number)"] = (try? store.posts([1, 2], ofThread: number, viewer: viewer)) ?? []
      sights["glance \(number)"] = try store.glances(at: [.thread(number)], viewer: viewer, now: now)
    }
    let file = board.folder.appendingPathComponent("seen").path
    if viewer == board.steward {
      _ = try ExchangeExport(of: store, by: viewer).run(path: file)
      // The last number that was given is all that is known of it.
      sights["export"] = try String(contentsOfFile: file, encoding: .utf8)
        .replacing(/,"last_(thread|tip|event|poll)":\d+/, with: "")
      _ = try ExchangeExport(of: store, by: viewer).run(path: file, threads: try list("karnemelk"))
      sights["export of some"] = try String(contentsOfFile: file, encoding: .utf8)
        .replacing(/,"last_(thread|tip|event|poll)":\d+/, with: "")
    }
    return sights
  }

  /// What no import brings, written to what arrives: posts by the readers, and questions that wait
  /// for an answer.
  private static func forge(_ store: Store, for viewers: [MemberID]) throws(StoreError) {
    let (database, arrival) = (store.database, try store.database.arrival())
    try database.execute("PRAGMA foreign_keys = OFF")
    try database.withoutTriggers { () throws(StoreError) in
      for (at, viewer) in viewers.enumerated() {
        try database.run(
          "UPDATE post SET author = ? WHERE id BETWEEN ? AND ? AND thread > 0 AND id % 4 = ?", viewer,
          arrival.posts.first, arrival.posts.last, at)
      }
      try database.run(
        "UPDATE listing SET by_waiting = by_waiting | 1 WHERE thread BETWEEN ? AND ? AND by_waiting > 1 << 40",
        arrival.threads.first, arrival.threads.last)
    }
    try database.execute("PRAGMA foreign_keys = ON")
  }

  @Test(arguments: [false, true]) func nothingIsSeenBeforeItIsWhole(isForged: Bool) throws {
    let board = try Self.board()
    let other = try Self.other(board)
    let member = try other.join(
      MemberFields(handle: "lezer", layer: LayerID("be.federal.fps")), login: "lezer", at: monday)
    try other.agreeToHouseRules(HouseRules.version, by: member.id)
    try other.setTie([.follows], to: TopicID("privacy"), by: member.id)
    let viewers = [board.steward, member.id]
    for time in [Timestamp(seconds: monday.seconds + 60), monday.adding(hours: 1)] {
      _ = try other.beginVisit(member.id, at: time)
    }
    let words = try QueryParser.parse("karnemelk", vocabulary: Vocabulary(layers: [], topics: []))
    for viewer in viewers { try other.saveSearch("Karnemelk", words, by: viewer, at: monday) }
    let before = try viewers.map { try Self.sights(other, board, viewer: $0) }
    var (seen, stages) = (Set<String>(), 0)
    _ = try Self.take(into: board) { work in
      work.steps.between = { () throws(StoreError) in
        guard try other.database.arrival() != .none else { return }
        stages += 1
        if isForged { try Self.forge(other, for: viewers) }
        for (viewer, before) in zip(viewers, before) {
          let now = (try? Self.sights(other, board, viewer: viewer)) ?? [:]
          for (way, sight) in before where now[way] != sight { seen.insert(way) }
        }
      }
    }
    #expect(seen == [])
    #expect(stages > 5)
    // Each way of reading would have seen it.
    let after = try viewers.map { try Self.sights(other, board, viewer: $0) }
    let blind = before[0].keys.filter { way in viewers.indices.allSatisfy { before[$0][way] == after[$0][way] } }
    // Posts for a thread that stands are kept under its number with a minus, which is no thread;
    // nobody is told of what is imported, and nobody who could come back waits for an answer to it.
    let unreached: Set<String> = [
      "posts -1", "glance -1", "notices", "list is:waiting", "numbers is:waiting", "count is:waiting",
      "list is:replied", "numbers is:replied", "count is:replied",
    ]
    guard isForged else { return #expect(Set(blind) == unreached) }
    #expect(!blind.contains { $0.hasSuffix("is:replied") })
  }

  @Test func mailArrivesInSlicesAsItDoesAtOnce() throws {
    var mbox = ""
    for number in 1...30 {
      mbox += """
        From a@example.org Mon Mar  2 09:00:00 2026
        From: Schrijver \(number % 4) <s\(number % 4)@example.org>
        Message-ID: <m\(number)@example.org>
        Subject: Vraag \(number / 5)
        Date: Mon, 2 Mar 2026 09:\(number + 10):00 +0100
        \(number % 5 == 0 ? "X: y" : "In-Reply-To: <m\(number / 5 * 5 == 0 ? 1 : number / 5 * 5)@example.org>")

        Tekst \(number).


        """
    }
    var exports: [Data] = []
    for most in [0, Int.max] {
      let board = try ExchangeBoard()
      for half in [mbox.prefix(mbox.count / 2), mbox[...]] {
        var work = MailImport(into: board.store, by: board.steward, at: monday.adding(hours: 1), words: .plain)
        work.steps.mostAtOnce = most
        _ = try work.run(path: try board.file(Data(half.utf8), name: "in.mbox"))
        try board.expectSound()
      }
      exports.append(try board.export())
    }
    #expect(exports[0] == exports[1])
  }
}
