// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The read marks of threads as they were before "mark all read", to put them back.
public struct ReadUndo: Hashable, Sendable {
  /// The marks by thread.
  public var marks: [Int: ReadMarks]

  /// Marks to put back.
  public init(marks: [Int: ReadMarks]) { self.marks = marks }
}
