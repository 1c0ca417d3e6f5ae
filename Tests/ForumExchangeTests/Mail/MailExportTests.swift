// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

extension ExchangeBoard {
  /// A request for all threads as a member sees them, or for those with some terms.
  func all(for viewer: MemberID? = nil, _ terms: Query.Condition...) -> ThreadListRequest {
    ThreadListRequest(
      viewer: viewer ?? steward, now: monday.adding(days: 30), query: Query(terms: terms.map { Query.Term($0) }))
  }

  /// The mailbox that a member exports.
  func mailbox(_ request: ThreadListRequest? = nil) throws -> String {
    let path = folder.appendingPathComponent("out.mbox").path
    _ = try MailExport(of: store).run(path: path, threads: request ?? all())
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// A member who joined.
  func join(_ handle: String, name: String = "") throws -> MemberID {
    _ = try store.join(
      MemberFields(handle: handle, name: name, layer: LayerID("be.federal.fps")), login: handle, at: monday)
    let id = try #require(try store.member(handle: handle)).id
    try store.agreeToHouseRules(HouseRules.version, by: id)
    return id
  }

  /// Asks a question; its number.
  @discardableResult
  func ask(_ title: String, _ body: String, by member: MemberID, hour: Int = 2) throws -> Int {
    try store.ask(
      NewThread(title: title, body: body, topics: [TopicID("privacy")]), by: member, at: monday.adding(hours: hour)
    ).thread
  }

  /// Answers a post of a thread.
  func reply(to thread: Int, _ number: Int, _ body: String, by member: MemberID, hour: Int = 3) throws {
    _ = try store.reply(
      to: PostReference(thread: thread, number: number), body: body, language: .unknown, by: member,
      at: monday.adding(hours: hour))
  }
}

@Suite struct MailExportTests {
  /// A board with what is hard to write as mail.
  private func board() throws -> ExchangeBoard {
    let board = try ExchangeBoard()
    let eva = try board.join("eva", name: "Éva \"de\" Wit")
    let jan = try board.join("jan", name: "Jan, van de Post")
    let long = String(repeating: "één lange regel ", count: 90)
    try board.ask(
      "Sjabloon voor één bladzijde gezocht, liefst kort en in klare taal",
      "From nu af\n>From toen\n\n\(long)\n-- \nEva", by: eva)
    for (parent, body) in [
      (1, "Een antwoord\n\n> From nu af"), (2, "From jan@b.invalid Mon Mar  2 09:00:00 2026\nA: 1"), (1, "Nog een"),
    ] {
      try board.reply(to: 1, parent, body, by: parent == 2 ? eva : jan)
    }
    try board.ask("=?utf-8?q?geen?= woord", "Tekst = =C3 =\n einde ", by: jan, hour: 5)
    return board
  }

