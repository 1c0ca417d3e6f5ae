// SPDX-License-Identifier: EUPL-1.2

/// Finds the spans in the lines of a paragraph in one pass; code spans, links and addresses stand
/// on one line each.
struct InlineScanner {
  /// A piece of a line; those of emphasis are one sign each until it is known which have a partner.
  struct Token {
    var range: Range<Int>
    var role = Markup.Span.Role.words
    /// What begins after it, for a sign of emphasis with a partner.
    var begins: Markup.Span.Emphasis = []
    /// What ends with it.
    var ends: Markup.Span.Emphasis = []
  }

  let source: MarkupSource
  var book: AddressBook
  var tokens: [Token] = []
  var delimiters: [DelimiterRun] = []
  /// The `[` on this line that may begin a link, by their tokens.
  var brackets: [Int] = []
  /// Where the words before the present place begin.
  var wordsStart = 0

  /// The spans of each line of a paragraph.
  static func spans(of lines: [Range<Int>], in source: MarkupSource, _ book: inout AddressBook) -> [[Markup.Span]] {
    var scanner = InlineScanner(source: source, book: book)
    var ends: [Int] = []
    for line in lines {
      scanner.scan(line)
      ends.append(scanner.tokens.count)
    }
    book = scanner.book
    scanner.matchDelimiters()
    return scanner.spans(endingAt: ends)
  }

  private init(source: MarkupSource, book: AddressBook) {
    self.source = source
    self.book = book
  }

  private mutating func scan(_ line: Range<Int>) {
    var references = ReferenceScanner.references(in: source[line])[...]
    var codeSpans = CodeSpans(line, in: source)
    brackets = []
    wordsStart = line.lowerBound
    var place = line.lowerBound
    while place < line.upperBound {
      if let found = references.first, source.place(of: found.range.lowerBound) <= place {
        references.removeFirst()
        // One that began inside a code span, an address or an escape is none.
        if source.place(of: found.range.lowerBound) == place {
          place = add(place..<source.place(of: found.range.upperBound), .reference(found.reference))
        }
        continue
      }
      switch source.bytes[place] {
      case .backtick: place = codeSpan(at: place, &codeSpans)
      case .backslash:
        let isEscape = place + 1 < line.upperBound && source.bytes[place + 1].isPunctuation
        place += isEscape ? 2 : 1
      case .less: place = autolink(at: place, line)
      case .bang where place + 1 < line.upperBound && source.bytes[place + 1] == .openBracket:
        place = openBracket(place..<place + 2)
      case .openBracket: place = openBracket(place..<place + 1)
      case .closeBracket: place = closeBracket(at: place, line)
      case .star, .underscore: place = delimiterRun(at: place, line)
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "m"), UInt8(ascii: "M"):
        place = bareAddress(at: place, line)
      default: place += 1
      }
    }
    flushWords(upTo: line.upperBound)
  }

  /// Adds a token, with the words before it, and returns the place after it.
  mutating func add(_ range: Range<Int>, _ role: Markup.Span.Role) -> Int {
    flushWords(upTo: range.lowerBound)
    tokens.append(Token(range: range, role: role))
    wordsStart = range.upperBound
    return range.upperBound
  }

  private mutating func flushWords(upTo place: Int) {
    if wordsStart < place { tokens.append(Token(range: wordsStart..<place)) }
  }

  private mutating func codeSpan(at place: Int, _ spans: inout CodeSpans) -> Int {
    let run = spans.run(at: place)
    guard let end = run.spanEnd else { return run.end }
    return add(place..<end, .code)
  }

  /// The spans of the lines whose last tokens end at these counts.
  private func spans(endingAt ends: [Int]) -> [[Markup.Span]] {
    var strong = 0
    var regular = 0
    var first = 0
    return ends.map { end in
      defer { first = end }
      var spans: [Markup.Span] = []
      var start = 0
      for token in tokens[first..<end] {
        if token.ends == .strong { strong -= 1 } else if token.ends == .regular { regular -= 1 }
        var emphasis: Markup.Span.Emphasis = []
        if token.role != .delimiter {
          if strong > 0 { emphasis.insert(.strong) }
          if regular > 0 { emphasis.insert(.regular) }
        }
        if let last = spans.last, last.role == token.role, last.emphasis == emphasis, last.role.joins {
          spans[spans.count - 1].text = source[start..<token.range.upperBound]
        } else {
          start = token.range.lowerBound
          spans.append(Markup.Span(text: source[token.range], role: token.role, emphasis: emphasis))
        }
        if token.begins == .strong { strong += 1 } else if token.begins == .regular { regular += 1 }
      }
      return spans
    }
  }
}

extension Markup.Span.Role {
  /// Whether two neighbours of this role are one span.
  fileprivate var joins: Bool { self == .words || self == .link || self == .delimiter }
}
