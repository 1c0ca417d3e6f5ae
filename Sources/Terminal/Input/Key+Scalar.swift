// SPDX-License-Identifier: EUPL-1.2

extension Key {
  /// The key that sends a scalar. Tab, Enter, Escape and Backspace have control characters of their
  /// own; line feed counts as Enter and U+0008 as Backspace.
  init(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00: self.init(.character(" "), .control)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0x01...0x1A: self.init(.character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))), .control)
    case 0x1C...0x1F: self.init(.character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))), .control)
    default: self.init(Character(scalar))
    }
  }
}

extension Key.Modifiers {
  /// Modifiers as xterm numbers them: one more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  init(xterm number: Int) {
    let bits = max(number, 1) - 1
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 || bits & 8 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}
