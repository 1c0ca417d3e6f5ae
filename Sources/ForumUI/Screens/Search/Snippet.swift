// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A piece of a text in which the store marked the words that were found.
enum Snippet {
  /// The text in runs; what stands between U+0002 and U+0003 is marked. Signs without a partner do
  /// no harm.
  static func runs(_ text: String, plain: Style, marked: Style) -> [Run] {
    var runs: [Run] = []
    var piece = ""
    var style = plain
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      scalar == SearchResults.markStart || scalar == SearchResults.markEnd
    }
    for scalar in text.unicodeScalars {
      guard isMark(scalar) else {
        piece.unicodeScalars.append(scalar)
        continue
      }
      if !piece.isEmpty { runs.append(Run(piece, style)) }
      piece = ""
      style = scalar == SearchResults.markStart ? marked : plain
    }
    return piece.isEmpty ? runs : runs + [Run(piece, style)]
  }
}
