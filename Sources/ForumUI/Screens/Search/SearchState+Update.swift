// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension SearchState {
  /// Takes a message in.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return again(world)
    case .loaded(.search(let asked), .search(let results)):
      if asked == query {
        take(results, world)
        if results.isEmpty, asked.namesSomebody { return [.load(.unknownNames(asked))] }
      }
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
    case .answered(.searchName, .text(let name)): return query.map { [.perform(.saveSearch(name, $0))] } ?? []
    case .refused(.saveSearch(let name, _), _): return world.askName(of: query ?? Query(), suggesting: name)
    case .done(let act, _): return world.said(after: act)
    case .resized: select(selected, world)
    default: break
    }
    return []
  }

  /// Searches for the same again, so that what was read meanwhile shows; or for the query it was made with.
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

  private mutating func take(_ results: SearchResults, _ world: World) {
    self.results = results
    if isNew {
      isNew = false
      isTyping = items.isEmpty
      pager = Pager()
      select(0, world)
    } else {
      isTyping = isTyping || items.isEmpty
      select(selected, world)
    }
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    let page = max(1, height(world) / 2)
    switch command {
    case .find: return find(world)
    case .toResults:
      guard !items.isEmpty else { return [.say(.refused(world.reader(SearchPhrase.noResultsYet)))] }
      isTyping = false
    case .search: isTyping = true
    case .moveUp:
      if selected == 0 { isTyping = true } else { select(selected - 1, world) }
    case .moveDown: select(selected + 1, world)
    case .pageUp: select(selected - page, world)
    case .pageDown: select(selected + page, world)
    case .goFirst: select(0, world)
    case .goLast: select(items.count - 1, world)
    case .open: return item.map { [.show($0.screen(marking: query.map(WordMatcher.init) ?? WordMatcher()))] } ?? []
    case .readOn: return readOn(world)
    case .saveSearch: return world.askName(of: query ?? Query())
    case .profile: return item.map { [.show(.profile(ProfileState(handle: $0.handle)))] } ?? []
    default: return nil
    }
    return []
  }

  /// Opens the next thread among the results that is not read, from the top again after the last.
  private mutating func readOn(_ world: World) -> [Effect] {
    let order = Array(items.indices.dropFirst(selected)) + items.indices.prefix(selected)
    for index in order {
      guard case .thread(let hit) = items[index], hit.thread.unread > 0 else { continue }
      select(index, world)
      let words = query.map(WordMatcher.init) ?? WordMatcher()
      return [.show(.thread(ThreadState(number: hit.thread.number, words: words)))]
    }
    return [.say(.done(world.reader(ListPhrase.everythingRead)))]
  }

  private mutating func select(_ index: Int, _ world: World) {
    selected = max(0, min(index, items.count - 1))
    let layout = SearchLayout(items, world)
    pager.reveal(layout.wanted(for: selected), count: layout.lines.count, height: height(world))
  }
}
