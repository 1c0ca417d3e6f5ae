// SPDX-License-Identifier: EUPL-1.2

/// Makes scalars of the bytes of UTF-8 that a terminal sends.
///
/// Bytes may come apart at any place, so a scalar that has begun is kept until it goes on. Bytes
/// that are no UTF-8 are dropped, and never take a byte with them that begins something else.
struct ScalarAssembler: Sendable {
  private var value: UInt32 = 0
  private var smallest: UInt32 = 0
  private var missing = 0

  /// Takes the next byte; gives the scalar that it completes.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if missing > 0, byte & 0xC0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 && value >= smallest ? Unicode.Scalar(value) : nil
    }
    missing = 0
    switch byte {
    case 0x00..<0x80: return Unicode.Scalar(byte)
    case 0xC2..<0xE0: begin(byte & 0x1F, missing: 1, smallest: 0x80)
    case 0xE0..<0xF0: begin(byte & 0x0F, missing: 2, smallest: 0x800)
    case 0xF0..<0xF5: begin(byte & 0x07, missing: 3, smallest: 0x10000)
    default: break
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, smallest: UInt32) {
    (value, self.missing, self.smallest) = (UInt32(bits), missing, smallest)
  }
}
