// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Terminal

@Suite struct TextFindingTests {
  /// Places as `line:from-to`.
  private func places(_ text: String, in body: String) -> [String] {
    TextEditor(text: body).places(of: text) { $0 == "ß" ? "ss" : String($0).lowercased() }
      .map { "\($0.lowerBound.line):\($0.lowerBound.character)-\($0.upperBound.character)" }
  }

  @Test(arguments: [
    ("", "abc", []), ("b", "", []), ("b", "abc\ncba\nx", ["0:1-2", "1:1-2"]), ("aa", "aaaaa", ["0:0-2", "0:2-4"]),
    ("ABC", "xabcx", ["0:1-4"]), ("s", "eß", ["0:1-2"]), ("ss", "maße mass", ["0:2-3", "0:7-9"]),
    ("漢", "a漢b👍🏽漢", ["0:1-2", "0:4-5"]), ("a\nb", "a\nb", []), ("aab", "aaab", ["0:1-4"]),
  ])
  func placesAreFound(text: String, body: String, expected: [String]) {
    #expect(places(text, in: body) == expected)
  }

  @Test func aPlaceIsSelectedWithTheCursorAtItsBeginning() {
    var editor = TextEditor(text: "one two")
    editor.select(TextPlace(line: 0, character: 4)..<TextPlace(line: 0, character: 7))
    #expect(editor.selectedText == "two" && editor.cursor.character == 4)
  }

  @Test func marksAreFoundAmongMany() {
    let ranges = (0..<100).map { TextPlace(line: $0, character: 2)..<TextPlace(line: $0, character: 4) }
    let marks = TextMarks(ranges, Style(attributes: .bold))
    let found = (0..<6).map { marks.style(at: TextPlace(line: 57, character: $0)) != nil }
    #expect(found == [false, false, true, true, false, false])
    #expect(TextMarks().style(at: .start) == nil)
  }
}
