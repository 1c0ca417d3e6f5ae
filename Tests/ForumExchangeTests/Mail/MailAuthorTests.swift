// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

@Suite struct MailAuthorTests {
  /// Fields `From` with the handle and name of the member who is made of them.
  static let authors: [(from: String, handle: String, name: String)] = [
    ("Jan de Vries <j.vries@a.invalid>", "j-vries", "Jan de Vries"), ("jan+lijst@a.invalid", "jan", ""),
    ("=?utf-8?q?Zo=C3=AB?= <123@a.invalid>", "zoe", "Zoë"), ("<日本@a.invalid>", "member", ""), ("Jan", "jan", "Jan"),
    ("\"jan@a.invalid\" <jan@a.invalid>", "jan", ""), ("steward <steward@a.invalid>", "steward-2", "steward"),
    ("j@a.invalid (Jan)", "jan", "Jan"), ("", "member", ""), ("\u{202E}naj <jan@a.invalid>", "jan", "\u{202E}naj"),
  ]

  @Test(arguments: authors)
  func makesMembers(from: String, handle: String, name: String) throws {
    let board = try ExchangeBoard()
    try board.take(mbox: Mailbox.mail("a@b", from: from))
    let author = try board.thread(1).summary.author
    #expect(author.handle == handle)
    #expect(author.name == name)
    try board.expectSound()
  }

  @Test func knowsPeopleByTheirAddress() throws {
    let board = try ExchangeBoard()
    try board.take(
      mbox: Mailbox.mail("a@b", from: "Jan <JAN@a.invalid>") + Mailbox.mail("c@d", from: "jan@A.invalid")
        + Mailbox.mail("e@f", from: "Jan <jan@b.invalid>"))
    #expect(try (1...3).map { try board.thread($0).summary.author.handle } == ["jan", "jan", "jan-2"])
  }

  /// Lists that send on in their own name: the name before "via" tells people apart.
  @Test func knowsPeopleWhoWriteThroughAList() throws {
    let board = try ExchangeBoard()
    let through = { (id: String, name: String, more: String) in
      Mailbox.mail(id, id, from: "\"\(name) via Lijst\" <lijst@a.invalid>\(more)")
    }
    try board.take(
      mbox: through("a@b", "Jan", "") + through("c@d", "Piet", "") + through("e@f", "Jan", "")
        + through("g@h", "Eva", "\nReply-To: Eva <eva@b.invalid>") + Mailbox.mail("i@j", from: "eva@b.invalid"))
    let authors = try (1...5).map { try board.thread($0).summary.author }
    #expect(authors.map(\.name) == ["Jan", "Piet", "Jan", "Eva", "Eva"])
    #expect(authors[0].id == authors[2].id && authors[3].id == authors[4].id && authors[0].id != authors[1].id)
  }

  /// No address stands anywhere: not in the tables, not in an export.
  @Test func forgetsAddresses() throws {
    let board = try ExchangeBoard()
    try board.take(mbox: Mailbox.mail("a@b", from: "Jan <geheim.adres@ministerie.invalid>"))
    let exported = String(decoding: try board.export(), as: UTF8.self)
    #expect(!exported.contains("ministerie"))
    #expect(exported.contains(#""id":"u2","handle":"geheim-adres","name":"Jan""#))
    let hash = SHA256.hex(Array("mail:geheim.adres@ministerie.invalid".utf8), digits: 32)
    #expect(try board.number("SELECT count(*) FROM import_source WHERE kind = 'member' AND external = '\(hash)'") == 1)
    #expect(!exported.contains(hash))
    // The export of a board with mail adds nothing to it, and makes an equal board elsewhere.
    #expect(try board.take(bytes: Data(exported.utf8)).added == [:])
    let copy = try ExchangeBoard(created: monday.adding(days: 2))
    #expect(try copy.take(bytes: Data(exported.utf8)).badLineCount == 0)
    #expect(String(decoding: try copy.export(), as: UTF8.self) == exported)
  }

  /// Lists that have the answers sent to themselves: their address is nobody's own.
  @Test func takesTheAddressOfAListForNobodys() throws {
    let board = try ExchangeBoard()
    let through = { (id: String, name: String) in
      Mailbox.mail(id, id, from: "\"\(name) via Lijst\" <lijst@a.invalid>\nReply-To: Lijst <lijst@a.invalid>")
    }
    try board.take(mbox: through("a@b", "Jan") + through("c@d", "Piet"))
    #expect(try (1...2).map { try board.thread($0).summary.author.name } == ["Jan", "Piet"])
  }
}
