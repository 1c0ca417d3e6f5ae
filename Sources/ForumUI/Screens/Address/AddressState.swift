// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// An address of a text, whole, with where it leads, before anything is done with it.
struct AddressState: TextPage {
  /// The address.
  let address: WebAddress
  /// How far it is scrolled.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { .address }

  /// A page about an address.
  init(_ address: WebAddress) { self.address = address }

  /// What it is.
  func breadcrumb(_ world: World) -> [String] { [world.reader(AddressPhrase.title)] }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    world.settings.browser == nil ? [.copyAddress] : [.copyAddress, .openAddress]
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(.copyAddress):
      return [.copy(address.text), .say(.done(world.reader(AddressPhrase.copied)))]
    case .command(.openAddress):
      guard let browser = world.settings.browser else {
        return [.say(.refused(world.reader(AddressPhrase.noProgram)))]
      }
      return [.run(browser.arguments(opening: address))]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  func lines(_ world: World) -> [EntryLine] {
    let width = max(1, min(world.content.columns, ThreadLayout.widest))
    func wrapped(_ text: String, _ role: TextRole) -> [[Run]] {
      Wrap.lines([Run(DisplayText.sanitised(text), world.theme[role])], columns: width)
    }
    var lines = wrapped(address.text, .link) + [[]]
    if !address.host.isEmpty {
      let phrase: AddressPhrase = address.scheme == .mailto ? .mailHost(address.host) : .host(address.host)
      lines += wrapped(world.reader(phrase), .strong)
    }
    for doubt in address.doubts {
      let text = "\(world.sign(.pinned)) \(world.reader(AddressPhrase.doubt(doubt)))"
      lines += wrapped(text, doubt == .notEncrypted ? .faint : .error)
    }
    let rest = world.settings.browser.map { AddressPhrase.program($0.words.first ?? "") } ?? .howToOpen
    return [EntryLine](lines + [[]] + wrapped(world.reader(rest), .faint))
  }
}
