// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("Networks that have to do with something")
struct KindredNetworkTests {
  private func names(_ board: TestBoard, _ subject: KindredSubject, as member: Member? = nil) throws -> [String] {
    try board.store.kindredNetworks(of: subject, viewer: (member ?? board.asker).id, now: monday, limit: 9)
      .map(\.match.network.rawValue)
  }

  @Test func ofThreadsTopicsMembersAndNetworks() throws {
    let board = try TestBoard()
    let (data, taal) = (TopicID("open-data"), TopicID("plain-language"))
    let ours = try board.network("wij") { $0.topics = [taal] }
    let theirs = try board.network("zij", by: board.helper) {
      $0.topics = [TopicID("privacy")]
      $0.needs = [NetworkNeed(.offers, "een spreker over brieven", topics: [taal])]
    }
    try board.network("elders", by: board.helper) { $0.topics = [data] }
    try board.store.setTie([.follows], to: taal, by: board.asker.id)
    let thread = try board.ask(topics: ["plain-language"]).thread
    #expect(try names(board, .thread(thread)) == ["zij", "wij"])
    #expect(try names(board, .topic(data)) == ["elders"])
    // What one is in already one knows; others are told all, whoever is in them.
    #expect(try names(board, .member(board.asker.handle)) == ["zij"])
    #expect(try names(board, .member(board.asker.handle), as: board.helper) == ["zij", "wij"])
    let found = try board.store.kindredNetworks(of: .thread(thread), viewer: board.asker.id, now: monday, limit: 1)
    #expect(found.map(\.name) == ["Netwerk zij"])
    #expect(found[0].match.reasons.first == .offers("een spreker over brieven", topics: [taal]))
    // Of a network it is what suits it, and members by its topics.
    #expect(
      try names(board, .network(theirs))
        == board.store.matches(of: theirs, viewer: board.asker.id, now: monday, limit: 9).map(\.network.rawValue))
    let members = try board.store.kindred(of: .network(ours), viewer: board.helper.id, now: monday, limit: 9)
    #expect(members.isEmpty, "who is on its board is not told of")
    let others = try board.store.kindred(of: .network(theirs), viewer: board.moderator.id, now: monday, limit: 9)
    #expect(others.map(\.brief.handle) == [board.asker.handle])
    #expect(storeError { try names(board, .network(NetworkID("geen"))) } == .notFound(.network(NetworkID("geen"))))
    #expect(storeError { try names(board, .thread(99)) } == .notFound(.thread(99)))
  }

  @Test func aHiddenOneIsNamedToNobody() throws {
    let board = try TestBoard()
    let hidden = try board.network("weg", by: board.helper)
    let thread = try board.store.network(hidden, viewer: board.asker.id, now: monday).thread
    #expect(try names(board, .topic(TopicID("open-data"))) == ["weg"])
    try board.store.setHidden(true, thread: thread, reason: "even weg", by: board.moderator.id, at: monday)
    #expect(try names(board, .topic(TopicID("open-data"))) == [])
    #expect(try names(board, .network(hidden), as: board.moderator) == [])
    #expect(storeError { try names(board, .network(hidden)) } == .notFound(.network(hidden)))
  }
}
