// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct EventStoreTests {
  private func sign(
    _ board: TestBoard, _ member: Member, _ attendance: Attendance = .yes, event: Int = 1, slot: Int? = nil,
    plus: Bool = false,
    at: Timestamp = monday
  ) throws -> Event.Answer {
    try board.store.signUp(
      attendance, toEvent: event, slot: slot, bringsColleague: plus, isShown: false, by: member.id, at: at)
  }

  @Test func anEventHasAThreadSlotsAndHosts() throws {
    let board = try TestBoard()
    let network = try board.network()
    let number = try board.event(places: 40) {
      $0.hosts = [.network(network), .partner("Bureau Brug")]
      $0.question = "Wat laat je weg?"
      $0.sessions = [
        EventSession(title: "Werkvorm één", by: "@helper"),
        EventSession(start: monday.adding(hours: 25), title: "Twee"),
      ]
      $0.slots.append(EventSlot(start: monday.adding(hours: 30), end: monday.adding(hours: 31)))
      $0.signUpUntil = monday.adding(hours: 20)
    }
    let event = try board.store.event(number, viewer: board.helper.id, now: monday)
    #expect(event.fields.slots.map(\.number) == [1, 2])
    #expect(event.fields.hosts == [.network(network), .partner("Bureau Brug")])
    #expect(event.fields.sessions.map(\.title) == ["Werkvorm één", "Twee"])
    #expect(event.standing == .open && !event.isHost && event.sequence == 0)
    #expect(try board.store.event(number, viewer: board.asker.id, now: monday).isHost)
    #expect(try board.list("is:event") == [event.thread])
    #expect(try board.list("network:jan-oosterwoud").contains(event.thread))
    #expect(try board.search("luisteren").threads.map(\.thread.number) == [event.thread])
    #expect(try board.store.check() == [])
    #expect(
      storeError { try board.event(by: board.helper) { $0.hosts = [.network(network)] } } == .refused(.networkBoardOnly)
    )
    #expect(
      storeError { try board.event { $0.hosts = [.network(NetworkID("jan-osterwoud"))] } }
        == .invalid(FieldProblem(.hosts, .unknownWord("jan-osterwoud", nearest: ["jan-oosterwoud"]))))
    #expect(
      storeError { try board.event { $0.zone = "Europe/Brussel" } }
        == .invalid(FieldProblem(.zone, .unknownWord("Europe/Brussel", nearest: ["Europe/Brussels", "Etc/UTC"]))))
    #expect(storeError { try board.event { $0.zone = "../../etc/passwd" } } != nil)
    #expect(try board.store.database.number("SELECT count(*) FROM event") == 1)
  }

  @Test func theLastPlaceIsGivenOnceAndWhoWaitsMovesUp() throws {
    let board = try TestBoard()
    try board.event(places: 2)
    let third = try board.newcomer("derde")
    #expect(try sign(board, board.helper).waitingPlace == nil)
    #expect(try sign(board, board.moderator).waitingPlace == nil)
    #expect(try sign(board, board.steward, plus: true).waitingPlace == 1)
    #expect(try sign(board, third).waitingPlace == 2)
    #expect(try board.store.event(1, viewer: third.id, now: monday).standing == .full)
    // One place is not enough for two, so that the next one gets it; the one passed over stays first.
    _ = try sign(board, board.helper, .no)
    #expect(try board.store.event(1, viewer: third.id, now: monday).answers[1] == Event.Answer(.yes))
    #expect(try board.notices(of: third) == [.placeFree])
    #expect(try board.notices(of: board.steward) == [])
    #expect(try board.store.event(1, viewer: board.steward.id, now: monday).answers[1]?.waitingPlace == 1)
    // The notice does not tell whose place it was.
    #expect(try board.store.notices(for: third.id, limit: 1)[0].actor.handle == "vrager")
    _ = try sign(board, third, .maybe)
    _ = try sign(board, board.moderator, .no)
    #expect(try board.notices(of: board.steward) == [.placeFree])
    let slot = try board.store.event(1, viewer: third.id, now: monday).fields.slots[0]
    #expect((slot.taken, slot.maybe, slot.waiting) == (2, 1, 0))
    #expect(try board.store.check() == [])
  }

  @Test func aSecondAnswerKeepsThePlace() throws {
    let board = try TestBoard()
    try board.event(places: 2)
    _ = try sign(board, board.helper)
    _ = try sign(board, board.moderator)
    #expect(
      storeError { try sign(board, board.helper, plus: true) }
        == .invalid(FieldProblem(.places, .outOfRange(2, minimum: 1, maximum: 1))))
    #expect(try sign(board, board.helper).waitingPlace == nil)
    #expect(try sign(board, board.steward).waitingPlace == 1)
    let third = try board.newcomer("derde")
    #expect(try sign(board, third).waitingPlace == 2)
    // Answering again neither loses nor wins a place in the queue.
    #expect(try sign(board, board.steward).waitingPlace == 1)
    #expect(try board.store.check() == [])
  }

  @Test func placesAreNeverTakenFromThoseWhoHaveThem() throws {
    let board = try TestBoard()
    try board.event(places: 3)
    for member in [board.helper, board.moderator, board.steward] { _ = try sign(board, member) }
    let third = try board.newcomer("derde")
    _ = try sign(board, third)
    var fields = try board.store.event(1, viewer: board.asker.id, now: monday).fields
    fields.slots[0].places = 2
    #expect(
      storeError { try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.places, .fewerThanTaken(places: 2, taken: 3))))
    fields.slots = []
    #expect(
      storeError { try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.slots, .tooFew(count: 0, minimum: 1))))
    fields.slots = [EventSlot(start: monday.adding(hours: 48), end: monday.adding(hours: 49))]
    #expect(
      storeError { try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.slots, .fewerThanTaken(places: 0, taken: 4))))
    #expect(try board.store.event(1, viewer: board.asker.id, now: monday).sequence == 0)
    fields = try board.store.event(1, viewer: board.asker.id, now: monday).fields
    fields.slots[0].places = 4
    try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: third) == [.placeFree])
    #expect(try board.store.event(1, viewer: board.asker.id, now: monday).sequence == 1)
    #expect(try board.store.check() == [])
  }

  @Test func aMovedEventTellsWhoComes() throws {
    let board = try TestBoard()
    try board.event()
    _ = try sign(board, board.helper)
    _ = try sign(board, board.moderator, .no)
    var fields = try board.store.event(1, viewer: board.asker.id, now: monday).fields
    fields.slots[0].start = monday.adding(hours: -5)
    #expect(
      storeError { try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.slots, .past(monday.adding(hours: -5).iso8601))))
    fields.slots[0].start = monday.adding(hours: 25)
    #expect(
      storeError { try board.store.editEvent(1, to: fields, by: board.helper.id, at: monday) } == .refused(.hostsOnly))
    try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.eventChanged])
    #expect(try board.notices(of: board.moderator) == [])
    fields.cost = "gratis"
    try board.store.editEvent(1, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.eventChanged])
    #expect(
      storeError { try board.store.cancelEvent(1, reason: " ", by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.reason, .empty)))
    try board.store.cancelEvent(1, reason: "De zaal is dicht.", by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.eventCancelled, .eventChanged])
    let event = try board.store.event(1, viewer: board.helper.id, now: monday)
    #expect(event.standing == .cancelled && event.sequence == 3)
    #expect(storeError { try sign(board, board.steward) } == .refused(.eventCancelled))
    #expect(
      try board.store.thread(event.thread, viewer: board.helper.id, now: monday).posts.last?.body == "De zaal is dicht."
    )
  }

  @Test func aDraftIsForItsHostsAlone() throws {
    let board = try TestBoard()
    let network = try board.network()
    let host = try board.newcomer("medegastheer")
    _ = try board.store.joinNetwork(network, by: host.id, at: monday)
    _ = try board.store.admit("medegastheer", to: network, as: .board, by: board.asker.id, at: monday)
    try board.event {
      $0.state = .draft
      $0.hosts = [.network(network)]
    }
    let thread = try board.store.event(1, viewer: host.id, now: monday).thread
    #expect(try board.store.thread(thread, viewer: host.id, now: monday).posts.count == 1)
    #expect(storeError { try board.store.event(1, viewer: board.helper.id, now: monday) } == .notFound(.event(1)))
    #expect(
      storeError { try board.store.thread(thread, viewer: board.helper.id, now: monday) } == .notFound(.thread(thread)))
    #expect(storeError { try sign(board, board.helper) } == .notFound(.event(1)))
    for member in [board.helper, board.asker, board.moderator] { #expect(try board.list("is:event", as: member) == []) }
    #expect(try agenda(board, board.helper).isEmpty)
    #expect(try agenda(board, board.asker).isEmpty)
    #expect(try agenda(board, host) { $0.mineOnly = true } == [1])
    #expect(try board.search("luisteren").threads.isEmpty)
    var fields = try board.store.event(1, viewer: host.id, now: monday).fields
    fields.state = .open
    try board.store.editEvent(1, to: fields, by: host.id, at: monday)
    #expect(try board.list("is:event", as: board.helper) == [thread])
    #expect(try agenda(board, board.helper) == [1])
    #expect(try board.store.check() == [])
  }

  private func agenda(
    _ board: TestBoard, _ member: Member, now: Timestamp = monday, _ change: (inout AgendaFilter) -> Void = { _ in }
  ) throws -> [Int] {
    var filter = AgendaFilter()
    change(&filter)
    var found: [Int] = []
    var key: PageKey?
    repeat {
      let page = try board.store.agenda(matching: filter, viewer: member.id, now: now, after: key, limit: 2)
      found += page.items.map(\.event.number)
      key = page.next
    } while key != nil
    return found
  }

  @Test func theAgendaGoesByTimeAndMarksClashes() throws {
    let board = try TestBoard()
    let network = try board.network()
    func slot(_ hours: Int, _ length: Int = 2) -> [EventSlot] {
      [EventSlot(start: monday.adding(hours: hours), end: monday.adding(hours: hours + length))]
    }
    try board.event { $0.slots = slot(50) + slot(10) }
    try board.event {
      $0.slots = slot(11); $0.hosts = [.network(network)]
    }
    try board.event {
      $0.slots = slot(30, 24 * 20); $0.state = .saveTheDate
    }
    #expect(try agenda(board, board.helper) == [1, 2, 3, 1])
    #expect(try agenda(board, board.helper, now: monday.adding(hours: 40)) == [3, 1])
    #expect(try agenda(board, board.helper, now: monday.adding(hours: 40)) { $0.isPast = true } == [2, 1])
    #expect(try agenda(board, board.helper) { $0.network = network } == [2])
    #expect(try agenda(board, board.helper) { $0.network = NetworkID("weg") } == [])
    #expect(try agenda(board, board.helper) { $0.after = monday.adding(hours: 11) } == [2, 3, 1])
    #expect(try agenda(board, board.helper) { $0.before = monday.adding(hours: 11) } == [1])
    #expect(try agenda(board, board.helper) { $0.mineOnly = true } == [])
    _ = try sign(board, board.helper, event: 1, slot: 1)
    #expect(try agenda(board, board.helper) { $0.mineOnly = true } == [1])
    let page = try board.store.agenda(matching: AgendaFilter(), viewer: board.helper.id, now: monday, limit: 10)
    #expect(page.items.map(\.clash) == [nil, 1, nil, nil])
    #expect(
      storeError { try sign(board, board.helper, event: 1) }
        == .invalid(FieldProblem(.slots, .tooMany(count: 2, maximum: 1))))
    #expect(
      storeError { try sign(board, board.helper, event: 1, slot: 9) }
        == .invalid(FieldProblem(.slots, .unknownWord("9", nearest: ["1", "2"]))))
    #expect(storeError { try sign(board, board.helper, event: 3) } == .refused(.signUpNotOpen))
    #expect(storeError { try sign(board, board.helper, event: 9) } == .notFound(.event(9)))
  }

  @Test func whatIsPastOwesAReportAndIsForgottenInTime() throws {
    let board = try TestBoard()
    try board.event()
    _ = try sign(board, board.helper)
    #expect(
      storeError { try board.store.reportOnEvent(1, body: "Mooi.", by: board.asker.id, at: monday) }
        == .refused(.eventToCome))
    let after = monday.adding(days: 3)
    #expect(storeError { try sign(board, board.moderator, at: after) } == .refused(.eventPast))
    #expect(
      storeError { try board.store.reportOnEvent(1, body: "x", by: board.helper.id, at: after) } == .refused(.hostsOnly)
    )
    let report = try board.store.reportOnEvent(1, body: "Eén blad is genoeg.", by: board.asker.id, at: after)
    #expect(try board.store.event(1, viewer: board.helper.id, now: after).report == report)
    #expect(try board.notices(of: board.helper) == [.eventReport])
    let talk = try board.ask("Napraten")
    try board.store.setTalkAfter(talk.thread, ofEvent: 1, by: board.asker.id, at: after)
    #expect(try board.store.event(1, viewer: board.helper.id, now: after).talkAfter == talk.thread)
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(days: 92))
    #expect(try board.store.database.number("SELECT count(*) FROM event_answer") == 1)
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(days: 95))
    #expect(try board.store.database.number("SELECT count(*) FROM event_answer") == 0)
    #expect(try board.store.event(1, viewer: board.helper.id, now: after).fields.slots[0].taken == 1)
    #expect(try board.store.check() == [])
  }

  @Test func aReminderComesOnceTheDayBefore() throws {
    let board = try TestBoard()
    try board.event { $0.slots[0] = EventSlot(start: monday.adding(days: 4), end: monday.adding(days: 5)) }
    _ = try sign(board, board.helper)
    _ = try sign(board, board.asker)
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(days: 2))
    #expect(try board.notices(of: board.helper) == [])
    for hours in [70, 71] { _ = try board.store.beginVisit(board.helper.id, at: monday.adding(hours: hours)) }
    #expect(try board.notices(of: board.helper) == [.eventSoon])
    // The host is reminded as well.
    try board.store.noteDigest(of: board.asker.id, at: monday.adding(hours: 80))
    #expect(try board.notices(of: board.asker) == [.eventSoon])
  }

  @Test func whoCameIsAskedOnceWhatTheyTakeAlong() throws {
    let board = try TestBoard()
    let store = board.store
    try board.event()
    for member in [board.helper, board.asker, board.steward] { _ = try sign(board, member) }
    _ = try sign(board, board.moderator, .maybe)
    let visit = { (member: Member, hours: Int) in
      _ = try store.beginVisit(member.id, at: monday.adding(hours: hours))
      return try board.notices(of: member).filter { $0 == .eventOver }.count
    }
    #expect(try visit(board.helper, 25) == 0)
    for hours in [27, 28] { #expect(try visit(board.helper, hours) == 1) }
    #expect(try store.notices(for: board.helper.id, limit: 1)[0].target == .post(PostReference(thread: 1, number: 1)))
    // Whoever gives it owes a report, and whoever may have come is not asked; neither is anybody weeks later.
    #expect(try visit(board.asker, 27) == 0)
    #expect(try visit(board.moderator, 27) == 0)
    #expect(try visit(board.steward, 26 + 24 * 14 + 1) == 0)
  }

  @Test func theQuestionLeadsToWhereItIsTalkedAbout() throws {
    let board = try TestBoard()
    let talk = try board.ask("Napraten")
    try board.event()
    try board.store.setTalkAfter(talk.thread, ofEvent: 1, by: board.asker.id, at: monday)
    for member in [board.helper, board.moderator] { _ = try sign(board, member) }
    let after = monday.adding(hours: 27)
    try board.reply(talk, by: board.moderator, at: after)
    for member in [board.helper, board.moderator] { _ = try board.store.beginVisit(member.id, at: after) }
    let asked = try #require(try board.store.notices(for: board.helper.id, limit: 1).first)
    #expect(asked.kind == .eventOver && asked.target == .post(talk) && asked.actor.handle == "vrager")
    #expect(try !board.notices(of: board.moderator).contains(.eventOver))
  }

  @Test func twoWantTheLastPlaceAtOnce() throws {
    let folder = try Scratch()
    let path = folder.file("board.db")
    let board = try TestBoard(path: path)
    try board.event(places: 1)
    let other = try Store(path: path)
    let answers = try [
      sign(board, board.helper),
      other.signUp(.yes, toEvent: 1, by: board.moderator.id, at: monday),
    ]
    #expect(answers.map(\.waitingPlace) == [nil, 1])
    #expect(try other.event(1, viewer: board.asker.id, now: monday).fields.slots[0].taken == 1)
  }

  @Test func aSlotThatIsMovedAfterItWasForgottenTakesAnswersAgain() throws {
    let board = try TestBoard()
    try board.event(places: 1)
    _ = try sign(board, board.helper)
    let later = monday.adding(days: 100)
    _ = try board.store.beginVisit(board.asker.id, at: later)
    var fields = try board.store.event(1, viewer: board.asker.id, now: later).fields
    #expect(fields.slots[0].taken == 1)
    fields.slots[0].start = later.adding(days: 1)
    fields.slots[0].end = later.adding(days: 2)
    try board.store.editEvent(1, to: fields, by: board.asker.id, at: later)
    #expect(try board.store.event(1, viewer: board.asker.id, now: later).fields.slots[0].taken == 0)
    #expect(try sign(board, board.moderator, at: later).waitingPlace == nil)
    #expect(try sign(board, board.steward, at: later).waitingPlace == 1)
    _ = try board.store.beginVisit(board.asker.id, at: later.adding(days: 90))
    #expect(try board.store.database.number("SELECT count(*) FROM event_answer") == 2)
    _ = try board.store.beginVisit(board.asker.id, at: later.adding(days: 95))
    #expect(try board.store.database.number("SELECT count(*) FROM event_answer") == 0)
    #expect(try board.store.check() == [])
  }

  @Test func whoLeavesGivesThePlaceToWhoWaits() throws {
    let board = try TestBoard()
    let network = try board.network()
    for member in [board.helper, board.moderator] {
      _ = try board.store.joinNetwork(network, by: member.id, at: monday)
    }
    try board.event(places: 1) { $0.audience = .network(network) }
    try board.event(places: 1)
    for event in [1, 2] {
      _ = try sign(board, board.helper, event: event)
      #expect(try sign(board, board.moderator, event: event).waitingPlace == 1)
    }
    try board.store.leaveNetwork(network, by: board.helper.id, at: monday)
    #expect(try board.notices(of: board.moderator) == [.placeFree])
    // What all see is kept.
    #expect(try board.store.event(2, viewer: board.helper.id, now: monday).answers[1] == Event.Answer(.yes))
    // Put out, one loses it as well, and nobody outside is told anything more.
    _ = try board.store.admit("mo", to: network, as: nil, by: board.asker.id, at: monday)
    #expect(try board.store.event(1, viewer: board.asker.id, now: monday).fields.slots[0].taken == 0)
    try board.store.cancelEvent(1, reason: "Te weinig volk.", by: board.asker.id, at: monday)
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(hours: 1))
    #expect(try board.notices(of: board.helper).allSatisfy { $0 == .eventSoon })
    #expect(try board.store.check() == [])
  }

  @Test func whoWaitsMovesUpUntoldWhereNothingTakesPlace() throws {
    let board = try TestBoard()
    let network = try board.network()
    for member in [board.helper, board.moderator] {
      _ = try board.store.joinNetwork(network, by: member.id, at: monday)
    }
    try board.event(places: 1) { $0.audience = .network(network) }
    _ = try sign(board, board.helper)
    _ = try sign(board, board.moderator)
    try board.store.cancelEvent(1, reason: "Te weinig volk.", by: board.asker.id, at: monday)
    // A member whose request is open again sees nothing of it any more.
    _ = try board.store.admit("helper", to: network, as: .asked, by: board.asker.id, at: monday)
    let answers = try board.store.event(1, viewer: board.moderator.id, now: monday).answers
    #expect(answers[1] == Event.Answer(.yes))
    #expect(try board.notices(of: board.moderator) == [.eventCancelled])
    #expect(try board.store.check() == [])
  }
}
