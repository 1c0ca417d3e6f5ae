// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
    ("well-known thing", 7, ["well-", "known", "thing"]),
    ("on 2026-01-01", 8, ["on", "2026-01-", "01"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("one a\u{A0}漢字", 7, ["one", "a\u{A0}漢字"]),
    ("one 漢\u{A0}b", 6, ["one", "漢\u{A0}b"]),
    ("ab漢字", 3, ["ab", "漢", "字"]),
    ("漢字", 1, ["漢", "字"]),
    ("a\n\nb c", 1, ["a", "", "b", "c"]),
    ("cafe\u{301} bar", 4, ["cafe\u{301}", "bar"]),
    ("abc", 0, ["a", "b", "c"]),
    // Marks that French sets apart stay with their word (UAX #14, LB13 and LB15).
    ("Qui peut aider ?", 15, ["Qui peut", "aider ?"]),
    ("lu ; la fin", 4, ["lu ;", "la", "fin"]),
    ("dit « oui »", 6, ["dit", "« oui", "»"]),
    ("an · Gent · nu", 9, ["an ·", "Gent · nu"]),
    ("an · Gent · nu", 11, ["an · Gent ·", "nu"]),
    ("wat :) nu", 4, ["wat", ":)", "nu"]),
    ("a ? b", 1, ["a", "?", "b"]),
    // Topics, networks, members and addresses are not broken at a hyphen.
    ("see ~jan-oost now", 10, ["see", "~jan-oost", "now"]),
    ("by @anne-mie now", 10, ["by", "@anne-mie", "now"]),
    ("see #open-data now", 10, ["see", "#open-data", "now"]),
    ("at https://a.b/c-d e", 15, ["at", "https://a.b/c-d", "e"]),
  ])
  func wraps(text: String, columns: Int, expected: [String]) {
    #expect(Wrap.lines(text, columns: columns) == expected)
  }

  @Test func generatedTextStaysWithinItsColumnsAndLosesNothing() throws {
    var generator = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let text = generator.words(20)
      let columns = Int.random(in: 1...30, using: &generator)
      let rows = Wrap.lines(text, columns: columns)
      let characters = Array(DisplayText.sanitisedLines(text)[0])
      let ranges = Wrap.rows(of: characters, columns: columns, width: DisplayText.width(of:))
      try #require(ranges.first?.lowerBound == 0)
      try #require(ranges.last?.upperBound == characters.count)
      try #require(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      try #require(characters.isEmpty || ranges.dropLast().allSatisfy { !$0.isEmpty })
      for row in rows.dropLast() { try #require(DisplayText.width(row) <= max(columns, 2)) }
      let solid = { (text: String) in text.filter { $0 != " " } }
      try #require(solid(rows.joined()) == solid(DisplayText.sanitisedLines(text)[0]))
    }
  }

  @Test func runsKeepTheirStylesOverRows() {
    let bold = Style(attributes: .bold)
    let rows = Wrap.lines([Run("one t"), Run("wo", bold), Run(" three\nfour")], columns: 7)
    #expect(rows == [[Run("one t"), Run("wo", bold)], [Run("three")], [Run("four")]])
    #expect(Wrap.lines([], columns: 5) == [[]])
  }

  @Test func veryLongLinesAreWrapped() {
    #expect(Wrap.lines(String(repeating: "x", count: 100_000), columns: 80).count == 1250)
    #expect(Wrap.lines(String(repeating: "word ", count: 20_000), columns: 80).count == 1250)
    #expect(Wrap.lines(String(repeating: " ", count: 100_000) + "x", columns: 80) == ["", "x"])
  }
}
