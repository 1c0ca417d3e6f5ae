// SPDX-License-Identifier: EUPL-1.2

extension Markup {
  /// A line of a text.
  public struct Line: Hashable, Sendable {
    /// What a line is, in the terms of CommonMark.
    public enum Kind: Hashable, Sendable {
      /// A line of a paragraph, or a blank one.
      case text
      /// An ATX heading.
      case heading
      /// The first line of a list item.
      case item
      /// The first or last line of fenced code.
      case fence
      /// A line of code inside a fence.
      case code
      /// A line of indented code.
      case indentedCode

      /// Whether spans other than words are looked for in it.
      var hasMarkup: Bool { self == .text || self == .heading || self == .item }
    }

    /// What it is.
    public var kind: Kind
    /// How deep it is quoted; 0 for the author's own words.
    public var quoteDepth: Int
    /// The marks of quotation as they were typed, with the blanks around them.
    public var quote: Substring
    /// What stands before the content: blanks, the bullet or number of an item, the signs of a
    /// heading.
    public var lead: Substring
    /// The content, complete and in order.
    public var spans: [Span]
    /// Whether it is part of the signature: from the last line `-- ` to the end (RFC 3676, 4.3), or
    /// from a `--` that only a few short lines follow.
    public var isSignature: Bool

    init(_ line: BlockScanner.Line, spans: [Span], _ source: MarkupSource) {
      kind = line.kind
      quoteDepth = line.quoteDepth
      quote = source[line.quote]
      lead = source[line.lead]
      self.spans = spans
      isSignature = line.isSignature
    }

    /// The line as it was typed.
    public var text: String { String(quote + lead) + spans.lazy.map(\.text).joined() }

    /// The content without signs of emphasis and links.
    public var words: String { spans.lazy.filter { !$0.role.isSign }.map(\.text).joined() }
  }
}
