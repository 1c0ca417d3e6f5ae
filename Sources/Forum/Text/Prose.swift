// SPDX-License-Identifier: EUPL-1.2

/// What an author says in a post in their own words, apart from quotations and code.
enum Prose {
  /// The lines outside quotations (`>`) and fenced code, with inline code blanked out.
  static func lines(of body: String) -> [String] {
    var lines: [String] = []
    var fence: Character?
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if let mark = text.first, mark == "`" || mark == "~", text.prefix(3) == String(repeating: mark, count: 3) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      } else if fence == nil, text.first != ">" {
        lines.append(withoutInlineCode(line))
      }
    }
    return lines
  }

  /// The line with a blank for each piece between backticks; a backtick without a partner is an ordinary sign.
  private static func withoutInlineCode(_ line: Substring) -> String {
    let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
    var text = ""
    for (index, piece) in pieces.enumerated() {
      let isCode = index % 2 == 1 && index < pieces.count - 1
      if isCode { text += " " } else { text += index % 2 == 1 ? "`" + piece : String(piece) }
    }
    return text
  }
}
