// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadListState {
  /// Reads the rows and counts them.
  mutating func reload() -> [Effect] {
    isLooking = false
    return [.load(request(list.again())), .load(.countThreads(part, query))]
  }

  func request(_ read: PagedList<ThreadSummary>.Read) -> Request {
    switch read.direction {
    case .forward: .threads(part, query, after: read.key, limit: read.limit)
    case .backward: .threadsBack(part, query, before: read.key, limit: read.limit)
    }
  }

  /// Takes an answer of the store in; says what is still to be read.
  mutating func take(_ request: Request, _ loaded: Loaded, _ world: World) -> [Effect] {
    switch (request, loaded) {
    case (.threads(_, let asked, let key, let limit), .threads(let page)) where asked == query:
      return take(PagedList.Read(key: key, limit: limit), page, world)
    case (.threadsBack(_, let asked, let key, let limit), .threads(let page)) where asked == query:
      return take(PagedList.Read(key: key, direction: .backward, limit: limit), page, world)
    case (_, .count(let count)): total = count
    case (.unknownNames(let asked), .unknownNames(let names)) where asked == query: unknownNames = names
    default: break
    }
    return []
  }

  private mutating func take(
    _ read: PagedList<ThreadSummary>.Read, _ page: Page<ThreadSummary>, _ world: World
  ) -> [Effect] {
    if list.isReplaced(by: read) {
      guard !isLooking else {
        look(at: page, read)
        return []
      }
      show(page, read, world)
      if rows.isEmpty, list.isWhole, query.namesSomebody { return [.load(.unknownNames(query))] }
    } else if !list.extend(with: page, read: read, height: height(world)) {
      return []
    }
    return seek(world) ?? goOn(after: page, read, world)
  }

  /// A page that ended early, since its words are hard to find, goes on once no key comes.
  private func goOn(
    after page: Page<ThreadSummary>, _ read: PagedList<ThreadSummary>.Read, _ world: World
  ) -> [Effect] {
    guard page.items.count < read.limit, let read = list.near(height(world)) else { return [] }
    return [.loadLater(request(read))]
  }

  /// Selects the thread that the last visit left, or reads on until it is there; nil when nothing
  /// is to be read for it.
  private mutating func seek(_ world: World) -> [Effect]? {
    guard let number = wanted else { return nil }
    if let index = rows.firstIndex(where: { $0.number == number }) {
      list.cursor = ListCursor(selected: index, top: index - wantedAbove)
      list.cursor.select(index, count: rows.count, height: height(world))
    } else if let next, rows.count < LastPlace.farthest {
      return [.load(.threads(part, query, after: next, limit: PagedList<ThreadSummary>.pageLength))]
    }
    wanted = nil
    return nil
  }

  /// Puts rows in the place of those that are shown; the selection stays on its thread.
  private mutating func show(_ page: Page<ThreadSummary>, _ read: PagedList<ThreadSummary>.Read, _ world: World) {
    let number = selected?.number
    list.replace(with: page, read: read, height: height(world)) { $0.number == number }
    isLoaded = true
    fresh = nil
    arrived = 0
  }

  /// Keeps what others wrote until it is wanted.
  private mutating func look(at page: Page<ThreadSummary>, _ read: PagedList<ThreadSummary>.Read) {
    isLooking = false
    let news = FreshRows(page.items, over: rows) { $0.number }
    list.rows = news.shown
    arrived = news.arrived
    fresh = arrived > 0 ? Fresh(page: page, read: read) : nil
  }

  /// Brings in what waits; without anything reads again.
  mutating func showNew(_ world: World) -> [Effect] {
    guard let fresh else { return reload() }
    show(fresh.page, fresh.read, world)
    return []
  }
}
