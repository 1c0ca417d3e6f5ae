// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension PeopleState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return isLoaded ? [] : [read(from: nil)]
    case .loaded(.members(filter, after: nil, _), .members(let page)) where isLooking: look(at: page)
    case .loaded(.members(let asked, let key, let limit), .members(let page)) where asked == filter:
      return take(PagedList.Read(key: key, limit: limit), page, world)
    case .loaded(.membersBack(let asked, let key, let limit), .members(let page)) where asked == filter:
      return take(PagedList.Read(key: key, direction: .backward, limit: limit), page, world)
    case .resized: list.cursor.move(by: 0, count: rows.count, height: height(world))
    case .changedElsewhere:
      // Where the directory ends no new members are expected on the screen.
      guard list.previous == nil else { return [] }
      isLooking = !rows.isEmpty
      // One page more than was read, so that who comes after the last row is seen as well.
      return [.load(.members(filter, after: nil, limit: min(Self.mostLooked, rows.count) + Self.pageLength))]
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .pointed(let index):
      list.cursor.select(index, count: rows.count, height: height(world))
      return list.near(height(world)).map { [.load(request($0))] } ?? []
    case .key, .paste: return nil
    case .loaded, .notLoaded, .done, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    let moved = list.move(command, height: height(world))
    if moved.isMotion { return moved.read.map { [.load(request($0))] } ?? [] }
    switch command {
    case .showNew: return showNew(world)
    case .open: return selected.map { [.open(.member($0.brief.handle))] } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: .member($0.brief.handle)))] } ?? []
    case .memberKeys: return selected.flatMap { world.showKeys(of: $0.brief) }
    case .filter: return [.ask(PeopleFilter.kinds(world))]
    case .dropFilter: return narrow { PeopleFilter.dropLast(&$0) }
    case .clearFilters: return narrow { $0 = MemberFilter() }
    default: return nil
    }
  }

  /// How many rows are read at once, and among how many new ones are looked for.
  private static let pageLength = 100
  private static let mostLooked = 1000

  private mutating func take(
    _ read: PagedList<MemberEntry>.Read, _ page: Page<MemberEntry>, _ world: World
  ) -> [Effect] {
    if list.isReplaced(by: read) {
      let id = selected?.brief.id
      list.replace(with: page, read: read, height: height(world)) { $0.brief.id == id }
    } else if !list.extend(with: page, read: read, height: height(world)) {
      return []
    }
    isLoaded = true
    if let index = rows.firstIndex(where: { $0.brief.handle == wanted.selected }) {
      list.cursor = ListCursor(selected: index, top: index - wanted.above)
    } else if wanted.selected != nil, let next, rows.count < LastPlace.farthest {
      return [self.read(from: next)]
    }
    wanted.selected = nil
    list.cursor.move(by: 0, count: rows.count, height: height(world))
    return []
  }

  private func request(_ read: PagedList<MemberEntry>.Read) -> Request {
    switch read.direction {
    case .forward: .members(filter, after: read.key, limit: read.limit)
    case .backward: .membersBack(filter, before: read.key, limit: read.limit)
    }
  }

  private func read(from key: PageKey?) -> Effect { .load(.members(filter, after: key, limit: Self.pageLength)) }

  /// Keeps new members until they are wanted.
  private mutating func look(at page: Page<MemberEntry>) {
    isLooking = false
    let news = FreshRows(page.items, over: rows) { $0.brief.id }
    // When all rows were read, whoever comes after the last one is new as well.
    let known = Set(rows.map(\.brief.id))
    arrived = next == nil ? page.items.count { !known.contains($0.brief.id) } : news.arrived
    list.rows = news.shown
    guard arrived > 0 else {
      fresh = nil
      return
    }
    let seen = Set(page.items.map(\.brief.id))
    let rest = rows.suffix(from: (rows.lastIndex { seen.contains($0.brief.id) } ?? rows.endIndex - 1) + 1)
    // Rows beyond those that were looked at stay as they are.
    let isWhole = page.next == nil || rest.isEmpty
    fresh = isWhole ? page : Page(items: page.items + rest, next: next)
  }

  private mutating func showNew(_ world: World) -> [Effect] {
    guard let fresh else { return [request(list.again())].map { .load($0) } }
    let id = selected?.brief.id
    let read = PagedList<MemberEntry>.Read(key: nil, limit: Self.pageLength)
    list.replace(with: fresh, read: read, height: height(world)) { $0.brief.id == id }
    self.fresh = nil
    arrived = 0
    return []
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    switch (purpose, answer) {
    case (.filterKind, .chosen(let id)):
      switch FilterMenu.found(id, world)?.condition {
      case .topic(let topic): return narrow { $0.topic = topic }
      case .layer(let layer): return narrow { $0.layer = layer }
      default: return FilterMenu.Kind(rawValue: id).map { [.ask(FilterMenu.values(of: $0, world))] } ?? []
      }
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
    list = PagedList()
    fresh = nil
    arrived = 0
    isLooking = false
    isLoaded = false
    wanted = LastPlace.People()
    return [read(from: nil)]
  }
}

/// The menu that narrows the directory.
enum PeopleFilter {
  /// By what the directory can be narrowed.
  static func kinds(_ world: World) -> Prompt {
    let kinds: [FilterMenu.Kind] = [.layer, .topic, .organisation, .words]
    return Prompt(
      purpose: .filterKind, title: world.reader(ListPhrase.filterBy),
      form: .choice(
        Chooser(
          items: kinds.map { Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.filterKind($0))) },
          more: FilterMenu.more([.layer, .topic], world))))
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
