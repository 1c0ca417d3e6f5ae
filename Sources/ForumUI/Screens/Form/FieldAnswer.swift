// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a field made of a key.
enum FieldAnswer: Equatable {
  /// Nothing: the key has no meaning there.
  case unknown
  /// It did something that changed no text.
  case stays
  /// The text is another.
  case changed
  /// The member wants to go on to the next field, or back to the one before.
  case next
  case previous
  /// What was typed cannot be taken.
  case refused(TextProblem)
  /// All values are to be shown.
  case choose
}

extension LineEditor {
  /// Takes a key of a form in: Enter and the vertical arrows leave the field.
  mutating func press(_ key: Key) -> FieldAnswer {
    switch (key.code, key.modifiers) {
    case (.enter, []), (.down, []): return .next
    case (.up, []): return .previous
    default:
      let before = text
      guard handle(key) else { return .unknown }
      return text == before ? .stays : .changed
    }
  }
}

extension TextEditor {
  /// Takes a key of a form in; the vertical arrows leave a field of a few lines at its ends, the
  /// body only from its very beginning.
  mutating func press(_ key: Key, isBody: Bool) -> FieldAnswer {
    let before = cursor
    guard handle(key) else { return .unknown }
    switch (key.code, key.modifiers) {
    case (.up, []) where isBody ? before == .start : before.line == 0: return .previous
    case (.down, []) where !isBody && before.line == cursor.line: return .next
    default: return key.movesOnly ? .stays : .changed
    }
  }
}

extension Key {
  /// Whether the key never changes a text in an editor.
  fileprivate var movesOnly: Bool {
    switch code {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: true
    default: false
    }
  }
}
