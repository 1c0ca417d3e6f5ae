// SPDX-License-Identifier: EUPL-1.2

/// The small part of CommonMark that members' texts may use, found in a text without changing a
/// character of it.
///
/// Block quotes, list items, headings of `#`, fenced and indented code; code spans, emphasis, links
/// and autolinks. It is stricter than CommonMark wherever a sign may just be a sign: emphasis
/// stands at the borders of words, a line without `>` is never part of a quotation, a backslash
/// stays to be seen. What is not markup is words. Line ends are kept as they were typed: nothing is
/// joined, and every line is its quotation marks, its lead and its spans, in that order.
///
/// The time it takes is linear in the length of the text, whatever is in it.
public struct Markup: Hashable, Sendable {
  /// The lines of the text.
  public private(set) var lines: [Line] = []
  /// The addresses of its links, each once, in order; the first has the number 1.
  public private(set) var addresses: [String] = []

  /// Reads a text.
  public init(_ text: String) {
    let source = MarkupSource(text)
    var blocks = BlockScanner(source)
    let scanned = blocks.lines()
    var book = AddressBook()
    lines.reserveCapacity(scanned.count)
    var start = 0
    while start < scanned.count {
      // Emphasis may go on over the lines of a paragraph, so they are read together.
      let end = scanned[(start + 1)...].firstIndex { !$0.continues } ?? scanned.count
      let paragraph = scanned[start..<end]
      if paragraph[start].kind.hasMarkup {
        let spans = InlineScanner.spans(of: paragraph.map(\.content), in: source, &book)
        lines += zip(paragraph, spans).map { Line($0, spans: $1, source) }
      } else {
        lines += paragraph.map { Line($0, spans: $0.verbatim(source), source) }
      }
      start = end
    }
    addresses = book.addresses
  }

  /// What the text refers to and links to, in order, each once, quotations included.
  public var targets: [Target] {
    var seen: Set<Target> = []
    return lines.lazy.flatMap(\.spans).compactMap(\.target).filter { seen.insert($0).inserted }
  }

  /// Whether it refers or links to anything.
  public var leadsSomewhere: Bool { lines.contains { $0.spans.contains { $0.target != nil } } }

  /// Something that a reader can follow.
  public enum Target: Hashable, Sendable {
    /// Something on the board.
    case reference(Reference)
    /// An address, by its number.
    case address(Int)
  }
}

/// The addresses of a text and their numbers.
struct AddressBook {
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address, from 1; the same address has the same one.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}
