// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A text of a member in lines of at most a width: quotes fainter, references marked.
struct BodyLines {
  let text: String
  let world: World
  let width: Int

  var lines: [[Run]] {
    DisplayText.sanitisedLines(text).flatMap { line -> [[Run]] in
      line.isEmpty ? [[]] : Wrap.lines(runs(of: line), columns: width)
    }
  }

  private func runs(of line: String) -> [Run] {
    let base = world.theme[line.drop { $0 == " " }.hasPrefix(">") ? .quote : .text]
    var runs: [Run] = []
    var start = line.startIndex
    for found in ReferenceScanner.references(in: line) {
      if start < found.range.lowerBound { runs.append(Run(String(line[start..<found.range.lowerBound]), base)) }
      runs.append(Run(String(line[found.range]), world.theme[.link]))
      start = found.range.upperBound
    }
    if start < line.endIndex { runs.append(Run(String(line[start...]), base)) }
    return runs
  }
}
