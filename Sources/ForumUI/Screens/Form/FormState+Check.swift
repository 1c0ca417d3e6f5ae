// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Looks for personal data in what is written, marks it, and asks whether to post all the same;
  /// nil when there is none.
  ///
  /// The text is kept first; what is answered is remembered nowhere.
  mutating func warn(_ world: World) -> [Effect]? {
    warnings = [:]
    guard purpose.target != nil else { return nil }
    for name in [FormField.Name.title, .reason, .body, .centralQuestion, .benefit, .options] {
      guard let field = self[name] else { continue }
      let (marked, total) = FormWarning.warnings(in: field.text)
      if !marked.isEmpty { (warnings[name], warningTotals[name]) = (marked, total) }
    }
    guard let field = shown.first(where: { warnings[$0.name] != nil }), let first = warnings[field.name]?.first else {
      return nil
    }
    focus = field.name
    if case .body(var editor) = field.control {
      editor.moveCursor(to: first.range.lowerBound)
      self[.body] = FormField(name: .body, control: .body(editor))
    }
    return keep(world) + [
      .say(.done(world.reader(PersonalDataPhrase.marked))),
      .ask(.confirm(.confirmPersonalData, world.reader(PersonalDataPhrase.confirm))),
    ]
  }

  /// The lines that list what was found in a field: a few, and how many there are besides.
  func warningLines(_ name: FormField.Name, _ world: World, columns: Int) -> [String] {
    let found = warnings[name] ?? []
    let most = world.content.rows < 12 ? 1 : 3
    let lines = found.prefix(most).map { warning in
      let text = DisplayText.sanitised(warning.text)
      return DisplayText.truncated(
        world.reader(PersonalDataPhrase.finding(line: warning.line, warning.kind, text)), to: columns)
    }
    let left = (warningTotals[name] ?? 0) - lines.count
    return lines + (left > 0 ? [world.reader(PersonalDataPhrase.more(left))] : [])
  }
}
