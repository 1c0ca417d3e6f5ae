// SPDX-License-Identifier: EUPL-1.2

/// Whom a field such as `From` names first (RFC 5322 section 3.4).
struct MailAddress: Hashable {
  /// The name in full; empty when there is none.
  var name: String
  /// The address; empty when there is none.
  var address: String

  init(name: String, address: String) {
    self.name = name
    self.address = address
  }

  /// The part of the address before the at sign, without what follows a plus sign.
  var localPart: String {
    let local = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    let base = local.split(separator: "+", maxSplits: 1).first ?? local
    return String(base)
  }

  /// Reads a field; takes `Name <a@b>`, `a@b (Name)`, `a@b`, a name alone, and `a at b (Name)` as
  /// the archives of Mailman 2 write it. Only the first of several is read.
  init(_ field: Bytes, _ decoder: CharsetDecoder) {
    var scan = Scan(field)
    scan.run()
    var address = scan.isInBrackets ? scan.bracketed : scan.plain
    if !scan.isInBrackets, !address.contains(UInt8(ascii: "@")) {
      let words = address.split(whereSeparator: \.isSpace)
      if words.count == 3, words[1].isWord("at") {
        address = words[0] + [UInt8(ascii: "@")] + words[2]
      } else {
        // A name and no address.
        scan.quoted = address
        address = []
      }
    }
    self.address = String(decoding: address.filter { !$0.isSpace }, as: UTF8.self)
    let written = scan.isInBrackets ? scan.plain : scan.quoted
    let name = EncodedWords.text((written[...].trimmed.isEmpty ? scan.comment : written)[...], decoder).text
    self.name = Self.cleaned(name)
  }

  /// A name without the quotation marks around it; one that is an address is none.
  private static func cleaned(_ name: String) -> String {
    var name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark: Character in ["\"", "'"] where name.count > 1 && name.first == mark && name.last == mark {
      name = String(name.dropFirst().dropLast())
    }
    return name.contains("@") ? "" : name
  }

  /// The parts of the first address of a field.
  private struct Scan {
    /// What stands outside of brackets, comments and quotation marks, and the name between such
    /// marks.
    var plain: [UInt8] = []
    var bracketed: [UInt8] = []
    var comment: [UInt8] = []
    var quoted: [UInt8] = []
    var isInBrackets = false
    private var rest: Bytes
    /// Where the last bracket opens.
    private let lastBracket: Int

    init(_ field: Bytes) {
      rest = field
      lastBracket = field.lastIndex(of: UInt8(ascii: "<")) ?? field.startIndex - 1
    }

    mutating func run() {
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "\""): takeQuoted()
        case UInt8(ascii: "("): takeComment()
        case UInt8(ascii: "<"):
          let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
          bracketed = Array(rest[..<end])
          isInBrackets = true
          return
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          // The first address ends, unless a name was written without its quotation marks.
          if plain.contains(UInt8(ascii: "@")) || rest.startIndex > lastBracket { return }
          plain.append(byte)
        case UInt8(ascii: ":"): plain.removeAll()
        default: plain.append(byte)
        }
      }
    }

    private mutating func takeQuoted() {
      while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
        plain.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
      }
    }

    private mutating func takeComment() {
      var depth = 1
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if depth == 0 { return }
        comment.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
      }
    }
  }
}
