// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Lines in which what was searched for is marked.
struct MarkedLines {
  /// The beginning of something that was found.
  struct Hit: Equatable, Sendable {
    /// The line, from 0.
    var line: Int
    /// The columns before it.
    var column: Int
  }

  /// The lines.
  private(set) var lines: [[Run]]
  /// The first place on each line where something was found.
  private(set) var hits: [Hit] = []

  /// Marks what the matcher finds in laid-out lines; a phrase may go over the end of a line.
  init(_ lines: [[Run]], _ words: WordMatcher, marked: (Style) -> Style) {
    self.lines = lines
    guard !words.isEmpty else { return }
    let texts = lines.map { $0.map(\.text).joined() }
    let whole = texts.joined(separator: "\n")
    func place(_ index: String.Index) -> Int { whole.utf8.distance(from: whole.utf8.startIndex, to: index) }
    var found = words.ranges(in: whole).map { place($0.lowerBound)..<place($0.upperBound) }[...]
    var start = 0
    for (index, text) in texts.enumerated() where !found.isEmpty {
      let end = start + text.utf8.count
      var here: [Range<Int>] = []
      var first: Int?
      while let range = found.first, range.lowerBound < end {
        if range.upperBound > start {
          here.append(max(range.lowerBound, start) - start..<min(range.upperBound, end) - start)
          if first == nil, range.lowerBound >= start { first = range.lowerBound - start }
        }
        guard range.upperBound <= end else { break }
        found.removeFirst()
      }
      if let first {
        let before = text[..<text.utf8.index(text.utf8.startIndex, offsetBy: first)]
        hits.append(Hit(line: index, column: DisplayText.width(String(before))))
      }
      if !here.isEmpty { self.lines[index] = Self.runs(lines[index], marking: here, marked) }
      start = end + 1
    }
  }

  /// The runs of a line, cut where something that was found begins and ends; places are in UTF-8.
  private static func runs(_ runs: [Run], marking found: [Range<Int>], _ marked: (Style) -> Style) -> [Run] {
    var result: [Run] = []
    var start = 0
    for run in runs {
      let end = start + run.text.utf8.count
      var place = start
      func add(upTo next: Int, _ style: Style) {
        let utf8 = run.text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: place - start)
        let to = utf8.index(utf8.startIndex, offsetBy: next - start)
        if from < to { result.append(Run(String(run.text[from..<to]), style)) }
        place = next
      }
      for range in found where range.lowerBound < end && range.upperBound > start {
        add(upTo: max(range.lowerBound, start), run.style)
        add(upTo: min(range.upperBound, end), marked(run.style))
      }
      add(upTo: end, run.style)
      start = end
    }
    return result
  }
}
