// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Reader {
  /// A key as it stands on the reader's keyboard, for hints and help; settings and documents write
  /// `Key.description`.
  func keyCap(_ key: Key) -> String {
    let prefixes: [(Key.Modifiers, KeyCapPhrase)] = [(.control, .control), (.alt, .alt), (.shift, .shift)]
    let prefix = prefixes.map { key.modifiers.contains($0.0) ? self($0.1) + "-" : "" }.joined()
    return prefix + cap(key)
  }

  private func cap(_ key: Key) -> String {
    if let phrase = Self.phrase(key.code) { return self(phrase) }
    if isUnicode, let arrow = Self.arrow(key.code) { return arrow }
    let plain = Key(key.code).description
    return key.modifiers.contains(.control) ? plain.uppercased() : plain
  }

  private static func arrow(_ code: Key.Code) -> String? {
    switch code {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: nil
    }
  }

  private static func phrase(_ code: Key.Code) -> KeyCapPhrase? {
    switch code {
    case .character(" "): .space
    case .enter: .enter
    case .escape: .escape
    case .tab: .tab
    case .backspace: .backspace
    case .delete: .delete
    case .insert: .insert
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
