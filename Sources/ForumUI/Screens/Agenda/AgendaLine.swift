// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The words and signs of a line about a slot of an event.
struct AgendaLine {
  let entry: AgendaEntry
  let zones: [String: Zone]
  let world: World

  init(_ entry: AgendaEntry, _ zones: [String: Zone], _ world: World) {
    (self.entry, self.zones, self.world) = (entry, zones, world)
  }

  private var reader: Reader { world.reader }
  private var event: Event { entry.event }

  /// The begin by the clock of the place.
  private var start: CivilTime { reader.civil(entry.slot.start, in: event.fields.zone, zones) }

  /// The title as it is shown.
  var title: String { DisplayText.sanitised(event.fields.title) }

  /// The day and the time.
  var when: String { "\(reader(TimePhrase.day(start))) \(TimePhrase.clock(start))" }

  /// The weekday, the day of the month and the time, where the week says the rest.
  var shortWhen: String {
    let day = TimePhrase.weekday(start.weekday, in: reader.language)
    return "\(day) \(start.day) \(TimePhrase.clock(start))"
  }

  /// The time of day.
  var clock: String { TimePhrase.clock(start) }

  /// What matters most to the reader, and how it looks: a clash, then the own answer, then that it is only a draft.
  var sign: (String, TextRole) {
    if entry.clash != nil { return (world.sign(.clash), .waiting) }
    switch mine?.attendance {
    case .yes where mine?.waitingPlace != nil: return (world.sign(.more), .waiting)
    case .yes: return (world.sign(.answered), .helped)
    case .maybe: return (world.sign(.waiting), .waiting)
    case .no: return (world.sign(.hidden), .faint)
    case nil: return event.standing == .draft ? (world.sign(.hidden), .faint) : (" ", .faint)
    }
  }

  /// The reader's own answer.
  private var mine: Event.Answer? { event.answers[entry.slot.number] }

  /// The reader's own answer in words; empty when there is none.
  var answer: String { mine.map(reader.answer) ?? "" }

  /// The same in a word.
  var shortAnswer: String { mine.map { reader(MeetingPhrase.attendance($0.attendance)) } ?? "" }

  /// Places left, or how far it is.
  var places: String {
    if event.standing == .saveTheDate { return reader(AgendaPhrase.keepFree) }
    guard event.standing == .open || event.standing == .full else {
      return reader(MeetingPhrase.standing(event.standing))
    }
    guard let left = entry.slot.left else { return reader(MeetingPhrase.standing(.open)) }
    return left == 0 ? reader(MeetingPhrase.full) : reader(AgendaPhrase.left(left))
  }

  /// What kind of meeting, and for what people come.
  var kind: String {
    reader(MeetingPhrase.eventKind(event.fields.kind)) + ", " + reader(MeetingPhrase.category(event.fields.category))
  }

  /// Who hosts it.
  var hosts: String { DisplayText.sanitised(reader.hosts(event)) }

  /// The second line where rows have two.
  var facts: String { joined([kind, hosts, reader.standing(event, entry.slot), answer, clash]) }

  private var clash: String { entry.clash.map { reader(MeetingPhrase.clash($0)) } ?? "" }

  /// The lines about the selected entry: the central question, what and who, where and how many.
  var detail: [String] {
    let fields = event.fields
    let number = Reference.event(event.number).description
    return [
      DisplayText.sanitised(fields.question.isEmpty ? fields.benefit : fields.question),
      joined([number, kind, hosts]),
      joined([fields.place, reader.standing(event, entry.slot), answer, clash]),
    ]
  }

  private func joined(_ parts: [String]) -> String { TipLine.joined(parts.filter { !$0.isEmpty }, world) }
}
