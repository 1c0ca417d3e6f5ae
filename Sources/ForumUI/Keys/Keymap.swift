// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Which key means what where: one table, from which hints, help and the page of keys are derived.
public struct Keymap: Sendable {
  /// The keys of a command in a context.
  public struct Binding: Equatable, Sendable {
    /// Where.
    var context: KeyContext
    /// What.
    public var command: Command
    /// By which keys; the first one is shown in hints.
    public var keys: [Key]
  }

  /// All bindings in the order of the help.
  let bindings: [Binding]
  private let table: [KeyContext: [Key: Command]]
  /// The other way round: hints ask for keys on every frame.
  private let keys: [KeyContext: [Command: [Key]]]

  /// A keymap from bindings; of two for the same key and context the later one counts.
  init(bindings: [Binding]) {
    self.bindings = bindings
    var table: [KeyContext: [Key: Command]] = [:]
    var keys: [KeyContext: [Command: [Key]]] = [:]
    for binding in bindings {
      for key in binding.keys { table[binding.context, default: [:]][key] = binding.command }
      keys[binding.context, default: [:]][binding.command, default: []] += binding.keys
    }
    self.table = table
    self.keys = keys
  }

  /// The command of a key in a context, or else everywhere; a field of text takes all keys from
  /// there but a few that no field has a use for.
  func command(for key: Key, in context: KeyContext) -> Command? {
    if let command = table[context]?[key] { return command }
    guard let command = table[.everywhere]?[key] else { return nil }
    return context.takesText && (key.isText || !Self.whileTyping.contains(command)) ? nil : command
  }

  /// The commands of everywhere that also work in a field of text.
  private static let whileTyping: Set<Command> = [.quit, .help, .actions, .redraw, .suspend]

  /// The keys of a command in a context, or else everywhere.
  public func keys(for command: Command, in context: KeyContext) -> [Key] {
    if let own = keys[context]?[command], !own.isEmpty { return own }
    return (keys[.everywhere]?[command] ?? []).filter { self.command(for: $0, in: context) == command }
  }
}

extension Key {
  /// Whether the key types a character into a field.
  var isText: Bool {
    if case .character = code { return modifiers.isEmpty || modifiers == .shift }
    return false
  }
}
