// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A command in one place, which can be given keys of its own there.
public struct KeySlot: Hashable, Sendable {
  /// The place.
  public var context: KeyContext
  /// The command.
  public var command: Command

  /// The name under which a settings file, the board and `raad settings` have it.
  var name: String { "keys.\(context.rawValue).\(command.rawValue)" }

  /// A binding's slot.
  init(_ binding: Keymap.Binding) { (context, command) = (binding.context, binding.command) }

  /// A slot from its parts.
  init(_ context: KeyContext, _ command: Command) { (self.context, self.command) = (context, command) }
}

extension Keymap {
  /// The keys of a slot in its own place.
  func keys(of slot: KeySlot) -> [Key] {
    bindings.first { KeySlot($0) == slot }?.keys ?? []
  }

  /// The slots that have other keys than they come with, whichever lines gave them those.
  var changedSlots: Set<KeySlot> {
    Set(bindings.filter { Self.standardKeys[KeySlot($0)] != $0.keys }.map { KeySlot($0) })
  }

  /// The keys that every slot comes with.
  private static let standardKeys = Dictionary(standard.bindings.map { (KeySlot($0), $0.keys) }) { first, _ in first }

  /// The command that has a key in a place of its own, besides this one.
  func owner(of key: Key, in context: KeyContext, besides command: Command) -> Command? {
    bindings.first { $0.context == context && $0.command != command && $0.keys.contains(key) }?.command
  }
}

extension [KeyLine] {
  /// The keys that a line gives a slot itself; nil when none speaks of it alone.
  func keys(of slot: KeySlot) -> [Key]? { last { $0.isAbout(slot) }?.keys }

  /// What a slot is to be given so that it has the keys again that it comes with: nothing, or those keys where a line
  /// for all places would speak otherwise.
  func standardKeys(of slot: KeySlot) -> [Key]? {
    contains { $0.context == nil && $0.command == slot.command } ? Keymap.standard.keys(of: slot) : nil
  }

  /// The lines with other keys for a slot, last of all; without its own line for nil.
  func giving(_ keys: [Key]?, to slot: KeySlot) throws(SettingsProblem.Kind) -> [KeyLine] {
    var lines = filter { !$0.isAbout(slot) }
    guard let keys else { return lines }
    lines.append(try KeyLine(slot.command, in: slot.context, .list(keys.map(\.description)), line: 0))
    return lines
  }
}

extension KeyLine {
  fileprivate func isAbout(_ slot: KeySlot) -> Bool { context == slot.context && command == slot.command }
}
