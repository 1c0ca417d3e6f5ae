// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension App {
  /// Takes an event of the terminal in.
  mutating func update(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      world.size = size
      return deliverToAll(.resized)
    case .mouse(let event): return world.settings.usesMouse ? take(event) : []
    case .signal, .wake, .endOfInput: return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notification = nil
    if prompt != nil { return answer(key) }
    let content = top.content
    let command = world.keymap.command(for: key, in: content.context)
    if let command, !(content.takesText && command.isTyping(key)) {
      return carryOut(command)
    }
    if let effects = deliver(.key(key)) { return effects }
    return [.say(.refused(world.reader(FramePhrase.unboundKey(world.reader.keyCap(key), help: keyCaps(.help)))))]
  }

  /// Does a command, whether by its key or chosen by its name.
  mutating func carryOut(_ command: Command) -> [Effect] { deliver(.command(command)) ?? perform(command) }

  private mutating func paste(_ text: String) -> [Effect] {
    notification = nil
    switch prompt?.form {
    case .line(var editor, let mayBeEmpty):
      _ = editor.insert(text)
      prompt?.form = .line(editor, mayBeEmpty: mayBeEmpty)
      return []
    case .choice(var chooser):
      guard let asked = prompt else { return [] }
      chooser.paste(text)
      return change(asked, to: chooser)
    case .confirm, .key: return []
    case nil:
      return deliver(.paste(text)) ?? [.say(.refused(world.reader(FramePhrase.pasteNowhere)))]
    }
  }

  /// What a command does when the screen has no meaning of its own for it.
  private mutating func perform(_ command: Command) -> [Effect] {
    // Before there is a board, or a member of it, there is nowhere to go.
    if place == nil, command.needsBoard, stack.allSatisfy({ $0.content.isBeforeBoard }) {
      return commandNotHere(command)
    }
    if let place = Place(command) { return [.go(place)] }
    switch command {
    case .back:
      guard stack.count == 1 else { return [.pop] }
      return isHome ? [.say(.done(world.reader(FramePhrase.howToLeave(keys: keyCaps(.close, .quit)))))] : [.go(.today)]
    case .close: return isHome ? leave() : deliver(.command(.back)) ?? perform(.back)
    case .quit: return leave()
    case .help: return [.show(Screen(HelpState(context: top.content.context, world)))]
    case .actions: return [.ask(palette())]
    case .search: return [.show(Screen(SearchState()))]
    case .houseRules: return [.show(Screen(HouseRulesState()))]
    case .notices: return [.show(Screen(NoticesState()))]
    case .sshKeys where world.door != nil: return [.show(Screen(KeysState()))]
    case .invitations where world.hasInvitations: return [.show(Screen(InvitationsState()))]
    case .settings where world.keepsSettings: return [.show(Screen(SettingsState()))]
    case .invite where world.door != nil && !top.content.takesText:
      return world.inviteRefusal.map(world.say) ?? [.show(Screen(FormState.inviting(world)))]
    case .board: return [.show(Screen(BoardState()))]
    case .copyReference:
      guard let text = top.content.selection(world)?.description else { return commandNotHere(command) }
      return [.copy(text), .say(.done(world.reader(FramePhrase.copied(text))))]
    case .export: return askWhereToExport()
    case .goToNumber: return [.ask(.goingTo(world)), .load(.goingTo(GoingTo(text: GoingTo.lead)))]
    // In a form that is the text's.
    case .undo where !top.content.takesText: return undo()
    case .theme: return [.ask(world.themes())]
    case .density:
      world.settings.density = world.otherDensity()
      return deliverToAll(.resized) + [.say(.done(world.reader(FramePhrase.rowsOf(lines: world.linesEach))))]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: return commandNotHere(command)
    }
  }

  /// The first key of each command that has one here, for a message.
  private func keyCaps(_ commands: Command...) -> [String] {
    let context = top.content.context
    return commands.compactMap { world.key($0, in: context) }
  }

  func commandNotHere(_ command: Command) -> [Effect] {
    [.say(.refused(world.reader(FramePhrase.commandNotHere(world.reader(KeyPhrase.hint(command))))))]
  }

  /// Whether there is no place to go back to.
  var isHome: Bool { stack.count == 1 && (place == .today || place == nil) }

  private mutating func leave() -> [Effect] {
    unsent ? [.ask(.confirm(.confirmQuit, world.reader(FramePhrase.quitWithDraft)))] : [.quit]
  }
}

extension Command {
  /// Whether this meaning of a key must give way to a field that takes text.
  fileprivate func isTyping(_ key: Key) -> Bool { group != .form && key.isText }
}

extension Command {
  /// Whether it leads to something that is read from the board.
  fileprivate var needsBoard: Bool { Place(self) != nil || [.search, .notices, .goToNumber, .board].contains(self) }
}
