// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct WordDiffTests {
  /// A difference as `git diff --word-diff` writes it.
  private func written(_ diff: WordDiff) -> String {
    diff.pieces.map { piece in
      switch piece.change {
      case .same: piece.text
      case .deleted: "[-\(piece.text)-]"
      case .inserted: "{+\(piece.text)+}"
      }
    }
    .joined()
  }

  private func text(_ diff: WordDiff, without change: WordDiff.Change) -> String {
    diff.pieces.filter { $0.change != change }.map(\.text).joined()
  }

  @Test(arguments: [
    ("", "", ""), ("same", "same", "same"), ("", "new", "{+new+}"), ("old", "", "[-old-]"),
    ("one two three", "one 2 three", "one [-two-]{+2+} three"),
    ("We meet on Monday.", "We meet on Tuesday, at ten.", "We meet on [-Monday-]{+Tuesday, at ten+}."),
    ("a b c d", "a x y d", "a [-b c-]{+x y+} d"), ("word", "words", "[-word-]{+words+}"),
    ("first line\nlast line", "first line\nmiddle\nlast line", "first line\n{+middle\n+}last line"),
    ("keep this go away", "keep this", "keep this[- go away-]"), ("één", "een", "[-één-]{+een+}"),
    ("a\tb", "a b", "a[-\t-]{+ +}b"), ("e\u{301} x", "e\u{301} y", "e\u{301} [-x-]{+y+}"),
  ])
  func isWrittenAsExpected(_ old: String, _ new: String, _ expected: String) {
    #expect(written(WordDiff(from: old, to: new)) == expected)
  }

  @Test func givesBothTextsBack() {
    var generator = SeededRandom(seed: 7)
    let words = ["a", "bee", "é", " ", "  ", "\n", ".", ",", "👩‍👩‍👧", "\u{301}", "漢", "字", "\u{200D}"]
    for _ in 0..<2000 {
      let old = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        let place = Int.random(in: 0...new.count, using: &generator)
        if Bool.random(using: &generator) || place == new.count {
          new.insert(words.randomElement(using: &generator) ?? "", at: place)
        } else {
          new.remove(at: place)
        }
      }
      let (before, after) = (old.joined(), new.joined())
      let diff = WordDiff(from: before, to: after)
      #expect(text(diff, without: .inserted).unicodeScalars.elementsEqual(before.unicodeScalars))
      #expect(text(diff, without: .deleted).unicodeScalars.elementsEqual(after.unicodeScalars))
      for (piece, next) in zip(diff.pieces, diff.pieces.dropFirst()) {
        #expect(piece.change != next.change && !(piece.change == .inserted && next.change == .deleted))
      }
    }
  }

  @Test func tellsApartWhatIsWrittenWithOtherScalars() {
    let diff = WordDiff(from: "caf\u{E9} `a", to: "cafe\u{301} \u{1FEF}a")
    #expect(Array(text(diff, without: .inserted).utf8) == Array("caf\u{E9} `a".utf8))
    #expect(Array(text(diff, without: .deleted).utf8) == Array("cafe\u{301} \u{1FEF}a".utf8))
  }

  @Test func isShortest() {
    // Against the textbook's table of longest common subsequences.
    var generator = SeededRandom(seed: 11)
    for _ in 0..<300 {
      func signs() -> [Character] {
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in ".,;!".randomElement(using: &generator) ?? "." }
      }
      let (old, new) = (signs(), signs())
      var table = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
      for row in old.indices {
        for column in new.indices {
          table[row + 1][column + 1] =
            old[row] == new[column]
            ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
        }
      }
      let same = WordDiff(from: String(old), to: String(new)).pieces.filter { $0.change == .same }
      #expect(same.reduce(0) { $0 + $1.text.count } == table[old.count][new.count])
    }
  }

  @Test func longTextsWithNothingInCommonAreBounded() {
    let old = (0..<15_000).map { "w\($0 % 977)" }.joined(separator: " ")
    let new = (0..<15_000).map { "v\($0 % 991)" }.joined(separator: " ")
    let diff = WordDiff(from: "Begin. " + old + " End.", to: "Begin. " + new + " End.")
    #expect(diff.pieces.map(\.change) == [.same, .deleted, .inserted, .same])
    let periodic = WordDiff(
      from: String(repeating: "a ", count: 25_000), to: String(repeating: "a b ", count: 25_000))
    #expect(text(periodic, without: .deleted).count == 100_000)
  }
}
