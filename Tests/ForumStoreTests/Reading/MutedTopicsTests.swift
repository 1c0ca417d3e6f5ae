// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Topics that are muted by whoever is in many networks, each of which has lists of its own.
@Suite struct MutedTopicsTests {
  private static let networks = 16

  /// With 14 topics each list of a topic is walked along, with 15 all that there is.
  @Test(arguments: [14, 15])
  func whatIsMutedIsFoundInAllOfThem(count: Int) throws {
    #expect(14 * (Self.networks + 1) <= ThreadSource.mostMutedLists)
    #expect(15 * (Self.networks + 1) > ThreadSource.mostMutedLists)
    let board = try TestBoard()
    let topics = try board.store.topics().map(\.id).sorted()
    let muted = Set(topics.prefix(count))
    var expected: Set<Int> = []
    func ask(_ index: Int, _ audience: Audience = .all) throws {
      let topic = topics[index % (count + 3)]
      var thread = NewThread(title: "Vraag \(index)", body: "Wie weet dit?", topics: [topic])
      thread.audience = audience
      let number = try board.store.ask(thread, by: board.asker.id, at: monday.adding(hours: index)).thread
      if muted.contains(topic) { expected.insert(number) }
    }
    for index in 0..<Self.networks {
      let network = try board.network("net-\(index)") { $0.topics = [topics[count + 3]] }
      _ = try board.store.joinNetwork(network, by: board.helper.id, at: monday)
      try ask(index, .network(network))
    }
    for index in 0..<20 { try ask(index) }
    for topic in muted { try board.store.setStance(.mute, of: .topic(topic), by: board.helper.id) }
    for (query, isAscending) in [("is:muted", false), ("is:muted sort:oldest", true)] {
      let found = try board.list(query, as: board.helper, limit: 7)
      #expect(Set(found) == expected && found.count == expected.count, "\(query)")
      let moments = try found.map { try board.summary($0, as: board.helper).lastActivity }
      #expect(moments == (isAscending ? moments.sorted() : moments.sorted(by: >)))
    }
    let others = try board.list("-is:muted", as: board.helper)
    #expect(Set(others).isDisjoint(with: expected) && others.count + expected.count == Self.networks * 2 + 20)
    #expect(try board.list("is:muted is:unread", as: board.helper).sorted() == [])
    #expect(try parameters(of: "is:muted", on: board) < 1000)
  }

  /// Most networks have no threads of their own, and whoever is in many of them walks along no more lists for that.
  @Test func whereANetworkHasNoThreadsNothingIsWalkedAlong() throws {
    let board = try TestBoard()
    let names = try (0..<5).map { try board.network("net-\($0)") }
    for name in names { _ = try board.store.joinNetwork(name, by: board.helper.id, at: monday) }
    func lists() throws -> [String] { try board.store.viewer(board.helper.id).lists("all") }
    #expect(try lists() == ["all"])
    var thread = NewThread(title: "Onder ons", body: "Stil.", topics: [TopicID("open-data")])
    thread.audience = .network(names[2])
    let number = try board.store.ask(thread, by: board.asker.id, at: monday).thread
    #expect(try lists().count == 2)
    #expect(try board.list(as: board.helper).contains(number))
    // What is hidden stands in no list, and can be opened as before.
    try board.store.setHidden(true, thread: number, reason: "nakijken", by: board.moderator.id, at: monday)
    #expect(try lists() == ["all"])
    #expect(try board.store.thread(number, viewer: board.helper.id, now: monday).summary.isHidden)
  }

  private func parameters(of text: String, on board: TestBoard) throws -> Int {
    let request = ThreadListRequest(
      viewer: board.helper.id, now: monday, query: try board.parse(text), after: PageKey(numbers: [0, 1, 2]))
    let viewer = try board.store.viewer(board.helper.id)
    let plan = try #require(try ThreadListPlan(request, viewer: viewer, store: board.store))
    return try #require(ThreadListSQL(plan, request, viewer: viewer)).pageStatement(limit: 50).values.count
  }
}
