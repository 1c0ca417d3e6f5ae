// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Lines with what was searched for marked")
struct MarkedLinesTests {
  private let bold = Style(attributes: .bold)

  private func mark(_ query: Query.Condition, _ lines: [[Run]]) -> MarkedLines {
    MarkedLines(lines, WordMatcher(Query(terms: [Query.Term(query)]))) { $0.adding(.reverse) }
  }

  /// A line with brackets around what is marked.
  private func picture(_ line: [Run]) -> String {
    line.map { $0.style.attributes.contains(.reverse) ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test("a word is marked wherever it stands, over the border of runs, and keeps its own style")
  func runs() {
    let marked = mark(.word("data"), [[Run("open da"), Run("taset, data", bold)], [], [Run("no"), Run("DATA")]])
    #expect(marked.lines.map(picture) == ["open [da][taset], [data]", "", "noDATA"])
    #expect(marked.lines[0].map(\.style.attributes) == [[], .reverse, [.bold, .reverse], .bold, [.bold, .reverse]])
    #expect(marked.hits == [MarkedLines.Hit(line: 0, column: 5)])
  }

  @Test("a phrase is marked over the end of a line, and counts once")
  func phrases() {
    let marked = mark(.phrase("klare taal"), [[Run("een klare")], [Run("taal, klare taal")], [Run("klare")]])
    #expect(marked.lines.map(picture) == ["een [klare]", "[taal], [klare taal]", "klare"])
    #expect(marked.hits == [MarkedLines.Hit(line: 0, column: 4), MarkedLines.Hit(line: 1, column: 6)])
  }

  @Test("columns are those of the screen")
  func columns() {
    let marked = mark(.word("data"), [[Run("漢字 e\u{301}: data")]])
    #expect(marked.hits == [MarkedLines.Hit(line: 0, column: 8)])
  }

  @Test("without words nothing changes")
  func none() {
    let lines = [[Run("data")], []]
    #expect(MarkedLines(lines, WordMatcher()) { $0.adding(.reverse) }.lines == lines)
    #expect(mark(.word("…"), lines).lines == lines)
  }
}
