// SPDX-License-Identifier: EUPL-1.2

/// Base64 as OpenSSH writes it (RFC 4648, 4), in its one canonical form: two texts of the same key would be two keys.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The letters of some bytes; fingerprints leave the filling at the end out.
  static func text(of bytes: [UInt8], isPadded: Bool = true) -> String {
    var letters: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 where place <= group.count || isPadded {
        letters.append(place <= group.count ? alphabet[bits >> (6 * (3 - place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The bytes of a text; nil unless it is exactly what `text(of:)` makes of them.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count.isMultiple(of: 4) else { return nil }
    let filling = letters.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for letter in letters.dropLast(filling) {
      let value = values[Int(letter)]
      guard value < 64 else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    guard bits & (1 << UInt32(count) - 1) == 0 else { return nil }
    return bytes
  }
}
