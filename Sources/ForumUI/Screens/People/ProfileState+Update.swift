// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ProfileState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere, .done: return [.load(.profile(handle))]
    case .loaded(_, .profile(let profile)):
      self.profile = profile
      select(selected, world)
    case .notLoaded: isMissing = profile == nil
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .edit where isOwn(world): return [.show(Screen(FormState.profile(world)))]
    case .kindred: return [.show(.kindred(of: .member(handle)))]
    case .memberKeys:
      return profile.flatMap { world.showKeys(of: $0.member.brief) }
    case .readOn: return readOn(world)
    case .open:
      guard entries.indices.contains(selected) else { return [] }
      switch entries[selected] {
      case .thread(let thread): return [.open(.thread(thread.number))]
      case .tip(let tip): return [.open(.tip(tip.number))]
      case .topic(let topic): return [.open(.topic(topic))]
      }
    default: return nil
    }
  }

  /// Opens the next of the member's threads that is not read, from the top again after the last.
  private mutating func readOn(_ world: World) -> [Effect] {
    let entries = entries
    for index in Array(entries.indices.dropFirst(selected)) + entries.indices.prefix(selected) {
      guard case .thread(let thread) = entries[index], thread.unread > 0 else { continue }
      select(index, world)
      return [.open(.thread(thread.number))]
    }
    return [.say(.done(world.reader(ListPhrase.everythingRead)))]
  }

  func lines(_ world: World) -> [EntryLine] { ProfileLayout(self, world).lines }

}
