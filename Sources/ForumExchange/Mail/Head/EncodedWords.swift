// SPDX-License-Identifier: EUPL-1.2

/// Texts of heads with encoded words in them (RFC 2047), and with bytes that should have been
/// encoded.
struct EncodedWords {
  /// The text so far.
  private var decoded = DecodedText(text: "")
  /// The bytes of encoded words of one charset that stand next to each other: programs cut
  /// characters in two.
  private var pending: [UInt8] = []
  private var pendingCharset = CharsetName.unknown
  private let decoder: CharsetDecoder

  /// The text of a field.
  static func text(_ field: Bytes, _ decoder: CharsetDecoder) -> DecodedText {
    var words = EncodedWords(decoder: decoder)
    words.read(field)
    return words.decoded
  }

  private init(decoder: CharsetDecoder) { self.decoder = decoder }

  private mutating func read(_ field: Bytes) {
    var place = field.startIndex
    var plainStart = place
    var isAfterWord = false
    while let mark = field[place...].firstIndex(of: UInt8(ascii: "=")) {
      guard let word = EncodedWord(field[mark...]) else {
        place = mark + 1
        continue
      }
      let between = field[plainStart..<mark]
      // White space between encoded words is there to separate them and for nothing else.
      if !isAfterWord || !between.allSatisfy(\.isSpace) { addPlain(between) }
      add(word)
      isAfterWord = true
      place = word.end
      plainStart = place
    }
    addPlain(field[plainStart...])
    flush()
  }

  private mutating func addPlain(_ bytes: Bytes) {
    guard !bytes.isEmpty else { return }
    flush()
    add(decoder.text(bytes, in: .unknown))
  }

  private mutating func add(_ word: EncodedWord) {
    let charset = CharsetName(word.charset)
    if charset != pendingCharset { flush() }
    pendingCharset = charset
    pending += word.bytes
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    add(decoder.text(pending[...], in: pendingCharset))
    pending.removeAll()
  }

  private mutating func add(_ part: DecodedText) {
    decoded.text += part.text
    decoded.undecodable += part.undecodable
  }
}

/// One encoded word: `=?charset*language?B?text?=`.
struct EncodedWord {
  var charset: Bytes
  /// The bytes of the text, still in its charset.
  var bytes: [UInt8]
  /// Where it ends.
  var end: Int

  /// How long it may be: RFC 2047 says 75, programs do not mind.
  private static let lengthLimit = 2000

  /// The encoded word at the start of a text; nil when there is none. Blanks inside, which are not
  /// allowed, are taken.
  init?(_ text: Bytes) {
    let text = text.prefix(Self.lengthLimit)
    let mark = UInt8(ascii: "?")
    guard text.count > 8, text[text.startIndex + 1] == mark else { return nil }
    let charsetStart = text.startIndex + 2
    guard let charsetEnd = text[charsetStart...].firstIndex(of: mark), charsetEnd + 2 < text.endIndex,
      text[charsetEnd + 2] == mark,
      let end = Self.end(text[(charsetEnd + 3)...])
    else { return nil }
    charset = text[charsetStart..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    guard !charset.isEmpty, charset.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
    let content = text[(charsetEnd + 3)..<end]
    switch text[charsetEnd + 1] {
    case UInt8(ascii: "b"), UInt8(ascii: "B"): bytes = TransferEncoding.base64(content)
    case UInt8(ascii: "q"), UInt8(ascii: "Q"):
      let blanked = content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = TransferEncoding.quotedPrintable(blanked[...], isHead: true)
    default: return nil
    }
    self.end = end + 2
  }

  /// Where the text ends: at the first `?=`, which the text itself cannot hold.
  private static func end(_ text: Bytes) -> Int? {
    var place = text.startIndex
    while let mark = text[place...].firstIndex(of: UInt8(ascii: "?")) {
      if mark + 1 < text.endIndex, text[mark + 1] == UInt8(ascii: "=") { return mark }
      place = mark + 1
    }
    return nil
  }
}
