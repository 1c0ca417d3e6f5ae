// SPDX-License-Identifier: EUPL-1.2

/// The runs of backticks on a line, and which of them begins a code span: one with a later run of
/// the same length.
struct CodeSpans {
  /// A run of backticks.
  struct Run {
    var start: Int
    var end: Int
    /// Where the code span that it begins ends; nil when it has no partner.
    var spanEnd: Int?
  }

  private var runs: [Run] = []
  private var next = 0

  /// Pairs the runs, from the last to the first so that each looks at nothing but a table.
  init(_ line: Range<Int>, in source: MarkupSource) {
    var place = line.lowerBound
    while let start = source.bytes[place..<line.upperBound].firstIndex(of: .backtick) {
      place = source.bytes[start..<line.upperBound].firstIndex { $0 != .backtick } ?? line.upperBound
      runs.append(Run(start: start, end: place))
    }
    var endOfLength: [Int: Int] = [:]
    for index in runs.indices.reversed() {
      let run = runs[index]
      runs[index].spanEnd = endOfLength[run.end - run.start]
      endOfLength[run.end - run.start] = run.end
    }
  }

  /// The run at a place or, after an escaped backtick, what is left of it; places only grow.
  mutating func run(at place: Int) -> Run {
    while runs[next].end <= place { next += 1 }
    // A run that an escape has shortened is no longer what its length says.
    return runs[next].start == place ? runs[next] : Run(start: place, end: runs[next].end)
  }
}
