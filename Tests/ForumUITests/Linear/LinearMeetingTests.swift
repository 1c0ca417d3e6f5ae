// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Events and polls in lines")
struct LinearMeetingTests {
  /// A reader whose clock is that of UTC, an hour behind Brussels in March.
  private let linear = Linear(reader: Reader(language: .nl, now: .sampleNow), columns: nil, layers: [])

  @Test("until when one can sign up is said by the clock of the place, and by the reader's where that is another")
  func signUpUntil() throws {
    var event = Event.sample()
    let start = event.fields.slots[0].start
    event.fields.signUpUntil = start
    let line = try #require(linear.page(event, zones: AgendaTests.zones).first { $0.hasPrefix("Inschrijven tot: ") })
    let there = CivilTime(start.adding(hours: 1), offset: 0)
    let here = CivilTime(start, offset: 0)
    #expect(
      line.hasPrefix("Inschrijven tot: \(linear.reader(TimePhrase.dateAndTime(there))) (Europe/Brussels; ")
        && line.hasSuffix("\(TimePhrase.clock(here)))"))
  }

  @Test("a poster and an invitation are for others: the clock of the place, and no host that has not said so")
  func forOthers() {
    var event = Event.sample()
    event.fields.hosts.append(.partner("~jong"))
    #expect(linear.page(event, zones: AgendaTests.zones).contains { $0.hasSuffix("Bureau Brug, ~jong (uitgenodigd)") })
    let poster = linear.poster(event, zones: AgendaTests.zones)
    let invitation = linear.reader.invitation(to: event, zones: AgendaTests.zones)
    for text in [poster.joined(separator: "\n"), invitation] {
      #expect(!text.contains("Europe/Brussels") && !text.contains("~jong") && text.contains("~passerelle, Bureau Brug"))
    }
    let start = CivilTime(event.fields.slots[0].start.adding(hours: 1), offset: 0)
    #expect(poster.contains("- \(TimePhrase.clock(start)), Writing, Bureau Brug"))
  }

  @Test("of an event without hosts, whoever put it on the agenda is named")
  func owner() {
    var event = Event.sample()
    event.fields.hosts = []
    let name = event.owner.fullName
    #expect(linear.page(event, zones: AgendaTests.zones).contains("Door: \(name)"))
    #expect(linear.poster(event, zones: AgendaTests.zones).contains("Door: \(name)"))
    event.fields.hosts = [.partner("~jong")]
    #expect(linear.poster(event, zones: AgendaTests.zones).contains("Door: \(name)"))
  }

  @Test("a poll that is closed says when it was, not when it would have been", arguments: [PollPhase.owed, .done])
  func closed(phase: PollPhase) {
    var poll = Poll.sample(phase: phase)
    poll.fields.isSecret = true
    let day = linear.reader(TimePhrase.dateAndTime(CivilTime(.sampleNow, offset: 0)))
    let page = linear.page(poll)
    #expect(page.contains("Gesloten: \(day)") && !page.contains { $0.hasPrefix("Sluit: ") })
    #expect(linear.lines(poll).joined().contains("gesloten \(day)"))
    // Of what is over nothing is kept back but whose votes they were.
    #expect(page.contains { $0.hasPrefix("Wie ziet wat: geheim") })
    let open = linear.page(Poll.sample())
    #expect(open.contains { $0.hasPrefix("Sluit: ") } && open.contains { $0.hasPrefix("Wie ziet wat: verzegeld") })
  }

  @Test("a topic that a need names itself is not said twice")
  func needs() {
    var network = Network.sample("jan", "JAN", layer: .unspecified)
    let data = TopicID("open-data")
    network.fields.needs = [
      NetworkNeed(.seeks, "een spreker over #open-data", topics: [data]),
      NetworkNeed(.offers, "een zaal", topics: [data]),
    ]
    let text = linear.page(network, matches: []).joined(separator: "\n")
    #expect(text.contains("\n- een spreker over #open-data\n") && text.contains("\n- een zaal #"))
  }
}
