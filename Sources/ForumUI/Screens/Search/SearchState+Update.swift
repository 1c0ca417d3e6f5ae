// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension SearchState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return again(world)
    case .loaded(.search(let asked), .search(let results)):
      if asked == query {
        take(results, world)
        if results.isEmpty, asked.namesSomebody { return [.load(.unknownNames(asked))] }
        return more(world, isLater: true)
      }
    case .loaded(.searchOn(let asked, let key), .search(let page)) where asked == query && results?.next == key:
      let inThreads = selected < (results?.threads.count ?? 0)
      let known = Set(results?.threads.map(\.thread.number) ?? [])
      let new = page.threads.filter { !known.contains($0.thread.number) }
      results?.threads += new
      results?.next = page.next
      isTyping = isTyping || items.isEmpty
      select(inThreads ? selected : selected + new.count, world)
      return page.threads.isEmpty ? more(world, isLater: true) : []
    case .loaded(.searchWider(let asked, _), .search(let wider)) where asked == query:
      let item = item
      results?.tips = wider.tips
      results?.members = wider.members
      results?.hasMoreTips = wider.hasMoreTips
      results?.hasMoreMembers = wider.hasMoreMembers
      select(items.firstIndex { $0 == item } ?? selected, world)
    case .loaded(.unknownNames(let asked), .unknownNames(let names)):
      if asked == query, let first = names.first {
        problem = QueryProblem(first, in: editor.text)
      }
    case .key(let key):
      guard isTyping, edit({ $0.handle(key) }) else { return nil }
    case .paste(let text):
      guard isTyping else { return nil }
      _ = edit { editor in
        editor.insert(text)
        return true
      }
    case .command(let command): return perform(command, world)
    case .pointed(let index):
      isTyping = false
      select(index, world)
      return more(world)
    case .answered(.searchName, .text(let name)): return query.map { [.perform(.saveSearch(name, $0))] } ?? []
    case .refused(.saveSearch(let name, _), _): return world.askName(of: query ?? Query(), suggesting: name)
    case .done(let act, _): return world.said(after: act)
    case .resized: select(selected, world)
    default: break
    }
    return []
  }

  /// Searches for the same again, so that what was read meanwhile shows; or for the query it was
  /// made with.
  private mutating func again(_ world: World) -> [Effect] {
    if let query { return [.load(.search(query))] }
    return editor.isEmpty ? [] : find(world)
  }

  private mutating func edit(_ change: (inout LineEditor) -> Bool) -> Bool {
    let isEdited = change(&editor)
    if isEdited { problem = nil }
    return isEdited
  }

  private mutating func find(_ world: World) -> [Effect] {
    do throws(QueryProblem) {
      let vocabulary = Vocabulary(layers: world.layers, topics: world.topics, names: world.reader.queryNames)
      let query = try QueryParser.parse(editor.text, vocabulary: vocabulary)
      guard !query.terms.isEmpty else { return [.say(.refused(world.reader(SearchPhrase.nothingTyped)))] }
      self.query = query
      problem = nil
      isNew = true
      return [.load(.search(query))]
    } catch {
      problem = error
      editor.moveCursor(to: error.offset + error.length)
      isTyping = true
      return []
    }
  }

  private mutating func take(_ found: SearchResults, _ world: World) {
    let (item, before) = (item, results)
    results = isNew ? found : before.map(found.followed(by:)) ?? found
    if isNew {
      isNew = false
      isTyping = items.isEmpty
      paging = PageState()
      select(0, world)
    } else {
      isTyping = isTyping || items.isEmpty
      select(items.firstIndex { $0.isSame(as: item) } ?? selected, world)
    }
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .find: return find(world)
    case .toResults:
      guard !items.isEmpty else {
        return [.say(.refused(world.reader(SearchPhrase.noResultsYet(key: world.key(.find, in: .searchLine)))))]
      }
      isTyping = false
    case .search: isTyping = true
    case .moveUp:
      if selected == 0 { isTyping = true } else { select(selected - 1, world) }
    case .moveDown: return moveDown(by: 1, world)
    case .pageUp: select(selected - entriesEach(of: lines(world), world), world)
    case .pageDown: return moveDown(by: entriesEach(of: lines(world), world), world)
    case .goFirst: select(0, world)
    case .goLast:
      select(items.count - 1, world)
      return more(world)
    case .open: return item.map { [.show($0.screen(marking: query.map(WordMatcher.init) ?? WordMatcher()))] } ?? []
    case .readOn: return readOn(world)
    case .saveSearch: return world.askName(of: query ?? Query())
    case .profile: return item.map { [.open(.member($0.handle))] } ?? []
    default: return nil
    }
    return []
  }

  /// Moves on, but not past threads that are still to be read.
  private mutating func moveDown(by steps: Int, _ world: World) -> [Effect] {
    let threads = results?.threads.count ?? 0
    let isStopped = results?.next != nil && selected < threads && selected + steps >= threads
    select(isStopped ? threads - 1 : selected + steps, world)
    return more(world)
  }

  /// Reads on before the selection gets there; where nothing was found yet once no key comes.
  private func more(_ world: World, isLater: Bool = false) -> [Effect] {
    guard let query, let results else { return [] }
    let near = 2 * height(world)
    if let next = results.next, (results.threads.count - near..<max(results.threads.count, 1)).contains(selected) {
      let isFilled = isLater && results.threads.count > near
      let request = Request.searchOn(query, after: next)
      return isFilled ? [] : [isLater ? .loadLater(request) : .load(request)]
    }
    let tips = results.threads.count + results.tips.count
    let isAtTips = results.hasMoreTips && selected >= tips - near && selected < tips
    let isAtMembers = results.hasMoreMembers && selected >= items.count - near && selected >= tips
    guard !isLater, isAtTips || isAtMembers else { return [] }
    return [.load(.searchWider(query, limit: 2 * max(results.tips.count, results.members.count)))]
  }

  /// Opens the next thread among the results that is not read, from the top again after the last.
  private mutating func readOn(_ world: World) -> [Effect] {
    let order = Array(items.indices.dropFirst(selected)) + items.indices.prefix(selected)
    for index in order {
      guard case .thread(let hit) = items[index], hit.thread.unread > 0 else { continue }
      select(index, world)
      let words = query.map(WordMatcher.init) ?? WordMatcher()
      return [.show(Screen(ThreadState(number: hit.thread.number, words: words)))]
    }
    return [.say(.done(world.reader(ListPhrase.everythingRead)))]
  }
}

extension SearchResults {
  /// The results that were found anew, and behind them what had been read on before.
  fileprivate func followed(by before: SearchResults) -> SearchResults {
    var results = self
    guard max(before.threads.count, before.tips.count, before.members.count) > World.searchLimit else { return self }
    if before.threads.count > threads.count {
      let known = Set(threads.map(\.thread.number))
      results.threads += before.threads.filter { !known.contains($0.thread.number) }
      results.next = before.next
    }
    if before.tips.count > tips.count { (results.tips, results.hasMoreTips) = (before.tips, before.hasMoreTips) }
    if before.members.count > members.count {
      (results.members, results.hasMoreMembers) = (before.members, before.hasMoreMembers)
    }
    return results
  }
}
