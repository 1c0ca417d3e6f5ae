// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Every command with its keys, place by place as in the help, each to be given others.
struct KeyBindingsState: EntryPage {
  var paging = PageState()

  var context: KeyContext { .keyBindings }

  init() {}

  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), world.reader(DoorScreenPhrase.settings), world.reader(KeyBindingPhrase.keys)]
  }

  func summaries(_ world: World) -> [String] {
    [world.reader(KeyBindingPhrase.changed(world.keymap.changedSlots.count))]
  }

  func hints(_ world: World) -> [Command] { [.open, .addBinding] + (isChanged(world) ? [.resetKeys] : []) }

  /// What `open` does here.
  func hint(_ command: Command) -> KeyPhrase { command == .open ? .newKey : .hint(command) }

  /// The slots in the order of the page.
  private func slots(_ world: World) -> [KeySlot] { world.keymap.allSections.flatMap(\.bindings).map { KeySlot($0) } }

  private func slot(_ world: World) -> KeySlot? {
    let slots = slots(world)
    return slots.indices.contains(selected) ? slots[selected] : slots.last
  }

  private func isChanged(_ world: World) -> Bool { slot(world).map(world.keymap.changedSlots.contains) ?? false }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(let command): return slot(world).flatMap { perform(command, $0, world) }
    case .answered(.newKey(let slot, let isBeside), .key(let key)):
      return give(key, isBeside: isBeside, to: slot, world)
    case .done(.keepKeys(let slot, _, _), _):
      select(selected, world)
      return [
        .say(
          .done(world.undoable(KeyBindingPhrase.now(command: name(slot, world), keys: keys(slot, world)), in: context)))
      ]
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private func perform(_ command: Command, _ slot: KeySlot, _ world: World) -> [Effect]? {
    switch command {
    case .open, .addBinding:
      let isBeside = command == .addBinding
      let name = name(slot, world)
      let title = world.reader(isBeside ? KeyBindingPhrase.pressBeside(name) : .press(name))
      return [.ask(Prompt(purpose: .newKey(slot, isBeside: isBeside), title: title, form: .key))]
    case .resetKeys:
      guard world.keymap.changedSlots.contains(slot) else {
        return [.say(.refused(world.reader(KeyBindingPhrase.asItComes(name(slot, world)))))]
      }
      return keep(world.keyLines.standardKeys(of: slot), for: slot, world)
    default: return nil
    }
  }

  private func give(_ key: Key, isBeside: Bool, to slot: KeySlot, _ world: World) -> [Effect] {
    let now = world.keymap.keys(of: slot)
    guard isBeside ? !now.contains(key) : now != [key] else {
      let said = KeyBindingPhrase.hasIt(key: world.reader.keyCap(key), command: name(slot, world))
      return [.say(.done(world.reader(said)))]
    }
    return keep(isBeside ? now + [key] : [key], for: slot, world)
  }

  private func keep(_ keys: [Key]?, for slot: KeySlot, _ world: World) -> [Effect] {
    if let refusal = world.refusal(giving: keys, to: slot) { return [.say(.refused(refusal))] }
    return [.perform(.keepKeys(slot, keys, from: world.keyLines.keys(of: slot)))]
  }

  private func name(_ slot: KeySlot, _ world: World) -> String { world.reader(KeyPhrase.hint(slot.command)) }

  private func keys(_ slot: KeySlot, _ world: World) -> String { text(world.keymap.keys(of: slot), world) }

  private func text(_ keys: [Key], _ world: World) -> String {
    keys.isEmpty ? world.reader(KeyBindingPhrase.noKey) : keys.map { world.reader.keyCap($0) }.joined(separator: " ")
  }

  /// One line a command, so that the keys stand below each other: what is changed is marked.
  func lines(_ world: World) -> [EntryLine] {
    let sections = world.keymap.allSections
    let changed = world.keymap.changedSlots
    let widest = sections.flatMap(\.bindings).map { DisplayText.width(text($0.keys, world)) }.max() ?? 0
    let keyWidth = max(1, min(widest, world.content.columns / 3))
    var lines: [EntryLine] = []
    var entry = 0
    for section in sections {
      lines.add(heading: world.reader(KeyPhrase.group(section.heading)), world)
      for binding in section.bindings {
        let isChanged = changed.contains(KeySlot(binding))
        let keys = DisplayText.truncated(text(binding.keys, world), to: keyWidth)
        lines.add(
          entry,
          line: [
            Run((isChanged ? world.sign(.unread) : " ") + " ", world.theme[.unread]),
            Run(DisplayText.padded(keys, to: keyWidth + 2), world.theme[.key]),
            Run(world.reader(KeyPhrase.help(binding.command)), world.theme[isChanged ? .strong : .text]),
          ])
        entry += 1
      }
    }
    return lines
  }
}

extension World {
  /// Gives a command other keys in a place, or with nil those again that it would have without a line of its own.
  mutating func follow(_ slot: KeySlot, _ keys: [Key]?) {
    guard let lines = try? keyLines.giving(keys, to: slot) else { return }
    let changed = Keymap.standard(changedBy: lines)
    (keymap, keyLines) = (changed.keymap, changed.lines)
  }

  /// Why a command cannot have these keys in a place, in words; nil when it can.
  func refusal(giving keys: [Key]?, to slot: KeySlot) -> String? {
    do throws(SettingsProblem.Kind) {
      let changed = Keymap.standard(changedBy: try keyLines.giving(keys, to: slot))
      if let problem = changed.problems.first { throw problem.kind }
      return nil
    } catch {
      // Whichever line would give way: what has the key now is what the reader has to look for.
      if case .conflict(let name, _, let context) = error, let key = Key(name),
        let owner = keymap.owner(of: key, in: context, besides: slot.command)
      {
        return reader(KeyBindingPhrase.taken(key: reader.keyCap(key), command: reader(KeyPhrase.hint(owner))))
      }
      return reader(SettingsProblem(error))
    }
  }
}
