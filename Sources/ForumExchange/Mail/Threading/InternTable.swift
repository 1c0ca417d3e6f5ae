// SPDX-License-Identifier: EUPL-1.2

/// Gives texts numbers from 0 on, the same text the same number. Takes little more memory than the
/// texts themselves.
struct InternTable {
  /// All texts one after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []
  /// The numbers by hash; -1 where there is none. A power of two long, and at most half full.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// How many texts there are.
  var count: Int { ends.count }

  /// The text with a number.
  subscript(_ number: Int) -> Bytes { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// The number of a text, a new one when it was not there.
  mutating func number(of text: Bytes) -> Int {
    if (ends.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(ends.count)
    bytes += text
    ends.append(bytes.count)
    return ends.count - 1
  }

  /// Where a text stands, or is to stand.
  private func slot(of text: Bytes) -> Int {
    // Seeded anew in each process: nobody can write texts that all fall into one slot.
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] >= 0, !self[Int(slots[slot])].elementsEqual(text) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in ends.indices { slots[slot(of: self[number])] = Int32(number) }
  }
}
