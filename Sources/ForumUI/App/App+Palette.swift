// SPDX-License-Identifier: EUPL-1.2

extension App {
  /// A choice of everything that can be done here, found by a few letters of its name in the
  /// reader's language or in English; what would be refused says why.
  func palette() -> Prompt {
    let context = top.content.context
    var seen: Set<Command> = [.actions]
    let commands = (world.keymap.sections(for: context).flatMap(\.bindings).map(\.command) + Self.byNameEverywhere)
      .filter { seen.insert($0).inserted }
    let items = commands.compactMap { command -> Chooser.Item? in
      let attempt = attempt(command)
      guard attempt != .notHere else { return nil }
      let help = world.reader(KeyPhrase.help(command))
      let refusal: String? = if case .refused(let text) = attempt { text } else { nil }
      return Chooser.Item(
        id: command.rawValue, label: world.reader(top.content.hint(command)), detail: refusal ?? help,
        names: [KeyPhrase.hint(command).en], words: [help],
        key: world.key(command, in: context) ?? "",
        isRefused: refusal != nil)
    }
    return Prompt(
      purpose: .action, title: world.reader(FramePhrase.whichAction),
      form: .choice(Chooser(items: items, matching: .letters)))
  }

  /// What can be done from every place by its name, although it has a key in its own place only.
  private static let byNameEverywhere: [Command] = [.invite, .invitations, .sshKeys, .settings]

  /// What would come of a command.
  enum Attempt: Equatable {
    /// It has no meaning here.
    case notHere
    /// It would be refused with these words.
    case refused(String)
    case possible
  }

  /// Tries a command on a copy: screens are values, and nothing happens before their effects are
  /// performed.
  func attempt(_ command: Command) -> Attempt {
    var copy = self
    let effects = copy.carryOut(command)
    if effects == commandNotHere(command) { return .notHere }
    guard effects.count == 1, case .say(let notification)? = effects.first, notification.isError else {
      return .possible
    }
    return .refused(notification.text)
  }
}
