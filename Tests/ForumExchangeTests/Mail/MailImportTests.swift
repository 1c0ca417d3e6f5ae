// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

extension ExchangeBoard {
  /// Imports a mailbox.
  @discardableResult
  func take(mbox: String, options: MailImport.Options = .init(), skipsBadLines: Bool = false, isTrial: Bool = false)
    throws
    -> ImportReport
  {
    try take(mbox: Data(mbox.utf8), options: options, skipsBadLines: skipsBadLines, isTrial: isTrial)
  }

  @discardableResult
  func take(mbox: Data, options: MailImport.Options = .init(), skipsBadLines: Bool = false, isTrial: Bool = false)
    throws
    -> ImportReport
  {
    var work = MailImport(into: store, by: steward, at: monday.adding(hours: 1), words: .plain)
    work.options = options
    work.skipsBadLines = skipsBadLines
    work.isTrial = isTrial
    return try work.run(path: try file(mbox, name: "in.mbox"))
  }

  /// A thread as its steward reads it.
  func thread(_ number: Int) throws -> ThreadDetail { try store.thread(number, viewer: steward, now: monday) }

  /// The bodies of a thread's posts with the numbers of those they answer: `1 een`, `2<1 twee`.
  func posts(_ number: Int) throws -> [String] {
    try thread(number).posts.map { "\($0.reference.number)\($0.parent.map { "<\($0)" } ?? "") \($0.body)" }
  }
}

/// Messages to put into a mailbox.
enum Mailbox {
  /// A message of a mailbox; `date` is the day of January 2020.
  static func mail(
    _ id: String, _ subject: String = "Vraag", from: String = "Jan <jan@a.invalid>", to references: String = "",
    date: Int = 1, body: String = "tekst"
  ) -> String {
    """
    From x@a.invalid Wed Jan  1 09:00:00 2020
    From: \(from)
    Subject: \(subject)
    Date: \(date) Jan 2020 09:00:00 +0000
    Message-ID: <\(id)>
    References: \(references)

    \(body)


    """
  }
}

@Suite struct MailImportTests {
  private static let conversation =
    Mailbox.mail("a@b", "Sjabloon gezocht", body: "Wie heeft er een?")
    + Mailbox.mail(
      "c@d", "Re: Sjabloon gezocht", from: "piet@b.invalid", to: "<a@b>", date: 2, body: "Ik.\n\n-- \nPiet")
    + Mailbox.mail("e@f", "Re: Sjabloon gezocht", to: "<a@b> <c@d>", date: 3, body: "> Ik.\n\nMooi.")
    + Mailbox.mail("g@h", "Iets anders", from: "\"P. de Wit\" <piet@b.invalid>", date: 4)

  @Test func makesThreadsPostsAndMembers() throws {
    let board = try ExchangeBoard()
    let report = try board.take(mbox: Self.conversation)
    #expect(report.outcome == .imported)
    #expect(report.messages == 4 && report.badLineCount == 0)
    #expect(report.added == [.topic: 1, .member: 2, .thread: 2, .post: 4])
    #expect(report.notes == [:])
    #expect(try board.posts(1) == ["1 Wie heeft er een?", "2<1 Ik.\n\n-- \nPiet", "3<2 > Ik.\n\nMooi."])
    let thread = try board.thread(1)
    #expect(thread.summary.title == "Sjabloon gezocht")
    #expect(thread.summary.kind == .question)
    #expect(thread.summary.topics == [TopicID("other")])
    #expect(thread.summary.created.iso8601 == "2020-01-01T09:00:00Z")
    #expect(thread.posts.map(\.author.handle) == ["jan", "piet", "jan"])
    #expect(thread.posts.map(\.author.name) == ["Jan", "", "Jan"])
    #expect(thread.posts.allSatisfy { $0.isRead })
    #expect(try board.store.member(login: "jan") == nil)
    try board.expectSound()
  }

