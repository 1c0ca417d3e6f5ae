// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a form about an event or a poll is for.
enum MeetingForm: Equatable, Sendable {
  case newEvent
  case editEvent(Event)
  case report(Event)
  case newPoll
  /// In a thread that is there, whose topics it has.
  case pollIn(thread: Int)
  case outcome(Poll)

  /// What a draft of it is for.
  var target: DraftTarget {
    switch self {
    case .newEvent: .newEvent
    case .editEvent(let event): .editEvent(event.number)
    case .report(let event): .report(event.number)
    case .newPoll: .newPoll
    case .pollIn(let thread): .pollIn(thread: thread)
    case .outcome(let poll): .outcome(poll.number)
    }
  }

  /// Whether it changes what is there.
  var isChange: Bool { if case .editEvent = self { true } else { false } }

  /// What posting it is, of what needs the house rules.
  var action: Action? {
    switch self {
    case .newEvent: .addEvent
    case .report: .reportOnEvent
    case .newPoll, .pollIn: .addPoll
    case .outcome: .writeOutcome
    case .editEvent: nil
    }
  }

  /// Where a problem stands; nil for fields that other forms have too.
  static func field(_ name: FormField.Name) -> Field? {
    switch name {
    case .address: .place
    case .event: .network
    default: nil
    }
  }

  /// What a field is called that no `Field` names; nil for others.
  static func label(_ name: FormField.Name, _ world: World) -> String? {
    let phrase: MeetingFormPhrase? =
      switch name {
      case .address: .address
      case .eventKind, .pollKind: .kind
      case .category: .category
      case .eventState: .state
      case .workingTime: .workingTime
      case .gathersUntil: .gathersUntil
      case .sealed: .sealed
      case .secret: .secret
      case .tieRule: .tieRule
      case .event: .event
      default: nil
      }
    return phrase.map { ProblemPhrase.capitalised(world.reader($0)) }
  }

  /// The values of a choice; none for other fields.
  static func values(_ name: FormField.Name, _ form: FormState) -> [String] {
    switch name {
    case .eventKind: EventKind.allCases.map(\.rawValue)
    case .category: EventCategory.allCases.map(\.rawValue)
    case .eventState: EventState.allCases.map(\.rawValue).filter { $0 != EventState.cancelled.rawValue }
    case .pollKind: PollKind.allCases.map(\.rawValue)
    case .tieRule: TieRule.allCases.map(\.rawValue)
    case .workingTime, .sealed, .secret: ["yes", "no"]
    case .zone:
      Zone.offered.filter { form.zones[$0] != nil }
        + (form.choice(.zone).map { Zone.offered.contains($0) ? [] : [$0] } ?? [])
    default: []
    }
  }

  /// How a field is typed; nil for those that need no word.
  static func hint(_ name: FormField.Name, _ form: FormState) -> MeetingFormPhrase? {
    switch name {
    case .slots: .slotsHint(SlotText.example + " x40")
    case .hosts: .hostsHint
    case .sessions: .sessionsHint
    case .audience: .audienceHint(takesLayer: form[.closes] != nil)
    case .signUpUntil, .closes, .gathersUntil: .momentHint(SlotText.momentExample)
    case .options: form.choice(.pollKind) == PollKind.dates.rawValue ? .datesHint(SlotText.example) : .optionsHint
    default: nil
    }
  }

  /// The words for a value of a choice; nil for other fields.
  static func text(_ name: FormField.Name, _ id: String, _ world: World) -> String? {
    let reader = world.reader
    return switch name {
    case .eventKind: EventKind(rawValue: id).map { reader(MeetingPhrase.eventKind($0)) }
    case .category: EventCategory(rawValue: id).map { reader(MeetingPhrase.category($0)) }
    case .eventState:
      EventState(rawValue: id).map { state in
        switch state {
        case .draft: reader(MeetingFormPhrase.draftForHosts)
        case .saveTheDate: reader(MeetingPhrase.standing(.saveTheDate))
        case .open: reader(MeetingPhrase.standing(.open))
        case .cancelled: reader(MeetingPhrase.standing(.cancelled))
        }
      }
    case .pollKind: PollKind(rawValue: id).map { reader(PollPhrase.kind($0)) }
    case .tieRule: TieRule(rawValue: id).map { reader(PollPhrase.tieRule($0)) }
    case .workingTime: reader(MeetingPhrase.workingTime(id == "yes"))
    case .sealed: id == "yes" ? reader(MeetingFormPhrase.untilClose) : reader(PollPhrase.open)
    case .secret: reader(id == "yes" ? MeetingFormPhrase.nobodyKnows : .notSecret)
    default: nil
    }
  }
}

extension FormPurpose {
  /// Whether it is about an event or a poll.
  var isMeeting: Bool { if case .meeting = self { true } else { false } }
}
