// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension App {
  /// Takes a key in for the prompt; Escape leaves it without an answer.
  mutating func answer(_ key: Key) -> [Effect] {
    guard let asked = prompt else { return [] }
    let isCancel = key.code == .escape || (key.modifiers == .control && key.code == .character("c"))
    if isCancel {
      prompt = nil
      return asked.leavesUnlessYes ? [.quit] : []
    }
    switch asked.form {
    case .confirm:
      prompt = nil
      // The same in all languages: `j` and `o` move and open elsewhere.
      if key == Prompt.yes { return deliver(asked.purpose, .yes) }
      return asked.leavesUnlessYes ? [.quit] : [.say(.done(world.reader(FramePhrase.notDone)))]
    case .key:
      prompt = nil
      return deliver(asked.purpose, .key(key))
    case .line(var editor, let mayBeEmpty):
      if key.code == .enter {
        guard mayBeEmpty || !editor.text.isEmpty else { return [] }
        prompt = nil
        return deliver(asked.purpose, .text(editor.text))
      }
      _ = editor.handle(key)
      prompt?.form = .line(editor, mayBeEmpty: mayBeEmpty)
      return []
    case .choice(var chooser):
      if key.code == .enter {
        guard let item = chooser.selected else { return [] }
        prompt = nil
        return deliver(asked.purpose, .chosen(item.id))
      }
      if chooser.matching == .offered, key.code == .tab {
        chooser.complete()
      } else {
        chooser.handle(key, height: PromptView.listHeight(chooser, in: world.size))
      }
      return change(asked, to: chooser)
    }
  }

  private mutating func deliver(_ purpose: Prompt.Purpose, _ answer: Answer) -> [Effect] {
    switch (purpose, answer) {
    case (.confirmQuit, .yes): return [.quit]
    case (.action, .chosen(let name)): return Command(rawValue: name).map { [.press($0)] } ?? []
    case (.theme, .chosen(let name)):
      world.settings.theme = ThemeName(rawValue: name) ?? world.settings.theme
      world.theme = world.settings.theme.theme(colors: world.colors)
      return []
    case (.exportTo, .chosen(let id)):
      guard id == ExportPhrase.file else { return [.export(file: nil)] }
      return [.ask(.line(.exportFile, world.reader(ExportPhrase.whichFile), text: suggestedFile))]
    case (.exportFile, .text(let path)): return [.export(file: path)]
    case (.goToNumber, .chosen(let text)): return Reference(text).map(world.opening) ?? []
    default: return deliver(.answered(purpose, answer)) ?? []
    }
  }

  /// Takes a chooser in as it is now, and asks for what it offers when something else is typed.
  mutating func change(_ asked: Prompt, to chooser: Chooser) -> [Effect] {
    guard chooser.matching == .offered, case .choice(let before) = asked.form, before.filter.text != chooser.filter.text
    else {
      prompt?.form = .choice(chooser)
      return []
    }
    var chooser = chooser
    let going = GoingTo(typed: chooser.filter.text)
    if going.text != chooser.filter.text { chooser.retype(going.text) }
    prompt?.form = .choice(chooser)
    return [.load(.goingTo(going))]
  }

  /// Offers what was found for what is typed.
  mutating func offer(_ glances: [Glance], for going: GoingTo) {
    guard case .choice(var chooser)? = prompt?.form, chooser.matching == .offered, chooser.filter.text == going.text
    else { return }
    chooser.offer(going.items(glances, world), orSay: going.nothing(world))
    prompt?.form = .choice(chooser)
  }
}
