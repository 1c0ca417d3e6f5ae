// SPDX-License-Identifier: EUPL-1.2

extension TextRules {
  /// The text of bytes that must be UTF-8 (RFC 3629); a byte order mark at the start goes.
  ///
  /// - Throws: `invalidUTF8` with the offset of the first byte of the first sequence that is not
  ///   UTF-8.
  public static func decode(bytes: some Collection<UInt8>) throws(TextProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .invalidUTF8(offset: firstInvalidOffset(in: bytes))
    }
    return text.withoutByteOrderMark
  }

  private static func firstInvalidOffset(in bytes: some Collection<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return offset
  }
}

/// A text from a foreign source, made fit to be kept, with the number of places that had to be
/// mended.
public struct MendedText: Hashable, Sendable {
  /// The text in NFC with LF as line end; U+FFFD stands for what could not be kept.
  public var text: String
  /// How many control characters were replaced.
  public var replaced: Int

  /// Replaces the control characters of a text, newline and tab excepted.
  public init(_ raw: String) {
    let raw = raw.withUniformLineEnds
    guard raw.hasRefusedControlCharacter else {
      (text, replaced) = (raw.nfc, 0)
      return
    }
    var replaced = 0
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      let isRefused = scalar.isControl && scalar != "\n" && scalar != "\t"
      scalars.append(isRefused ? "\u{FFFD}" : scalar)
      if isRefused { replaced += 1 }
    }
    text = String(scalars).nfc
    self.replaced = replaced
  }
}

extension String {
  fileprivate var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
