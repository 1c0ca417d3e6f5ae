// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A line of a settings file that gives a command other keys.
public struct KeyLine: Hashable, Sendable {
  /// The place; nil for every place in which the command has keys.
  public var context: KeyContext?
  /// The command.
  public var command: Command
  /// Its keys; none to take all away.
  public var keys: [Key]
  /// The line's number, from 1.
  public var line: Int

  /// Reads the keys that a line gives a command.
  init(_ command: Command, in context: KeyContext?, _ value: SettingValue, line: Int) throws(SettingsProblem.Kind) {
    let names: [String] =
      switch value {
      case .text(let name): [name]
      case .list(let names): names
      case .flag: throw .notKeys(command)
      }
    self.command = command
    self.context = context
    self.line = line
    keys = []
    for name in names {
      let key = try Self.key(name)
      if !keys.contains(key) { keys.append(key) }
    }
    try check()
  }

  /// The name under which `raad settings` shows the line.
  public var name: String {
    (["keys", context?.rawValue].compactMap { $0 } + [command.rawValue]).joined(separator: ".")
  }

  private static func key(_ name: String) throws(SettingsProblem.Kind) -> Key {
    guard let key = Key(name) else {
      throw .unknownKey(name, nearest: Suggestions.nearest(to: name, in: Key.samples))
    }
    guard key.arriving == key else { throw .unsentKey(name, arrives: key.arriving?.description) }
    return key
  }

  private func check() throws(SettingsProblem.Kind) {
    let places = Keymap.standard.bindings.filter { $0.command == command }.map(\.context)
    if let context, !places.contains(context) {
      guard places.contains(.everywhere), !keys.isEmpty else { throw .noMeaning(command, context) }
    }
    let concerned = context.map { [$0] } ?? places
    if let key = keys.first(where: \.isText), concerned.allSatisfy(\.takesText) { throw .typesText(key.description) }
  }
}

extension Key {
  /// Names to find near ones among: keys with names, and with Ctrl and Alt.
  fileprivate static let samples: [String] = {
    let named: [Code] = [
      .character(" "), .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace, .enter,
      .tab, .escape,
    ]
    let letters = "abcdefghijklmnopqrstuvwxyz".map { Code.character($0) }
    let withModifiers = letters.flatMap { [Key($0, .control), Key($0, .alt)] }
    let all = named.map { Key($0) } + [Key(.tab, .shift)] + (1...12).map { Key(.function($0)) }
    return (all + withModifiers).map(\.description)
  }()
}
