// SPDX-License-Identifier: EUPL-1.2

/// A charset of one byte a character, of which the lower half is ASCII.
struct SingleByte {
  /// The scalars of the bytes from 0x80; zero for a byte that stands for nothing.
  private let upper: [UInt16]

  /// Windows-1252, and with it ISO-8859-1 (WHATWG Encoding Standard).
  static let windows1252 = SingleByte(c1: [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e,
    0x0178,
  ])

  /// ISO-8859-15; what it leaves to control characters, as in Windows-1252.
  static let latin9 = SingleByte(
    windows1252,
    changing: [
      0xa4: 0x20ac, 0xa6: 0x0160, 0xa8: 0x0161, 0xb4: 0x017d, 0xb8: 0x017e, 0xbc: 0x0152, 0xbd: 0x0153, 0xbe: 0x0178,
    ])

  private init(c1: [UInt16]) { upper = c1 + (0xa0...0xff) }

  private init(_ other: SingleByte, changing bytes: [UInt8: UInt16]) {
    var upper = other.upper
    for (byte, scalar) in bytes { upper[Int(byte) - 0x80] = scalar }
    self.upper = upper
  }

  /// The scalar of a byte; nil when it stands for nothing.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 { return Unicode.Scalar(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The text of bytes.
  func text(_ bytes: Bytes) -> DecodedText {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    var undecodable = 0
    for byte in bytes {
      if byte < 0x80 {
        decoded.append(byte)
      } else if let scalar = scalar(byte), let encoded = UTF8.encode(scalar) {
        decoded += encoded
      } else {
        decoded += UTF8.encodedReplacementCharacter
        undecodable += 1
      }
    }
    return DecodedText(text: String(decoding: decoded, as: UTF8.self), undecodable: undecodable)
  }
}
