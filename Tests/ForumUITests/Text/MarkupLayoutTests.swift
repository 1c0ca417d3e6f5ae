// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("Markup in rows")
struct MarkupLayoutTests {
  static let letter = """
    # Reporting a *broken* lamp

    Hello @sara, see **tip:4** and [the guide of the province](https://www.example.org/guide), or #12.3. The form is at https://forms.example.org/lamps/report?language=nl&version=2026-01-15 too.

    > > Which form?
    >> the old one
    > - the one on [the guide](https://www.example.org/guide) that everybody seems to have forgotten about by now

    On Monday Jan wrote:
    - take a photo and note the number of the lamp, which stands on a small plate at the height of the eyes
      and the street
    12. second: `lamp *12*`
        - nested, 公開データは機械可読の形式で、説明と更新日を必ず付けてください

    ```sql
    SELECT *  FROM lamps   WHERE broken = 1 AND street IN ('Markt', 'Kerkstraat', 'Stationsplein') ORDER BY number
    ```
    2 * 3 * 4, snake_case, \u{1B}[31mred\u{202E}dlrow

    -- \u{20}
    An Peeters, https://www.example.org
    """.replacing("-- \u{20}", with: "-- ")

  private func rows(_ text: String, width: Int, _ look: MarkupLayout.Look) -> [[Run]] {
    MarkupLayout(markup: Markup(text), width: width, look: look).rows
  }

  /// The letter as it is drawn.
  private func surface(width: Int, _ look: MarkupLayout.Look) -> Surface {
    let rows = rows(Self.letter, width: width, look)
    var painter = Painter(size: Size(columns: width, rows: rows.count))
    for (index, row) in rows.enumerated() { painter.write(row, column: 0, row: index) }
    return painter.surface
  }

  private static let plain = MarkupLayout.Look(theme: Theme([:]), hasWeight: false, isUnicode: true)
  private static let shown = MarkupLayout.Look(theme: .standard, isUnicode: true)

  @Test("looks like its picture", arguments: [("markup-78", 78), ("markup-40", 40)])
  func looks(name: String, width: Int) throws {
    try expectPicture(name, of: surface(width: width, Self.shown))
  }

  @Test("keeps the signs where no weight can be seen")
  func plain() throws {
    try expectPicture("markup-plain-60", of: surface(width: 60, Self.plain))
  }

  @Test(
    "weight tells emphasis, links and code apart without colour",
    arguments: [
      ("*a*", [Run("a", Style(attributes: .underline))]), ("**a**", [Run("a", Style(attributes: .bold))]),
      ("***a***", [Run("a", Style(attributes: [.bold, .underline]))]), ("`a`", [Run("`a`")]),
      ("# a", [Run("# "), Run("a", Style(attributes: .bold))]),
      ("@sara", [Run("@sara", Style(attributes: .underline))]),
      ("**@sara**", [Run("@sara", Style(attributes: [.bold, .underline]))]),
      ("> a", [Run("> a", Style(attributes: .dim))]),
      ("> **a**", [Run("> ", Style(attributes: .dim)), Run("a", Style(attributes: [.dim, .bold]))]),
      ("- a", [Run("- a")]),
    ] as [(String, [Run])])
  func weight(text: String, runs: [Run]) {
    let row = rows(text, width: 40, Self.shown)[0]
    #expect(joined(row) == runs)
  }

  /// Neighbours of one style as one run.
  private func joined(_ row: [Run]) -> [Run] {
    row.reduce(into: []) { runs, run in
      if runs.last?.style == run.style { runs[runs.count - 1].text += run.text } else { runs.append(run) }
    }
  }

  @Test("no row is wider than asked for, and no word is lost, at any width")
  func widths() {
    for width in [1, 2, 3, 5, 8, 13, 20, 33, 40, 78, 100] {
      for look in [Self.plain, Self.shown] {
        let rows = rows(Self.letter, width: width, look)
        #expect(width < 8 || rows.allSatisfy { $0.reduce(0) { $0 + DisplayText.width($1.text) } <= width })
        let shown = rows.joined().map(\.text).joined().filter { !$0.isWhitespace }
        for word in ["Reporting", "Stationsplein", "lamp*12*", "更新日", "https://forms.example.org"] {
          #expect(shown.contains(word), "\(word) at \(width)")
        }
      }
    }
  }

  /// Lines that a program broke at 72 columns, and lines that their author broke.
  private static let mail = """
    We've found that using raid0 with the 'original' layout and discard
    enabled with different disk sizes (such that at least two zones are
    created) can result in data corruption. This is due to the fact that
    the discard handling assumes another layout.

    An Peeters
    Marktplein 1
    9000 Gent

    > created) can result in data corruption. This is due to the fact that
    > the discard handling assumes another layout.
    """

  private func texts(_ text: String, _ width: Int, folded: ((MarkupLayout.Folded) -> String)? = nil) -> [String] {
    var layout = MarkupLayout(markup: Markup(text), width: width, look: Self.shown)
    layout.folded = folded
    return layout.rows.map { $0.map(\.text).joined() }
  }

  @Test("lines that were broken where they were full fill a narrower screen, and others stay as they were typed")
  func flowed() {
    for folded in [nil, { _ in "folded" }] as [((MarkupLayout.Folded) -> String)?] {
      #expect(
        texts(Self.mail, 78, folded: folded)
          == Self.mail.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      let rows = texts(Self.mail, 60, folded: folded)
      #expect(
        rows.prefix(5) == [
          "We've found that using raid0 with the 'original' layout and",
          "discard enabled with different disk sizes (such that at",
          "least two zones are created) can result in data corruption.",
          "This is due to the fact that the discard handling assumes",
          "another layout.",
        ])
      #expect(Array(rows.dropFirst(5).prefix(5)) == ["", "An Peeters", "Marktplein 1", "9000 Gent", ""])
      #expect(
        Array(rows.dropFirst(10)) == [
          "> created) can result in data corruption. This is due to the",
          "> fact that the discard handling assumes another layout.",
        ])
    }
    // Breaks that were meant: after one long line, in a text of long lines, before a word that had room.
    let long = "A line of which nobody knows why it is as long as it is here"
    for meant in [
      "\(long)\nand\nthe next", Array(repeating: long + " " + long, count: 5).joined(separator: "\n") + "\nthe next",
      Array(repeating: long, count: 5).joined(separator: "\nand\n") + "\nand\nthe next",
    ] { #expect(texts(meant, 40).last == "the next", "\(meant)") }
  }

  @Test("a long quotation is folded by the lines that it had")
  func foldedLines() {
    let quote = (1...30).map { "> line \($0) of a quotation that a program broke where it was quite full" }
    let rows = texts(quote.joined(separator: "\n"), 40) { if case .quote(let count) = $0 { "\(count)" } else { "" } }
    let shown = rows.count - 1
    #expect(rows.last == "> … \(30 - (shown + 1) / 2)")
  }

  @Test("whatever a text holds, nothing of it is a control")
  func harmless() {
    let text = (0...0x2FF).compactMap { Unicode.Scalar($0) }.map { "*\($0)* \($0)- [\($0)](https://a.b)\n> `\($0)`" }
      .joined(separator: "\n")
    for row in rows(text, width: 40, Self.plain) {
      for run in row { #expect(DisplayText.sanitised(run.text) == run.text) }
    }
  }
}
