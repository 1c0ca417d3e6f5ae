// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Which key means what where: one table, from which hints, help and the page of keys are derived.
public struct Keymap: Sendable {
  /// The keys of a command in a context.
  public struct Binding: Sendable {
    /// Where.
    public var context: KeyContext
    /// What.
    public var command: Command
    /// By which keys; the first one is shown in hints.
    public var keys: [Key]
  }

  /// All bindings in the order of the help.
  public let bindings: [Binding]
  private let table: [KeyContext: [Key: Command]]

  /// A keymap from bindings; of two for the same key and context the later one counts.
  public init(bindings: [Binding]) {
    self.bindings = bindings
    var table: [KeyContext: [Key: Command]] = [:]
    for binding in bindings {
      for key in binding.keys { table[binding.context, default: [:]][key] = binding.command }
    }
    self.table = table
  }

  /// The command of a key in a context, or else everywhere; a form takes from everywhere only keys that type nothing.
  public func command(for key: Key, in context: KeyContext) -> Command? {
    if let command = table[context]?[key] { return command }
    if context == .form, key.isText { return nil }
    return table[.everywhere]?[key]
  }

  /// The keys of a command in a context, or else everywhere.
  public func keys(for command: Command, in context: KeyContext) -> [Key] {
    let own = bindings.filter { $0.command == command && $0.context == context }.flatMap(\.keys)
    if !own.isEmpty { return own }
    return bindings.filter { $0.command == command && $0.context == .everywhere }.flatMap(\.keys)
      .filter { table[context]?[$0] == nil }
  }
}

extension Key {
  /// Whether the key types a character into a field.
  public var isText: Bool {
    if case .character = code { return modifiers.isEmpty || modifiers == .shift }
    return false
  }
}
