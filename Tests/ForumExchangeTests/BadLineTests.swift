// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Seeded
import Testing

@testable import ForumExchange

@Suite struct BadLineTests {
  /// Lines that are refused on their own.
  static let alone: [(line: String, problem: LineProblem)] = [
    ("{", .malformed(JSONProblem(place: 2, reason: .unexpectedEnd))),
    (#"{"type":"post","id":"a\#u{0}"}"#, .malformed(JSONProblem(place: 23, reason: .controlCharacter(0)))),
    (#"{"type":"post","type":"tip"}"#, .malformed(JSONProblem(place: 16, reason: .duplicateName("type")))),
    ("[]", .notAnObject), ("{}", .missingField("type")), (#"{"type":7}"#, .wrongType(field: "type", expected: .text)),
    (#"{"type":"board","format":1}"#, .secondBoard),
    (#"{"type":"member","id":"u9"}"#, .missingField("handle")),
    (#"{"type":"member","handle":"x"}"#, .missingField("id")),
    (Lines.member(""), .text(field: "id", .empty)),
    (Lines.member(#"a\u0007"#), .text(field: "id", .controlCharacter(scalar: 7, line: 1, column: 2))),
    (
      Lines.member("u9", #","role":"boss""#),
      .unknownWord(
        field: "role", word: "boss", allowed: ["guest", "member", "moderator", "steward"])
    ),
    (Lines.member("u9", #","topics":{}"#), .wrongType(field: "topics", expected: .list)),
    (Lines.member("u9", #","topics":["x"]"#), .wrongType(field: "topics", expected: .object)),
    (Lines.member("u9", #","joined":"gisteren""#), .malformedTime(field: "joined", "gisteren")),
    (Lines.member("u9", #","joined":true"#), .wrongType(field: "joined", expected: .time)),
    (Lines.member("u9", #","works_on":[1]"#), .wrongType(field: "works_on", expected: .text)),
    (Lines.thread("t9", title: "ab"), .text(field: "title", .tooShort(count: 2, minimum: 3))),
    (
      Lines.thread("t9", title: String(repeating: "é", count: 201)),
      .text(field: "title", .tooLong(count: 201, maximum: 200))
    ),
    (Lines.thread("t9", created: 999_999_999_999_999), .malformedTime(field: "created", "999999999999999")),
    (Lines.thread("t9", #","pinned":"yes""#), .wrongType(field: "pinned", expected: .boolean)),
    (Lines.thread("t9", #","number":0"#), .outOfRange(field: "number", minimum: 1, maximum: 99_999_999)),
    (Lines.thread("t9", #","number":1.5"#), .outOfRange(field: "number", minimum: 1, maximum: 99_999_999)),
    (Lines.thread("t9", #","language":"xx""#), .text(field: "language", .unknownLanguage("xx"))),
    (Lines.thread("t9", #","topics":["???"]"#), .text(field: "topics", .unknownTopic("???", nearest: []))),
    (Lines.post("p9", body: ""), .text(field: "body", .empty)),
    (Lines.post("p9", body: #" \u200b\n"#), .text(field: "body", .empty)),
    (
      Lines.post("p9", body: String(repeating: "x", count: 100_001)),
      .text(field: "body", .tooLong(count: 100_001, maximum: 100_000))
    ),
    (#"{"type":"post","id":"p9","thread":"t1","author":"u1","created":1}"#, .missingField("body")),
    (Lines.post("p9", #","helped":1"#), .wrongType(field: "helped", expected: .boolean)),
    (Lines.post("p9", #","heard":"u1""#), .wrongType(field: "heard", expected: .list)),
    (Lines.post("p9", #","revisions":[{"editor":"u1"}]"#), .missingField("replaced")),
    (
      Lines.post("p9", #","removed":"me""#),
      .unknownWord(field: "removed", word: "me", allowed: ["author", "moderator"])
    ),
    (Lines.tip("k9", #","adoptions":[{"member":"u1"}]"#), .missingField("reported")),
    (Lines.post("p1"), .duplicateID("p1", line: 4)), (Lines.member("u1"), .duplicateID("u1", line: 2)),
    (Lines.thread("t1"), .duplicateID("t1", line: 3)),
    (Lines.post("p9", in: "t7"), .unknownReference(field: "thread", "t7")),
    (Lines.post("p9", to: "p7"), .unknownReference(field: "parent", "p7")),
    (Lines.post("p9", to: "p9"), .parentLoop), (Lines.thread("t9"), .threadWithoutPosts),
  ]

  private let good = [Lines.member("u1"), Lines.thread("t1"), Lines.post("p1")]

  @Test(arguments: alone)
  func refusesALine(line: String, problem: LineProblem) throws {
    let board = try ExchangeBoard()
    let before = try board.export()
    let refused = try board.take(good + [line])
    #expect(refused.outcome == .refused)
    #expect(refused.badLines == [BadLine(line: 5, problem: problem)])
    #expect(refused.badLineCount == 1)
    #expect(try board.export() == before)

    let taken = try board.take(good + [line], skipsBadLines: true)
    #expect(taken.outcome == .imported)
    #expect(taken.badLines == [BadLine(line: 5, problem: problem)])
    #expect(taken.added[.post] == 1)
    try board.expectSound()
  }

  @Test(arguments: [
    (Data([0x7b, 0xff, 0x7d]), LineProblem.invalidUTF8(place: 2)),
    (Data([0x22, 0xed, 0xa0, 0x80, 0x22]), .invalidUTF8(place: 2)),
    (Data(repeating: 0x20, count: LineReader.lengthLimit) + Data("{}".utf8), .tooLong(limit: 16 << 20)),
  ])
  func refusesBytes(line: Data, problem: LineProblem) throws {
    let board = try ExchangeBoard()
    let report = try board.take(bytes: Data(#"{"type":"board","format":1}"#.utf8) + Data("\n".utf8) + line)
    #expect(report.badLines == [BadLine(line: 2, problem: problem)])
  }

  @Test func listsTwentyInTheOrderOfTheFileAndCountsAll() throws {
    let board = try ExchangeBoard()
    let lines = (0..<30).flatMap { ["!", Lines.post("p\($0)", in: "none")] }
    let report = try board.take(lines)
    #expect(report.badLineCount == 60)
    #expect(report.badLines.count == ImportReport.listLimit)
    #expect(report.badLines.map(\.line) == report.badLines.map(\.line).sorted())
  }

  @Test func leavesOutWhatHangsOnABadLine() throws {
    let board = try ExchangeBoard()
    let report = try board.take(
      good + [
        Lines.post("p2", to: "p1", body: ""), Lines.post("p3", to: "p2"), Lines.post("p4", to: "p3"),
        Lines.post("p5", to: "p1"), Lines.thread("t2", title: ""), Lines.post("p6", in: "t2"),
      ], skipsBadLines: true)
    #expect(report.badLines.map(\.line) == [5, 6, 7, 9, 10])
    #expect(report.badLines[1].problem == .unknownReference(field: "parent", "p2"))
    #expect(report.badLines[2].problem == .unknownReference(field: "parent", "p3"))
    #expect(report.badLines[4].problem == .unknownReference(field: "thread", "t2"))
    #expect(try board.lines(.post).count == 2)
    try board.expectSound()
  }

  @Test func tellsPostsOfOtherThreadsAndThreadsWithoutAnOpening() throws {
    let board = try ExchangeBoard()
    let report = try board.take(
      good + [
        Lines.thread("t2"), Lines.post("p2", in: "t2", to: "p3"), Lines.post("p3", in: "t2", to: "p2"),
        Lines.post("p4", in: "t2", to: "p1"),
      ])
    #expect(
      report.badLines == [
        BadLine(line: 5, problem: .threadWithoutOpening), BadLine(line: 6, problem: .parentLoop),
        BadLine(line: 7, problem: .parentLoop), BadLine(line: 8, problem: .parentElsewhere("p1")),
      ])
  }

  @Test(arguments: [
    ("", ExchangeError.empty(path: "")), ("\n \n", .empty(path: "")),
    (#"{"type":"board","format":2}"#, .unknownFormat(path: "", found: 2)),
    (#"{"type":"board","format":2,"name":7}"#, .unknownFormat(path: "", found: 2)),
    (#"{"type":"board"}"#, .notAnExchange(path: "", line: 1, problem: .missingField("format"))),
    (
      "\n" + Lines.member("u1"),
      .notAnExchange(path: "", line: 2, problem: .unknownWord(field: "type", word: "member", allowed: ["board"]))
    ),
    (
      "SQLite format 3",
      .notAnExchange(path: "", line: 1, problem: .malformed(JSONProblem(place: 1, reason: .unexpectedByte(0x53))))
    ),
  ])
  func refusesAFileWithoutAFirstLine(text: String, error: ExchangeError) throws {
    let board = try ExchangeBoard()
    let path = try board.file(Data(text.utf8))
    let expected: ExchangeError =
      switch error {
      case .empty: .empty(path: path)
      case .unknownFormat(_, let found): .unknownFormat(path: path, found: found)
      case .notAnExchange(_, let line, let problem): .notAnExchange(path: path, line: line, problem: problem)
      default: error
      }
    #expect(throws: expected) { try board.take(bytes: Data(text.utf8), skipsBadLines: true) }
  }

  /// Whatever stands in a file, it is imported or refused, and the board keeps its rules.
  @Test func survivesMutatedFiles() throws {
    var random = SeededRandom(seed: 7)
    let lines = [
      #"{"type":"board","format":1,"name":"bron"}"#,
      Lines.member("u1", #","topics":[{"id":"open-data","works":true}]"#),
      Lines.thread("t1", #","number":3,"topics":["privacy"]"#), Lines.post("p1", #","heard":["u2","u1"]"#),
      Lines.post("p2", to: "p1", author: "u2", #","helped":true"#), Lines.post("p3", to: "p2"),
      Lines.tip("k1", #","source":"p2","pinned":true,"superseded_by":"k2""#), Lines.tip("k2"),
    ]
    let seed = Array(lines.joined(separator: "\n").utf8)
    let board = try ExchangeBoard()
    for _ in 0..<300 {
      var bytes = seed
      for _ in 0...4 {
        let place = Int.random(in: 42..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        }
      }
      _ = try board.take(bytes: Data(bytes), skipsBadLines: true)
    }
    try board.expectSound()
    #expect(try board.number("SELECT count(*) FROM thread") > 0)
  }
}
