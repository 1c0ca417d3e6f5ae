// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

@testable import ForumUI

/// Gives keys to a form as the frame does: commands of the form first, the rest to the field.
struct FormDriver {
  var form: FormState
  var world: World

  init(_ world: World = .sample(), _ make: (World) -> FormState) {
    self.world = world
    form = make(world)
  }

  /// Presses one key by its name; nil when it means nothing.
  mutating func press(_ name: String) -> [Effect]? {
    guard let key = Key(name) else { return nil }
    let command = world.keymap.command(for: key, in: form.context)
    return form.update(command.map { .command($0) } ?? .key(key), world)
  }

  /// Presses keys by their names, separated by blanks, and returns what the last one brought about.
  @discardableResult
  mutating func press(keys: String) -> [Effect]? {
    var effects: [Effect]?
    for name in keys.split(separator: " ") { effects = press(String(name)) }
    return effects
  }

  /// Goes to a field as a member does.
  mutating func go(to name: FormField.Name) {
    for _ in form.fields where form.focus != name { press(keys: "Tab") }
  }

  /// Types a text; `\n` is Enter.
  mutating func type(_ text: String) {
    for character in text {
      _ = form.update(.key(character == "\n" ? Key(.enter) : Key(character)), world)
    }
  }

  /// Tells that an act was done.
  mutating func done(_ act: Act, _ outcome: Outcome = .done) -> [Effect]? { form.update(.done(act, outcome), world) }

  /// What stands in a field.
  func text(_ name: FormField.Name) -> String? { form[name]?.text }
}
