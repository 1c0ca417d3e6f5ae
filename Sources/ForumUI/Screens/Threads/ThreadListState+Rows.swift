// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadSummary: ListRow {
  var rowID: Int { number }
}

extension ThreadListState {
  /// Reads the rows and counts them.
  mutating func reload() -> [Effect] { counted(list.again()) }

  func counted(_ read: Read) -> [Effect] { load(read) + [.load(.countThreads(part, query))] }

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
      return goOn(after: page, Read(key: key, limit: limit), world)
    case (.threadsBack(_, let asked, let key, let limit), .threads(let page)) where asked == query:
      return goOn(after: page, Read(key: key, direction: .backward, limit: limit), world)
    case (_, .count(let count)): total = count
    case (.unknownNames(let asked), .unknownNames(let names)) where asked == query: unknownNames = names
    default: break
    }
    return []
  }

  /// Takes a page in; one that ended early, since its words are hard to find, goes on once no key comes.
  private mutating func goOn(after page: Page<ThreadSummary>, _ read: Read, _ world: World) -> [Effect] {
    let more = take(page, read, world)
    guard more.isEmpty else { return more }
    if rows.isEmpty, list.isWhole, query.namesSomebody { return [.load(.unknownNames(query))] }
    guard page.items.count < read.limit, let read = list.missing(in: room(world)) else { return [] }
    return [.loadLater(request(read))]
  }
}
