// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The name of an organisation, with those on the board that begin so.
struct OrganisationInput: Equatable, Sendable {
  /// What is typed.
  private(set) var line: LineEditor
  /// What the board knows for it.
  private(set) var suggestions: [Organisation] = []
  /// Which of them is selected; none unless an arrow went there, because a new name is as good.
  private(set) var selected: Int?

  /// An input with a name.
  init(text: String = "") { line = LineEditor(text: text, limit: 300) }

  /// How many suggestions are shown at most.
  static let shown = 4

  /// The selected organisation.
  var chosen: Organisation? { selected.map { suggestions[$0] } }

  /// Takes what the board knows for what is typed; one that is typed in full needs no suggestion.
  mutating func suggest(_ organisations: [Organisation], for prefix: String) {
    guard prefix == line.text else { return }
    suggestions = Array(organisations.filter { $0.name != prefix }.prefix(Self.shown))
    selected = nil
  }

  /// Forgets the suggestions, when the member leaves the field.
  mutating func settle() {
    suggestions = []
    selected = nil
  }

  /// Puts text at the cursor.
  mutating func paste(_ text: String) { line.insert(text) }

  /// Takes a key in. Enter on a suggestion takes it; who calls looks at `chosen` first.
  mutating func press(_ key: Key) -> FieldAnswer {
    switch (key.code, key.modifiers) {
    case (.down, []) where !suggestions.isEmpty:
      let target = (selected ?? -1) + 1
      guard target < suggestions.count else { return .next }
      selected = target
      return .stays
    case (.up, []):
      guard let selected else { return .previous }
      self.selected = selected > 0 ? selected - 1 : nil
      return .stays
    case (.enter, []):
      guard let chosen else { return .next }
      line.replaceText(chosen.name)
      settle()
      return .changed
    default:
      let answer = line.press(key)
      if answer == .changed { settle() }
      return answer
    }
  }
}
