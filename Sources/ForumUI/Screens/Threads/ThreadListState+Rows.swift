// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadListState {
  /// Reads the rows and counts them.
  mutating func reload() -> [Effect] {
    isLooking = false
    // As many rows again as were read, so that the place in a long list is kept.
    let count = max(Self.pageLength, min(1000, rows.count))
    return [.load(.threads(part, query, after: nil, limit: count)), .load(.countThreads(part, query))]
  }

  /// How many rows are read at once.
  static let pageLength = 100

  /// Takes an answer of the store in; says what is still to be read.
  mutating func take(_ request: Request, _ loaded: Loaded, _ world: World) -> [Effect] {
    switch (request, loaded) {
    case (.threads(_, let asked, let after, _), .threads(let page)) where asked == query:
      if after == nil, isLooking {
        look(at: page)
      } else if after == nil {
        show(page, world)
        return rows.isEmpty && query.namesSomebody ? [.load(.unknownNames(query))] : seek(world)
      } else if after == next {
        rows += page.items
        next = page.next
        cursor.move(by: 0, count: rows.count, height: height(world))
        return seek(world)
      }
    case (_, .count(let count)): total = count
    case (.unknownNames(let asked), .unknownNames(let names)) where asked == query: unknownNames = names
    default: break
    }
    return []
  }

  /// Selects the thread that the last visit left, or reads on until it is there.
  private mutating func seek(_ world: World) -> [Effect] {
    guard let number = wanted else { return [] }
    if let index = rows.firstIndex(where: { $0.number == number }) {
      cursor = ListCursor(selected: index, top: index - wantedAbove)
      cursor.select(index, count: rows.count, height: height(world))
    } else if let next, rows.count < LastPlace.farthest {
      return [.load(.threads(part, query, after: next, limit: Self.pageLength))]
    }
    wanted = nil
    return []
  }

  /// Puts rows in the place of those that are shown; the selection stays on its thread.
  private mutating func show(_ page: Page<ThreadSummary>, _ world: World) {
    let number = selected?.number
    rows = page.items
    next = page.next
    isLoaded = true
    fresh = nil
    arrived = 0
    let index = rows.firstIndex { $0.number == number } ?? cursor.selected
    cursor.select(index, count: rows.count, height: height(world))
  }

  /// Keeps what others wrote until it is wanted.
  private mutating func look(at page: Page<ThreadSummary>) {
    isLooking = false
    let news = FreshRows(page.items, over: rows) { $0.number }
    rows = news.shown
    arrived = news.arrived
    fresh = arrived > 0 ? page : nil
  }

  /// Brings in what waits; without anything reads again.
  mutating func showNew(_ world: World) -> [Effect] {
    guard let fresh else { return reload() }
    show(fresh, world)
    return []
  }
}
