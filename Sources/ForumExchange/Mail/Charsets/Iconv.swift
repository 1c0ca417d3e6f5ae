// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A converter of the C library from one charset to UTF-8.
final class Iconv {
  private let converter: iconv_t

  /// A converter from a charset; nil when the C library has none of this name.
  init?(from name: String) {
    // A slash would begin the library's own instructions, such as //IGNORE.
    guard !name.contains("/"), !name.isEmpty, name.utf8.count <= 40, let opened = iconv_open("UTF-8", name),
      Int(bitPattern: opened) != -1
    else { return nil }
    converter = opened
  }

  deinit { iconv_close(converter) }

  /// The text of bytes; each byte that cannot be converted becomes U+FFFD.
  func text(_ bytes: Bytes) -> DecodedText {
    iconv(converter, nil, nil, nil, nil)
    var input = Array(bytes).map { CChar(bitPattern: $0) }
    var piece = [CChar](repeating: 0, count: 1 << 14)
    var decoded: [UInt8] = []
    var undecodable = 0
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let code = convert(&next, &left, &piece, into: &decoded)
        guard left > 0, code == EILSEQ || code == EINVAL, let bad = next else { continue }
        decoded += UTF8.encodedReplacementCharacter
        undecodable += 1
        next = bad + 1
        left -= 1
      }
      // What the charset's state still holds, such as an accent that waited for its letter.
      var none = 0
      var nothing: UnsafeMutablePointer<CChar>?
      _ = convert(&nothing, &none, &piece, into: &decoded)
    }
    return DecodedText(text: String(decoding: decoded, as: UTF8.self), undecodable: undecodable)
  }

  /// Converts as much as the piece has room for; the error number when it stopped for another
  /// reason.
  private func convert(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ piece: inout [CChar], into decoded: inout [UInt8]
  ) -> Int32 {
    piece.withUnsafeMutableBufferPointer { piece in
      var output = piece.baseAddress
      var room = piece.count
      let result = iconv(converter, &next, &left, &output, &room)
      let code = result == -1 ? errno : 0
      decoded += piece[..<(piece.count - room)].map { UInt8(bitPattern: $0) }
      return code
    }
  }
}
