// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal

extension ThreadListState {
  /// What a message brings about in the list itself.
  mutating func respond(to message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared: return reload()
    case .loaded(.threads(_, let asked, _, 1), .threads(let page)) where asked == query.unread:
      return page.items.first.map { [.show(Screen(thread($0)))] } ?? sayAllRead(world)
    case .loaded(let request, let loaded): return take(request, loaded, world)
    case .changedElsewhere: return counted(list.look())
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, _):
      if case .markAllRead = act {
        return reload() + [.say(.done(world.undoable(ListPhrase.allRead, in: context)))]
      }
      return reload() + world.said(after: act)
    case .key, .paste: return nil
    case .refused(.saveSearch(let name, _), _): return world.askName(of: query, suggesting: name)
    case .notLoaded: list.fail()
    case .resized, .pointed, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let refusal = refusal(of: command, world) { return [.say(.refused(refusal))] }
    switch command {
    case .showNew: return list.showNew(in: room(world)).map(counted) ?? []
    case .readOn: return readOn(world)
    case .nextUnread: return goToUnread(forward: true, world)
    case .previousUnread: return goToUnread(forward: false, world)
    case .open: return selected.map { [.show(Screen(thread($0)))] } ?? []
    case .profile: return selected.map { [.open(.member($0.author.handle))] } ?? []
    case .kindred: return selected.map { [.show(.kindred(of: .thread($0.number)))] } ?? []
    case .ask: return world.asking(in: part, query: query)
    case .filter: return [.ask(FilterMenu.kinds(world) { count($0, at: world.reader.now) })]
    case .dropFilter: return narrow { $0.terms.removeLast() }
    case .clearFilters: return narrow { $0 = Query() }
    case .sort: return [.ask(FilterMenu.sorts(world))]
    case .saveSearch: return world.askName(of: query)
    case .markRead: return selected.map { [.perform(.markThread(read: $0.unread > 0, $0.number))] } ?? []
    case .markAllRead: return [.ask(.confirm(.confirmMarkAllRead, world.reader(ListPhrase.markAllRead)))]
    case .watch: return selected.map { world.cycleStance(of: .thread($0.number), from: $0.follow) } ?? []
    case .bookmark: return selected.map { world.toggleBookmark(.thread($0.number), from: $0.follow) } ?? []
    case .pin: return selected.map { $0.pinEffects(world) } ?? []
    case .lock: return selected.map { $0.lockEffects(world) } ?? []
    default: return nil
    }
  }

  private mutating func goToUnread(forward: Bool, _ world: World) -> [Effect] {
    let indices =
      forward ? Array(rows.indices.dropFirst(list.index + 1)) : rows.indices.prefix(list.index).reversed()
    guard let index = indices.first(where: { rows[$0].unread > 0 }) else {
      return [.say(.done(world.reader(ListPhrase.noUnread)))]
    }
    return select(index, world)
  }

  /// Opens the next unread thread from the cursor on, and after the end from the top.
  private mutating func readOn(_ world: World) -> [Effect] {
    let order = Array(rows.indices.dropFirst(list.index)) + Array(rows.indices.prefix(list.index))
    guard let index = order.first(where: { rows[$0].unread > 0 }) else {
      // There may be more than the rows that are read.
      return list.next == nil ? sayAllRead(world) : [.load(.threads(part, query.unread, after: nil, limit: 1))]
    }
    list.select(index, in: room(world))
    return [.show(Screen(thread(rows[index])))]
  }

  private func sayAllRead(_ world: World) -> [Effect] { [.say(.done(world.reader(ListPhrase.everythingRead)))] }

  /// A thread of the list, with the words by which the list is filtered marked.
  private func thread(_ thread: ThreadSummary) -> ThreadState {
    ThreadState(number: thread.number, words: WordMatcher(query))
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    switch (purpose, answer) {
    case (.confirmMarkAllRead, .yes): return [.perform(.markAllRead(part, query))]
    case (.lockReason, .text(let reason)):
      return selected.map { [.perform(.lock(reason, $0.number))] } ?? []
    case (.confirmUnlock, .yes): return selected.map { [.perform(.lock(nil, $0.number))] } ?? []
    case (.searchName, .text(let name)): return [.perform(.saveSearch(name, query.everywhere(from: part)))]
    case (.sort, .chosen(let id)):
      return narrow { $0.sort = ThreadSort(rawValue: id) }
    case (.filterKind, .chosen(let id)):
      if let term = FilterMenu.found(id, world) { return narrow(with: term) }
      return FilterMenu.Kind(rawValue: id).map { kind in
        [.ask(FilterMenu.values(of: kind, world) { count($0, at: world.reader.now) })]
      } ?? []
    case (.filterAuthor, .text) where FilterMenu.term(purpose, answer) == nil:
      return [.say(.refused(world.reader(ProblemPhrase(FieldProblem(.handle, .malformedHandle)))))]
    default:
      guard let term = FilterMenu.term(purpose, answer) else { return nil }
      return narrow(with: term)
    }
  }

  private mutating func narrow(with term: Query.Term) -> [Effect] {
    narrow { query in
      query.terms.removeAll { $0 == term }
      query.terms.append(term)
    }
  }

  /// Changes the filters and begins the list anew.
  private mutating func narrow(_ change: (inout Query) -> Void) -> [Effect] {
    change(&query)
    list.clear()
    total = nil
    unknownNames = []
    return reload()
  }
}

extension Query {
  /// What of it is not read, in the same order.
  fileprivate var unread: Query {
    var query = self
    query.terms.append(Term(.state(.unread)))
    return query
  }
}
