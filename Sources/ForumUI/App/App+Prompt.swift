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
      return []
    }
    switch asked.form {
    case .confirm:
      prompt = nil
      let yes = key == Key(.character("y")) || key == Key(.character(world.reader(FramePhrase.yesKey).first ?? "y"))
      return yes ? deliver(asked.purpose, .yes) : [.say(.done(world.reader(FramePhrase.notDone)))]
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
      chooser.handle(key, height: PromptView.listHeight(chooser, in: world.size))
      prompt?.form = .choice(chooser)
      return []
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
    case (.goToNumber, .text(let text)): return goTo(text)
    default: return deliver(.answered(purpose, answer)) ?? []
    }
  }

  private func goTo(_ text: String) -> [Effect] {
    guard let reference = Reference(text) else {
      return [.say(.refused(world.reader(FramePhrase.notAReference(text))))]
    }
    if case .topic(let topic) = reference, !world.topics.contains(where: { $0.id == topic }) {
      let nearest = Vocabulary(layers: world.layers, topics: world.topics).topics(near: topic.rawValue)
      let problem = FieldProblem(.topics, .unknownTopic(topic.rawValue, nearest: nearest))
      return [.say(.refused(world.reader(ProblemPhrase(problem))))]
    }
    return [.show(Screen(reference))]
  }
}
