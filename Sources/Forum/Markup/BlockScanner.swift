// SPDX-License-Identifier: EUPL-1.2

/// Tells of each line of a text what it is, from the lines before it.
struct BlockScanner {
  /// A line and where its parts stand in the text.
  struct Line {
    var kind = Markup.Line.Kind.text
    var quoteDepth = 0
    var quote: Range<Int>
    var lead: Range<Int>
    var content: Range<Int>
    /// Whether it belongs to the paragraph of the line before it.
    var continues = false
    var isSignature = false
    /// Whether nothing stands on it.
    var isBlank: Bool { quoteDepth == 0 && content.isEmpty }

    /// The content as one span, without looking for markup.
    func verbatim(_ source: MarkupSource) -> [Markup.Span] {
      content.isEmpty ? [] : [Markup.Span(text: source[content], role: .words)]
    }
  }

  /// What opened fenced code.
  private struct Fence {
    var sign: UInt8
    var length: Int
    var indent: Int
    var quoteDepth: Int
  }

  /// Marks of quotation beyond this depth are words; a screen has no room for more.
  static let maximumDepth = 9
  /// Columns from which on a line is indented code.
  private static let codeIndent = 4

  private let source: MarkupSource
  private var fence: Fence?
  /// Whether the lines belong to a list, in which indentation is no code.
  private var isInList = false
  private var previous: Line?

  init(_ source: MarkupSource) { self.source = source }

