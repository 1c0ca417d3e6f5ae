// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TipListState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared: return reload()
    case .changedElsewhere:
      let effects = reload()
      isLooking = !tips.isEmpty
      return effects
    case .loaded(.tips(let filter, let after), .tips(let page)):
      if let effects = acts.take(filter, page, world) { return effects }
      return filter == self.filter ? take(page, after: after, world) : []
    case .notLoaded:
      incoming = nil
      acts.reading = nil
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, _): return reload() + TipActs.said(act, world)
    case .refused(let act, let refusal): return acts.refused(act, refusal, world)
    case .resized: reveal(world)
    case .pointed(let index):
      guard tips.indices.contains(index) else { return [] }
      selectedNumber = tips[index].number
      reveal(world)
      return more(world)
    case .key, .paste: return nil
    case .loaded, .idle, .leaving: break
    }
    return []
  }

  /// Reads as many tips again as were read, so that the place in a long list is kept.
  private mutating func reload() -> [Effect] {
    incoming = nil
    goesLast = false
    isLooking = false
    wanted = max(1, tips.count)
    return [.load(.tips(filter, after: nil))]
  }

  private mutating func take(_ page: Page<Tip>, after: PageKey?, _ world: World) -> [Effect] {
    var list = after == nil ? [] : incoming ?? tips
    let known = Set(list.map(\.number))
    list += page.items.filter { !known.contains($0.number) }
    if let next = page.next, list.count < wanted || isSought(in: list) {
      incoming = list
      return [.load(.tips(filter, after: next))]
    }
    incoming = nil
    if isLooking {
      look(at: Page(items: list, next: page.next))
    } else {
      show(Page(items: list, next: page.next), world)
    }
    return []
  }

  /// Whether the tip that the last visit left is still to be found behind these.
  private func isSought(in list: [Tip]) -> Bool {
    guard wantedAbove != nil, let selectedNumber, list.count < LastPlace.farthest else { return false }
    return !list.contains { $0.number == selectedNumber }
  }

  private mutating func show(_ page: Page<Tip>, _ world: World) {
    let position = layout(world).order.firstIndex { tips[$0].number == selectedNumber } ?? 0
    tips = page.items
    next = page.next
    isLoaded = true
    fresh = nil
    arrived = 0
    if selected == nil { select(position, world) }
    if let above = wantedAbove, let tip = tips.firstIndex(where: { $0.number == selectedNumber }) {
      pager = Pager(top: layout(world).lines.wanted(for: tip).lowerBound - above)
    }
    wantedAbove = nil
    if goesLast {
      goesLast = false
      select(tips.count - 1, world)
    }
    reveal(world)
  }

  /// Keeps what others wrote until it is wanted.
  private mutating func look(at page: Page<Tip>) {
    isLooking = false
    let news = FreshRows(page.items, over: tips) { $0.number }
    tips = news.shown
    arrived = news.arrived
    fresh = arrived > 0 ? page : nil
  }

  private mutating func showNew(_ world: World) -> [Effect] {
    guard let fresh else { return reload() }
    show(fresh, world)
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    let page = max(1, height(world) - 1)
    if command == .goLast, let next {
      // Tips stand by topic, so that the last row is only known once all are there; a board has
      // some hundred of them.
      goesLast = true
      incoming = tips
      wanted = .max
      return [.load(.tips(filter, after: next))]
    }
    if let motion = command.motion(page: page, count: tips.count) {
      move(by: motion, world)
      return more(world)
    }
    switch command {
    case .open: return selected.map { [.open(.tip($0.number))] } ?? []
    case .showNew: return showNew(world)
    case .writeTip: return world.writingTip()
    case .filter: return [.ask(TipMenu.filters(world))]
    case .dropFilter:
      if let refusal = refusal(of: command, world) { return [.say(.refused(refusal))] }
      return narrow { $0.removeLast() }
    case .clearFilters: return narrow { $0 = [] }
    default:
      guard let tip = selected else { return nil }
      return acts.perform(command, on: tip, lastPin: lastPin, mine: nil, world)
    }
  }

  /// The last place among the pinned tips; all of them are read when nothing filters.
  var lastPin: Int {
    terms.isEmpty ? tips.reduce(0) { max($0, $1.pin ?? 0) } : PinLimits.onBoard
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    if case (.filterKind, .chosen(let id)) = (purpose, answer) {
      switch FilterMenu.found(id, world)?.condition {
      case .topic(let topic): return add(.topic(topic))
      case .layer(let layer): return add(.layer(layer))
      default: break
      }
      guard let kind = TipTerm.Kind(rawValue: id) else { return [] }
      switch kind {
      case .pinned: return add(.pinned)
      case .toReview: return add(.toReview)
      case .retired: return add(.retired)
      case .topic, .layer, .words: return TipMenu.values(of: kind, world).map { [.ask($0)] }
      }
    }
    if let term = TipMenu.term(purpose, answer) { return add(term) }
    return acts.answer(purpose, answer, mine: nil, world)
  }

  /// Adds a filter; one for the same thing goes, only words come on top of words.
  private mutating func add(_ term: TipTerm) -> [Effect] {
    narrow { terms in
      terms.removeAll { $0 == term || ($0.kind == term.kind && term.kind != .words) }
      terms.append(term)
    }
  }

  /// Changes the filters and begins the list anew.
  private mutating func narrow(_ change: (inout [TipTerm]) -> Void) -> [Effect] {
    change(&terms)
    tips = []
    next = nil
    fresh = nil
    arrived = 0
    isLoaded = false
    selectedNumber = nil
    wantedAbove = nil
    pager = Pager()
    return reload()
  }
}

// MARK: Moving

extension TipListState {
  private mutating func move(by steps: Int, _ world: World) {
    let position = layout(world).order.firstIndex { tips[$0].number == selectedNumber } ?? 0
    select(position + steps, world)
  }

  /// Selects the tip at a position from the top, or the nearest there is.
  private mutating func select(_ position: Int, _ world: World) {
    let order = layout(world).order
    guard !order.isEmpty else {
      selectedNumber = nil
      return
    }
    selectedNumber = tips[order[min(max(position, 0), order.count - 1)]].number
    reveal(world)
  }

  /// Scrolls so that the selected tip is seen.
  private mutating func reveal(_ world: World) {
    let layout = layout(world)
    guard let tip = tips.firstIndex(where: { $0.number == selectedNumber }) else { return }
    pager.reveal(layout.lines.wanted(for: tip), count: layout.lines.count, height: height(world))
  }

  /// Reads the next page before the cursor gets to the end.
  private mutating func more(_ world: World) -> [Effect] {
    let order = layout(world).order
    guard let next, incoming == nil,
      let position = order.firstIndex(where: { tips[$0].number == selectedNumber }),
      position >= order.count - 2 * height(world)
    else { return [] }
    incoming = tips
    wanted = tips.count + 1
    return [.load(.tips(filter, after: next))]
  }
}
