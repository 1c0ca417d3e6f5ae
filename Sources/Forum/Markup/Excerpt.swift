// SPDX-License-Identifier: EUPL-1.2

/// How a text begins, for a line that stands for it.
public enum Excerpt {
  /// The most characters that are looked at.
  private static let limit = 400

  /// The first words of a text on one line, in its author's own words where there are any: without quotations, code and
  /// signs of markup. Does not look far into the text.
  public static func beginning(of body: String) -> String {
    let lines = Markup(String(body.prefix(limit))).lines
    let own = words(of: lines.filter { $0.quoteDepth == 0 && $0.kind.hasMarkup && !$0.isSignature })
    return own.isEmpty ? words(of: lines) : own
  }

  private static func words(of lines: [Markup.Line]) -> String {
    lines.map(\.words.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
