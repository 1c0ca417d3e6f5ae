// SPDX-License-Identifier: EUPL-1.2
@_spi(_Unicode) import Swift

extension DisplayText {
  /// Signs of the interface and of ordinary writing with a likeness in ASCII.
  private static let likenesses: [Unicode.Scalar: Character] = [
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "·": ".", "•": "*", "●": "*", "○": "o", "…": "~",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "✓": "v", "✗": "x", "×": "x", "★": "*", "☆": "*", "\u{A0}": " ",
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "`", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "▸": ">", "▾": "v", "▌": "|", "█": "#", "ß": "s", "æ": "a", "œ": "o", "ø": "o", "€": "E",
  ]

  /// One sign as wide as the scalar was.
  static func likeness(of scalar: Unicode.Scalar, columns: Int) -> String {
    let sign = likenesses[scalar] ?? String(scalar)._nfd.first(where: \.isASCII).map(Character.init) ?? "?"
    return String(sign) + (columns == 2 ? " " : "")
  }
}
