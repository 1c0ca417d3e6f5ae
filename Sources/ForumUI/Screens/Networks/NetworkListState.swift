// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The networks of civil servants, by id.
struct NetworkListState: ListScreen {
  /// The filters in the order in which they were added.
  var terms: [NetworkTerm] = []
  /// The networks read so far.
  var list = PagedList<Network>()
  /// What is being done to a network.
  var acts = NetworkActs()

  /// What is selected.
  func selection(_ world: World) -> Reference? { list.selected.map { .network($0.id) } }
  /// Which keys have a meaning.
  var context: KeyContext { .networks }
  /// The ninth place.
  var place: Place? { .networks }
  /// What the list shows.
  var filter: NetworkFilter { NetworkFilter(terms) }

  /// A list before anything is read.
  init(terms: [NetworkTerm] = []) { self.terms = terms }

  /// The place, then the filters.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.networks)] + terms.map { DisplayText.sanitised($0.text(world)) }
  }

  /// How many networks there are, as far as they are read.
  func summaries(_ world: World) -> [String] {
    guard list.isLoaded else { return [] }
    let count = world.reader(NetworkPhrase.networks(rows.count, isMore: !list.isWhole))
    return world.summaries([count], arrived: list.arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    let own: [Command] = list.selected.map { NetworkActs.hints($0, world) } ?? []
    return (list.rows.isEmpty ? [] : [.open]) + [.writeNetwork, .filter] + (terms.isEmpty ? [] : [.dropFilter]) + own
      + (list.rows.count > 1 ? [.compareNetworks] : [])
  }

  /// The rows that fit, without head and detail lines.
  func room(_ world: World) -> ListRoom<Network> {
    ListRoom(height: max(1, (world.content.rows - RowDetails.overhead(world)) / world.linesOfTables))
  }
}

extension Network: ListRow {
  var rowID: NetworkID { id }
}

// MARK: Update

extension NetworkListState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared: return load(list.again())
    case .changedElsewhere: return load(list.look())
    case .loaded(.networks(let asked, let key, let limit), .networks(let page)) where asked == filter:
      return take(page, Read(key: key, limit: limit), world)
    case .loaded(.networksBack(let asked, let key, let limit), .networks(let page)) where asked == filter:
      return take(page, Read(key: key, direction: .backward, limit: limit), world)
    case .loaded(let request, let loaded): return acts.take(request, loaded, world)
    case .notLoaded: list.fail()
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, let outcome): return load(list.again()) + acts.said(act, outcome, world)
    case .key, .paste: return nil
    case .resized, .pointed, .refused, .idle, .leaving: break
    }
    return []
  }

  func request(_ read: PagedList<Network>.Read) -> Request {
    switch read.direction {
    case .forward: .networks(filter, after: read.key, limit: read.limit)
    case .backward: .networksBack(filter, before: read.key, limit: read.limit)
    }
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .showNew: return load(list.showNew(in: room(world)))
    case .open: return list.selected.map { [.open(.network($0.id))] } ?? []
    case .writeNetwork: return world.writingNetwork()
    case .filter: return [.ask(NetworkMenu.kinds(world))]
    case .dropFilter:
      guard !terms.isEmpty else { return [.say(.refused(world.reader(ListPhrase.noFilter)))] }
      return narrow { $0.removeLast() }
    case .clearFilters: return narrow { $0 = [] }
    case .compareNetworks: return [.show(Screen(NetworkTableState(terms: terms)))]
    case .boardRoom: return world.boardRoom()
    case .kindred: return list.selected.map { [.show(.kindred(of: .network($0.id)))] } ?? []
    default: return list.selected.flatMap { acts.perform(command, on: $0, world) }
    }
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    if case (.filterKind, .chosen(let id)) = (purpose, answer) {
      guard let kind = NetworkTerm.Kind(rawValue: id) else { return [] }
      switch kind {
      case .open: return add(.open)
      case .mine: return add(.mine)
      default: return NetworkMenu.values(of: kind, world).map { [.ask($0)] }
      }
    }
    if let term = NetworkMenu.term(purpose, answer) { return add(term) }
    return acts.answer(purpose, answer, world)
  }

  /// Adds a filter; one for the same thing goes, only words come on top of words.
  private mutating func add(_ term: NetworkTerm) -> [Effect] {
    narrow { terms in
      terms.removeAll { $0 == term || ($0.kind == term.kind && term.kind != .words) }
      terms.append(term)
    }
  }

  /// Changes the filters and begins the list anew.
  private mutating func narrow(_ change: (inout [NetworkTerm]) -> Void) -> [Effect] {
    change(&terms)
    list.clear()
    return load(list.again())
  }
}

extension World {
  /// Opens the form for a new network, or says why not.
  func writingNetwork() -> [Effect] {
    if let refusal = refusal(.addNetwork) { return say(refusal) }
    return [.show(Screen(FormState.writingNetwork(self)))]
  }

  /// Opens the threads that board members of networks share, or says who they are for.
  func boardRoom() -> [Effect] {
    guard counts.audiences.contains(.boards) else { return say(.boardsOnly) }
    return [
      .show(Screen(ThreadListState(place: .everything, query: Query(terms: [Query.Term(.state(.boardRoom))]))))
    ]
  }
}