  @Test func takesTheOptions() throws {
    let board = try ExchangeBoard()
    var options = MailImport.Options()
    options.kind = .story
    options.topics = [TopicID("privacy"), TopicID("open-data")]
    options.layer = LayerID("be.local.municipality")
    options.language = .init(assigned: "nl") ?? .unknown
    try board.take(mbox: Self.conversation, options: options)
    let summary = try board.thread(1).summary
    #expect(summary.kind == .story && summary.topics == options.topics && summary.language == options.language)
    #expect(summary.layer == options.layer && summary.author.layer == options.layer)
    try board.expectSound()
  }

  /// The same file adds nothing, a longer one only what is new, another one goes on where the first
  /// ended.
  @Test func knowsWhatCameBefore() throws {
    let board = try ExchangeBoard()
    try board.take(mbox: Self.conversation)
    let exported = try board.export()
    let again = try board.take(mbox: Self.conversation)
    #expect(again.added == [:] && again.known == [.post: 4])
    #expect(try board.export() == exported)

    let answer = Mailbox.mail("i@j", "Re: Sjabloon gezocht", from: "eva@c.invalid", to: "<a@b> <c@d> <e@f>", date: 5)
    let longer = try board.take(mbox: Self.conversation + answer)
    #expect(longer.added == [.post: 1, .member: 1] && longer.known == [.post: 4])
    #expect(try board.posts(1).last == "4<3 tekst")

    let other =
      Mailbox.mail("m@n", "Re: Sjabloon gezocht", to: "<x@y> <i@j>", date: 7)
      + Mailbox.mail("k@l", "Iets nieuws", from: "jan@a.invalid", date: 6)
    let next = try board.take(mbox: other)
    #expect(next.added == [.post: 2, .thread: 1])
    #expect(try board.posts(1).last == "5<4 tekst")
    #expect(try board.thread(3).summary.author.handle == "jan")
    try board.expectSound()
  }

  /// The beginning of a conversation of which the board has the rest joins the rest.
  @Test func joinsAThreadTheBoardHas() throws {
    let board = try ExchangeBoard()
    try board.take(mbox: Mailbox.mail("c@d", "Re: Vraag", to: "<a@b>", date: 2, body: "antwoord"))
    try board.take(
      mbox: Mailbox.mail("a@b", date: 1, body: "vraag") + Mailbox.mail("e@f", to: "<a@b>", date: 3, body: "nog een"))
    #expect(try board.number("SELECT count(*) FROM thread") == 1)
    #expect(try board.posts(1) == ["1 antwoord", "2<1 vraag", "3<2 nog een"])
    try board.expectSound()
  }

  /// An answer by subject alone to a conversation of which the board has only a part.
  @Test func joinsAThreadTheBoardHasBySubject() throws {
    let board = try ExchangeBoard()
    let first = Mailbox.mail("c@d", "Re: Vraag", to: "<a@b>", date: 2, body: "antwoord")
    try board.take(mbox: first)
    let longer = Mailbox.mail("c@d", "Re: Vraag", to: "<y@z> <a@b>", date: 2, body: "antwoord")
    let report = try board.take(mbox: longer + Mailbox.mail("e@f", "Re: Vraag", date: 3, body: "los"))
    #expect(report.outcome == .imported && report.badLineCount == 0)
    #expect(try board.posts(1) == ["1 antwoord", "2<1 los"])
  }

  @Test func leavesOutWhatCameTwice() throws {
    let board = try ExchangeBoard()
    let copy = Mailbox.mail("a@b", "[lijst] Vraag", body: "tekst\n____\nlijst")
    let other = Mailbox.mail("a@b", "Heel wat anders", body: "van een ander")
    let report = try board.take(mbox: Mailbox.mail("a@b") + copy + other)
    #expect(report.notes[.duplicateMessage] == 1)
    #expect(report.added[.post] == 2)
    #expect(try board.thread(2).summary.title == "Heel wat anders")
    #expect(try board.take(mbox: Mailbox.mail("a@b") + copy + other).added == [:])
  }

