// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

/// Exports of some threads only.
@Suite struct SelectionTests {
  private func export(_ board: ExchangeBoard, _ request: ThreadListRequest) throws -> String {
    let path = board.folder.appendingPathComponent("part.jsonl").path
    _ = try ExchangeExport(of: board.store, by: board.steward).run(path: path, threads: request)
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func holdsTheThreadsAndWhatTheyNeed() throws {
    let board = try ExchangeBoard()
    let (jan, eva, wim) = (try board.join("jan"), try board.join("eva"), try board.join("wim"))
    try board.ask("Over honden", "blaf", by: jan)
    try board.ask("Over katten", "miauw", by: wim)
    try board.reply(to: 1, 1, "woef", by: eva, hour: 3)
    let text = try export(board, board.all(.word("honden")))
    #expect(text.hasPrefix(#"{"type":"board","format":1,"name":"Proefbord"}"# + "\n"))
    for word in ["Over honden", "blaf", "woef", #""handle":"jan""#, #""handle":"eva""#, #""id":"privacy""#] {
      #expect(text.contains(word), "\(word)")
    }
    for word in ["katten", "miauw", "wim", "steward", "open-data"] { #expect(!text.contains(word), "\(word)") }
    let copy = try ExchangeBoard(name: "Elders", created: monday.adding(days: 1))
    let report = try copy.take(bytes: Data(text.utf8))
    #expect(report.badLineCount == 0 && report.notes == [:] && report.added[.post] == 2)
    #expect(try copy.posts(1) == board.posts(1))
    #expect(try copy.store.board().name == "Elders")
    try copy.expectSound()
    #expect(try export(board, board.all(.word("olifanten"))).split(separator: "\n").count == 1)
  }

  @Test func looksAtAllMatchesOfAWord() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    let lines = (0..<5010).map { Lines.post("x\($0)", in: "t", to: $0 == 0 ? nil : "x0", body: "zoekwoord") }
    try board.ask("De oudste", "zoekwoord", by: jan)
    try board.take([Lines.member("u1"), Lines.thread("t")] + lines)
    #expect(try board.store.threadNumbers(board.all(.word("zoekwoord"))) == [1, 2])
  }

  @Test func leavesOutWhatAModeratorTookOutAndNoMore() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    try board.ask("Over honden", "blaf", by: jan)
    try board.reply(to: 1, 1, "eerste", by: jan)
    let edits = [("tweede", board.steward), ("derde", jan), ("vierde", jan)]
    for (index, (body, editor)) in edits.enumerated() {
      try board.store.edit(
        PostReference(thread: 1, number: 2), to: PostEdit(body: body, reason: "nakijken"), by: editor,
        at: monday.adding(hours: 4 + index))
    }
    let part = try export(board, board.all(.word("honden")))
    for body in ["tweede", "derde", "vierde"] { #expect(part.contains(body), "\(body)") }
    #expect(!part.contains("eerste"))
    #expect(String(decoding: try board.export(), as: UTF8.self).contains("eerste"), "the whole board is for its owner")
  }
}

@Suite struct AtomExportTests {
  private func feed(_ board: ExchangeBoard, _ request: ThreadListRequest? = nil, limit: Int = 50) throws -> String {
    let path = board.folder.appendingPathComponent("out.xml").path
    _ = try AtomExport(of: board.store).run(path: path, threads: request ?? board.all(), limit: limit)
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func writesAFeed() throws {
    let board = try ExchangeBoard(name: "A & <b>")
    let jan = try board.join("jan", name: "Jan")
    try board.ask("1 < 2?", "\"ja\" & nee\u{FFFE}", by: jan)
    try board.reply(to: 1, 1, "Ik.", by: board.steward, hour: 30)
    let tag = "tag:a-b.board.invalid,2026-03-02:\(String(monday.seconds, radix: 36))"
    #expect(
      try feed(board) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
          <id>\(tag)</id>
          <title>A &amp; &lt;b&gt;</title>
          <updated>2026-03-03T15:00:00Z</updated>
          <generator>Raadhuis</generator>
          <entry>
            <id>\(tag)/1.2</id>
            <title>Re: 1 &lt; 2?</title>
            <author><name>steward</name></author>
            <published>2026-03-03T15:00:00Z</published>
            <updated>2026-03-03T15:00:00Z</updated>
            <category term="privacy"/>
            <thr:in-reply-to ref="\(tag)/1.1"/>
            <content type="text">Ik.</content>
          </entry>
          <entry>
            <id>\(tag)/1.1</id>
            <title>1 &lt; 2?</title>
            <author><name>Jan</name></author>
            <published>2026-03-02T11:00:00Z</published>
            <updated>2026-03-02T11:00:00Z</updated>
            <category term="privacy"/>
            <content type="text">&quot;ja&quot; &amp; nee\u{FFFD}</content>
          </entry>
        </feed>

        """)
  }

  @Test func holdsTheNewestPosts() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    for number in 1...5 { try board.ask("Vraag \(number)", "tekst \(number)", by: jan, hour: 10 * number) }
    try board.reply(to: 2, 1, "laat", by: jan, hour: 90)
    try board.store.setPinned(true, thread: 1, by: board.steward, at: monday.adding(hours: 91))
    let texts = { (limit: Int) in
      try feed(board, limit: limit).components(separatedBy: "<content type=\"text\">").dropFirst()
        .map { String($0.prefix { $0 != "<" }) }
    }
    #expect(try texts(1) == ["laat"])
    #expect(try texts(3) == ["laat", "tekst 5", "tekst 4"])
    #expect(try texts(50) == ["laat", "tekst 5", "tekst 4", "tekst 3", "tekst 2", "tekst 1"])
    let empty = try ExchangeBoard()
    #expect(try feed(empty).contains("<updated>2026-03-02T09:00:00Z</updated>"))
  }

  @Test func ofOneMomentTheLastWrittenComesFirst() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    try board.ask("Vraag", "begin", by: jan, hour: 5)
    for text in ["een", "twee", "drie"] { try board.reply(to: 1, 1, text, by: jan, hour: 5) }
    let texts = try feed(board).components(separatedBy: "<content type=\"text\">").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
    #expect(texts == ["drie", "twee", "een", "begin"])
  }
}
