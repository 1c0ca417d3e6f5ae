// SPDX-License-Identifier: EUPL-1.2

extension TextEditor {
  /// All places where a text stands within a line, in order and apart from each other; none for an
  /// empty text.
  ///
  /// - Parameter fold: what two characters have in common that count as the same; may be more or
  ///   less than one character.
  public func places(of text: String, folded fold: (Character) -> String) -> [Range<TextPlace>] {
    let wanted = text.flatMap { Array(fold($0).utf8) }
    guard let first = wanted.first else { return [] }
    var places: [Range<TextPlace>] = []
    for (number, line) in buffer.lines.enumerated() {
      var bytes: [UInt8] = []
      // The character that each byte comes from.
      var origins: [Int] = []
      bytes.reserveCapacity(line.count)
      origins.reserveCapacity(line.count)
      for (index, character) in line.enumerated() {
        for byte in fold(character).utf8 {
          bytes.append(byte)
          origins.append(index)
        }
      }
      var index = 0
      while index + wanted.count <= bytes.count {
        guard bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) else {
          index += 1
          continue
        }
        let last = origins[index + wanted.count - 1]
        places.append(
          TextPlace(line: number, character: origins[index])..<TextPlace(line: number, character: last + 1))
        index += wanted.count
        // What is left of a character that counts as several belongs to this place.
        while index < bytes.count, origins[index] == last { index += 1 }
      }
    }
    return places
  }

  /// Selects what is between two places, the cursor at its beginning.
  public mutating func select(_ range: Range<TextPlace>) {
    moveCursor(to: range.upperBound)
    moveCursor(to: range.lowerBound, selecting: true)
  }
}
