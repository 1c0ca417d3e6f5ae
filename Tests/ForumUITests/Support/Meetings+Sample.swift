// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension Event {
  /// The first slot begins tomorrow at 12:30 in Brussels, the second two weeks later.
  static func sample(
    _ number: Int = 4, _ title: String = "One page is enough", answers: [Int: Event.Answer] = [:], isHost: Bool = false,
    state: EventState = .open, days: Int = 1
  ) -> Event {
    let start = Timestamp.sampleNow.adding(days: days).adding(hours: -1)
    var first = EventSlot(number: 1, start: start, end: start.adding(hours: 2), places: 40)
    (first.taken, first.waiting) = (12, 0)
    var second = EventSlot(
      number: 2, start: start.adding(days: 14), end: start.adding(days: 14).adding(hours: 2), places: 2)
    (second.taken, second.waiting) = (2, 3)
    var fields = EventFields(
      title: title, body: "Bring your own page. See #12.", topics: ["open-data"], zone: "Europe/Brussels",
      slots: [first, second])
    fields.question = "What do you leave out when nobody reads your policy?"
    fields.benefit = "You go home with one page"
    (fields.kind, fields.category, fields.state) = (.lunchLecture, .content, state)
    fields.hosts = [.network(NetworkID("passerelle")), .partner("Bureau Brug")]
    (fields.place, fields.address, fields.cost) = ("Library", "Bridge Street 1, Ghent", "free")
    fields.target = "everybody who writes"
    fields.language = Language(.nl)
    fields.sessions = [EventSession(start: start, title: "Writing", by: "Bureau Brug")]
    return Event(
      number: number, thread: 30 + number, owner: .sara, fields: fields, uid: "x", changed: .sampleNow,
      answers: answers,
      shown: [.jan], isHost: isHost, standing: EventStanding(state, fields.slots, at: .sampleNow))
  }

  /// One slot of it, as it stands in the agenda.
  func entry(_ slot: Int = 1, clash: Int? = nil) -> AgendaEntry {
    AgendaEntry(event: self, slot: fields.slots[slot - 1], clash: clash)
  }
}

extension AgendaEntry {
  /// This week and later: an answer of each kind, a draft, a clash, and hostile texts.
  static let samples: [AgendaEntry] = [
    Event.sample(4, answers: [1: Event.Answer(.yes, bringsColleague: true)]).entry(),
    Event.sample(5, "Pub quiz: \u{1b}[31m漢字 \u{202e}know your layer", days: 2).entry(clash: 4),
    Event.sample(6, "A visit to the water authority", isHost: true, state: .draft, days: 6).entry(),
    Event.sample(7, "Network day", answers: [1: Event.Answer(.maybe)], state: .saveTheDate, days: 9).entry(),
    Event.sample(4, answers: [2: Event.Answer(.yes, waitingPlace: 2)]).entry(2),
  ]
}

extension Poll {
  /// A poll that closes in five days.
  static func sample(
    _ kind: PollKind = .choice, number: Int = 2, title: String = "Which theme in spring?", options: [String]? = nil,
    dots: Int = 1, phase: PollPhase = .voting, hasVoted: Bool = false, owner: MemberBrief = .sara
  ) -> Poll {
    var fields = PollFields(
      title: title, body: "Tell us what you need.", topics: ["open-data"], kind: kind,
      closes: Timestamp.sampleNow.adding(days: 5))
    fields.dots = dots
    fields.isSealed = kind.mustBeSealed ?? true
    let texts = options ?? (kind.hasOwnOptions ? ["Letters people understand", "Backing of the top"] : []) + kind.words
    var poll = Poll(
      number: number, post: PostReference(thread: 40 + number, number: 1), owner: owner, fields: fields,
      created: .sampleNow, phase: phase, voters: 7, hasVoted: hasVoted,
      options: texts.enumerated().map { PollOption(number: $0.offset + 1, text: $0.element) })
    if kind == .dates {
      for index in poll.options.indices {
        poll.options[index].text = ""
        poll.options[index].start = Timestamp.sampleNow.adding(days: 10 + index)
        poll.options[index].end = Timestamp.sampleNow.adding(days: 10 + index).adding(hours: 2)
      }
    }
    if phase == .owed || phase == .done { poll.closed = .sampleNow }
    return poll
  }
}
