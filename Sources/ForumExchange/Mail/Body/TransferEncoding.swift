// SPDX-License-Identifier: EUPL-1.2

/// How the bytes of a part were made fit for transport (RFC 2045 section 6).
enum TransferEncoding {
  case identity
  case base64
  case quotedPrintable

  /// The encoding of a field `Content-Transfer-Encoding`; unknown ones leave the bytes as they are.
  init(_ field: Bytes?) {
    let name = (field ?? []).prefix { $0 != UInt8(ascii: ";") && !$0.isSpace }
    switch name.lowercasedASCII {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .identity
    }
  }

  /// The bytes that were encoded.
  func decoded(_ bytes: Bytes) -> Bytes {
    switch self {
    case .identity: bytes
    case .base64: Self.base64(bytes)[...]
    case .quotedPrintable: Self.quotedPrintable(bytes, isHead: false)[...]
    }
  }

  /// How many bytes were encoded, nearly.
  func decodedCount(_ bytes: Bytes) -> Int {
    switch self {
    case .identity: bytes.count
    case .base64: bytes.count { !$0.isSpace && $0 != UInt8(ascii: "=") } * 3 / 4
    case .quotedPrintable: Self.quotedPrintable(bytes, isHead: false).count
    }
  }

  /// The bytes of Base64 (RFC 4648); what does not belong into it is passed over, as RFC 2045 asks.
  ///
  /// A padding ends a group of characters and not the text: some wrote several texts one after the
  /// other.
  static func base64(_ text: Bytes) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    for byte in text {
      let value = values[Int(byte)]
      if value < 64 {
        group = group << 6 | UInt32(value)
        count += 1
        if count == 4 {
          bytes.append(UInt8(truncatingIfNeeded: group >> 16))
          bytes.append(UInt8(truncatingIfNeeded: group >> 8))
          bytes.append(UInt8(truncatingIfNeeded: group))
          (group, count) = (0, 0)
        }
      } else if byte == UInt8(ascii: "=") {
        finish(&group, &count, into: &bytes)
      }
    }
    finish(&group, &count, into: &bytes)
    return bytes
  }

  private static func finish(_ group: inout UInt32, _ count: inout Int, into bytes: inout [UInt8]) {
    if count == 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if count == 3 {
      bytes.append(UInt8(truncatingIfNeeded: group >> 10))
      bytes.append(UInt8(truncatingIfNeeded: group >> 2))
    }
    (group, count) = (0, 0)
  }

  /// The six bits of each character of Base64; 255 for the others.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// The bytes of Quoted-Printable (RFC 2045 section 6.7). An equals sign that begins nothing
  /// stays, and so does white space at the ends of lines, of which one marks a signature.
  static func quotedPrintable(_ text: Bytes, isHead: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      place += 1
      if byte == UInt8(ascii: "=") {
        if let value = hexValue(text[place...]) {
          bytes.append(value)
          place += 2
        } else if !isHead, let next = afterSoftBreak(text[place...]) {
          place = next
        } else {
          bytes.append(byte)
        }
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexValue(_ text: Bytes) -> UInt8? {
    guard text.count >= 2, let high = text[text.startIndex].hexValue, let low = text[text.startIndex + 1].hexValue
    else {
      return nil
    }
    return high << 4 | low
  }

  /// Where the text goes on when the line ends here, with or without blanks before its end.
  private static func afterSoftBreak(_ text: Bytes) -> Int? {
    let rest = text.drop { $0.isBlank || $0 == 0x0d }
    if rest.isEmpty { return rest.startIndex }
    return rest.first == 0x0a ? rest.startIndex + 1 : nil
  }
}
