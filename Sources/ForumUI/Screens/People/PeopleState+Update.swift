// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension PeopleState {
  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return isLoaded ? [] : [.load(.members(filter, after: nil))]
    case .loaded(.members(filter, after: nil), .members(let page)) where isLooking: look(at: page)
    case .loaded(.members(let asked, let after), .members(let page)) where asked == filter:
      rows = after == nil ? page.items : rows + page.items
      next = page.next
      isLoaded = true
      cursor.move(by: 0, count: rows.count, height: height(world))
    case .resized: cursor.move(by: 0, count: rows.count, height: height(world))
    case .changedElsewhere:
      isLooking = !rows.isEmpty
      return [.load(.members(filter, after: nil))]
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .pointed(let index):
      cursor.select(index, count: rows.count, height: height(world))
      return more(height(world))
    case .key, .paste: return nil
    case .loaded, .notLoaded, .done, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    let height = height(world)
    if let motion = command.motion(page: height, count: rows.count) {
      cursor.move(by: motion, count: rows.count, height: height)
      return more(height)
    }
    switch command {
    case .showNew: return showNew(world)
    case .open: return selected.map { [.show(.profile(ProfileState(handle: $0.brief.handle)))] } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: .member($0.brief.handle)))] } ?? []
    case .filter: return [.ask(PeopleFilter.kinds(world))]
    case .dropFilter: return narrow { PeopleFilter.dropLast(&$0) }
    case .clearFilters: return narrow { $0 = MemberFilter() }
    default: return nil
    }
  }

  /// Keeps new members until they are wanted; only the first page is looked at.
  private mutating func look(at page: Page<MemberEntry>) {
    isLooking = false
    let news = FreshRows(page.items, over: rows) { $0.brief.id }
    rows = news.shown
    arrived = news.arrived
    let known = Set(page.items.map(\.brief.id))
    fresh = arrived > 0 ? page.items + rows.filter { !known.contains($0.brief.id) } : nil
  }

  private mutating func showNew(_ world: World) -> [Effect] {
    guard let fresh else { return [.load(.members(filter, after: nil))] }
    let id = selected?.brief.id
    rows = fresh
    self.fresh = nil
    arrived = 0
    let index = rows.firstIndex { $0.brief.id == id } ?? cursor.selected
    cursor.select(index, count: rows.count, height: height(world))
    return []
  }

  /// Reads the next page before the cursor gets there.
  private func more(_ height: Int) -> [Effect] {
    guard let next, cursor.selected >= rows.count - 2 * height else { return [] }
    return [.load(.members(filter, after: next))]
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    switch (purpose, answer) {
    case (.filterKind, .chosen(let id)):
      return FilterMenu.Kind(rawValue: id).map { [.ask(FilterMenu.values(of: $0, world))] } ?? []
    case (.filterTopic, .chosen(let id)): return narrow { $0.topic = TopicID(id) }
    case (.filterLayer, .chosen(let id)): return narrow { $0.layer = LayerID(id) }
    case (.filterOrganisation, .text(let text)): return narrow { $0.organisation = text }
    case (.filterWords, .text(let text)):
      return narrow { $0.words = text.split(separator: " ").map(String.init) }
    default: return nil
    }
  }

  private mutating func narrow(_ change: (inout MemberFilter) -> Void) -> [Effect] {
    change(&filter)
    rows = []
    next = nil
    fresh = nil
    arrived = 0
    isLooking = false
    isLoaded = false
    cursor = ListCursor()
    return [.load(.members(filter, after: nil))]
  }
}

/// The menu that narrows the directory.
enum PeopleFilter {
  /// By what the directory can be narrowed.
  static func kinds(_ world: World) -> Prompt {
    let kinds: [FilterMenu.Kind] = [.layer, .topic, .organisation, .words]
    return .choose(
      .filterKind, world.reader(ListPhrase.filterBy),
      kinds.map { Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.filterKind($0))) })
  }

  /// Takes away what stands last in the breadcrumb.
  static func dropLast(_ filter: inout MemberFilter) {
    if !filter.words.isEmpty {
      filter.words.removeLast()
    } else if filter.organisation != nil {
      filter.organisation = nil
    } else if filter.topic != nil {
      filter.topic = nil
    } else {
      filter.layer = nil
    }
  }
}
