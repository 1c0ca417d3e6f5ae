// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The read marks of threads as they were before "mark all read", to put them back.
public struct ReadUndo: Hashable, Sendable {
  /// The marks by thread.
  var marks: [Int: ReadMarks]

  /// Marks to put back.
  init(marks: [Int: ReadMarks]) { self.marks = marks }
}
