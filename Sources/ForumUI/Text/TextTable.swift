// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Rows and columns of text that stay readable at any width: where they do not fit beside each other, a row becomes a few
/// labelled lines.
struct TextTable {
  var head: [String]
  var rows: [[String]]

  /// The table in so many columns; what others wrote is sanitised.
  func lines(columns: Int) -> [String] {
    let head = head.map(DisplayText.sanitised)
    let rows = rows.map { $0.map(DisplayText.sanitised) }
    let widths = head.indices.map { index in
      ([head] + rows).map { DisplayText.width($0[index]) }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= columns else {
      let blocks = rows.map { row in
        [row[0]] + head.indices.dropFirst().map { "  \(head[$0]): \(row[$0])" }
      }
      return Array(blocks.joined(separator: [""])).flatMap { Wrap.lines($0, columns: max(1, columns)) }
    }
    return ([head] + rows).map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        line += index == row.count - 1 ? cell : DisplayText.padded(cell, to: widths[index]) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