  /// All lines of the text.
  mutating func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var signature: Int?
    var withoutBlank: Int?
    while true {
      let newline = source.bytes[start...].firstIndex(of: .newline) ?? source.bytes.count
      // The return of a CR LF belongs to the line end.
      let isReturned = newline < source.bytes.count && newline > start && source.bytes[newline - 1] == .carriageReturn
      let range = start..<(isReturned ? newline - 1 : newline)
      let line = classified(range)
      if fence == nil {
        if source.bytes[range].elementsEqual("-- ".utf8) { signature = lines.count }
        if source.bytes[range].elementsEqual("--".utf8), previous?.isBlank == true { withoutBlank = lines.count }
      }
      previous = line
      lines.append(line)
      guard newline < source.bytes.count else { break }
      start = newline + 1
    }
    if signature == nil, let start = withoutBlank, isShort(lines[(start + 1)...]) { signature = start }
    for index in (signature ?? lines.count)..<lines.count { lines[index].isSignature = true }
    return lines
  }

  /// Many programs take the blank after the hyphens away. Then only what cannot be much else is a
  /// signature: it comes after a blank line and ends the text in a few short lines without
  /// quotations.
  private func isShort(_ lines: ArraySlice<Line>) -> Bool {
    guard let last = lines.lastIndex(where: { !$0.isBlank }) else { return false }
    let text = lines[...last]
    return text.count <= Self.mostSigned
      && text.allSatisfy { $0.quoteDepth == 0 && $0.content.count <= Self.widestSigned }
  }

  /// Five lines of 72 bytes.
  private static let mostSigned = 5
  private static let widestSigned = 72

  private mutating func classified(_ range: Range<Int>) -> Line {
    let (depth, start) = quotation(in: range, most: fence?.quoteDepth ?? Self.maximumDepth)
    var line = Line(
      quoteDepth: depth, quote: range.lowerBound..<start, lead: start..<start, content: start..<range.upperBound)
    if depth != previous?.quoteDepth ?? 0 { isInList = false }
    let (indent, end) = indentation(of: line.content)
    line.lead = start..<end
    line.content = end..<range.upperBound
    if let fence {
      if fence.quoteDepth == depth {
        let isEnd = indent < fence.indent + Self.codeIndent && closes(fence, line.content)
        line.kind = isEnd ? .fence : .code
        if isEnd { self.fence = nil }
        return line
      }
      // The quotation with the code is over.
      self.fence = nil
    }
    guard !line.content.isEmpty else { return line }
    if indent >= Self.codeIndent, !isInList, !continuesParagraph(depth) {
      line.kind = .indentedCode
    } else if let opened = fenceOpened(line.content, indent, depth) {
      fence = opened
      line.kind = .fence
    } else if let marker = itemMarker(line.content) {
      isInList = true
      line.kind = .item
      line.lead = start..<marker
      line.content = marker..<range.upperBound
      fence = fenceOpened(line.content, indent, depth)
    } else if let signs = headingSigns(line.content) {
      isInList = false
      line.kind = .heading
      line.lead = start..<signs
      line.content = signs..<range.upperBound
    } else {
      if indent == 0 { isInList = false }
      line.continues = continuesParagraph(depth)
    }
    return line
  }

  /// Whether a line of words goes on with the paragraph of the line before it.
  private func continuesParagraph(_ depth: Int) -> Bool {
    guard let previous, previous.quoteDepth == depth, !previous.content.isEmpty else { return false }
    return previous.kind == .text || previous.kind == .item
  }

  /// How many marks of quotation a line begins with, and where the text after them begins.
  private func quotation(in range: Range<Int>, most: Int) -> (depth: Int, start: Int) {
    var depth = 0
    var start = range.lowerBound
    while depth < most {
      var place = start
      while place < range.upperBound, source.bytes[place] == .blank, place - start < Self.codeIndent { place += 1 }
      guard place < range.upperBound, source.bytes[place] == .greater, place - start < Self.codeIndent else { break }
      depth += 1
      start = place + 1
      // One blank belongs to the mark.
      if start < range.upperBound, source.bytes[start].isBlank { start += 1 }
    }
    return (depth, start)
  }

  /// The columns of the blanks at the start, a tab up to the next fourth column, and where they
  /// end.
  private func indentation(of range: Range<Int>) -> (columns: Int, end: Int) {
    var columns = 0
    for place in range {
      switch source.bytes[place] {
      case .blank: columns += 1
      case .tab: columns += 4 - columns % 4
      default: return (columns, place)
      }
    }
    return (columns, range.upperBound)
  }

  private func fenceOpened(_ content: Range<Int>, _ indent: Int, _ depth: Int) -> Fence? {
    guard let sign = source.bytes[content].first, sign == .backtick || sign == .tilde else { return nil }
    let length = source.bytes[content].prefix { $0 == sign }.count
    let info = source.bytes[(content.lowerBound + length)..<content.upperBound]
    guard length >= 3, sign == .tilde || !info.contains(.backtick) else { return nil }
    return Fence(sign: sign, length: length, indent: indent, quoteDepth: depth)
  }

  private func closes(_ fence: Fence, _ content: Range<Int>) -> Bool {
    let signs = source.bytes[content].prefix { $0 == fence.sign }.count
    return signs >= fence.length && source.bytes[content].dropFirst(signs).allSatisfy(\.isBlank)
  }

  /// Where the text of a list item begins; nil for other lines. Word processors write `•`.
  private func itemMarker(_ content: Range<Int>) -> Int? {
    let bytes = source.bytes[content]
    let length: Int
    switch bytes.first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), .star: length = 1
    case 0xE2 where bytes.starts(with: "•".utf8): length = 3
    case let digit? where digit.isDigit:
      let digits = bytes.prefix(10).prefix(while: \.isDigit).count
      let end = bytes.dropFirst(digits).first
      guard digits < 10, end == UInt8(ascii: ".") || end == .closeParenthesis else { return nil }
      length = digits + 1
    default: return nil
    }
    return text(after: length, in: content)
  }

  /// Where the text of a heading begins; nil for other lines, `#12` and `#open-data` among them.
  private func headingSigns(_ content: Range<Int>) -> Int? {
    let signs = source.bytes[content].prefix(7).prefix { $0 == .hash }.count
    return (1...6).contains(signs) ? text(after: signs, in: content) : nil
  }

  /// Where text begins after a marker and at least one blank; nil when there is none.
  private func text(after length: Int, in content: Range<Int>) -> Int? {
    let rest = source.bytes[content].dropFirst(length)
    guard rest.first?.isBlank == true else { return nil }
    return rest.firstIndex { !$0.isBlank }
  }
}
