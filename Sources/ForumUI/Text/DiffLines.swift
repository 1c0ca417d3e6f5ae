// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A difference between two texts in lines of at most a width, with signs (`[-old-]{+new+}`, as of
/// `git diff --word-diff`) and styles; unchanged lines far from a change are counted instead of
/// shown.
struct DiffLines {
  let diff: WordDiff
  let width: Int
  let reader: Reader
  let theme: Theme

  /// So many unchanged lines are shown on both sides of a change.
  private static let context = 2

  private struct Line {
    var runs: [Run] = []
    var isChanged = false
  }

  /// All lines.
  var rows: [[Run]] {
    let lines = lines
    var rows: [[Run]] = []
    var skipped = 0
    for index in lines.indices {
      if isNearChange(index, in: lines) {
        rows += skippedRow(skipped) + Wrap.lines(lines[index].runs, columns: width)
        skipped = 0
      } else {
        skipped += 1
      }
    }
    return rows + skippedRow(skipped)
  }

  private func isNearChange(_ index: Int, in lines: [Line]) -> Bool {
    lines[max(0, index - Self.context)...min(index + Self.context, lines.count - 1)].contains(where: \.isChanged)
  }

  private func skippedRow(_ count: Int) -> [[Run]] {
    guard count > 0 else { return [] }
    let sign = Sign.more.text(isUnicode: reader.isUnicode)
    return [[Run("\(sign) \(reader(HistoryPhrase.unchanged(count)))", theme[.faint])]]
  }

  /// The lines of both texts together; what is the same stands once.
  private var lines: [Line] {
    var lines = [Line()]
    for piece in diff.pieces {
      let isOnlyBreaks = piece.text.allSatisfy(\.isNewline)
      for (index, text) in piece.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          if piece.change != .same, isOnlyBreaks { add("¶", piece.change, to: &lines) }
          // A line end that went joins the lines around it, unless words went with it.
          if piece.change != .deleted || !isOnlyBreaks { lines.append(Line(isChanged: piece.change != .same)) }
        }
        if !text.isEmpty { add(String(text), piece.change, to: &lines) }
      }
    }
    return lines
  }

  private func add(_ text: String, _ change: WordDiff.Change, to lines: inout [Line]) {
    let run =
      switch change {
      case .same: Run(text, theme[.text])
      case .deleted: Run("[-\(text)-]", theme[.deleted])
      case .inserted: Run("{+\(text)+}", theme[.inserted])
      }
    lines[lines.count - 1].runs.append(run)
    if change != .same { lines[lines.count - 1].isChanged = true }
  }
}
