// SPDX-License-Identifier: EUPL-1.2

/// Finds the end of pasted text, `ESC [ 201 ~`, among its bytes (xterm's bracketed paste).
struct PasteEnd: Sendable {
  private static let mark = Array("\u{1B}[201~".utf8)
  private var found = 0

  /// True if the last byte was the end's last.
  var isWhole: Bool { found == Self.mark.count }
  /// So many bytes at least come until the end is whole: as many may be read without reading past
  /// it.
  var missing: Int { Self.mark.count - found }

  /// Takes the next byte in; gives those that turn out to belong to the text.
  mutating func add(_ byte: UInt8) -> ArraySlice<UInt8> {
    if isWhole { self = PasteEnd() }
    if byte == Self.mark[found] {
      found += 1
      return []
    }
    let text = Self.mark[..<found]
    // No byte but the first begins it.
    found = byte == Self.mark[0] ? 1 : 0
    return found == 0 ? text + [byte] : text
  }
}
