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
    // The invited see the draft and have no say in it yet.
    var fields = try store.event(number, viewer: board.helper.id, now: monday).fields
    #expect(
      storeError { try store.editEvent(number, to: fields, by: board.helper.id, at: monday) } == .refused(.hostsOnly))
    fields.hosts = [.network(ours), .network(theirs)]
    try store.editEvent(number, to: fields, by: board.asker.id, at: monday)
    #expect(try store.event(number, viewer: board.asker.id, now: monday).fields.hosts == [.network(ours), invited])
    #expect(try board.notices(of: board.helper) == [.mention])
    for (member, error) in [
      (board.asker, StoreError.refused(.networkBoardOnly)), (board.moderator, .refused(.networkBoardOnly)),
    ] {
      #expect(storeError { try store.acceptHosting(ofEvent: number, for: theirs, by: member.id, at: monday) } == error)
    }
    try store.acceptHosting(ofEvent: number, for: theirs, by: board.helper.id, at: monday)
    let event = try store.event(number, viewer: board.helper.id, now: monday)
    #expect(event.isHost && event.fields.hosts == [.network(ours), .network(theirs)])
    // What a host changes leaves the other hosts what they are.
    fields = event.fields
    fields.cost = "gratis"
    try store.editEvent(number, to: fields, by: board.helper.id, at: monday)
    #expect(try store.event(number, viewer: board.asker.id, now: monday).fields.hosts == event.fields.hosts)
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
      #expect(try !store.event(number, viewer: board.helper.id, now: monday).isHost)
      #expect(try store.threads(ofNetwork: store.requireNetwork(theirs)).count == 1)
    }
  }
}
