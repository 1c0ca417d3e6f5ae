// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Keymap {
  /// The keys as they come, changed by the lines of a settings file; lines that cannot hold are
  /// left out and reported.
  ///
  /// Of two commands of one place on the same key the line that comes last gives way; and a way out
  /// of every place stays.
  static func standard(changedBy lines: [KeyLine]) -> (keymap: Keymap, lines: [KeyLine], problems: [SettingsProblem]) {
    // As they come there is nothing to look through: a line has to be to blame.
    if lines.isEmpty { return (standard, [], []) }
    var lines = lines
    var problems: [SettingsProblem] = []
    while true {
      let keymap = standard.changed(by: lines)
      guard let (index, problem) = keymap.conflict(among: lines) ?? lackOfWayOut(in: keymap, among: lines) else {
        return (keymap, lines, problems)
      }
      problems.append(SettingsProblem(line: lines[index].line, problem))
      lines.remove(at: index)
    }
  }

  private func changed(by lines: [KeyLine]) -> Keymap {
    guard !lines.isEmpty else { return self }
    var rest = Dictionary(lines.map { (Slot(context: $0.context, command: $0.command), $0) }) { $1 }
    var changed = bindings
    for (index, binding) in bindings.enumerated() {
      let own = rest.removeValue(forKey: Slot(context: binding.context, command: binding.command))
      guard let line = own ?? rest[Slot(context: nil, command: binding.command)] else { continue }
      changed[index].keys = line.keys(in: binding.context, before: binding.keys)
    }
    // What is left adds a command to a place that has it only from everywhere.
    for line in lines {
      guard let context = line.context, rest[Slot(context: context, command: line.command)] != nil else { continue }
      changed.append(Binding(context: context, command: line.command, keys: line.keys))
    }
    return Keymap(bindings: changed)
  }

  /// A line that gives a key which means something else in the same place.
  private func conflict(among lines: [KeyLine]) -> (index: Int, problem: SettingsProblem.Kind)? {
    for context in KeyContext.allCases {
      var commands: [Key: Command] = [:]
      for binding in bindings where binding.context == context {
        for key in binding.keys {
          guard let other = commands.updateValue(binding.command, forKey: key) else { continue }
          let both = lines.indices.filter { lines[$0].gives(key, in: context) }
          // As they come no two commands have one key, so that a line of the file is to blame.
          guard let last = both.last else { continue }
          let with = lines[last].command == other ? binding.command : other
          return (last, .conflict(key.description, with: with, context))
        }
      }
    }
    return nil
  }

  /// The last line without which a place has its way out again.
  private static func lackOfWayOut(
    in keymap: Keymap, among lines: [KeyLine]
  ) -> (index: Int, problem: SettingsProblem.Kind)? {
    guard let context = KeyContext.allCases.first(where: { !keymap.hasWayOut(of: $0) }) else { return nil }
    let culprit = lines.indices.last { index in
      var others = lines
      others.remove(at: index)
      return standard.changed(by: others).hasWayOut(of: context)
    }
    return (culprit ?? lines.indices.last).map { ($0, .noWayOut(context)) }
  }

  /// Whether a key leads back, and where no text is typed, one leaves the program sooner or later.
  private func hasWayOut(of context: KeyContext) -> Bool {
    func hasKey(_ commands: Command...) -> Bool { commands.contains { !keys(for: $0, in: context).isEmpty } }
    return hasKey(.back, .close) && (context.takesText || hasKey(.close, .quit))
  }

  /// What a line is about.
  private struct Slot: Hashable {
    var context: KeyContext?
    var command: Command
  }
}

extension KeyLine {
  /// The keys this line gives in a place. Where one types, letters are text: there the others
  /// count, and when there are none, those that were there stay.
  fileprivate func keys(in context: KeyContext, before: [Key]) -> [Key] {
    guard context.takesText, self.context == nil, !keys.isEmpty else { return keys }
    let fitting = keys.filter { !$0.isText }
    return fitting.isEmpty ? before : fitting
  }

  /// Whether the line can be the reason that a key has its meaning in a place.
  fileprivate func gives(_ key: Key, in context: KeyContext) -> Bool {
    keys.contains(key) && (self.context ?? context) == context
  }
}
