// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

@Suite struct ImportTests {
  private let small = [
    Lines.post("p2", to: "p1", author: "u2", created: 1_700_000_100, #","helped":true,"heard":["u1","u3"]"#),
    Lines.post("p1"), Lines.thread("t1", #","topics":["open-data"],"language":"nl""#),
    Lines.tip("k1", author: "u2", #","source":"p2","pinned":true,"topics":["open-data"]"#), Lines.member("u2"),
    Lines.member("u1"),
  ]

  @Test func takesLinesInAnyOrder() throws {
    let board = try ExchangeBoard()
    let report = try board.take(small)
    #expect(report.outcome == .imported)
    #expect(report.added == [.member: 2, .thread: 1, .post: 2, .tip: 1])
    #expect(report.notes == [.placeholder: 1])
    try board.expectSound()

    let detail = try board.store.thread(1, viewer: board.steward, now: monday)
    #expect(detail.summary.title == "Een vraag")
    #expect(detail.summary.posts == 2 && detail.summary.answers == 1 && detail.summary.helped == 1)
    #expect(!detail.summary.isWaiting(at: monday) && detail.summary.isAnswered)
    #expect(detail.posts.map(\.author.handle) == ["u1", "u2"])
    #expect(detail.posts.map(\.heard) == [0, 2])
    #expect(detail.posts[1].tips == [1])
    let tip = try board.store.tip(1, now: monday).tip
    #expect(tip.pin == 1 && tip.source == PostReference(thread: 1, number: 2))
    #expect(try board.store.member(handle: "u3")?.login == nil)
  }

  @Test func whoeverAnsweredTheOwnQuestionWaitsNoMore() throws {
    let board = try ExchangeBoard()
    try board.take([
      Lines.member("u1"), Lines.thread("t1"), Lines.post("p1"), Lines.post("p2", to: "p1", #","helped":true"#),
    ])
    let summary = try board.store.thread(1, viewer: board.steward, now: monday).summary
    #expect(summary.isAnswered && !summary.isWaiting(at: monday))
    try board.expectSound()
  }

  @Test func whatCameIsOldToThoseWhoCameWithIt() throws {
    let board = try ExchangeBoard()
    try board.take([
      Lines.member("u1", #","joined":"2020-01-01T00:00:00Z""#), Lines.member("u2"), Lines.thread("t1"),
      Lines.post("p1"),
      Lines.post("p2", to: "p1", author: "u2", created: 1_700_000_100), Lines.post("p3", to: "p1", author: "u3"),
    ])
    let now = monday.adding(hours: 2)
    for handle in ["steward", "u1", "u2", "u3"] {
      let member = try #require(try board.store.member(handle: handle)).id
      #expect(try board.store.counts(for: member, now: monday).unreadAdvice == 0, "\(handle)")
    }
    _ = try board.store.reply(
      to: PostReference(thread: 1, number: 1), body: "Zo ging het hier.", language: Language(.nl), by: board.steward,
      at: now)
    let asker = try #require(try board.store.member(handle: "u1")).id
    #expect(try board.store.thread(1, viewer: asker, now: now).marks == ReadMarks(beyond: [1, 2, 3]))
    #expect(try board.store.counts(for: asker, now: monday).unreadAdvice == 1)
  }

  @Test func addsNothingTheSecondTime() throws {
    let board = try ExchangeBoard()
    try board.take(small)
    let before = try board.export()
    let report = try board.take(small)
    #expect(report.added == [:])
    #expect(report.known == [.member: 2, .thread: 1, .post: 2, .tip: 1])
    #expect(try board.export() == before)
  }

  @Test func addsWhatIsNewTheSecondTime() throws {
    let board = try ExchangeBoard()
    try board.take(small)
    let more = [
      Lines.post("p3", to: "p2", created: 1_700_000_300),
      Lines.post("p4", to: "p3", author: "u9", created: 1_700_000_200),
      Lines.thread("t2"), Lines.post("q1", in: "t2"),
    ]
    #expect(try board.take(small + more).added == [.thread: 1, .post: 3, .topic: 1])
    // Also without repeating what is known.
    #expect(try board.take([Lines.post("p5", to: "p4")]).added == [.post: 1])
    let posts = try board.store.thread(1, viewer: board.steward, now: monday).posts
    #expect(posts.map(\.number) == [1, 2, 3, 4, 5])
    #expect(posts.map(\.parent) == [nil, 1, 2, 3, 4])
    try board.expectSound()
  }

  @Test func changesNothingInATrial() throws {
    let board = try ExchangeBoard()
    let before = try board.export()
    let report = try board.take(small, isTrial: true)
    #expect(report.outcome == .tried)
    #expect(report.added == [.member: 2, .thread: 1, .post: 2, .tip: 1])
    #expect(try board.export() == before)
    #expect(try board.number("SELECT count(*) FROM import_source") == 0)
    #expect(try board.take(small).added == report.added)
  }

  @Test func isForStewards() throws {
    let board = try ExchangeBoard()
    let member = try board.store.join(MemberFields(handle: "lid"), login: "lid", at: monday).id
    let path = try board.file(Data())
    #expect(throws: ExchangeError.store(.refused(.stewardsOnly))) {
      try ExchangeImport(into: board.store, by: member, at: monday).run(path: path)
    }
    #expect(throws: ExchangeError.store(.refused(.stewardsOnly))) {
      try ExchangeExport(of: board.store, by: member).run(path: path)
    }
  }

  @Test func refusesAnotherThingUnderAKnownID() throws {
    let board = try ExchangeBoard()
    try board.take(small)
    let report = try board.take([Lines.post("p1", created: 5), Lines.thread("t1", created: 6), Lines.post("x")])
    #expect(
      report.badLines == [BadLine(line: 2, problem: .idOfAnother("p1")), BadLine(line: 3, problem: .idOfAnother("t1"))])
    // Another source may use the same ids.
    let other = try board.take(small, board: #"{"type":"board","format":1,"name":"andere bron"}"#)
    #expect(other.added[.post] == 2)
    #expect(try board.lines(.post).count == 4)
    #expect(Set(try board.lines(.member).map { $0.prefix(40) }).count == 7)
  }

  @Test func makesHandlesValidAndUnique() throws {
    let board = try ExchangeBoard()
    let handles = ["steward", "Sára Peeters", "x", "STEWARD", "steward", "42", "@mo"]
    let report = try board.take(
      handles.enumerated().map { #"{"type":"member","id":"i\#($0)","handle":"\#($1)"}"# })
    #expect(report.notes == [.changedHandle: 7])
    let taken = try board.store.database.rows("SELECT handle FROM member WHERE login IS NULL ORDER BY id") {
      (row) throws(StoreError) in row.string(0)
    }
    #expect(taken == ["steward-2", "sara-peeters", "member", "steward-3", "steward-4", "member-2", "mo"])
  }

  @Test func givesNumbersThatAreFree() throws {
    let board = try ExchangeBoard()
    var lines: [String] = []
    for (id, number) in [("a", 3), ("b", nil), ("c", 3), ("d", 1), ("e", nil)] as [(String, Int?)] {
      lines.append(Lines.thread(id, number.map { #","number":\#($0)"# } ?? ""))
      lines.append(Lines.post("p\(id)", in: id))
    }
    #expect(try board.take(lines).notes == [.changedNumber: 1, .placeholder: 1])
    #expect(
      try board.lines(.thread).map { $0.prefix(35) }
        == [
          #"{"type":"thread","id":"d","number":1"#, #"{"type":"thread","id":"b","number":2"#,
          #"{"type":"thread","id":"a","number":3"#, #"{"type":"thread","id":"c","number":4"#,
          #"{"type":"thread","id":"e","number":5"#,
        ].map { $0.prefix(35) })
    // A number below the last one given is not given again.
    let next = [Lines.thread("f", #","number":2"#), Lines.post("pf", in: "f")]
    #expect(try board.take(next).notes == [.changedNumber: 1])
    #expect(try board.lines(.thread).last?.contains(#""id":"f","number":6"#) == true)
  }

  @Test func countsWhatItChangesOrLeavesOut() throws {
    let board = try ExchangeBoard()
    let report = try board.take([
      Lines.member("u1", #","layer":"mars.colony","color":"red","topics":[{"id":"Nieuw thema","follow":true,"x":1}]"#),
      #"{"type":"survey","id":"x","question":"?"}"#, #"{"type":"survey","id":"y"}"#,
      Lines.thread("t1", title: #"Een\u0007vraag"#, #","layer":"venus","topics":["a","b","c","d","e","f","g"]"#),
      Lines.post("p1", body: #"Half \ud83d paar"#, #","helped":true,"heard":["u1"]"#),
      Lines.post("p2", to: "p1"), Lines.post("p3", to: "p2", #","helped":true"#),
      Lines.tip("k1", #","source":"weg","superseded_by":"k2","topics":[]"#), Lines.tip("k2", #","superseded_by":"k1""#),
      Lines.tip("k3", #","withdrawn":true,"pinned":true"#),
    ])
    #expect(report.outcome == .imported)
    #expect(
      report.notes == [
        .unknownLayer: 2, .unknownField: 2, .unknownType: 2, .replacedCharacter: 2, .topicLeftOut: 2, .markLeftOut: 3,
        .linkLeftOut: 2, .pinLeftOut: 1,
      ])
    #expect(report.unknownTypes == ["survey": 2])
    #expect(report.added[.topic] == 7)
    let thread = try board.store.thread(1, viewer: board.steward, now: monday).summary
    #expect(thread.title == "Een\u{FFFD}vraag")
    #expect(thread.layer == LayerID("other.unspecified"))
    #expect(try board.store.topics().first { $0.id == TopicID("nieuw-thema") }?.labels.texts[.fr] == "Nieuw thema")
    try board.expectSound()
  }

  @Test func keepsThePinLimits() throws {
    let board = try ExchangeBoard()
    var lines: [String] = []
    for index in 0..<20 {
      lines.append(Lines.tip("k\(index)", #","pinned":true,"pin":\#(20 - index),"topics":["thema-\#(index / 7)"]"#))
    }
    #expect(try board.take(lines).notes[.pinLeftOut] == 8)
    let pinned = try board.store.tips(matching: TipFilter(pinnedOnly: true), now: monday, after: nil, limit: 100).items
    #expect(pinned.map(\.number) == [20, 19, 18, 17, 16, 14, 13, 12, 11, 10, 7, 6])
    #expect(pinned.map(\.pin) == Array(1...12))
  }

  @Test func datesMembersByTheirFirstWord() throws {
    let board = try ExchangeBoard()
    try board.take([
      Lines.member("u1"), Lines.member("stil"), Lines.thread("t1"), Lines.post("p1", created: 1_700_000_500),
      Lines.post("p2", to: "p1", author: "nieuw", created: 1_700_000_600),
    ])
    let joined = try ["u1", "stil", "nieuw"].map { try board.store.member(handle: $0)?.joined }
    #expect(joined == [1_700_000_500, 1_772_445_600, 1_700_000_600].map { Timestamp(seconds: $0) })
  }

  @Test func readsTimesInEachForm() throws {
    let board = try ExchangeBoard()
    let times = [
      "1700000000", "\"1700000000\"", "1700000000.7", "\"2023-11-14T22:13:20Z\"", "\"2023-11-14T23:13:20+01:00\"",
    ]
    try board.take(times.enumerated().map { Lines.member("m\($0)", #","joined":\#($1)"#) })
    #expect(try board.number("SELECT count(*) FROM member WHERE joined = 1700000000") == 5)
  }

  @Test func findsImportedTexts() throws {
    let board = try ExchangeBoard()
    try board.take([
      Lines.thread("t1", title: "Handtekening instellen"), Lines.post("p1", body: "Een e-mail schrijven"),
    ])
    for word in ["handtekening", "mail"] {
      #expect(try board.number("SELECT count(*) FROM post_text WHERE post_text MATCH '\(word)'") == 1)
    }
  }
}
