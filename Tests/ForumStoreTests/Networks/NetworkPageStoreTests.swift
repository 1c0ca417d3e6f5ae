// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct NetworkPageStoreTests {
  @Test func aPageHasWhatBelongsToTheNetwork() throws {
    let board = try TestBoard()
    let store = board.store
    let id = try board.network {
      $0.membership = .request
      $0.needs = [NetworkNeed(.seeks, "spreker", topics: [TopicID("privacy")])]
    }
    try board.network("ander", by: board.helper) {
      $0.needs = [NetworkNeed(.offers, "een spreker", topics: [TopicID("privacy")])]
    }
    _ = try store.joinNetwork(id, by: board.helper.id, at: monday)
    let event = try board.event { $0.hosts = [.network(id)] }
    let poll = try board.poll { $0.audience = .network(id) }
    var thread = NewThread(title: "Onder ons", body: "Tekst.", topics: [TopicID("privacy")])
    thread.audience = .network(id)
    let inside = try store.ask(thread, by: board.asker.id, at: monday.adding(hours: 2))
    let page = try store.networkPage(id, viewer: board.asker.id, now: monday.adding(hours: 3))
    #expect(page.network.id == id && page.thread.number == page.network.thread)
    #expect(page.asked.map(\.handle) == ["helper"])
    #expect(page.matches.map(\.match.network) == [NetworkID("ander")])
    #expect(page.matches.first?.name == "Netwerk ander" && page.matches.first?.board == ["helper"])
    #expect(page.events.map(\.event.number) == [event] && page.polls.map(\.number) == [poll])
    #expect(page.threads.contains { $0.number == inside.thread })
    #expect(!page.threads.contains { $0.number == page.network.thread })
    // To others only what is for all, and nobody who waits.
    let outside = try store.networkPage(id, viewer: board.moderator.id, now: monday.adding(hours: 3))
    #expect(!outside.threads.contains { $0.number == inside.thread } && outside.polls == [])
    let other = try store.networkPage(id, viewer: board.helper.id, now: monday.adding(hours: 3))
    #expect(other.asked == [])
    #expect(
      storeError { try store.networkPage(NetworkID("geen"), viewer: board.asker.id, now: monday) }
        == .notFound(.network(NetworkID("geen"))))
  }

  @Test func networksArePagedInBothDirections() throws {
    let board = try TestBoard()
    for id in ["aa", "bb", "cc", "dd", "ee"] { try board.network(id) }
    func page(_ after: PageKey?, _ direction: PageDirection) throws -> Page<Network> {
      try board.store.networks(
        matching: NetworkFilter(), viewer: board.asker.id, now: monday, after: after, direction: direction, limit: 2)
    }
    var forward: [String] = []
    var key: PageKey?
    repeat {
      let found = try page(key, .forward)
      forward += found.items.map(\.id.rawValue)
      key = found.next
    } while key != nil
    #expect(forward == ["aa", "bb", "cc", "dd", "ee"])
    var backward: [[String]] = []
    repeat {
      let found = try page(key, .backward)
      backward.append(found.items.map(\.id.rawValue))
      key = found.previous
    } while key != nil
    #expect(backward == [["dd", "ee"], ["bb", "cc"], ["aa"]])
    #expect(try page(nil, .backward).next == nil)
  }

  @Test func noticesAndSearchLeadToThePage() throws {
    let board = try TestBoard()
    let id = try board.network { $0.membership = .request }
    _ = try board.store.joinNetwork(id, by: board.helper.id, at: monday)
    #expect(try board.store.notices(for: board.asker.id, limit: 1).map(\.target) == [.network(id)])
    #expect(try board.search("ambtenaren").threads.map(\.network) == [id])
    let plain = try board.ask("Ambtenaren zonder netwerk", body: "x")
    #expect(try board.search("ambtenaren zonder").threads.first { $0.thread.number == plain.thread }?.network == nil)
    // A request that stands again, since an act was taken back, is no news.
    _ = try board.store.admit("helper", to: id, as: .member, by: board.asker.id, at: monday)
    let before = try board.store.notices(for: board.helper.id, limit: 9).count
    _ = try board.store.admit("helper", to: id, as: .asked, by: board.asker.id, at: monday)
    #expect(try board.store.notices(for: board.helper.id, limit: 9).count == before)
    #expect(try board.store.networkStanding(of: "helper", in: id, viewer: board.asker.id)?.standing == .asked)
    #expect(
      storeError { try board.store.networkStanding(of: "helper", in: id, viewer: board.helper.id) }
        == .refused(.networkBoardOnly))
  }
}
