// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

/// Texts of marks without end (UAX #15, Stream-Safe Text Format).
@Suite struct StreamSafeTests {
  private static let joiner: Unicode.Scalar = "\u{34F}"

  /// The longest run of marks in a text.
  private func longestRun(_ text: String) -> Int {
    text.unicodeScalars.split { $0.properties.canonicalCombiningClass == .notReordered }.map(\.count).max() ?? 0
  }

  @Test(arguments: [0, 1, 29, 30, 31, 32, 60, 61, 90, 91, 5000])
  func noRunIsLongerThanThirtyAndNoMarkIsLost(count: Int) throws {
    // Marks of two classes, alternating: what has to be put in order.
    let marks = (0..<count).map { $0.isMultiple(of: 2) ? "\u{301}" : "\u{323}" }.joined()
    for form in [("q" + marks).nfc, ("q" + marks).nfd] {
      #expect(longestRun(form) <= 30)
      let kept = form.unicodeScalars.filter { $0 != Self.joiner }
      #expect(kept.count == count + 1)
      #expect(form.unicodeScalars.count { $0 == Self.joiner } == (count == 0 ? 0 : (count - 1) / 30))
    }
    #expect(("q" + marks).nfc.nfc == ("q" + marks).nfc)
  }

  @Test(arguments: ["é", "Zoë", "ὕ", "ก็", "क्षि", "한글", "\u{1E9B}\u{323}", "a\u{315}\u{300}\u{5AE}\u{300}b", "👩‍👩‍👧"])
  func whatLanguagesWriteStaysAsItIs(text: String) {
    #expect(Array(text.streamSafe.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func aLetterBeginsAnew() {
    let text = String(repeating: "a" + String(repeating: "\u{301}", count: 30), count: 3)
    #expect(text.streamSafe == text && !text.streamSafe.unicodeScalars.contains(Self.joiner))
  }

  @Test(arguments: [(127, 127), (128, 30), (5000, 30)])
  func aWordOfACommandIsSafeWhereItIsNoNameOfAFile(count: Int, longest: Int) throws {
    let word = "q" + (0..<count).map { $0.isMultiple(of: 2) ? "\u{301}" : "\u{316}" }.joined()
    #expect(longestRun(word.commandWord) == longest)
    let split = try CommandWords.split("list '\(word)' \(word)")
    #expect(split.map(longestRun) == [0, longest, longest])
  }

  @Test(arguments: ["/home/é/x", "ก็", "👩‍👩‍👧", ""])
  func aPathStaysWhatItIs(path: String) {
    #expect(Array(path.commandWord.utf8) == Array(path.utf8))
  }
}