  /// Programs that count wrongly give one id twice; a list that sends one message twice keeps its
  /// date.
  @Test func takesTheSameIDOnAnotherDateForAnotherMessageOnce() throws {
    let board = try ExchangeBoard()
    let both = Mailbox.mail("a@b", date: 2, body: "tekst") + Mailbox.mail("a@b", date: 9, body: "tekst")
    let report = try board.take(mbox: both + Mailbox.mail("a@b", date: 9, body: "tekst"))
    #expect(report.notes[.duplicateMessage] == 1 && report.added[.post] == 2)
    let exported = try board.export()
    #expect(try board.take(mbox: both).added == [:])
    #expect(try board.take(mbox: Mailbox.mail("a@b", date: 9, body: "tekst")).added == [:])
    #expect(try board.export() == exported)
    try board.expectSound()
  }

  @Test func givesIDsToMessagesWithoutOne() throws {
    let board = try ExchangeBoard()
    let nameless = { (body: String) in
      "From x@a.invalid Wed Jan  1 09:00:00 2020\nFrom: jan@a.invalid\nSubject: Zonder\n\n\(body)\n\n"
    }
    let long =
      Mailbox.mail(String(repeating: "x", count: 300), body: "lang") + Mailbox.mail("a\u{E9}@b", "Raar", body: "raar")
    let report = try board.take(mbox: nameless("een") + nameless("twee") + nameless("een") + long)
    #expect(report.notes[.missingID] == 3 && report.notes[.duplicateMessage] == 1 && report.added[.post] == 4)
    #expect(try board.take(mbox: nameless("twee") + nameless("een") + long).added == [:])
    #expect(try board.number("SELECT max(length(external)) FROM import_source WHERE kind = 'post'") <= 200)
  }

