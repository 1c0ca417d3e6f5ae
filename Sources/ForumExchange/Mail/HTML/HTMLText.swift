// SPDX-License-Identifier: EUPL-1.2

/// Makes plain text of HTML as mail has it: paragraphs, lists, quotations, preformatted text and
/// tables as lines, links with their addresses, pictures by what stands for them. Styles and
/// scripts go.
///
/// It reads each byte a bounded number of times, whatever is opened and never closed.
struct HTMLText {
  private let html: Bytes
  private var place: Int
  private var writer = HTMLWriter()
  /// The address of the link that is open, and where its text began.
  private var link: (address: [UInt8], start: Int)?
  /// Elements and marks that were looked for and not found: nothing closes them any more.
  private var unclosed: Set<String> = []

  private static let commentStart = Array("!--".utf8)

  /// The text of a document.
  static func text(_ html: String) -> String {
    var reader = HTMLText(html: Array(html.utf8)[...])
    reader.run()
    return String(decoding: reader.writer.finished, as: UTF8.self)
  }

  private init(html: Bytes) {
    self.html = html
    place = html.startIndex
  }

  private mutating func run() {
    while place < html.endIndex {
      switch html[place] {
      case UInt8(ascii: "<"): if !takeMarkup() { takeByte() }
      case UInt8(ascii: "&"):
        if let (scalar, length) = HTMLEntities.scalar(html[place...]) {
          writer.write(scalar)
          place += length
        } else {
          takeByte()
        }
      default: takeText()
      }
    }
    closeLink()
  }

  private mutating func takeByte() {
    writer.write(html[place...place])
    place += 1
  }

  private mutating func takeText() {
    let text = html[place...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
    writer.write(text)
    place = text.endIndex
  }

  /// Takes a tag or comment; false when this is a sign like any other.
  private mutating func takeMarkup() -> Bool {
    let rest = html[(place + 1)...]
    guard let first = rest.first else { return false }
    if rest.starts(with: Self.commentStart), skip(past: "-->") { return true }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return skip(past: ">") }
    let isEnd = first == UInt8(ascii: "/")
    let name = rest.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
    guard name.first?.isLetter == true, let end = tagEnd(after: name.endIndex) else { return false }
    let tag = HTMLTag(name: name.lowercasedASCII, attributes: html[name.endIndex..<end])
    place = end + 1
    if isEnd { close(tag.name) } else { open(tag) }
    return true
  }

  /// Where a tag ends: at the next `>` outside of quotation marks, or at any when these are not
  /// closed.
  private mutating func tagEnd(after start: Int) -> Int? {
    if !unclosed.contains("\"") {
      var quote: UInt8?
      var isValue = false
      for place in start..<html.endIndex {
        let byte = html[place]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: ">") {
          return place
        } else if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        if !byte.isSpace { isValue = byte == UInt8(ascii: "=") }
      }
      unclosed.insert("\"")
    }
    guard !unclosed.contains(">") else { return nil }
    if let end = html[start...].firstIndex(of: UInt8(ascii: ">")) { return end }
    unclosed.insert(">")
    return nil
  }

  /// Passes all up to a mark and the mark itself; false when it does not come.
  private mutating func skip(past mark: String) -> Bool {
    guard !unclosed.contains(mark) else { return false }
    let bytes = Array(mark.utf8)
    var next = place
    while let found = html[next...].firstIndex(where: { $0.lowercased == bytes[0] }) {
      if html[found...].prefix(bytes.count).elementsEqual(bytes, by: { $0.lowercased == $1 }) {
        place = found + bytes.count
        return true
      }
      next = found + 1
    }
    unclosed.insert(mark)
    return false
  }

  private mutating func open(_ tag: HTMLTag) {
    switch tag.name {
    case "script", "style", "title", "xml": if skip(past: "</\(tag.name)") { _ = skip(past: ">") }
    case "br": writer.breakLine()
    case "a":
      closeLink()
      if let address = tag.attribute("href") { link = (address, writer.count) }
    case "img":
      if let text = tag.attribute("alt"), !text[...].trimmed.isEmpty {
        writer.write(([UInt8(ascii: "[")] + text + [UInt8(ascii: "]")])[...])
      }
    case "hr":
      writer.begin(.block)
      writer.write(Array("---".utf8)[...])
      writer.begin(.block)
    case "blockquote": writer.openQuote()
    case "pre": writer.openPreformatted()
    case "ul", "ol", "menu", "dir": writer.openList(isNumbered: tag.name == "ol")
    case "li": writer.beginItem()
    case "td", "th": writer.beginCell()
    default: if let block = HTMLWriter.Block(tag.name) { writer.begin(block) }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "a": closeLink()
    case "blockquote": writer.closeQuote()
    case "pre": writer.closePreformatted()
    case "ul", "ol", "menu", "dir": writer.closeList()
    case "li": writer.begin(.block)
    default: if let block = HTMLWriter.Block(name) { writer.begin(block) }
    }
  }

  /// Writes the address of the link behind its text, unless it is the text.
  private mutating func closeLink() {
    guard let (address, start) = link else { return }
    link = nil
    let target = Self.shown(address[...].trimmed)
    guard !target.isEmpty, !Self.bare(writer.text(from: start)).elementsEqual(Self.bare(target)) else { return }
    writer.write(Array(" <".utf8)[...])
    writer.write(target)
    writer.write([UInt8(ascii: ">")])
  }

  /// An address that leads somewhere from outside of the message; empty for others.
  private static func shown(_ address: Bytes) -> Bytes {
    if address.hasWordPrefix("mailto:") { return address.dropFirst(7).prefix { $0 != UInt8(ascii: "?") } }
    let schemes: [StaticString] = ["http:", "https:", "ftp:", "tel:"]
    let isShown = schemes.contains { address.hasWordPrefix($0) }
    return isShown && !address.contains(where: \.isSpace) ? address : []
  }

  /// An address without what programs add to it or take away.
  private static func bare(_ address: Bytes) -> Bytes {
    var address = address.trimmed
    for scheme: StaticString in ["https://", "http://", "mailto:", "tel:"] where address.hasWordPrefix(scheme) {
      address = address.dropFirst(scheme.utf8CodeUnitCount)
      break
    }
    if address.last == UInt8(ascii: "/") { address = address.dropLast() }
    return address
  }
}
