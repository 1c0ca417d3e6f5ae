// SPDX-License-Identifier: EUPL-1.2

/// Quotation of a post in a reply to it.
public enum Quote {
  /// The text with `> ` before each line, `>` alone before an empty one; blank lines at its ends
  /// go.
  public static func quoted(_ body: String) -> String {
    let text = body.withUniformLineEnds.trimmed
    if text.isEmpty { return "" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }
      .joined(separator: "\n")
  }

  /// A part of a text that can be quoted by itself.
  public struct Paragraph: Hashable, Sendable {
    /// Its lines as they were written.
    public var text: String
    /// Whether a blank line parts it from the one before.
    var isApart: Bool
  }

  /// The parts of a text that stand apart by blank lines, or by being quoted more or less deeply;
  /// fenced code stays whole.
  public static func paragraphs(of body: String) -> [Paragraph] {
    var parts: [Paragraph] = []
    var lines: [String] = []
    var depth = 0
    var isFenced = false
    var isApart = false
    func end() {
      guard !lines.isEmpty else { return }
      parts.append(Paragraph(text: lines.joined(separator: "\n"), isApart: isApart))
      lines = []
      isApart = false
    }
    for line in Markup(body).lines {
      let isBlank = !isFenced && line.spans.isEmpty && line.lead.allSatisfy(\.isWhitespace)
      if isBlank || line.quoteDepth != depth { end() }
      depth = line.quoteDepth
      if isBlank { isApart = true } else { lines.append(line.text) }
      if line.kind == .fence { isFenced.toggle() }
    }
    end()
    return parts
  }

  /// Some parts of a text together, with a blank line where one was or where something is left out.
  ///
  /// - Parameter chosen: which of the parts, in their order.
  public static func text(of parts: [Paragraph], _ chosen: [Int]) -> String {
    var text = ""
    var last: Int?
    for index in chosen {
      if let last { text += index == last + 1 && !parts[index].isApart ? "\n" : "\n\n" }
      text += parts[index].text
      last = index
    }
    return text
  }
}
