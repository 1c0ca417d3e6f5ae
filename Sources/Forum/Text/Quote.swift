// SPDX-License-Identifier: EUPL-1.2

/// Quotation of a post in a reply to it.
public enum Quote {
  /// The text with `> ` before each line, `>` alone before an empty one; blank lines at its ends go.
  public static func quoted(_ body: String) -> String {
    let text = body.withUniformLineEnds.trimmed
    if text.isEmpty { return "" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }
      .joined(separator: "\n")
  }
}