  @Test func datesWhatHasNoDate() throws {
    let board = try ExchangeBoard()
    let dated = { (id: String, date: String, postmark: String, more: String) in
      "From \(postmark)\nFrom: jan@a.invalid\nSubject: \(id)\nMessage-ID: <\(id)>\n\(more)Date: \(date)\n\ntekst\n\n"
    }
    let mark = "x@a.invalid Thu Jan  2 09:00:00 2020"
    let text =
      dated("goed", "1 Jan 2020 09:00 +0000", mark, "") + dated("postmark", "gisteren", mark, "")
      + dated("toekomst", "1 Jan 2038 09:00 +0000", mark, "") + dated("oertijd", "1 Jan 1970 00:00 +0000", mark, "")
      + dated("onderweg", "", "x@a.invalid", "Received: from a by b; 3 Jan 2020 09:00 +0000\n")
      + dated("antwoord", "", "x@a.invalid", "References: <goed>\n") + dated("buur", "", "x@a.invalid", "")
    let report = try board.take(mbox: text)
    #expect(report.notes[.oddDate] == 6)
    let days = try board.store.database.rows("SELECT body, created FROM post ORDER BY thread, number") {
      row throws(StoreError) in Timestamp(seconds: row.integer(1)).iso8601
    }
    #expect(
      days == [
        "2020-01-01T09:00:00Z", "2020-01-01T09:00:01Z", "2020-01-02T09:00:00Z", "2020-01-02T09:00:00Z",
        "2020-01-02T09:00:00Z", "2020-01-03T09:00:00Z", "2020-01-01T09:00:01Z",
      ])
  }

  @Test(arguments: [
    ("", "(geen onderwerp)"), ("Re:", "(geen onderwerp)"), ("?", "(geen onderwerp) ?"), ("Hm", "(geen onderwerp) Hm"),
    ("=?utf-8?q?Caf=C3=A9?=\n gezocht", "Café gezocht"), ("Fwd: Sjabloon", "Sjabloon"), ("a\u{7}b c", "a\u{FFFD}b c"),
  ])
  func makesTitles(subject: String, title: String) throws {
    let board = try ExchangeBoard()
    try board.take(mbox: Mailbox.mail("a@b", subject))
    #expect(try board.thread(1).summary.title == title)
  }

  @Test func keepsTheWholeOfALongSubject() throws {
    let board = try ExchangeBoard()
    let subject = (1...60).map { "woord\($0)" }.joined(separator: " ")
    try board.take(mbox: Mailbox.mail("a@b", subject))
    let thread = try board.thread(1)
    #expect(thread.summary.title.hasPrefix("woord1 woord2") && thread.summary.title.hasSuffix("…"))
    #expect(thread.summary.title.unicodeScalars.count <= 200)
    #expect(thread.posts[0].body == "\(subject)\n\ntekst")
  }

  @Test func takesTheNameOfTheListOffSubjects() throws {
    let board = try ExchangeBoard()
    try board.take(
      mbox: Mailbox.mail("a@b", "[Lijst] Een") + Mailbox.mail("c@d", "[lijst] [hulp] Twee")
        + Mailbox.mail("e@f", "Re: [Lijst] Drie"))
    #expect(try (1...3).map { try board.thread($0).summary.title } == ["Een", "[hulp] Twee", "Drie"])
  }

  @Test func goesOnInRepliesWithALongText() throws {
    let board = try ExchangeBoard()
    let text =
      Mailbox.mail("a@b", body: String(repeating: "woord ", count: 40_000)) + Mailbox.mail("c@d", to: "<a@b>", date: 2)
    let report = try board.take(mbox: text)
    #expect(report.notes[.longText] == 1 && report.added[.post] == 4)
    let posts = try board.thread(1).posts
    #expect(posts.map(\.parent) == [nil, 1, 2, 1])
    #expect(posts[1].body.hasPrefix("[2/3]") && posts[2].body.hasPrefix("[3/3]") && posts[3].body == "tekst")
    #expect(try board.take(mbox: text).added == [:])
    try board.expectSound()
  }

  @Test func namesBadMessages() throws {
    let board = try ExchangeBoard()
    let bad = "From x@a.invalid Wed Jan  1 09:00:00 2020\n\nzonder kop\n\n"
    let refused = try board.take(mbox: bad + Mailbox.mail("a@b"))
    #expect(refused.outcome == .refused)
    #expect(refused.badLines == [BadLine(line: 1, problem: .messageWithoutHead)])
    #expect(try board.number("SELECT count(*) FROM post") == 0)
    #expect(try board.take(mbox: bad + Mailbox.mail("a@b"), skipsBadLines: true).added[.post] == 1)
  }

  @Test func triesWithoutChangingAnything() throws {
    let board = try ExchangeBoard()
    let before = try board.export()
    let report = try board.take(mbox: Self.conversation, isTrial: true)
    #expect(report.outcome == .tried && report.added[.post] == 4)
    #expect(try board.export() == before)
  }

  @Test(arguments: ["", "{\"type\":\"board\",\"format\":1}\n", "A: 1\n\ntekst\n"])
  func refusesWhatIsNoMailbox(text: String) throws {
    let board = try ExchangeBoard()
    let path = try board.file(Data(text.utf8), name: "in.mbox")
    #expect(throws: text.isEmpty ? ExchangeError.empty(path: path) : .notAMailbox(path: path)) {
      try board.take(mbox: text)
    }
  }

  @Test func isForStewardsOnly() throws {
    let board = try ExchangeBoard()
    let member = try board.store.join(
      MemberFields(handle: "lid", layer: LayerID("be.federal.fps")), login: "lid", at: monday)
    _ = member
    let id = try #require(try board.store.member(handle: "lid")).id
    #expect(throws: ExchangeError.store(.refused(.stewardsOnly))) {
      try MailImport(into: board.store, by: id, at: monday, words: .plain).run(path: "/dev/null")
    }
  }
}
