// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore
@testable import raad_bench

@Suite struct FiguresTests {
  @Test func everyFigureOfTheStoreCanBeMeasured() throws {
    let scratch = try Scratch()
    let store = try scratch.board(posts: 400)
    let shape = BoardShape(posts: 400)
    let words = BoardGenerator.words(seed: 1)
    let reading = try StoreFigures(store, viewer: MemberID(1), longest: shape.threads / 3 + 1)
    let search = SearchFigures(timing: reading.timing, words: words)
    var figures = try reading.measure { _, _ in }
    figures.merge(try search.measure { _, _ in }) { $1 }
    for (figure, value) in figures { #expect(value > 0, "\(figure)") }
    #expect(figures.count >= 11)
    #expect(try search.looksLike() > 0)
  }

  @Test func membersOfAGeneratedBoardMayReply() throws {
    let scratch = try Scratch()
    _ = try scratch.board(posts: 400)
    let figures = WriteFigures(board: scratch.file("board.db"), threads: 40, words: BoardGenerator.words(seed: 1))
    #expect(throws: Never.self) { try figures.reply(times: 5) }
  }
}
