// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A month of the agenda: its weeks as rows, the days with their events.
struct MonthState: ScreenState {
  /// The selected day, in days since 1970-01-01 of the reader's clock.
  var day: Int
  /// The slots of the weeks that are shown, by when they begin.
  var entries: [AgendaEntry] = []
  /// The zones of their places.
  var zones: [String: Zone] = [:]
  /// What is still being read of the month, and what was read.
  private var incoming: [AgendaEntry] = []

  /// Which keys have a meaning.
  var context: KeyContext { .month }
  /// Where it belongs.
  var place: Place? { .agenda }

  /// The month of a moment, that day selected, before anything is read.
  init(around moment: Timestamp, _ world: World) {
    day = CivilTime(moment, offset: world.reader.offset(moment)).dayNumber
  }

  /// The selected day.
  var civil: CivilTime { Self.civil(day) }

  /// Midnight of a day, as a day and time.
  static func civil(_ day: Int) -> CivilTime { CivilTime(Timestamp(seconds: Int64(day) * 86_400)) }

  /// The first day shown: the Monday of the week in which the month begins.
  var firstDay: Int { Self.civil(day - civil.day + 1).weekStart }
  /// So many days are shown: six weeks hold any month.
  static let days = 42

  /// The slots that are on a day.
  func entries(on day: Int, _ world: World) -> [AgendaEntry] {
    entries.filter { entry in
      let start = CivilTime(entry.slot.start, offset: world.reader.offset(entry.slot.start)).dayNumber
      let last = Timestamp(seconds: entry.slot.end.seconds - 1)
      return start <= day && day <= CivilTime(last, offset: world.reader.offset(last)).dayNumber
    }
  }

  /// The place and the month.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.agenda), world.reader(MonthPhrase(month: civil.month, year: civil.year))]
  }

  /// How many events the month has.
  func summaries(_ world: World) -> [String] {
    let (month, year) = (civil.month, civil.year)
    let numbers = entries.filter { entry in
      let start = CivilTime(entry.slot.start, offset: world.reader.offset(entry.slot.start))
      return start.month == month && start.year == year
    }
    return [world.reader(MeetingPhrase.activities(Set(numbers.map(\.event.number)).count))]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.open, .previousMonth, .nextMonth, .addEvent, .month] }

  /// The first event of the day.
  func selection(_ world: World) -> Reference? { entries(on: day, world).first.map { .event($0.event.number) } }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere, .done: return reload(world)
    case .loaded(.agenda(let filter, _, _), .agenda(let page, let zones)):
      self.zones.merge(zones) { _, new in new }
      return take(page, filter, world)
    case .command(let command): return perform(command, world)
    case .answered(.meeting(.whichEvent), .chosen(let id)):
      return Reference(id).map { [.open($0)] } ?? []
    case .pointed(let day): self.day = day
    case .key, .paste: return nil
    case .loaded, .notLoaded, .answered, .refused, .resized, .idle, .leaving: break
    }
    return []
  }

  /// What is past of the weeks that are shown, or what is to come of them.
  private func filter(isPast: Bool, _ world: World) -> AgendaFilter {
    var filter = AgendaFilter()
    filter.isPast = isPast
    filter.after = moment(firstDay, world)
    filter.before = moment(firstDay + Self.days, world)
    return filter
  }

  /// When a day begins by the reader's clock.
  private func moment(_ day: Int, _ world: World) -> Timestamp {
    let naive = Timestamp(seconds: Int64(day) * 86_400)
    return Timestamp(seconds: naive.seconds - Int64(world.reader.offset(naive)))
  }

  private mutating func reload(_ world: World) -> [Effect] {
    incoming = []
    return [.load(.agenda(filter(isPast: true, world), after: nil, limit: 500))]
  }

  private mutating func take(_ page: Page<AgendaEntry>, _ filter: AgendaFilter, _ world: World) -> [Effect] {
    // What was asked of another month is no answer any more.
    guard filter == self.filter(isPast: filter.isPast, world) else { return [] }
    incoming += page.items
    if let next = page.next { return [.load(.agenda(filter, after: next, limit: 500))] }
    if filter.isPast { return [.load(.agenda(self.filter(isPast: false, world), after: nil, limit: 500))] }
    entries = incoming.sorted { ($0.slot.start, $0.event.number) < ($1.slot.start, $1.event.number) }
    incoming = []
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .moveUp: return go(to: day - 7, world)
    case .moveDown: return go(to: day + 7, world)
    case .nextDay: return go(to: day + 1, world)
    case .previousDay: return go(to: day - 1, world)
    case .goFirst: return go(to: day - civil.day + 1, world)
    case .goLast: return go(to: Self.month(after: civil, by: 1).dayNumber - 1, world)
    case .previousMonth, .pageUp: return go(to: Self.sameDay(civil, monthsOn: -1), world)
    case .nextMonth, .pageDown: return go(to: Self.sameDay(civil, monthsOn: 1), world)
    case .month: return [.pop]
    case .addEvent: return world.addingEvent()
    case .polls: return [.show(Screen(PollListState()))]
    case .open, .readOn: return open(world)
    default: return nil
    }
  }

  private func open(_ world: World) -> [Effect] {
    let found = entries(on: day, world)
    guard found.count > 1 else {
      return found.first.map { [.open(.event($0.event.number))] }
        ?? [.say(.refused(world.reader(AgendaPhrase.nothingThatDay)))]
    }
    let items = found.map { entry in
      Chooser.Item(
        id: Reference.event(entry.event.number).description, label: DisplayText.sanitised(entry.event.fields.title),
        detail: AgendaLine(entry, zones, world).when)
    }
    return [.ask(.choose(.meeting(.whichEvent), world.reader(AgendaPhrase.whichEvent), items))]
  }

  private mutating func go(to day: Int, _ world: World) -> [Effect] {
    let first = firstDay
    // The years that can be written.
    self.day = min(max(day, -700_000), 2_900_000)
    return firstDay == first ? [] : reload(world)
  }

  /// The first of a month that lies so many months on.
  private static func month(after time: CivilTime, by months: Int) -> CivilTime {
    let count = time.year * 12 + time.month - 1 + months
    return CivilTime(year: count / 12, month: count % 12 + 1, day: 1) ?? time
  }

  /// The same day of another month, or its last.
  private static func sameDay(_ time: CivilTime, monthsOn months: Int) -> Int {
    let first = month(after: time, by: months).dayNumber
    return min(first + time.day - 1, month(after: time, by: months + 1).dayNumber - 1)
  }
}
