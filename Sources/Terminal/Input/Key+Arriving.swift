// SPDX-License-Identifier: EUPL-1.2

extension Key {
  /// The key that a terminal tells of when this one is pressed: Ctrl with some letters sends what
  /// another key sends, and some keys send nothing of their own.
  ///
  /// nil for what no terminal sends. Terminals that send more, by their own protocols, are not
  /// counted on.
  public var arriving: Key? {
    guard case .character(let character) = code, modifiers.contains(.control) else {
      // Shift is told of with Tab, arrows and the like only; Ctrl changes none of these.
      let isPlain = [.enter, .escape, .backspace].contains(code)
      let told: Modifiers = isPlain ? .alt : code == .tab ? [.alt, .shift] : [.alt, .control, .shift]
      return modifiers.isSubset(of: told) ? self : nil
    }
    let others = modifiers.subtracting(.control)
    switch character {
    case "h", "?": return Key(.backspace, others)
    case "i": return Key(.tab, others)
    case "j", "m": return Key(.enter, others)
    case "[": return Key(.escape, others)
    case "@": return Key(.character(" "), modifiers)
    case "a"..."z", " ", "\\", "]", "^", "_": return self
    default: return nil
    }
  }
}
