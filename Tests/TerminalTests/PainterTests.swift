// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct PainterTests {
  private func picture(_ columns: Int, _ rows: Int, isUnicode: Bool = true, _ draw: (inout Painter) -> Void) -> String {
    var painter = Painter(size: Size(columns: columns, rows: rows), isUnicode: isUnicode)
    draw(&painter)
    return painter.surface.picture
  }

  @Test func writesWithinItsAreaOnly() {
    let picture = picture(12, 4) { painter in
      painter.fill(painter.bounds, "·")
      painter.within(Rect(column: 2, row: 1, columns: 5, rows: 2)) { painter in
        #expect(painter.size == Size(columns: 5, rows: 2))
        let used = painter.write("abcdefgh", column: 1, row: 0)
        #expect(used == 4)
        painter.write("漢字漢", column: -1, row: 1)
        painter.write("above", column: 0, row: -1)
        painter.write("below", column: 0, row: 2)
      }
    }
    #expect(picture == "············\n···abcd·····\n·· 字漢·····\n············")
  }

  @Test func limitsEndWithAnEllipsis() {
    #expect(picture(10, 1) { $0.write("abcdefgh", column: 2, row: 0, limit: 5) } == "  abcd…")
    #expect(picture(10, 1) { $0.write("abcdefgh", column: 6, row: 0, limit: 8) } == "      abc…")
    #expect(picture(10, 1) { $0.write("漢字漢", column: 0, row: 0, limit: 4) } == "漢…")
    #expect(picture(10, 1, isUnicode: false) { $0.write("été long", column: 0, row: 0, limit: 5) } == "ete ~")
  }

  @Test(arguments: [
    (9, "abcdefghi", 9), (6, "abcde…", 6), (4, "abc…", 4), (3, "ab…", 3), (1, "…", 1), (0, "", 0), (-1, "", 0),
  ])
  func runsAreCutTogether(limit: Int, expected: String, used: Int) {
    let runs = [Run("abc"), Run("def", Style(attributes: .bold)), Run("ghi")]
    var painter = Painter(size: Size(columns: 20, rows: 1))
    let columns = painter.write(runs, column: 0, row: 0, limit: limit)
    #expect(columns == used)
    #expect(painter.surface.picture == expected)
  }

  @Test func runsEndAtTheEdge() {
    var painter = Painter(size: Size(columns: 5, rows: 1))
    let used = painter.write([Run("abc"), Run("def")], column: 0, row: 0)
    #expect(used == 5)
    #expect(painter.surface.picture == "abcde")
  }

  @Test func halfAWideCharacterIsABlank() {
    #expect(
      picture(6, 1) {
        $0.write("漢字", column: 0, row: 0); $0.write("x", column: 1, row: 0)
      } == " x字")
    #expect(
      picture(6, 1) {
        $0.write("漢字", column: 0, row: 0); $0.write("x", column: 2, row: 0)
      } == "漢x")
    #expect(
      picture(6, 1) {
        $0.write("漢字", column: 0, row: 0); $0.write("語", column: 1, row: 0)
      } == " 語")
    #expect(picture(3, 1) { $0.write("漢字", column: 0, row: 0) } == "漢")
  }

  @Test func textAndFillingCutWideCharactersOnlyAtTheirEnds() {
    for cover in ["xxxx", "é-é-"] {
      #expect(
        picture(8, 1) {
          $0.write("漢字語", column: 0, row: 0); $0.write(cover, column: 1, row: 0)
        } == " " + cover)
    }
    #expect(
      picture(8, 2) {
        $0.write("漢字語", column: 0, row: 0); $0.write("漢字語", column: 0, row: 1)
        $0.fill(Rect(column: 1, row: 0, columns: 4, rows: 2), "─")
      } == " ────\n ────")
  }

  @Test func whatReachesOutsideIsCutOnBothSides() {
    for text in ["abcdefgh", "ábcdefgh"] {
      let picture = picture(9, 1) { painter in
        painter.fill(painter.bounds, ".")
        painter.within(Rect(column: 2, row: 0, columns: 4, rows: 1)) { painter in
          #expect(painter.write(text, column: -1, row: 0) == 5)
          #expect(painter.write(text, column: 0, row: 1) == 4)
          painter.fill(Rect(column: 3, row: -1, columns: 9, rows: 9), "#")
        }
      }
      #expect(picture == "..bcd#...")
    }
  }

  @Test func everyCellHoldsOneCluster() {
    var painter = Painter(size: Size(columns: 8, rows: 1))
    painter.write("e\u{301}漢🇧🇪", column: 0, row: 0)
    #expect((0..<6).map { painter.surface[$0, 0].text } == ["e\u{301}", "漢", "", "\u{1F1E7}", "\u{1F1EA}", " "])
    #expect(painter.surface[99, 0] == .blank)
  }

  @Test func stylesAreShownByALegend() {
    let bar = Style(attributes: .reverse)
    var painter = Painter(size: Size(columns: 6, rows: 2))
    painter.write("abc", column: 1, row: 0, style: Style(foreground: .indexed(2)))
    painter.restyle(Rect(column: 0, row: 1, columns: 99, rows: 1)) { $0.adding(.reverse) }
    #expect(painter.surface.stylePicture([bar: "r"]) == " ???\nrrrrrr")
  }

  @Test func cursorStandsInTheSurfacesPlaces() {
    var painter = Painter(size: Size(columns: 10, rows: 5))
    painter.within(Rect(column: 3, row: 2, columns: 4, rows: 1)) { painter in
      painter.placeCursor(column: 1, row: 0)
      painter.placeCursor(column: 4, row: 0)
    }
    #expect(painter.surface.cursor == Position(column: 4, row: 2))
  }

  @Test func rulesHaveAnAsciiForm() {
    #expect(
      picture(4, 2, isUnicode: false) {
        $0.rule(row: 0); $0.verticalRule(column: 1, row: 1)
      } == "----\n |")
  }

  @Test func noSizeAndNoPlaceIsTooSmallOrTooFar() {
    var generator = SeededRandom(seed: 5)
    let extremes = [Int.min, -1 << 30, -3, -1, 0, 1, 2, 5, 1 << 30, Int.max]
    for _ in 0..<400 {
      let pick = { extremes.randomElement(using: &generator) ?? 0 }
      let sizes = (0..<2).map { _ in [-1, 0, 1, 2, 7].randomElement(using: &generator) ?? 0 }
      var painter = Painter(size: Size(columns: sizes[0], rows: sizes[1]))
      let rect = Rect(column: pick(), row: pick(), columns: pick(), rows: pick())
      let (column, row, limit) = (pick(), pick(), pick())
      painter.within(rect) { painter in
        painter.fill(rect, "x")
        painter.write("漢字 e\u{301}", column: column, row: row)
        painter.write("漢字 e\u{301}", column: column, row: row, limit: limit)
        painter.write([Run("漢字"), Run("b")], column: column, row: row, limit: limit)
        painter.rule(column: column, row: row, columns: limit)
        painter.verticalRule(column: column, row: row)
        painter.restyle(rect) { $0.adding(.bold) }
        painter.placeCursor(column: column, row: row)
        LineEditor(text: "abc").draw(into: &painter, column: column, row: row, columns: limit, focus: true)
        TextEditor(text: "abc\ndef").draw(into: &painter, focus: true)
      }
      #expect(painter.surface.cells.count == max(sizes[0], 0) * max(sizes[1], 0))
    }
  }

  /// Blanks between words of one style go with them, unless something can be seen on them.
  @Test(arguments: [
    (Attributes.dim, [0, 7]), (.bold, [0, 7]), (.underline, [0, 2, 5, 7]), (.reverse, [0, 2, 5, 7]),
  ])
  func blanksBetween(attributes: Attributes, columns: [Int]) {
    var painter = Painter(size: Size(columns: 12, rows: 1))
    let style = Style(attributes: attributes)
    painter.write("aa", column: 0, row: 0, style: style)
    painter.write("bb", column: 5, row: 0, style: style)
    let runs = painter.surface.runs(ofRow: 0, columns: 12)
    #expect(runs.map(\.column) == columns)
    #expect(runs.map(\.text).joined() == "aa   bb     ")
    #expect(runs.first?.style == style)
    #expect(runs.last?.style == .plain)
  }

  @Test func blanksAtTheEndsOfARowArePlain() {
    var painter = Painter(size: Size(columns: 9, rows: 2))
    for row in 0..<2 { painter.fill(Rect(column: 0, row: row, columns: 9, rows: 1), " ", Style(attributes: .dim)) }
    painter.write("x y", column: 3, row: 0)
    #expect(painter.surface.runs(ofRow: 0, columns: 9).map(\.text) == ["   x y   "])
    #expect(painter.surface.runs(ofRow: 1, columns: 9).map(\.style) == [.plain])
  }

  @Test func aRunEndsAfterAnythingButASCII() {
    var painter = Painter(size: Size(columns: 9, rows: 1))
    painter.write("aé漢bcd漢", column: 0, row: 0)
    let runs = painter.surface.runs(ofRow: 0, columns: 9)
    #expect(runs.map(\.text) == ["aé", "漢", "bcd漢"])
    #expect(runs.map(\.column) == [0, 2, 4])
    #expect(painter.surface.runs(ofRow: 0, columns: 3).map(\.text) == ["aé", " "], "half of a wide one is a blank")
  }
}
