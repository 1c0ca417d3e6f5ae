// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// One event being read, and answered.
struct EventPageState: TextPage {
  /// The event's number.
  let number: Int
  /// The event as last read; nil before that, or when there is none for the reader.
  var event: Event?
  /// The zones in which its times are shown.
  var zones: [String: Zone] = [:]
  /// The number of the slot that the keys answer; nil before it is known.
  var slotNumber: Int?
  /// How far it is scrolled.
  var paging = PageState()
  /// Whether reading found no such event.
  var isMissing = false
  /// What is being done to it.
  var acts = EventActs()

  /// Which keys have a meaning.
  var context: KeyContext { .agenda }
  /// The event.
  var shows: Reference? { .event(number) }

  /// An event before it is read.
  init(number: Int) { self.number = number }

  /// The number, and the title once that has scrolled away.
  func breadcrumb(_ world: World) -> [String] {
    let parts = [world.reader(Place.agenda), Reference.event(number).description]
    guard let event, paging.top > 0 else { return parts }
    return parts + [DisplayText.sanitised(event.fields.title)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard let event, let slot else { return [] }
    return world.hints(of: event, slot) + (event.fields.slots.count > 1 ? [.nextSlot] : []) + [
      .openThread, .copyReference,
    ]
  }

  /// The slot that the keys answer: the chosen one, or else the next to come.
  var slot: EventSlot? { event?.fields.slots.first { $0.number == slotNumber } }

  /// The slot that the keys answer, by its number.
  var marked: Int? { slotNumber }

  /// The lines of the page; none before it is read.
  func lines(_ world: World) -> [EntryLine] {
    event.map { EventPage(event: $0, zones: zones, selected: slotNumber, world: world).lines } ?? []
  }
}

extension EventPageState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.event(number))]
    case .loaded(.event, .event(let event, let zones)):
      (self.event, self.zones) = (event, zones)
      if slot == nil {
        slotNumber = (event.fields.slots.first { $0.end > world.reader.now } ?? event.fields.slots.last)?.number
      }
      fit(world)
    case .loaded(_, .glances(let glances)):
      return event.map { [Links(in: $0.fields.body).choice(glances, world)] } ?? []
    case .loaded(let request, let loaded): return EventActs.copy(request, loaded, world) ?? []
    case .notLoaded(let request): isMissing = request == .event(number) && event == nil
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return acts.answer(purpose, answer, world)
    case .done(let act, let outcome):
      return [.load(.event(number))] + EventActs.said(act, outcome, world)
    case .pointed(let slot): slotNumber = slot
    case .key, .paste: return nil
    case .resized, .refused, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .readOn:
      _ = readOn(world)
      return []
    case .open: return event.map { [.open(.thread($0.thread))] } ?? []
    case .nextSlot: return step(by: 1, world)
    case .previousSlot: return step(by: -1, world)
    case .addEvent: return world.addingEvent()
    case .copyReference: return event.map { acts.askWhatToCopy(of: $0, world) }
    default:
      guard let event, let slot else { return nil }
      return acts.perform(command, on: event, slot: slot, world)
    }
  }

  private mutating func step(by step: Int, _ world: World) -> [Effect] {
    guard let slots = event?.fields.slots, slots.count > 1 else {
      return [.say(.refused(world.reader(AgendaPhrase.oneTime)))]
    }
    let index = slots.firstIndex { $0.number == slotNumber } ?? 0
    slotNumber = slots[(index + step + slots.count) % slots.count].number
    reveal(slotNumber, world)
    return []
  }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing, event == nil {
      painter.write(
        world.reader(AgendaPhrase.missing(number)), column: 1, row: 0, style: world.theme[.faint],
        limit: painter.size.columns - 1)
    }
    drawText(into: &painter, world)
  }
}
