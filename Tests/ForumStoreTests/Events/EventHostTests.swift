// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct EventHostTests {
  @Test func aNetworkOfOthersIsInvitedAndSaysSoItself() throws {
    let board = try TestBoard()
    let ours = try board.network("ons")
    let theirs = try board.network("hun", by: board.helper)
    let store = board.store
    let number = try board.event {
      $0.state = .draft
      $0.hosts = [.network(ours), .network(theirs)]
    }
    let invited = EventHost.partner("~hun")
    #expect(try store.event(number, viewer: board.asker.id, now: monday).fields.hosts == [.network(ours), invited])
    #expect(try board.notices(of: board.helper) == [.mention])
    // What they may open is called by its title.
    #expect(try store.notices(for: board.helper.id, limit: 1).map(\.title) == ["Lunchlezing: één blad is genoeg"])
    #expect(try store.event(number, viewer: board.asker.id, now: monday).isDraft)
    // The invited see the draft and have no say in it yet.
    var fields = try store.event(number, viewer: board.helper.id, now: monday).fields
    #expect(
      storeError { try store.editEvent(number, to: fields, by: board.helper.id, at: monday) } == .refused(.hostsOnly))
    fields.hosts = [.network(ours), .network(theirs)]
    try store.editEvent(number, to: fields, by: board.asker.id, at: monday)
    #expect(try store.event(number, viewer: board.asker.id, now: monday).fields.hosts == [.network(ours), invited])
    #expect(try board.notices(of: board.helper) == [.mention])
    for member in [board.asker, board.moderator] {
      #expect(
        storeError { try store.acceptHosting(ofEvent: number, for: theirs, by: member.id, at: monday) }
          == .refused(.networkBoardOnly))
    }
    #expect(try store.event(number, viewer: board.helper.id, now: monday).invited == [theirs])
    #expect(try store.event(number, viewer: board.asker.id, now: monday).invited == [])
    try store.acceptHosting(ofEvent: number, for: theirs, by: board.helper.id, at: monday)
    let event = try store.event(number, viewer: board.helper.id, now: monday)
    #expect(event.isHost && event.invited == [] && event.fields.hosts == [.network(ours), .network(theirs)])
    // What a host changes leaves the other hosts what they are.
    fields = event.fields
    fields.cost = "gratis"
    try store.editEvent(number, to: fields, by: board.helper.id, at: monday)
    #expect(try store.event(number, viewer: board.asker.id, now: monday).fields.hosts == event.fields.hosts)
    try store.acceptHosting(ofEvent: number, for: theirs, isHost: false, by: board.helper.id, at: monday)
    #expect(storeError { try store.event(number, viewer: board.helper.id, now: monday) } == .notFound(.event(number)))
    #expect(try store.notices(for: board.helper.id, limit: 1).map(\.title) == [""])
    #expect(try store.check() == [])
  }

  @Test func theThreadOfADraftIsOneAsLongAsTheEventIs() throws {
    let board = try TestBoard()
    let number = try board.event { $0.state = .draft }
    var event = try board.store.event(number, viewer: board.asker.id, now: monday)
    func isDraft() throws -> Bool {
      let outline = try board.store.outline(ofThread: event.thread, viewer: board.asker.id)
      let detail = try board.store.thread(event.thread, viewer: board.asker.id, now: monday)
      #expect(outline.summary.isDraft == detail.summary.isDraft)
      return outline.summary.isDraft
    }
    #expect(try isDraft())
    event.fields.state = .open
    try board.store.editEvent(number, to: event.fields, by: board.asker.id, at: monday)
    #expect(try !isDraft())
  }

  @Test func whoGivesAnEventSeesItWhoeverItIsFor() throws {
    let board = try TestBoard()
    let ours = try board.network("ons")
    let theirs = try board.network("hun", by: board.helper)
    let outsider = try board.newcomer("buiten")
    _ = try board.store.joinNetwork(theirs, by: outsider.id, at: monday)
    let store = board.store
    let number = try board.event {
      $0.audience = .network(ours)
      $0.hosts = [.network(ours), .network(theirs)]
    }
    #expect(try !store.event(number, viewer: board.helper.id, now: monday).isHost)
    try store.acceptHosting(ofEvent: number, for: theirs, by: board.helper.id, at: monday)
    #expect(try store.event(number, viewer: board.helper.id, now: monday).isHost)
    var mine = AgendaFilter()
    mine.mineOnly = true
    // What stands in one's own agenda can be opened.
    let listed = try store.agenda(matching: mine, viewer: board.helper.id, now: monday, limit: 9).items
    #expect(listed.map(\.event.number) == [number])
    // It is nothing for the members of a network that gives it to another one.
    #expect(storeError { try store.event(number, viewer: outsider.id, now: monday) } == .notFound(.event(number)))
    try store.acceptHosting(ofEvent: number, for: theirs, isHost: false, by: board.helper.id, at: monday)
    #expect(storeError { try store.event(number, viewer: board.helper.id, now: monday) } == .notFound(.event(number)))
    #expect(try store.check() == [])
  }

  @Test func nobodyMakesANetworkAHostThatWasNotAsked() throws {
    let board = try TestBoard()
    let theirs = try board.network("hun", by: board.helper)
    let other = try board.network("ander", by: board.steward)
    let number = try board.event()
    let store = board.store
    #expect(
      storeError { try store.acceptHosting(ofEvent: number, for: theirs, by: board.helper.id, at: monday) }
        == .invalid(FieldProblem(.hosts, .unknownWord("~hun", nearest: []))))
    for editor in [board.asker, board.moderator] {
      var fields = try store.event(number, viewer: editor.id, now: monday).fields
      fields.hosts = [.network(theirs), .network(other)]
      try store.editEvent(number, to: fields, by: editor.id, at: monday)
      #expect(try store.event(number, viewer: board.helper.id, now: monday).isHost == false)
      #expect(try store.threads(ofNetwork: store.requireNetwork(theirs)).count == 1)
    }
  }
}
