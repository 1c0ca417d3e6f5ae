// SPDX-License-Identifier: EUPL-1.2

/// A part of the table of keys as the help and the page of keys show it.
public struct KeySection: Sendable {
  /// What stands over it.
  public var heading: Command.Group
  /// Its bindings in the order of the keymap.
  public var bindings: [Keymap.Binding]
}

extension Keymap {
  /// The keys of a place, what only moderators do there, then those that work everywhere and are
  /// not taken by the place.
  func sections(for context: KeyContext) -> [KeySection] {
    let own = context == .everywhere ? [] : bindings.filter { $0.context == context }
    let shared = bindings.filter { $0.context == .everywhere }.compactMap { binding -> Binding? in
      let keys = binding.keys.filter { command(for: $0, in: context) == binding.command }
      // Keys that are all taken by the place are not shown for it; a command without keys is shown
      // as such.
      let isHidden = keys.isEmpty && !binding.keys.isEmpty
      return isHidden ? nil : Binding(context: binding.context, command: binding.command, keys: keys)
    }
    let parts = [
      KeySection(heading: context.group, bindings: own.filter { $0.command.group != .moderation }),
      KeySection(heading: .moderation, bindings: own.filter { $0.command.group == .moderation }),
      KeySection(heading: .everywhere, bindings: shared.filter { $0.command.group != .places }),
      KeySection(heading: .places, bindings: shared.filter { $0.command.group == .places }),
    ]
    return parts.filter { !$0.bindings.isEmpty }
  }

  /// What works everywhere, then a part for every place with keys of its own, what moderators do
  /// there at its end.
  public var allSections: [KeySection] {
    let own = KeyContext.allCases.filter { $0 != .everywhere }.compactMap { context -> KeySection? in
      let own = sections(for: context).flatMap(\.bindings).filter { $0.context == context }
      return own.isEmpty ? nil : KeySection(heading: context.group, bindings: own)
    }
    return sections(for: .everywhere) + own
  }
}
