// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Differences in lines")
struct DiffLinesTests {
  private func rows(_ old: String, _ new: String, width: Int = 40, isUnicode: Bool = true) -> [String] {
    let reader = Reader(language: .en, now: .sampleNow, isUnicode: isUnicode)
    return DiffLines(diff: WordDiff(from: old, to: new), width: width, reader: reader, theme: .standard).rows
      .map { $0.map(\.text).joined() }
  }

  @Test("have signs for what went and what came, on each line of a change")
  func signs() {
    #expect(rows("one two", "one 2") == ["one [-two-]{+2+}"])
    #expect(rows("a\nold\nwords\nb", "a\nb") == ["a", "[-old-]", "[-words-]", "b"])
    #expect(rows("a b", "a\nb") == ["a[- -]{+¶+}", "b"])
    #expect(rows("a\nb", "a b") == ["a[-¶-]{+ +}b"])
    #expect(rows("", "new") == ["{+new+}"])
  }

  @Test("count what is far from a change")
  func context() {
    let old = (1...20).map { "line \($0)" }.joined(separator: "\n")
    #expect(
      rows(old, old.replacing("line 9", with: "line nine")) == [
        "… 6 unchanged lines", "line 7", "line 8", "line [-9-]{+nine+}", "line 10", "line 11", "… 9 unchanged lines",
      ])
    #expect(rows(old, old, isUnicode: false) == ["~ 20 unchanged lines"])
  }

  @Test("are wrapped and harmless, and told by weight as well as by signs")
  func looks() {
    #expect(rows("aaaa bbbb", "aaaa \u{1B}[2J bbbb", width: 12) == ["aaaa {+�[2J", "+}bbbb"])
    let diff = WordDiff(from: "a b c", to: "a x c")
    let lines = DiffLines(diff: diff, width: 40, reader: Reader(language: .nl, now: .sampleNow), theme: .standard).rows
    #expect(lines[0].map(\.style.attributes) == [[], .dim, .bold, []])
  }
}
