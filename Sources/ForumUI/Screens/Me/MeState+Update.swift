// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension MeState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.ownPage)]
    case .done(let act, _): return [.load(.ownPage)] + said(after: act, world)
    case .loaded(_, .ownPage(let page)): take(page, world)
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer)
    case .refused(.renameSearch(_, let name), _): return rename(suggesting: name, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .notLoaded, .refused, .idle, .leaving: break
    }
    return []
  }

  /// The cursor stays on what it stood on, wherever that is now.
  private mutating func take(_ page: OwnPage, _ world: World) {
    let before = entry
    self.page = page
    access =
      (world.door == nil ? [] : [.keys] + (world.hasInvitations ? [.invitations] : []))
      + (world.keepsSettings ? [.settings] : [])
    let again = before.flatMap { before in entries.firstIndex { $0.isSame(as: before) } }
    select(again ?? selected, world)
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return entry.map { open($0, world) } ?? []
    case .edit:
      guard case .search(let search)? = entry else { return [.show(Screen(FormState.profile(world)))] }
      return rename(suggesting: search.name, world)
    case .kindred: return [.show(.kindred(of: .member(world.viewer.handle)))]
    case .delete:
      switch entry {
      case .draft: return [.ask(.confirm(.confirmDelete, world.reader(MePhrase.deleteDraft)))]
      case .search(let search): return [.perform(.removeSearch(search))]
      default: return [.say(.refused(world.reader(MePhrase.nothingToDelete)))]
      }
    default: return nil
    }
  }

  private func open(_ entry: Entry, _ world: World) -> [Effect] {
    switch entry {
    case .profile: return [.open(.member(world.viewer.handle))]
    case .notices: return [.show(Screen(NoticesState()))]
    case .draft(let draft): return [.show(Screen(FormState.continuing(draft, world)))]
    case .list(let list): return [.show(Screen(ThreadListState(place: .everything, query: list.query)))]
    case .topic(let followed): return [.open(.topic(followed.topic))]
    case .keys: return [.show(Screen(KeysState()))]
    case .invitations: return [.show(Screen(InvitationsState()))]
    case .settings: return [.show(Screen(SettingsState()))]
    case .search(let search):
      guard let list = ThreadListState(search) else {
        return [.say(.refused(world.reader(MePhrase.unreadableSearch(search.text))))]
      }
      return [.show(Screen(list))]
    }
  }

  private func rename(suggesting name: String, _ world: World) -> [Effect] {
    [.ask(.line(.renameSearch, world.reader(MePhrase.renameSearch), text: name))]
  }

  private func take(_ purpose: Prompt.Purpose, _ answer: Answer) -> [Effect] {
    switch (purpose, answer, entry) {
    case (.confirmDelete, .yes, .draft(let draft)?): [.perform(.dropDraft(draft))]
    case (.renameSearch, .text(let name), .search(let search)?): [.perform(.renameSearch(search.name, to: name))]
    default: []
    }
  }

  private func said(after act: Act, _ world: World) -> [Effect] {
    switch act {
    case .dropDraft: [.say(.done(world.reader(DraftPhrase.discarded)))]
    case .renameSearch(_, let name): [.say(.done(world.reader(MePhrase.searchRenamed(name))))]
    case .removeSearch(let search): [.say(.done(world.reader(MePhrase.searchRemoved(search.name))))]
    default: world.said(after: act)
    }
  }

  func lines(_ world: World) -> [EntryLine] { MeLayout(self, world).lines }

}

extension MeState.Entry {
  /// Whether it is the same thing, whatever became of it meanwhile.
  fileprivate func isSame(as other: MeState.Entry) -> Bool {
    switch (self, other) {
    case (.draft(let one), .draft(let two)): one.target == two.target && one.copy == two.copy
    case (.search(let one), .search(let two)): one.text == two.text
    case (.topic(let one), .topic(let two)): one.topic == two.topic
    default: self == other
    }
  }
}
