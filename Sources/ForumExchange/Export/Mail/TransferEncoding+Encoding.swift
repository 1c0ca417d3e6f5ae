// SPDX-License-Identifier: EUPL-1.2

extension TransferEncoding {
  /// Base64 of bytes, on one line (RFC 4648).
  static func base64(encoding bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        let value = Int(bits >> UInt32(18 - 6 * position) & 63)
        text.append(position <= group.count ? alphabet[value] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Quoted-Printable of a text with LF as line end, in lines of at most 76 characters (RFC 2045,
  /// 6.7).
  static func quotedPrintable(encoding bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    var column = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0a {
        text.append(byte)
        column = 0
        continue
      }
      let isLast = index + 1 == bytes.count || bytes[index + 1] == 0x0a
      let isPlain = (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "=") || byte.isBlank && !isLast
      let length = isPlain ? 1 : 3
      if column + length > (isLast ? 76 : 75) {
        text += [UInt8(ascii: "="), 0x0a]
        column = 0
      }
      text += isPlain ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      column += length
    }
    return text
  }
}
