// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TodayState {
  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere, .done: return [.load(.today)]
    case .loaded(_, .today(let today)):
      let entry = entries(world).dropFirst(selected).first
      self.today = today
      selected = entry.flatMap { entries(world).firstIndex(of: $0) } ?? selected
      select(selected, world)
    case .resized: select(selected, world)
    case .command(let command): return perform(command, world)
    case .pointed(let index): select(index, world)
    case .key, .paste: return nil
    case .loaded, .notLoaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let motion = command.motion(page: world.content.rows / 2, count: entries(world).count) {
      select(selected + motion, world)
      return []
    }
    switch command {
    case .previousUnread: select(selected - 1, world)
    case .nextUnread: select(selected + 1, world)
    case .open: return open(world)
    case .profile: return profile(world)
    case .kindred: return kindred(world)
    case .ask: return world.asking()
    default: return nil
    }
    return []
  }

  private mutating func select(_ index: Int, _ world: World) {
    selected = max(0, min(index, entries(world).count - 1))
    let layout = TodayLayout(self, world)
    guard let line = layout.main.firstIndex(where: { $0.entry == selected }) else { return }
    // With the first entry of a block its heading is shown as well.
    let first = max(0, line - (layout.main[..<line].last?.isHeading == true ? 1 : 0))
    pager.reveal(first..<(line + 1), count: layout.main.count, height: world.content.rows)
  }

  private func open(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread): return [.show(.thread(ThreadState(number: thread.number)))]
    case .notice(let notice): return [.perform(.noticesSeen([notice.id])), .show(Screen(notice.target))]
    case .changes:
      let query = Query(terms: [Query.Term(.state(.new))])
      return [.show(.threads(ThreadListState(place: .everything, query: query)))]
    case .tip(let tip): return [.show(.tip(TipState(number: tip.number)))]
    case .draft(let draft): return [.show(.form(.continuing(draft, world)))]
    }
  }

  private func profile(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread): return [.show(.profile(ProfileState(handle: thread.author.handle)))]
    case .notice(let notice): return [.show(.profile(ProfileState(handle: notice.actor.handle)))]
    case .tip(let tip): return [.show(.profile(ProfileState(handle: tip.owner.handle)))]
    case .changes, .draft: return []
    }
  }

  private func kindred(_ world: World) -> [Effect] {
    let entries = entries(world)
    guard entries.indices.contains(selected) else { return [] }
    switch entries[selected] {
    case .waiting(let thread): return [.show(.kindred(of: .thread(thread.number)))]
    case .notice(let notice): return [.show(.kindred(of: notice.target))]
    case .tip(let tip): return [.show(.kindred(of: .tip(tip.number)))]
    case .changes, .draft: return [.show(.kindred(of: .member(world.viewer.handle)))]
    }
  }
}
