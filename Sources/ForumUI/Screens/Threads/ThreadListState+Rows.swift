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

  /// Takes an answer of the store in.
  mutating func take(_ request: Request, _ loaded: Loaded, _ world: World) {
    switch (request, loaded) {
    case (.threads(_, let asked, let after, _), .threads(let page)) where asked == query:
      if after == nil {
        if isLooking { return look(at: page) }
        show(page, world)
        return
      } else if after == next {
        rows += page.items
      }
      next = page.next
      cursor.move(by: 0, count: rows.count, height: height(world))
    case (_, .count(let count)): total = count
    default: break
    }
  }

  /// Puts rows in the place of those that are shown; the selection stays on its thread.
  private mutating func show(_ page: Page<ThreadSummary>, _ world: World) {
    let number = selected?.number ?? wanted
    if selected == nil, wanted != nil, let index = page.items.firstIndex(where: { $0.number == number }) {
      cursor = ListCursor(selected: index, top: index - wantedAbove)
    }
    wanted = nil
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
