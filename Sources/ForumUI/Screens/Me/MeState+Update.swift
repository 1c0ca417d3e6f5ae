// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension MeState {
  private static let mine = Query(terms: [Query.Term(.state(.mine))])

  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere, .done:
      return [.load(.drafts), .load(.threads(.everything, Self.mine, after: nil, limit: 50))]
    case .loaded(_, .drafts(let drafts)):
      self.drafts = drafts
      select(selected, world)
    case .loaded(_, .threads(let page)):
      threads = page.items
      select(selected, world)
    case .resized: select(selected, world)
    case .command(let command): return perform(command, world)
    case .answered(.confirmDelete, .yes):
      guard case .draft(let draft)? = entry, let id = draft.id else { return [] }
      return [.perform(.deleteDraft(id)), .say(.done(world.reader(MePhrase.draftDeleted)))]
    case .pointed(let index): select(index, world)
    case .key, .paste: return nil
    case .loaded, .notLoaded, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let motion = command.motion(page: world.content.rows / 2, count: entries.count) {
      select(selected + motion, world)
      return []
    }
    switch command {
    case .edit: return [.show(.form(.profile(world)))]
    case .delete:
      guard case .draft? = entry else { return [.say(.refused(world.reader(MePhrase.onlyDrafts)))] }
      return [.ask(.confirm(.confirmDelete, world.reader(MePhrase.deleteDraft)))]
    case .open:
      switch entry {
      case .profile: return [.show(.profile(ProfileState(handle: world.viewer.handle)))]
      case .notices: return [.show(.notices(NoticesState()))]
      case .draft(let draft): return [.show(.form(.continuing(draft, world)))]
      case .thread(let thread): return [.show(.thread(ThreadState(number: thread.number)))]
      case nil: return []
      }
    default: return nil
    }
  }

  private mutating func select(_ index: Int, _ world: World) {
    selected = max(0, min(index, entries.count - 1))
    let lines = MeLayout(self, world).lines
    let line = lines.firstIndex { $0.entry == selected } ?? 0
    pager.reveal((selected == 0 ? 0 : line)..<(line + 1), count: lines.count, height: world.content.rows)
  }
}
