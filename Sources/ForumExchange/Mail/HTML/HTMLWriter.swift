// SPDX-License-Identifier: EUPL-1.2

/// Puts the texts of a document into lines: white space closed up, paragraphs apart, quotations and
/// lists marked.
struct HTMLWriter {
  /// How an element stands apart from what is before and after it.
  enum Block: Int {
    /// On lines of its own.
    case block = 1
    /// With an empty line around it.
    case paragraph = 2

    /// The kind of an element; nil for one that stands inside a line.
    init?(_ element: String) {
      switch element {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "figure": self = .paragraph
      case "div", "tr", "dt", "dd", "body", "html", "section", "article", "header", "footer", "main", "nav", "aside",
        "address", "center", "form", "fieldset", "option", "caption", "figcaption":
        self = .block
      default: return nil
      }
    }
  }

  /// How deep quotations and lists are marked; deeper ones look like this.
  private static let depthLimit = 8

  private var bytes: [UInt8] = []
  /// Line ends that come before the next text.
  private var breaks = 0
  /// Blanks that come before the next text on this line.
  private var blanks = 0
  private var isLineEmpty = true
  private var quotes = 0
  private var preformatted = 0
  /// The next number of each open list; nil for one without numbers.
  private var lists: [Int?] = []
  /// What comes before the first text of an item.
  private var marker: [UInt8] = []

  /// How much was written.
  var count: Int { bytes.count }

  /// What was written from a place on.
  func text(from start: Int) -> Bytes { bytes[min(start, bytes.count)...] }

  /// The whole text.
  var finished: [UInt8] { bytes }

  /// Writes text; white space becomes one blank, or stays as it is in preformatted text.
  mutating func write(_ text: Bytes) {
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte.isSpace {
        takeSpace(byte)
      } else if byte == 0xc2, place + 1 < text.endIndex, text[place + 1] == 0xa0 {
        blanks += 1
        place += 1
      } else {
        let word = text[place...].prefix { !$0.isSpace && $0 != 0xc2 }
        writeWord(word.isEmpty ? text[place...place] : word)
        place += max(word.count, 1) - 1
      }
      place += 1
    }
  }

  /// Writes a character that was given by name or number: white space among these was meant to be
  /// there.
  mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xa0, 0x20: blanks += 1
    case 0x09, 0x0a, 0x0d: takeSpace(UInt8(scalar.value))
    default: writeWord(Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)[...])
    }
  }

  private mutating func takeSpace(_ byte: UInt8) {
    if preformatted == 0 {
      if !isLineEmpty, blanks == 0 { blanks = 1 }
    } else if byte == 0x0a {
      breakLine()
    } else if byte == 0x09 {
      blanks += 8 - blanks % 8
    } else if byte == 0x20 {
      blanks += 1
    }
  }

  private mutating func writeWord(_ word: Bytes) {
    if isLineEmpty { beginLine() }
    // What is wider than any line was meant to be a gap.
    bytes += [UInt8](repeating: 0x20, count: min(blanks, 80))
    blanks = 0
    bytes += word
  }

  private mutating func beginLine() {
    isLineEmpty = false
    let prefix = Array(repeatElement(Array("> ".utf8), count: min(quotes, Self.depthLimit)).joined())
    if !bytes.isEmpty {
      for line in 0..<max(breaks, 1) {
        if line > 0 { bytes += prefix.dropLast() }
        bytes.append(0x0a)
      }
    }
    breaks = 0
    bytes += prefix
    let depth = min(lists.count, Self.depthLimit)
    bytes += [UInt8](repeating: 0x20, count: max(0, marker.isEmpty ? depth : depth - 1) * 2)
    bytes += marker
    marker = []
  }

  /// Ends the line.
  mutating func breakLine() {
    if preformatted > 0 { breaks += 1 } else { breaks = min(breaks + 1, 2) }
    endLine()
  }

  /// Begins or ends a block; the mark of an item waits for its text.
  mutating func begin(_ block: Block) {
    guard marker.isEmpty else { return }
    breaks = max(breaks, block.rawValue)
    endLine()
  }

  private mutating func endLine() {
    isLineEmpty = true
    blanks = 0
  }

  mutating func openQuote() {
    begin(.block)
    quotes += 1
  }

  mutating func closeQuote() {
    begin(.block)
    quotes = max(0, quotes - 1)
  }

  mutating func openPreformatted() {
    begin(.paragraph)
    preformatted += 1
  }

  mutating func closePreformatted() {
    preformatted = max(0, preformatted - 1)
    breaks = min(breaks, 2)
    begin(.paragraph)
  }

  mutating func openList(isNumbered: Bool) {
    begin(lists.isEmpty ? .paragraph : .block)
    lists.append(isNumbered ? 1 : nil)
  }

  mutating func closeList() {
    marker = []
    if !lists.isEmpty { lists.removeLast() }
    begin(lists.isEmpty ? .paragraph : .block)
  }

  mutating func beginItem() {
    marker = []
    begin(.block)
    if let last = lists.last, let number = last {
      marker = Array("\(number). ".utf8)
      lists[lists.count - 1] = number + 1
    } else {
      marker = Array("- ".utf8)
    }
  }

  /// Begins a cell of a table: beside the one before it.
  mutating func beginCell() {
    if !isLineEmpty { blanks = max(blanks, 2) }
  }
}
