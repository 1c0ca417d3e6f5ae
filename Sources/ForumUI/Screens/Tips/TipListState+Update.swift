// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension TipListState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared: return load(list.again())
    case .changedElsewhere: return load(list.look())
    case .loaded(.tips(let filter, let after), .tips(let page)):
      if let effects = acts.take(filter, page, world) { return effects }
      return filter == self.filter ? take(page, Read(key: after), world) : []
    case .notLoaded:
      list.fail()
      acts.reading = nil
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, _): return load(list.again()) + TipActs.said(act, world)
    case .refused(let act, let refusal): return acts.refused(act, refusal, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .idle, .leaving: break
    }
    return []
  }

  func request(_ read: PagedList<Tip>.Read) -> Request { .tips(filter, after: read.key) }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return selected.map { [.open(.tip($0.number))] } ?? []
    case .showNew: return load(list.showNew(in: room(world)))
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
    terms.isEmpty ? rows.reduce(0) { max($0, $1.pin ?? 0) } : PinLimits.onBoard
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
    list.clear()
    return load(list.again())
  }
}
