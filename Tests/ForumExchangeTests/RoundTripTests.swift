// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

@Suite struct RoundTripTests {
  /// A board on which everything has happened that an export holds, done by the store's own
  /// methods.
  private func lively() throws -> ExchangeBoard {
    let board = try ExchangeBoard(name: "Levendig \"bord\"")
    let store = board.store
    let steward = board.steward
    try store.changeBoard(name: "Levendig \"bord\"", motto: "één\\voor allen", by: steward, at: monday)
    let mo = try store.join(
      MemberFields(
        handle: "mo", name: "Mo de Voorbeeldige", layer: LayerID("be.entity.flanders"), organisation: "Dienst Één",
        roleFamily: .frontOffice, worksOn: ["brieven", "wachttijd"], canTalkAbout: ["klare taal"],
        ties: [TopicID("open-data"): [.follows, .canHelp], TopicID("privacy"): .worksOn]), login: "mo",
      at: monday.adding(hours: 1)
    ).id
    let eva = try store.join(
      MemberFields(handle: "eva", layer: LayerID("be.local.cpas"), organisation: "OCMW Verzonnen"), login: "eva",
      at: monday.adding(hours: 1)
    ).id
    for member in [mo, eva] { try store.agreeToHouseRules(HouseRules.version, by: member) }
    try store.setRole(.moderator, of: mo, by: steward, at: monday)
    var now = monday.adding(days: 1)
    func tick() -> Timestamp {
      now = now.adding(hours: 1)
      return now
    }
    let nl = Language(.nl)
    let question = try store.ask(
      NewThread(
        title: "Eerste vraag 😀", body: "Regel één\n\n> \"citaat\"\tmet \\ en \u{200b}niets",
        topics: [TopicID("open-data")], language: nl),
      by: eva, at: tick())
    let answer = try store.reply(to: question, body: "Een antwoord", language: nl, by: mo, at: tick())
    let deeper = try store.reply(to: answer, body: "En français", language: Language(.fr), by: steward, at: tick())
    let gone = try store.reply(to: answer, body: "Weg ermee", language: nl, by: eva, at: tick())
    try store.setHeard(true, question, by: mo, at: tick())
    try store.setHeard(true, question, by: steward, at: tick())
    try store.setHelped(true, answer, by: eva, at: tick())
    try store.edit(answer, to: PostEdit(body: "Een beter antwoord"), by: mo, at: tick())
    try store.edit(deeper, to: PostEdit(body: "En bon français", reason: "faute"), by: mo, at: tick())
    try store.remove(gone, reason: "", by: eva, at: tick())
    try store.remove(deeper, reason: "toch niet", by: mo, at: tick())
    let call = try store.ask(
      NewThread(
        kind: .call, callKind: .mentoring, title: "Wie wil sparren?", body: "Graag.", topics: [TopicID("privacy")],
        language: .unknown, layer: LayerID("be.federal.fps")), by: mo, at: tick())
    let alone = try store.ask(
      NewThread(title: "Toch niet", body: "Laat maar.", topics: [TopicID("privacy")]), by: eva, at: tick())
    let story = try store.ask(
      NewThread(
        kind: .story, stage: .trying, title: "Zo deden wij het", body: "Lang verhaal.", topics: [TopicID("open-data")]),
      by: steward, at: tick())
    let last = try store.ask(
      NewThread(title: "Ook niet", body: "Laat maar.", topics: [TopicID("privacy")]), by: eva, at: tick())
    for post in [alone, last] { try store.remove(post, reason: "", by: eva, at: tick()) }
    try store.setPinned(true, thread: story.thread, by: mo, at: tick())
    try store.setLocked("Opgelost.", thread: call.thread, by: mo, at: tick())
    try store.setHidden(true, thread: call.thread, reason: "even nakijken", by: mo, at: tick())
    var tips: [Int] = []
    for (index, source) in [answer, nil, nil].enumerated() {
      tips.append(
        try store.writeTip(
          NewTip(
            title: "Tip \(index)", body: "Doe dit.", topics: [TopicID("open-data"), TopicID("privacy")], language: nl,
            source: source),
          by: eva, at: tick()))
    }
    let changed = NewTip(title: "Tip nul", body: "Doe dat.", topics: [TopicID("open-data")], language: nl)
    try store.editTip(tips[0], to: changed, by: eva, at: tick())
    try store.pinTip(tips[1], by: mo, at: tick())
    try store.pinTip(tips[0], place: 1, by: mo, at: tick())
    try store.supersedeTip(tips[2], with: tips[0], by: eva, at: tick())
    try store.adoptTip(tips[0], worked: true, note: "met een ander briefhoofd", by: mo, at: tick())
    try store.adoptTip(tips[0], worked: false, note: "", by: steward, at: tick())
    try store.confirmTip(tips[1], by: eva, at: tick())
    return board
  }

