// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The text of a message as posts: mended, and in pieces when it is longer than a post may be.
struct MailBody {
  /// The texts of the posts; one, except for the longest messages.
  private(set) var pieces: [String] = []
  /// Control characters that were replaced.
  private(set) var replaced = 0
  /// Whether there was nothing to read.
  private(set) var isEmpty = false

  /// How long a post may be, in scalars (`TextRules.body`).
  static let limit = 100_000
  /// Room for the line that says that it goes on.
  private static let reserve = 500

  /// Makes posts of a text.
  init(_ text: String, _ words: MailWords) {
    // A form feed, which printers needed, ends a page.
    let mended = MendedText(text.utf8.contains(0x0c) ? text.replacingFormFeeds : text)
    replaced = mended.replaced
    if let body = try? TextRules.body(mended.text) {
      pieces = [body]
      return
    }
    let parts = Self.cut(mended.text).compactMap { try? TextRules.body($0) }
    isEmpty = parts.isEmpty
    if isEmpty { pieces = [words.noText] }
    for (index, part) in parts.enumerated() {
      let start = index == 0 ? "" : words.continued(index + 1, parts.count) + "\n\n"
      let end = index == parts.count - 1 ? "" : "\n\n" + words.continues
      pieces.append(start + part + end)
    }
  }

  /// Cuts a text where it has a gap: after an empty line, a line, a word, whichever comes near the
  /// limit; else anywhere.
  private static func cut(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    var parts: [String] = []
    var start = scalars.startIndex
    while let limit = scalars.index(start, offsetBy: Self.limit - reserve, limitedBy: scalars.endIndex),
      limit != scalars.endIndex
    {
      let search = scalars.index(limit, offsetBy: -Self.limit / 5)
      let near = scalars[search..<limit]
      let gap =
        lastEmptyLine(in: near) ?? near.lastIndex(of: "\n") ?? near.lastIndex(where: { $0.properties.isWhitespace })
      parts.append(String(scalars[start..<(gap ?? limit)]))
      start = gap ?? limit
    }
    parts.append(String(scalars[start...]))
    return parts
  }

  private static func lastEmptyLine(in text: Substring.UnicodeScalarView) -> String.Index? {
    var isAfterEnd = false
    for index in text.indices.reversed() {
      if text[index] == "\n", isAfterEnd { return index }
      isAfterEnd = text[index] == "\n"
    }
    return nil
  }
}

extension String {
  fileprivate var replacingFormFeeds: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{0C}" ? "\n" : $0 }))
  }
}
