// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What networks, events and polls share with the post that they stand on.
@Suite struct EventPageTests {
  private func opening(_ thread: Int) -> PostReference { PostReference(thread: thread, number: 1) }

  @Test func whatAModeratorTookOutIsShownNowhere() throws {
    let board = try TestBoard()
    let network = try board.network { $0.body = "Geheim van het net." }
    let event = try board.event { $0.body = "Geheim van de dag." }
    let question = try board.ask()
    let poll = try board.poll(.choice, ["Geheim één", "Geheim twee"], inThread: question.thread) {
      ($0.title, $0.body) = ("Geheim als titel", "Geheim van de peiling.")
    }
    let store = board.store
    let threads = [
      try store.network(network, viewer: board.helper.id, now: monday).thread,
      try store.event(event, viewer: board.helper.id, now: monday).thread,
    ]
    let asked = try store.poll(poll, viewer: board.helper.id, now: monday).post
    for post in threads.map(opening) + [asked] {
      try board.reply(post, "Ik blijf staan.")
      try store.remove(post, reason: "ongepast", by: board.moderator.id, at: monday)
    }
    for reader in [board.asker, board.helper, board.moderator] {
      let seen: [Any] = [
        try store.network(network, viewer: reader.id, now: monday),
        try store.networks(matching: NetworkFilter(), viewer: reader.id, now: monday, limit: 9),
        try store.event(event, viewer: reader.id, now: monday),
        try store.agenda(matching: AgendaFilter(), viewer: reader.id, now: monday, limit: 9),
        try store.poll(poll, viewer: reader.id, now: monday),
        try store.polls(matching: PollFilter(), viewer: reader.id, now: monday, limit: 9),
        try store.today(for: reader.id, now: monday),
      ]
      #expect(!seen.contains { String(describing: $0).contains("Geheim") })
    }
    // What it let choose between went with what it asked, and nobody is asked any more.
    #expect(
      try store.poll(poll, viewer: board.helper.id, now: monday).options.map(\.text).sorted() == ["", "", Poll.none])
    var mine = PollFilter()
    mine.mineOnly = true
    func numbers() throws -> [Int] {
      try store.polls(matching: mine, viewer: board.helper.id, now: monday, limit: 9).items.map(\.number)
    }
    #expect(try numbers() == [])
    try store.restore(asked, by: board.moderator.id, at: monday)
    #expect(try numbers() == [poll])
    let options = try store.poll(poll, viewer: board.helper.id, now: monday).options.map(\.text)
    #expect(Set(options) == ["Geheim één", "Geheim twee", Poll.none])
    // What is edited meanwhile leaves the text as it was, and a restored one is there again.
    var fields = try store.event(event, viewer: board.asker.id, now: monday).fields
    fields.cost = "gratis"
    try store.editEvent(event, to: fields, by: board.asker.id, at: monday)
    try store.restore(opening(threads[1]), by: board.moderator.id, at: monday)
    #expect(try store.event(event, viewer: board.helper.id, now: monday).fields.body == "Geheim van de dag.")
    #expect(try store.check() == [])
  }

  @Test func aThreadThatIsRemovedTakesItsEventAlong() throws {
    let board = try TestBoard()
    try board.event()
    let network = try board.network()
    let store = board.store
    let threads = [
      try store.event(1, viewer: board.helper.id, now: monday).thread,
      try store.network(network, viewer: board.helper.id, now: monday).thread,
    ]
    _ = try store.signUp(.yes, toEvent: 1, by: board.helper.id, at: monday)
    for thread in threads { try store.remove(opening(thread), reason: "x", by: board.moderator.id, at: monday) }
    #expect(storeError { try store.event(1, viewer: board.helper.id, now: monday) } == .notFound(.event(1)))
    #expect(
      storeError { try store.network(network, viewer: board.helper.id, now: monday) } == .notFound(.network(network)))
    #expect(try store.agenda(matching: AgendaFilter(), viewer: board.helper.id, now: monday, limit: 9).items.isEmpty)
    // Nobody is reminded of it.
    _ = try store.beginVisit(board.helper.id, at: monday.adding(hours: 2))
    #expect(try board.notices(of: board.helper) == [])
  }

  @Test func aPageGoesByItsOwnCommandOnly() throws {
    let board = try TestBoard()
    let network = try board.network()
    try board.event()
    let poll = try board.poll()
    let store = board.store
    for thread in [
      try store.network(network, viewer: board.asker.id, now: monday).thread,
      try store.event(1, viewer: board.asker.id, now: monday).thread,
      try store.poll(poll, viewer: board.asker.id, now: monday).post.thread,
    ] {
      #expect(
        storeError { try store.remove(opening(thread), reason: "", by: board.asker.id, at: monday) }
          == .refused(.postOfMeeting))
    }
    _ = try store.closePoll(poll, by: board.asker.id, at: monday)
    let closed = try store.poll(poll, viewer: board.asker.id, now: monday).post
    try store.remove(closed, reason: "", by: board.asker.id, at: monday)
  }

  @Test func editingThePostChangesTheEventAndTheNetwork() throws {
    let board = try TestBoard()
    let network = try board.network()
    try board.event { $0.hosts = [.network(network)] }
    let store = board.store
    _ = try store.joinNetwork(network, by: board.helper.id, at: monday)
    let before = try store.event(1, viewer: board.asker.id, now: monday)
    let page = try store.network(network, viewer: board.asker.id, now: monday)
    let edit = PostEdit(body: "Anders.")
    #expect(
      storeError { try store.edit(opening(before.thread), to: edit, by: board.helper.id, at: monday) }
        == .refused(.authorOnly))
    // Who is on the board of a host speaks for the event as whoever began it does.
    _ = try store.admit("helper", to: network, as: .board, by: board.asker.id, at: monday)
    try store.edit(opening(before.thread), to: edit, by: board.helper.id, at: monday.adding(hours: 1))
    let after = try store.event(1, viewer: board.asker.id, now: monday)
    #expect((after.version, after.sequence) == (before.version + 1, before.sequence + 1))
    #expect(after.fields.body == "Anders." && after.changed == monday.adding(hours: 1))
    let edited = try store.thread(before.thread, viewer: board.asker.id, now: monday).posts[0]
    #expect(!edited.isEditedByModerator)
    guard
      case .changedSince = storeError({
        try store.editEvent(1, to: before.fields, basis: before.version, by: board.asker.id, at: monday)
      })
    else { return #expect(Bool(false)) }
    // Whoever left its board does not speak for a network any more.
    try store.leaveNetwork(network, by: board.asker.id, at: monday)
    #expect(
      storeError { try store.edit(opening(page.thread), to: edit, by: board.asker.id, at: monday) }
        == .refused(.authorOnly))
    try store.edit(opening(page.thread), to: edit, by: board.helper.id, at: monday)
    #expect(try store.network(network, viewer: board.helper.id, now: monday).version == page.version + 1)
  }

  @Test func aModeratorsEditHasAReasonAndIsMarked() throws {
    let board = try TestBoard()
    try board.event()
    let store = board.store
    var fields = try store.event(1, viewer: board.moderator.id, now: monday).fields
    fields.body = "Zonder namen."
    #expect(
      storeError { try store.editEvent(1, to: fields, by: board.moderator.id, at: monday) }
        == .refused(.reasonRequired))
    try store.editEvent(1, to: fields, reason: "namen", by: board.moderator.id, at: monday)
    let thread = try store.event(1, viewer: board.asker.id, now: monday).thread
    #expect(try store.thread(thread, viewer: board.helper.id, now: monday).posts[0].isEditedByModerator)
    #expect(try store.revisions(of: opening(thread), viewer: board.moderator.id).map(\.reason) == ["namen"])
    #expect(try board.notices(of: board.asker) == [.moderation])
    #expect(try store.audit(limit: 1, by: board.steward.id).map(\.reason) == ["namen"])
  }

  @Test func nothingIsCancelledOrTakenBackInSilence() throws {
    let board = try TestBoard()
    try board.event()
    let store = board.store
    _ = try store.signUp(.maybe, toEvent: 1, by: board.helper.id, at: monday)
    var fields = try store.event(1, viewer: board.asker.id, now: monday).fields
    fields.state = .draft
    #expect(
      storeError { try store.editEvent(1, to: fields, by: board.asker.id, at: monday) }
        == .invalid(FieldProblem(.slots, .fewerThanTaken(places: 0, taken: 1))))
    fields.state = .cancelled
    #expect(
      storeError { try store.editEvent(1, to: fields, by: board.asker.id, at: monday) } == .refused(.reasonRequired))
    let thread = try store.event(1, viewer: board.asker.id, now: monday).thread
    try store.setLocked("klaar", thread: thread, by: board.moderator.id, at: monday)
    try store.editEvent(1, to: fields, reason: "De zaal is dicht.", by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.eventCancelled])
    #expect(try store.thread(thread, viewer: board.helper.id, now: monday).posts.last?.body == "De zaal is dicht.")
    fields.state = .open
    try store.editEvent(1, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.eventRevived, .eventCancelled])
  }

  @Test func aDraftIsToldOnceItIsNoneAnyMore() throws {
    let board = try TestBoard()
    let store = board.store
    try store.setStance(.watch, of: .topic(TopicID("plain-language")), by: board.moderator.id)
    let number = try board.event {
      $0.state = .draft
      $0.body = "Kom ook, @helper!"
    }
    for member in [board.helper, board.moderator] { #expect(try board.notices(of: member) == []) }
    var fields = try store.event(number, viewer: board.asker.id, now: monday).fields
    fields.state = .saveTheDate
    try store.editEvent(number, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.mention])
    #expect(try board.notices(of: board.moderator) == [.watchedTopic])
    fields.state = .open
    try store.editEvent(number, to: fields, by: board.asker.id, at: monday)
    #expect(try board.notices(of: board.helper) == [.mention])
    // A draft that is cancelled never was for others.
    let second = try board.event { $0.state = .draft }
    try store.cancelEvent(second, reason: "Toch niet.", by: board.asker.id, at: monday)
    #expect(storeError { try store.event(second, viewer: board.helper.id, now: monday) } == .notFound(.event(second)))
    #expect(try store.check() == [])
  }

  /// A page of events tells of each who comes up to a number of them, an event by itself of all.
  @Test func allWhoComeAreToldOfAnEventByItself() throws {
    let board = try TestBoard()
    let (event, other) = (try board.event(), try board.event())
    try board.store.database.execute(
      """
      WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 501)
      INSERT INTO member(handle, layer, joined, read_before)
        SELECT 'lid-' || number, 'be.local.municipality', 0, 0 FROM counted;
      INSERT INTO event_answer(event, slot, member, attendance, places, shown, waits, arrival, at)
        SELECT \(event), 1, id, 'yes', 1, 1, 0, id, 0 FROM member WHERE handle LIKE 'lid-%';
      """)
    #expect(try board.store.event(event, viewer: board.helper.id, now: monday).shown.count == 501)
    let page = try board.store.agenda(matching: AgendaFilter(), viewer: board.helper.id, now: monday, limit: 9)
    #expect(page.items.map(\.event.number) == [event, other])
    #expect(page.items.map(\.event.shown.count) == [500, 0])
  }
}
