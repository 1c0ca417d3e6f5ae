// SPDX-License-Identifier: EUPL-1.2

/// Texts as fields of a head hold them: as they are where they are ASCII, else as encoded words
/// (RFC 2047).
enum EncodedField {
  /// Bytes in one encoded word: with what is around them they stay below the 75 that RFC 2047
  /// allows.
  private static let pieceLength = 42

  /// A text of one line.
  static func text(_ text: String) -> String { isPlain(text) ? text : encoded(text) }

  /// A name before an address, with the blank after it; empty for no name.
  static func name(_ name: String) -> String {
    if name.isEmpty { return "" }
    guard isPlain(name) else { return encoded(name) + " " }
    let isAtom = name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: "-") }
    if isAtom { return name + " " }
    return "\"\(name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined())\" "
  }

  /// Whether a text stands for itself in a head.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7e).contains($0) } && !text.contains("=?")
  }

  /// Encoded words on a line each; no character is cut in two.
  private static func encoded(_ text: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > pieceLength { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { "=?UTF-8?B?\(TransferEncoding.base64(encoding: $0))?=" }.joined(separator: "\n ")
  }
}