  @Test func anExportOfAnImportedExportIsTheSame() throws {
    let first = try lively()
    let exported = try first.export()
    let second = try ExchangeBoard(name: "Iets anders", created: monday.adding(days: 9))
    let report = try second.take(bytes: exported)
    #expect(report.outcome == .imported && report.badLineCount == 0)
    #expect(report.notes == [:])
    #expect(try second.export() == exported)
    try second.expectSound()
    for column in ["posts", "answers", "helped", "heard", "waiting", "last_activity", "last_number"] {
      let sum = "SELECT sum(\(column)) FROM thread WHERE removed = 0"
      #expect(try first.number(sum) == second.number(sum))
    }
    // The next thread gets the number it would have got on the first board.
    let next = try [first, second].map { board in
      try board.store.ask(
        NewThread(title: "Volgende", body: "Tekst", topics: [TopicID("privacy")]), by: board.steward, at: monday)
    }
    #expect(next[0] == next[1])
  }

  @Test func tipsThatABoardComesWithGiveWayToThoseOfTheFile() throws {
    let first = try ExchangeBoard(welcomeTips: true)
    _ = try first.store.ask(
      NewThread(title: "Een vraag", body: "Tekst", topics: [TopicID("privacy")]), by: first.steward, at: monday)
    let exported = try first.export()
    #expect(try first.lines(.tip).count > 0)
    let second = try ExchangeBoard(created: monday.adding(days: 3), welcomeTips: true)
    #expect(try second.take(bytes: exported).badLineCount == 0)
    #expect(try second.export() == exported)
    try second.expectSound()
    // Not so on a board with something of its own.
    let third = try ExchangeBoard(created: monday.adding(days: 4), welcomeTips: true)
    _ = try third.store.ask(
      NewThread(title: "Iets van hier", body: "Tekst", topics: [TopicID("privacy")]), by: third.steward, at: monday)
    let own = try third.lines(.tip).count
    try third.take(bytes: exported)
    #expect(try third.lines(.tip).count > own)
    try third.expectSound()
  }

