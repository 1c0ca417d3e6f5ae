// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The agenda: what is to come by week, or what is past, the last first.
struct AgendaState: TitleList {
  /// What is shown.
  var filter = AgendaFilter()
  /// The slots read so far.
  var list = PagedList<AgendaEntry>(isForward: true)
  /// The zones of their places.
  var zones: [String: Zone] = [:]
  /// What is being done to an event.
  var acts = EventActs()

  /// Which keys have a meaning.
  var context: KeyContext { .agenda }
  /// Where it belongs.
  var place: Place? { .agenda }
  /// The slot under the cursor.
  var selected: AgendaEntry? { list.selected }
  /// What is selected.
  func selection(_ world: World) -> Reference? { selected.map { .event($0.event.number) } }

  /// A list before anything is read.
  init() {}

  /// Which part of the agenda it is; nil for one of the choices with a network.
  var part: AgendaPhrase.Part {
    filter.isPast ? (filter.mineOnly ? .minePast : .past) : filter.mineOnly ? .mine : .all
  }

  /// Whether anything narrows it.
  private var isNarrowed: Bool { filter != AgendaFilter() }

  /// The place, then what is shown of it.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.agenda)] + (part == .all ? [] : [world.reader(AgendaPhrase.part(part))])
      + (filter.network.map { [Reference.network($0).description] } ?? [])
  }

  /// How much there is.
  func summaries(_ world: World) -> [String] {
    list.isLoaded ? [world.reader(AgendaPhrase.entries(list.rows.count, isMore: list.next != nil))] : []
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    let own = selected.map { Array(world.hints(of: $0.event, $0.slot).prefix(1)) } ?? []
    return (selected == nil ? [] : [.open]) + own + [.addEvent, .polls, .filter] + (isNarrowed ? [.clearFilters] : [])
      + [.month]
  }

  /// The lines of the list.
  func layout(_ world: World) -> AgendaLayout { AgendaLayout(rows, world) }

  func room(_ world: World) -> ListRoom<AgendaEntry> {
    let world = roomy(world)
    let height = AgendaView.height(world)
    return ListRoom(height: height, page: height - 2, keepsLine: true) { AgendaLayout($0, world).lines }
  }

  func title(of entry: AgendaEntry, _ world: World) -> String { entry.event.fields.title }
  func titleRoom(_ world: World) -> Int { AgendaColumns(width: world.content.columns).title }
  func lineCount(_ world: World) -> Int { layout(world).lines.count }
}

extension AgendaState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return load(list.again())
    case .loaded(.agenda(let filter, let after, _), .agenda(let page, let zones)):
      guard filter == self.filter else { return [] }
      self.zones.merge(zones) { _, new in new }
      return take(page, Read(key: after), world)
    case .loaded(let request, let loaded): return EventActs.copy(request, loaded, world) ?? links(loaded, world)
    case .notLoaded: list.fail()
    case .command(let command): return perform(command, world)
    case .answered(.meeting(.filter), .chosen(let id)): return narrow(to: id)
    case .answered(let purpose, let answer): return acts.answer(purpose, answer, world)
    case .done(let act, let outcome): return load(list.again()) + EventActs.said(act, outcome, world)
    case .key, .paste: return nil
    case .resized, .pointed, .refused, .idle, .leaving: break
    }
    return []
  }

  private func links(_ loaded: Loaded, _ world: World) -> [Effect] {
    guard case .glances(let glances) = loaded, let event = acts.subject else { return [] }
    return [Links(in: event.fields.body).choice(glances, world)]
  }

  func request(_ read: PagedList<AgendaEntry>.Read) -> Request { .agenda(filter, after: read.key, limit: read.limit) }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open, .readOn: return selected.map { [.open(.event($0.event.number))] } ?? []
    case .addEvent: return world.addingEvent()
    case .polls: return [.show(Screen(PollListState()))]
    case .month: return [.show(Screen(MonthState(around: selected?.slot.start ?? world.reader.now, world)))]
    case .filter: return [.ask(filters(world))]
    case .dropFilter, .clearFilters:
      guard isNarrowed else { return [.say(.refused(world.reader(ListPhrase.noFilter)))] }
      return narrow { $0 = AgendaFilter() }
    case .nextSlot: return jumpWeek(forward: true, world)
    case .previousSlot: return jumpWeek(forward: false, world)
    default:
      guard let entry = selected else { return nil }
      return acts.perform(command, on: entry.event, slot: entry.slot, world)
    }
  }

  /// Goes to the first entry of the next week, or of this one or the one before.
  private mutating func jumpWeek(forward: Bool, _ world: World) -> [Effect] {
    let index = list.index
    let starts = layout(world).weekStarts
    let target = forward ? starts.first { $0 > index } : starts.last { $0 < index }
    return select(target ?? index, world)
  }

  private func filters(_ world: World) -> Prompt {
    var items = AgendaPhrase.Part.allCases.map {
      Chooser.Item(id: $0.rawValue, label: world.reader(AgendaPhrase.part($0)))
    }
    var networks: [NetworkID] = []
    for case .network(let id) in list.rows.flatMap(\.event.fields.hosts) where !networks.contains(id) {
      networks.append(id)
    }
    items += networks.sorted().map { id in
      let name = Reference.network(id).description
      return Chooser.Item(id: name, label: name)
    }
    return .choose(.meeting(.filter), world.reader(AgendaPhrase.filterBy), items)
  }

  private mutating func narrow(to id: String) -> [Effect] {
    if let network = id.hasPrefix("~") ? NetworkID(wellFormed: id) : nil { return narrow { $0.network = network } }
    guard let part = AgendaPhrase.Part(rawValue: id) else { return [] }
    return narrow { filter in
      filter.mineOnly = part == .mine || part == .minePast
      filter.isPast = part == .past || part == .minePast
      if part == .all { filter.network = nil }
    }
  }

  private mutating func narrow(_ change: (inout AgendaFilter) -> Void) -> [Effect] {
    change(&filter)
    list.clear()
    return load(list.again())
  }
}

extension AgendaEntry: ListRow {
  /// Which slot of which event.
  struct RowID: Hashable, Sendable {
    var event: Int
    var slot: Int
  }

  var rowID: RowID { RowID(event: event.number, slot: slot.number) }
}
