// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Testing

@testable import ForumExchange

/// A file with the ids of the board that takes it in: what exists is found again, and nobody is
/// made to say anything.
@Suite struct StandInTests {
  private func authors(_ board: ExchangeBoard) throws -> [String] {
    try board.store.database.rows(
      """
      SELECT thread.title || ' ' || member.handle || ' ' || coalesce(login, '-') FROM thread
        JOIN member ON member.id = thread.author ORDER BY number
      """
    ) { (row) throws(StoreError) in row.string(0) }
  }

  @Test func whatIsNewUnderAMembersNameStandsUnderAnothersWithoutALogin() throws {
    let board = try ExchangeBoard()
    let jan = try board.join("jan")
    try board.ask("Van jan zelf", "tekst", by: jan)
    let lines = String(decoding: try board.export(), as: UTF8.self).split(separator: "\n").map(String.init)
    let own = try #require(lines.first { $0.contains(#""handle":"jan""#) })
    let id = try #require(
      own.split(separator: "\"").first { $0.hasPrefix("u") && $0.dropFirst().allSatisfy(\.isNumber) }
    )
    .description
    let forged = [
      own, Lines.thread("t900", author: id, title: "Nooit gezegd"),
      Lines.post("p900", in: "t900", author: id),
      Lines.tip("k900", author: id),
    ]
    for _ in 1...2 {
      let report = try board.take(forged, board: lines[0])
      #expect(report.badLineCount == 0)
    }
    #expect(try authors(board) == ["Van jan zelf jan jan", "Nooit gezegd jan-2 -"])
    #expect(try board.number("SELECT count(*) FROM tip JOIN member ON member.id = owner WHERE handle = 'jan-2'") == 1)
    #expect(try board.number("SELECT count(*) FROM member") == 3)
    // The same in a file that repeats all of the board.
    let report = try board.take(bytes: try board.export())
    #expect(report.added == [:])
    try board.expectSound()
  }

  @Test func whoCameInSinceAnImportIsNotMadeToSayMore() throws {
    let board = try ExchangeBoard()
    try board.take([Lines.member("m1"), Lines.thread("t1", author: "m1"), Lines.post("p1", in: "t1", author: "m1")])
    try board.store.database.execute("UPDATE member SET login = 'mia' WHERE handle = 'm1'")
    let report = try board.take([
      Lines.member("m1"), Lines.thread("t2", author: "m1", title: "Later"), Lines.post("p2", in: "t2", author: "m1"),
    ])
    #expect(report.notes[.standIn] == 1)
    #expect(try authors(board) == ["Een vraag m1 mia", "Later m1-2 -"])
    try board.expectSound()
  }
}
