// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The member's settings: kept on the board, so that they hold wherever the member is, or in a file of their own on
/// this machine where there is one.
struct SettingsState: EntryPage {
  var paging = PageState()

  var context: KeyContext { .settings }

  init() {}

  /// What can be set there: at the door no program is started, and so none can be chosen.
  static let names = SettingName.allCases.filter { $0 != .editor && $0 != .browser }

  func breadcrumb(_ world: World) -> [String] { [world.reader(Place.me), world.reader(DoorScreenPhrase.settings)] }

  func hints(_ world: World) -> [Command] { [.open] }

  /// What `open` does here.
  func hint(_ command: Command) -> KeyPhrase { command == .open ? .choose : .hint(command) }

  /// The setting that is selected; nil for the keys below them.
  private var setting: SettingName? { Self.names.indices.contains(selected) ? Self.names[selected] : nil }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(let command):
      guard command == .open else { return nil }
      guard let setting else { return [.show(Screen(KeyBindingsState()))] }
      let items = setting.kind.values.map { Chooser.Item(id: $0.description, label: label($0, world)) }
      let chooser = Chooser(items: items, selecting: value(of: setting, world).description)
      return [.ask(Prompt(purpose: .setting(setting), title: name(setting, world), form: .choice(chooser)))]
    case .answered(.setting(let name), .chosen(let id)):
      let before = value(of: name, world)
      return name.kind.values.first { $0.description == id }.map { [.perform(.keepSetting(name, $0, from: before))] }
        ?? []
    case .done(.keepSetting, _):
      let kept: any Phrasing = world.settingsPlace == .file ? KeyBindingPhrase.keptInFile : DoorScreenPhrase.settingKept
      return [.say(.done(world.reader(kept)))]
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private func value(of name: SettingName, _ world: World) -> SettingValue {
    world.settings.value(of: name) ?? .text(world.reader.language.rawValue)
  }

  private func label(_ value: SettingValue, _ world: World) -> String {
    switch value {
    case .flag(let isOn): world.reader(ValuePhrase.flag(isOn))
    case .text(let text): world.reader(SettingNamePhrase.value(text))
    case .list(let words): words.joined(separator: " ")
    }
  }

  private func name(_ name: SettingName, _ world: World) -> String { world.reader(SettingNamePhrase.name(name)) }

  func lines(_ world: World) -> [EntryLine] {
    var lines: [EntryLine] = []
    let width = max(1, min(world.content.columns, 72))
    let keys = (
      world.reader(KeyBindingPhrase.keys), world.reader(KeyBindingPhrase.changed(world.keymap.changedSlots.count))
    )
    let rows = Self.names.map { (name($0, world), label(value(of: $0, world), world)) } + [keys]
    let widest = rows.map { DisplayText.width($0.0) }.max() ?? 0
    for (index, row) in rows.enumerated() {
      lines.add(
        index,
        line: [
          Run(DisplayText.padded(row.0, to: widest + 2), world.theme[.faint]), Run(row.1, world.theme[.strong]),
        ])
    }
    lines.add(nil, line: [])
    let place: any Phrasing = world.settingsPlace == .file ? KeyBindingPhrase.inFile : DoorScreenPhrase.localFile
    lines.add(nil, [Run(world.reader(place), world.theme[.faint])], columns: width)
    return lines
  }
}
