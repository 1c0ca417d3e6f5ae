// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Gives a key to the field that has the focus.
  mutating func press(_ key: Key, _ world: World) -> [Effect]? {
    guard let index = fields.firstIndex(where: { $0.name == focus }) else { return nil }
    if pressAmongHandles(key) { return [] }
    switch fields[index].control {
    case .line(var editor):
      let answer = editor.press(key)
      fields[index].control = .line(editor)
      let isHandle = focus == .handle && answer == .changed
      if isHandle { handleOffer = nil }
      return take(answer, world).map { $0 + (isHandle ? lookUpHandle() : []) }
    case .choice(let id): return press(key, onChoice: id, world)
    case .topics(var input):
      let answer = input.press(key, world)
      fields[index].control = .topics(input)
      return take(answer, world)
    case .organisation(var input):
      let chosen = key.code == .enter ? input.chosen : nil
      let answer = input.press(key)
      fields[index].control = .organisation(input)
      if let chosen { adopt(layerOf: chosen) }
      return take(answer, world).map { $0 + (answer == .changed && chosen == nil ? lookUp(input.line.text) : []) }
    case .lines(var editor):
      let answer = editor.press(key, isBody: false)
      fields[index].control = .lines(editor)
      return take(answer, world)
    case .body(var editor):
      let answer = editor.press(key, isBody: true)
      fields[index].control = .body(editor)
      return take(answer, world)
    }
  }

  /// Puts pasted text into the field that has the focus; nil for a choice.
  mutating func paste(_ text: String, _ world: World) -> [Effect]? {
    guard let index = fields.firstIndex(where: { $0.name == focus }) else { return nil }
    var effects: [Effect] = []
    switch fields[index].control {
    case .line(var editor):
      if !editor.insert(text) { effects = [.say(.refused(world.reader(FormPhrase.pasteCut)))] }
      fields[index].control = .line(editor)
      if focus == .handle { effects += lookUpHandle() }
    case .choice: return nil
    case .topics(var input):
      input.paste(text, world)
      fields[index].control = .topics(input)
    case .organisation(var input):
      input.paste(text)
      fields[index].control = .organisation(input)
      effects = lookUp(input.line.text)
    case .lines(var editor):
      editor.insert(text)
      fields[index].control = .lines(editor)
    case .body(var editor):
      editor.insert(text)
      fields[index].control = .body(editor)
    }
    touch()
    return effects
  }

  private mutating func take(_ answer: FieldAnswer, _ world: World) -> [Effect]? {
    switch answer {
    case .unknown: return nil
    case .stays: break
    case .changed: touch()
    case .next: move(forward: true, around: false, world)
    case .previous: move(forward: false, around: false, world)
    case .refused(let problem): problems[focus] = problem
    case .choose: return list(world)
    }
    return []
  }

  /// Notes that the focused field changed.
  private mutating func touch() {
    problems[focus] = nil
    remarks[focus] = nil
    proposed.remove(focus)
    warnings[focus] = nil
    keeping.changes += 1
  }

  private mutating func press(_ key: Key, onChoice id: String, _ world: World) -> [Effect]? {
    switch (key.code, key.modifiers) {
    case (.up, []): move(forward: false, around: false, world)
    case (.down, []): move(forward: true, around: false, world)
    case (.left, []), (.right, []):
      let ids = FormChoices(form: self, world: world).items(focus).map(\.id)
      guard !ids.isEmpty else { return [] }
      let step = key.code == .left ? ids.count - 1 : 1
      let index = ids.firstIndex(of: id) ?? (key.code == .left ? 0 : ids.count - 1)
      return choose(ids[(index + step) % ids.count], in: focus, world)
    case (.enter, []), (.character(" "), []): return list(world)
    default: return key.isText ? list(world, typed: key) : nil
    }
    return []
  }

  /// Shows all values of the focused field.
  private func list(_ world: World, typed: Key? = nil) -> [Effect] {
    guard let index = fields.firstIndex(where: { $0.name == focus }) else { return [] }
    let items = FormChoices(form: self, world: world).allItems(focus)
    var chooser = Chooser(items: items, selecting: choice(focus))
    if let typed { chooser.handle(typed, height: items.count) }
    return [.ask(Prompt(purpose: .chooseValue(index), title: FormLabels.label(focus, world), form: .choice(chooser)))]
  }

  /// Takes a value for a field.
  @discardableResult
  mutating func choose(_ id: String, in name: FormField.Name, _ world: World) -> [Effect] {
    guard var field = self[name] else { return [] }
    if case .topics(var input) = field.control {
      _ = input.take(TopicID(id))
      field.control = .topics(input)
    } else {
      field.control = .choice(id)
    }
    self[name] = field
    touch()
    // A board of another country does not have the layer any more.
    if name == .profile, let layer = choice(.layer), let profile = layerProfile, !profile.offers(LayerID(layer)) {
      self[.layer] = .choice(.layer, LayerID.unspecified.rawValue)
    }
    // Whoever signs up goes on in the language they choose.
    guard name == .language, newcomer != nil, let language = InterfaceLanguage(rawValue: id) else { return [] }
    return [.speak(language)]
  }

  /// Moves the focus to the next or previous field; what is typed in full there is taken.
  mutating func move(forward: Bool, around: Bool, _ world: World) {
    settle(world)
    let names = shown.map(\.name)
    guard let index = names.firstIndex(of: focus) else { return }
    let target = index + (forward ? 1 : -1)
    if names.indices.contains(target) {
      focus = names[target]
    } else if around {
      focus = names[forward ? 0 : names.count - 1]
    }
  }

  /// Moves the focus to a field, by its place among those shown.
  mutating func focus(on index: Int, _ world: World) {
    settle(world)
    if shown.indices.contains(index) { focus = shown[index].name }
  }

  /// Takes whole names of topics, forgets suggestions, and fills in what follows from what is
  /// written.
  mutating func settle(_ world: World) {
    propose(world)
    for index in fields.indices {
      switch fields[index].control {
      case .topics(var input):
        input.settle(world)
        fields[index].control = .topics(input)
      case .organisation(var input):
        input.settle()
        fields[index].control = .organisation(input)
      default: break
      }
    }
  }

  /// Asks the board for organisations; a board that is being made has none.
  private func lookUp(_ prefix: String) -> [Effect] {
    if case .newBoard = purpose { return [] }
    return prefix.isEmpty ? [] : [.load(.organisations(prefix))]
  }

  /// Takes the layer of a known organisation where none was chosen yet.
  private mutating func adopt(layerOf organisation: Organisation) {
    guard choice(.layer) == LayerID.unspecified.rawValue else { return }
    self[.layer] = .choice(.layer, organisation.layer.rawValue)
  }
}
