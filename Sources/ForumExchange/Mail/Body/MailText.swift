// SPDX-License-Identifier: EUPL-1.2

/// What there is to read in a message: its texts one after the other, and a line for each file that
/// comes with it.
struct MailText {
  /// The texts and lines.
  var text: String { pieces.map(\.text).joined(separator: "\n\n") }
  /// Files that are named in the text and not kept.
  private(set) var attachments = 0
  /// Parts in which something could not be decoded.
  private(set) var undecodable = 0

  private struct Piece {
    var text: String
    var isNote: Bool
  }

  private var pieces: [Piece] = []
  private let decoder: CharsetDecoder
  private let words: MailWords

  /// How deep parts may stand in each other; what is deeper is named like a file.
  private static let depthLimit = 20

  /// Reads a message.
  init(_ part: MailPart, _ decoder: CharsetDecoder, _ words: MailWords) {
    self.decoder = decoder
    self.words = words
    read(part, depth: 0)
  }

  private mutating func read(_ part: MailPart, depth: Int) {
    guard depth < Self.depthLimit else { return note(part) }
    if part.isMultipart {
      if let parts = part.parts() {
        read(parts.map { MailPart($0, isInDigest: part.type.value == "multipart/digest") }, of: part, depth: depth + 1)
      } else {
        // It says that it has parts, but has none.
        add(text(of: part, isHTML: false))
      }
    } else if part.type.value == "message/rfc822" || part.type.value == "message/global" {
      readMessage(part, depth: depth + 1)
    } else if part.isSignature {
      return
    } else if part.isText {
      add(text(of: part, isHTML: part.type.value == "text/html"))
    } else {
      note(part)
    }
  }

  private mutating func read(_ parts: [MailPart], of whole: MailPart, depth: Int) {
    guard whole.type.value == "multipart/alternative" else {
      for part in parts { read(part, depth: depth) }
      return
    }
    var chosen: Int?
    for wanted in ["text/plain", "text/html"] where chosen == nil {
      chosen = parts.firstIndex { $0.type.value == wanted && !$0.isAttachment && hasText($0) }
    }
    guard let chosen = chosen ?? parts.lastIndex(where: { $0.isMultipart }) ?? parts.indices.first else { return }
    read(parts[chosen], depth: depth)
    for index in parts.indices where index != chosen { noteFiles(in: parts[index], depth: depth) }
  }

  private func hasText(_ part: MailPart) -> Bool {
    part.encoding.decoded(part.body).contains { !$0.isSpace }
  }

  /// Names the files in a part that is not read, since another says the same.
  private mutating func noteFiles(in part: MailPart, depth: Int) {
    guard depth < Self.depthLimit else { return }
    if part.isMultipart {
      for content in part.parts() ?? [] { noteFiles(in: MailPart(content), depth: depth + 1) }
    } else if part.isAttachment {
      note(part)
    }
  }

  private mutating func readMessage(_ part: MailPart, depth: Int) {
    let message = MailPart(part.encoding.decoded(part.body).drop { $0 == 0x0a })
    let author = message.head.field("from").map { MailAddress($0, decoder).name } ?? ""
    let subject = message.head.field("subject").map { EncodedWords.text($0, decoder).text } ?? ""
    addNote(words.forwarded(author, subject))
    read(message, depth: depth)
  }

  private mutating func add(_ text: String) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    let lines = text.drop { $0.isNewline }
    pieces.append(Piece(text: Self.withoutEnd(lines), isNote: false))
  }

  private static func withoutEnd(_ text: Substring) -> String {
    var text = text
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  /// Names a file; several stand on lines one below the other.
  private mutating func note(_ part: MailPart) {
    attachments += 1
    let name = part.fileName(decoder).map(Self.shown) ?? words.unnamed
    addNote(words.attachment(name, Self.shown(part.type.value), part.encoding.decodedCount(part.body)))
  }

  private mutating func addNote(_ note: String) {
    if let last = pieces.last, last.isNote {
      pieces[pieces.count - 1].text += "\n" + note
    } else {
      pieces.append(Piece(text: note, isNote: true))
    }
  }

  /// A name from outside on one line, with its beginning and its end.
  private static func shown(_ name: String) -> String {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.count <= 100 ? name : "\(name.prefix(60))…\(name.suffix(39))"
  }

  private mutating func text(of part: MailPart, isHTML: Bool) -> String {
    let bytes = part.isMultipart ? part.body : part.encoding.decoded(part.body)
    var charset = CharsetName(part.type.bytes("charset") ?? [])
    if isHTML, charset == .unknown { charset = CharsetName(Self.charset(inHTML: bytes)) }
    var decoded = decoder.text(bytes, in: charset)
    if decoded.undecodable > 0 { undecodable += 1 }
    if decoded.text.unicodeScalars.first == "\u{FEFF}" { decoded.text.unicodeScalars.removeFirst() }
    if isHTML { return HTMLText.text(decoded.text) }
    guard (part.type.bytes("format") ?? []).isWord("flowed") else { return decoded.text }
    return FlowedText.unfolded(decoded.text, deletesSpace: (part.type.bytes("delsp") ?? []).isWord("yes"))
  }

  /// The charset that a document names itself.
  private static func charset(inHTML bytes: Bytes) -> Bytes {
    let start = bytes.prefix(2048)
    var place = start.startIndex
    while let found = start[place...].firstIndex(where: { $0.lowercased == UInt8(ascii: "c") }) {
      if start[found...].hasWordPrefix("charset=") {
        return start[(found + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isSpace }
          .prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      }
      place = found + 1
    }
    return []
  }
}

extension MailPart {
  /// Whether it is a text to be read here.
  fileprivate var isText: Bool {
    guard type.value.hasPrefix("text/"), !isAttachment else { return false }
    switch type.value {
    case "text/plain", "text/html": return true
    case "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/rtf": return false
    // A patch or a table: shown when it is meant to be, or has no name to be saved under.
    default: return disposition?.value == "inline" || type.bytes("name") == nil && disposition == nil
    }
  }

  /// Whether it only signs another part.
  fileprivate var isSignature: Bool {
    ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"].contains(type.value)
  }
}
