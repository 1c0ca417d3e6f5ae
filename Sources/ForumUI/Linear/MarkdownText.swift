// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A member's text as CommonMark that shows what the board shows: its markup stays, other signs are
/// made harmless, and lines stay lines.
enum MarkdownText {
  /// How much deeper headings stand than in the text: below those of the page.
  private static let headingOffset = 2

  /// The text, for a page of Markdown.
  static func page(of text: String) -> String {
    let lines = Markup(text).lines
    return lines.indices.map { index in
      let line = lines[index]
      let isLast = index + 1 == lines.count || lines[index + 1].words.isEmpty
      return String(line.quote) + content(line) + (line.kind == .text && !line.words.isEmpty && !isLast ? "  " : "")
    }
    .joined(separator: "\n")
  }

  private static func content(_ line: Markup.Line) -> String {
    switch line.kind {
    case .code, .fence, .indentedCode: return String(line.lead) + line.spans.map(\.text).joined()
    case .heading:
      let level = line.lead.count { $0 == "#" } + headingOffset
      return String(repeating: "#", count: min(level, 6)) + " " + inline(line)
    case .item: return String(line.lead) + inline(line)
    // Blanks at the start mean nothing, and four would make code of it.
    case .text: return escapedStart(inline(line))
    }
  }

  private static func inline(_ line: Markup.Line) -> String {
    line.spans.map { span in
      switch span.role {
      case .words, .link, .reference: escaped(span.text)
      case .code, .address, .destination, .bracket, .delimiter: String(span.text)
      }
    }
    .joined()
  }

  /// Words with a backslash before each sign that would be markup.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", "~", "|": escaped += "\\\(character)"
      case "&": escaped += "&amp;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line that begins no heading, list, quotation or rule.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = line[digits.endIndex...].first, sign == "." || sign == ")" else { return line }
    return digits + "\\" + line[digits.endIndex...]
  }
}