  @Test func writesMessagesAsTheStandardsHaveThem() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan", name: "Jan")
    try board.ask("Wie heeft een sjabloon?", "Kort graag.\nFrom hier af.", by: jan)
    try board.reply(to: 1, 1, "Ik.", by: board.steward, hour: 30)
    let key = String(monday.seconds, radix: 36)
    #expect(
      try board.mailbox() == """
        From jan@board.invalid Mon Mar  2 11:00:00 2026
        From: Jan <jan@board.invalid>
        Date: Mon, 02 Mar 2026 11:00:00 +0000
        Subject: Wie heeft een sjabloon?
        Message-ID: <1.1.\(key)@board.invalid>
        Keywords: privacy
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Kort graag.
        >From hier af.

        From steward@board.invalid Tue Mar  3 15:00:00 2026
        From: <steward@board.invalid>
        Date: Tue, 03 Mar 2026 15:00:00 +0000
        Subject: Re: Wie heeft een sjabloon?
        Message-ID: <1.2.\(key)@board.invalid>
        In-Reply-To: <1.1.\(key)@board.invalid>
        References: <1.1.\(key)@board.invalid>
        Keywords: privacy
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Ik.


        """)
  }

  @Test func keepsLinesAndHeadsShort() throws {
    for line in try board().mailbox().split(separator: "\n") {
      #expect(line.utf8.count <= 998)
      if line.hasPrefix("Subject:") || line.hasPrefix(" =?") { #expect(line.utf8.count <= 86) }
    }
  }

  @Test func comesBackAsItWas() throws {
    let first = try board()
    let second = try ExchangeBoard(name: "Elders", created: monday.adding(days: 1))
    let report = try second.take(mbox: first.mailbox())
    #expect(report.added[.post] == 5 && report.added[.thread] == 2 && report.notes == [:])
    for number in 1...2 {
      #expect(try second.posts(number) == first.posts(number))
      #expect(try second.thread(number).summary.title == first.thread(number).summary.title)
      let authors = try [first, second].map { try $0.thread(number).posts.map { [$0.author.handle, $0.author.name] } }
      #expect(authors[0] == authors[1])
      #expect(try second.thread(number).posts.map(\.created) == first.thread(number).posts.map(\.created))
    }
    // Once more, from the second board: the ids are still those of the first.
    #expect(try second.take(mbox: second.mailbox()).added == [:])
    #expect(try first.take(mbox: second.mailbox()).added == [:])
    try second.expectSound()
  }

  /// An answer that somebody wrote in a mail program finds its place on the board.
  @Test func takesAnswersToItsOwnPosts() throws {
    let board = try board()
    let id = try MailIDs(board.store).made(of: PostReference(thread: 1, number: 2))
    let report = try board.take(
      mbox: board.mailbox()
        + Mailbox.mail("nieuw@c", "Re: Sjabloon", from: "wim@c.invalid", to: "<\(id)>", body: "Per mail"))
    #expect(report.added == [.member: 1, .post: 1] && report.known == [.post: 5])
    #expect(try board.posts(1).last == "5<2 Per mail")
    try board.expectSound()
  }

  @Test func holdsWhatItsReaderMaySee() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    try board.ask("Een open vraag", "open", by: jan)
    try board.ask("Een verborgen vraag", "geheim", by: jan)
    try board.reply(to: 1, 1, "weg ermee", by: jan, hour: 3)
    try board.reply(to: 1, 2, "blijft", by: jan, hour: 3)
    try board.store.remove(PostReference(thread: 1, number: 2), reason: "", by: jan, at: monday.adding(hours: 4))
    try board.store.setHidden(true, thread: 2, reason: "nakijken", by: board.steward, at: monday.adding(hours: 4))
    for viewer in [jan, board.steward] {
      let text = try board.mailbox(board.all(for: viewer))
      #expect(
        text.contains("open") && text.contains("blijft") && !text.contains("geheim") && !text.contains("weg ermee"))
    }
    #expect(try board.mailbox(board.all(.state(.hidden))).contains("geheim"))
    #expect(try board.mailbox(board.all(for: jan, .state(.hidden))) == "")
    // What is gone leaves its id, so that the tree stays a tree.
    let copy = try ExchangeBoard(created: monday.adding(days: 1))
    try copy.take(mbox: board.mailbox())
    #expect(try copy.posts(1) == ["1 open", "2<1 blijft"])
  }

  @Test func namesOnlySoManyAncestors() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    try board.ask("Een diepe draad", "1", by: jan)
    for number in 1..<60 {
      try board.reply(to: 1, number, "\(number + 1)", by: jan, hour: 3)
    }
    let last = try #require(try board.mailbox().components(separatedBy: "\nFrom ").last)
    let references = last.split(separator: "\n").filter { $0.hasPrefix("References:") || $0.hasPrefix(" <") }
    #expect(references.count == 21)
    #expect(references.first?.contains("<1.1.") == true && references.last?.contains("<1.59.") == true)
    let copy = try ExchangeBoard(created: monday.adding(days: 1))
    try copy.take(mbox: board.mailbox())
    #expect(try copy.posts(1) == board.posts(1))
  }
}

@Suite struct EncodedFieldTests {
  @Test(arguments: [
    ("Jan de Vries", "Jan de Vries "), ("Vries, Jan", "\"Vries, Jan\" "), ("Jan \"J\" \\", "\"Jan \\\"J\\\" \\\\\" "),
    ("", ""),
    ("Zoë", "=?UTF-8?B?Wm/Dqw==?= "), ("=?x", "=?UTF-8?B?PT94?= "),
  ])
  func writesNames(name: String, field: String) {
    #expect(EncodedField.name(name) == field)
    #expect(MailAddress(Array("\(field)<a@b>".utf8)[...], CharsetDecoder()).name == name)
  }

  @Test(arguments: [
    "gewoon", "één", String(repeating: "日本語🙂 ", count: 40), "=?utf-8?q?x?=", String(repeating: "a", count: 190) + "é",
  ])
  func comesBack(text: String) {
    let field = EncodedField.text(text)
    #expect(field.split(separator: "\n").allSatisfy { $0.utf8.count <= 200 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(EncodedWords.text(Array(field.utf8)[...], CharsetDecoder()).text == text)
  }

  @Test(arguments: [
    "", "a", "een \n twee\t\n", "=20\n==\n", String(repeating: "é ", count: 500), String(repeating: "x", count: 76),
    "x\n\n",
  ])
  func quotedPrintableComesBack(text: String) {
    let encoded = TransferEncoding.quotedPrintable(encoding: Array(text.utf8))
    #expect(encoded.split(separator: 0x0a).allSatisfy { $0.count <= 76 && $0.last?.isBlank != true })
    #expect(TransferEncoding.quotedPrintable(encoded[...], isHead: false) == Array(text.utf8))
    let base64 = TransferEncoding.base64(encoding: Array(text.utf8))
    #expect(TransferEncoding.base64(Array(base64.utf8)[...]) == Array(text.utf8))
  }
}