  @Test func holdsNoLoginsAndNoRemovedTexts() throws {
    let text = String(decoding: try lively().export(), as: UTF8.self)
    for secret in ["login", "Weg ermee", "bon français", "En français", "Laat maar", "even nakijken"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains(#""removed":"author""#) && text.contains(#""removed":"moderator""#))
  }

  @Test func writesTheFormatAsDocumented() throws {
    let board = try lively()
    let text = String(decoding: try board.export(), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"type":"board","format":1,"name":"Levendig \"bord\"","motto":"één\\voor allen","#
          + #""created":"2026-03-02T09:00:00Z","last_thread":5,"last_tip":3}"# + "\n"))
    #expect(
      try board.lines(.member).contains(
        #"{"type":"member","id":"u2","handle":"mo","name":"Mo de Voorbeeldige","layer":"be.entity.flanders","#
          + #""organisation":"Dienst Één","role":"moderator","role_family":"front-office","#
          + #""joined":"2026-03-02T10:00:00Z","topics":[{"id":"open-data","follow":true,"helps":true},"#
          + #"{"id":"privacy","works":true}],"works_on":["brieven","wachttijd"],"can_talk_about":["klare taal"]}"#))
    #expect(
      try board.lines(.post)[0]
        == #"{"type":"post","id":"p1.1","thread":"t1","number":1,"author":"u3","created":"2026-03-03T10:00:00Z","#
        + #""body":"Regel één\n\n> \"citaat\"\tmet \\ en \u200bniets","heard":["u2","u1"]}"#)
    #expect(
      try board.lines(.post)[1]
        == #"{"type":"post","id":"p1.2","thread":"t1","number":2,"parent":"p1.1","author":"u2","#
        + #""created":"2026-03-03T11:00:00Z","body":"Een beter antwoord","helped":true,"#
        + #""edited":"2026-03-03T17:00:00Z","revisions":[{"editor":"u2","replaced":"2026-03-03T17:00:00Z","#
        + #""body":"Een antwoord"}]}"#)
    #expect(try board.lines(.thread)[1].hasSuffix(#","locked":true,"lock_reason":"Opgelost.","hidden":true}"#))
  }

  @Test func importsItsOwnExportWithoutDoubles() throws {
    let board = try lively()
    let exported = try board.export()
    let report = try board.take(bytes: exported)
    #expect(report.added == [:] && report.badLineCount == 0)
    #expect(report.known[.post] == 6 && report.known[.tip] == 3 && report.known[.member] == 3)
    #expect(try board.export() == exported)
  }

  @Test func keepsTheIdsOfItsSourcesApart() throws {
    let board = try ExchangeBoard()
    let lines = [Lines.member("u1"), Lines.thread("t1"), Lines.post("p1.1")]
    try board.take(lines)
    try board.take(lines, board: #"{"type":"board","format":1,"name":"z"}"#)
    let exported = try board.export()
    let copy = try ExchangeBoard()
    #expect(try copy.take(bytes: exported).badLineCount == 0)
    #expect(try copy.export() == exported)
    #expect(try board.take(bytes: exported).added == [:])
    #expect(try copy.take(bytes: exported).added == [:])
  }

  @Test func adoptsAForeignFileWithoutItsName() throws {
    let board = try ExchangeBoard(name: "Mijn bord")
    try board.take([Lines.member("u1")], board: #"{"type":"board","format":1,"name":"hun bord"}"#)
    #expect(try board.store.board().name == "Mijn bord")
  }
}

@Suite struct ExportFileTests {
  @Test func isForTheOwnerOnlyAndReplacesALinkAndNotWhatItLeadsTo() throws {
    let board = try ExchangeBoard()
    let path = try board.file(Data("oud".utf8), name: "out.jsonl")
    let link = board.folder.appendingPathComponent("link.jsonl").path
    #expect(symlink(path, link) == 0)
    #expect(try ExchangeExport(of: board.store, by: board.steward).run(path: link)[.member] == 1)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode == S_IFREG | 0o600)
    #expect(try Data(contentsOf: URL(fileURLWithPath: link)).starts(with: Data(#"{"type":"board""#.utf8)))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "oud")
    #expect(try ExchangeExport(of: board.store, by: board.steward).run(path: path)[.member] == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(contentsOf: URL(fileURLWithPath: link)))
    let names = try FileManager.default.contentsOfDirectory(atPath: board.folder.path)
    #expect(!names.contains { $0.hasPrefix(".") })
  }

  @Test func leavesNothingWhenItCannotWrite() throws {
    let board = try ExchangeBoard()
    #expect(throws: ExchangeError.unwritable(path: "/dev/full", code: ENOSPC)) {
      try ExchangeExport(of: board.store, by: board.steward).run(path: "/dev/full")
    }
    let path = board.folder.appendingPathComponent("none/out.jsonl").path
    #expect(throws: ExchangeError.unwritable(path: path, code: ENOENT)) {
      try ExchangeExport(of: board.store, by: board.steward).run(path: path)
    }
    let full = try OutputFile(path: "/dev/full")
    for _ in 0..<100_000 { full.append(Array("regel".utf8)) }
    #expect(full.isFailed)
  }

  @Test func neverReplacesTheBoard() throws {
    let board = try ExchangeBoard()
    let before = try FileManager.default.contentsOfDirectory(atPath: board.folder.path).sorted()
    for path in ["board.db", "board.db-wal", "board.db-journal", "../\(board.folder.lastPathComponent)/board.db"] {
      let path = board.folder.path + "/" + path
      #expect(throws: ExchangeError.isTheBoard(path: path)) {
        try ExchangeExport(of: board.store, by: board.steward).run(path: path)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: board.folder.path).sorted() == before)
  }

  @Test(arguments: ["", "-wal", "-shm", "-journal"]) func neverReplacesWhatALinkedBoardKeeps(suffix: String) throws {
    let board = try ExchangeBoard()
    let link = board.folder.appendingPathComponent("link.db").path
    #expect(symlink(board.store.path, link) == 0)
    let store = try Store(path: link)
    for path in [board.store.path + suffix, suffix.isEmpty ? link : board.store.path + suffix] {
      #expect(throws: ExchangeError.isTheBoard(path: path)) {
        try ExchangeExport(of: store, by: board.steward).run(path: path)
      }
      #expect(throws: ExchangeError.isTheBoard(path: path)) {
        try ExchangeImport(into: store, by: board.steward, at: .init(seconds: 0)).run(path: path)
      }
    }
    #expect(try store.check() == [])
  }
}
