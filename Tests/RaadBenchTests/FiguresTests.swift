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
    let meetings = MeetingFigures(store: store, viewer: reading.viewer, word: words[0][0])
    figures.merge(try meetings.measure { _, _ in }) { $1 }
    for (figure, value) in figures { #expect(value > 0, "\(figure)") }
    #expect(figures.count >= 22)
    #expect(try search.looksLike() > 0)
    try wordsAreComparedWithPlainSQL(store, words)
  }

  // On the same board, since making one takes a second.
  private func wordsAreComparedWithPlainSQL(_ store: Store, _ words: [WordList]) throws {
    let sound = try WordComparison(board: store.path, words: words)
    let (lines, differing) = try sound.run()
    #expect(differing == 0, "\(lines.joined(separator: "\n"))")
    #expect(lines.count == sound.cases.count + 1)
    // A word that the index knows nothing of is missed by the list and by the search.
    try store.database.run(
      """
      UPDATE post SET body = body || ' ' || ?
        WHERE id = (SELECT post.id FROM post JOIN thread ON thread.number = post.thread
          WHERE tombstone IS NULL AND hidden = 0 AND removed = 0 ORDER BY post.id LIMIT 1)
      """, words[0][30_000])
    let broken = try WordComparison(board: store.path, words: words).run()
    let line = broken.lines.first { $0.hasPrefix("\(words[0][30_000]) ") }
    #expect(line?.contains("LIST DIFFERS") == true && line?.contains("SEARCH DIFFERS") == true)
    #expect(broken.differing >= 2)
  }

  @Test func membersOfAGeneratedBoardMayReply() throws {
    let scratch = try Scratch()
    _ = try scratch.board(posts: 400)
    let figures = WriteFigures(board: scratch.file("board.db"), threads: 40, words: BoardGenerator.words(seed: 1))
    #expect(throws: Never.self) { try figures.reply(times: 5) }
    let meetings = try figures.meetings(members: BoardShape(posts: 400).members, times: 5)
    #expect(Set(meetings.keys) == [.signUp, .vote, .closePoll])
    let store = try Store(path: figures.board)
    #expect(try store.database.number("SELECT count(*) FROM poll WHERE number <= 4 AND closed IS NULL") == 0)
    #expect(try store.check() == [])
  }
}
