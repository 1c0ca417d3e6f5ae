// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct ReadMarksTests {
  private let kept = ReadMarks(upTo: 3, beyond: [5, 6, 8])

  @Test(
    "unread from a number on is that number with all after it, and nothing before it",
    arguments: [
      (99, ReadMarks(upTo: 3, beyond: [5, 6, 8])), (8, ReadMarks(upTo: 3, beyond: [5, 6])),
      (7, ReadMarks(upTo: 3, beyond: [5, 6])), (6, ReadMarks(upTo: 3, beyond: [5])), (5, ReadMarks(upTo: 3)),
      (4, ReadMarks(upTo: 3)), (3, ReadMarks(upTo: 2)), (1, ReadMarks()), (0, ReadMarks()), (-5, ReadMarks()),
    ])
  func removal(number: Int, left: ReadMarks) {
    var marks = kept
    marks.remove(from: number)
    #expect(marks == left)
    #expect(!marks.contains(max(1, number)))
  }

  @Test(
    "a number that fills a gap joins what lies around it",
    arguments: [
      (4, ReadMarks(upTo: 6, beyond: [8])), (7, ReadMarks(upTo: 3, beyond: [5, 6, 7, 8])),
      (2, ReadMarks(upTo: 3, beyond: [5, 6, 8])), (6, ReadMarks(upTo: 3, beyond: [5, 6, 8])),
    ])
  func insertion(number: Int, marks: ReadMarks) {
    var filled = kept
    filled.insert(number)
    #expect(filled == marks && filled.contains(number))
  }

  @Test("what is read in either is read in both together")
  func union() {
    #expect(kept.union(ReadMarks(upTo: 4, beyond: [9])) == ReadMarks(upTo: 6, beyond: [8, 9]))
    #expect(kept.union(ReadMarks()) == kept && ReadMarks().union(kept) == kept)
  }
}
