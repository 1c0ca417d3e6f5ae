// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct StatisticsTests {
  @Test func whatMembersSeeIsCounted() throws {
    let board = try TestBoard()
    let post = try board.ask(topics: ["ethics", "privacy"])
    try board.reply(post, at: monday.adding(days: 70))
    let other = try board.ask("Nog een vraag", topics: ["ethics"], by: board.helper)
    try board.tip("Een tip", topics: ["privacy"])
    let hidden = try board.ask("Verborgen", topics: ["records"])
    try board.store.setHidden(true, thread: hidden.thread, reason: "dubbel", by: board.moderator.id, at: monday)
    let gone = try board.reply(other)
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday)
    let found = try board.store.statistics(now: monday)
    #expect(found.members == 4 && found.organisations == 4)
    #expect(found.threads == 2 && found.waiting == 1 && found.posts == 3 && found.tips == 1)
    #expect(
      found.topics == [
        .init(topic: TopicID("ethics"), threads: 2, waiting: 1, tips: 0),
        .init(topic: TopicID("privacy"), threads: 1, waiting: 0, tips: 1),
      ])
    // A month without posts stands between.
    #expect(
      found.months == [
        .init(year: 2026, month: 3, threads: 2, posts: 2), .init(year: 2026, month: 4, posts: 0),
        .init(year: 2026, month: 5, posts: 1),
      ])
    let local = found.layers.first { $0.layer == LayerID("be.local") }
    #expect(local == .init(layer: LayerID("be.local"), threads: 2, members: 2))
    #expect(found.layers.first { $0.layer == LayerID("be") }?.members == 4)
    #expect(!found.layers.contains { $0.threads == 0 && $0.members == 0 })
  }

  @Test func ofNetworksEventsAndPollsThoseThatAllSeeAreCounted() throws {
    let board = try TestBoard()
    let viewer = board.asker.id
    func counts() throws -> [Int] {
      let found = try board.store.statistics(now: monday)
      return [found.networks, found.events, found.polls]
    }
    func add(_ network: String) throws -> [Int] {
      [
        try board.store.network(board.network(network), viewer: viewer, now: monday).thread,
        try board.store.event(board.event(), viewer: viewer, now: monday).thread,
        try board.store.poll(board.poll(), viewer: viewer, now: monday).post.thread,
      ]
    }
    _ = try add("jan-oosterwoud")
    let second = try add("jong-voorland")
    #expect(try counts() == [2, 2, 2])
    for thread in second {
      try board.store.setHidden(true, thread: thread, reason: "dubbel", by: board.moderator.id, at: monday)
    }
    #expect(try counts() == [1, 1, 1])
    try board.event { $0.audience = .boards }
    #expect(try counts() == [1, 1, 1])
  }

  @Test func anEmptyBoardHasNoMonths() throws {
    let found = try TestBoard().store.statistics(now: monday)
    #expect(found.months == [] && found.topics == [] && found.threads == 0)
  }

  @Test func monthsFollowWhateverHidesAndShows() throws {
    let board = try TestBoard()
    let store = board.store
    func months() throws -> [String] {
      #expect(try store.check() == [])
      return try store.statistics(now: monday).months.filter { $0.posts + $0.threads > 0 }.map {
        "\($0.month):\($0.threads)/\($0.posts)"
      }
    }
    let post = try board.ask()
    let answer = try board.reply(post, at: monday.adding(days: 40))
    #expect(try months() == ["3:1/1", "4:0/1"])
    try store.setHidden(true, thread: post.thread, reason: "x", by: board.moderator.id, at: monday)
    #expect(try months() == [])
    // What comes or goes while a thread is hidden is there when it is shown again.
    try store.remove(answer, reason: "x", by: board.moderator.id, at: monday)
    try store.setHidden(false, thread: post.thread, reason: "x", by: board.moderator.id, at: monday)
    #expect(try months() == ["3:1/1"])
    try store.restore(answer, by: board.moderator.id, at: monday)
    #expect(try months() == ["3:1/1", "4:0/1"])
    // What only some read is in no month; what is shown to all comes in, and goes again.
    let id = try board.network(at: monday.adding(days: 80))
    var some = NewThread(title: "Onder ons", body: "x", topics: [TopicID("privacy")])
    some.audience = .network(id)
    let inside = try store.ask(some, by: board.asker.id, at: monday)
    try board.reply(inside, by: board.asker, at: monday)
    #expect(try months() == ["3:1/1", "4:0/1", "5:1/1"])
    try store.show(.all, thread: inside.thread, by: board.asker.id, at: monday)
    #expect(try months() == ["3:2/3", "4:0/1", "5:1/1"])
    try store.show(.network(id), thread: inside.thread, by: board.asker.id, at: monday)
    let page = try store.network(id, viewer: board.asker.id, now: monday).thread
    try store.setHidden(true, thread: page, reason: "x", by: board.moderator.id, at: monday)
    #expect(try months() == ["3:1/1", "4:0/1"])
    // A thread of which no post is left is gone with its last one.
    let alone = try board.ask("Alleen", at: monday.adding(days: 80))
    #expect(try months() == ["3:1/1", "4:0/1", "5:1/1"])
    try store.remove(alone, reason: "", by: board.asker.id, at: monday.adding(days: 80))
    #expect(try months() == ["3:1/1", "4:0/1"])
    try store.restore(alone, by: board.asker.id, at: monday.adding(days: 80))
    #expect(try months() == ["3:1/1", "4:0/1", "5:1/1"])
  }

  @Test func howLongQuestionsWaited() throws {
    let board = try TestBoard()
    var waits: [Int] = []
    for hours in [1, 5, 50] {
      let post = try board.ask("Vraag \(hours)", at: monday)
      // The asker's own words are no answer.
      try board.reply(post, by: board.asker, at: monday.adding(hours: 0))
      let answer = try board.reply(post, at: monday.adding(hours: hours))
      if hours == 5 { try board.store.setHelped(true, answer, by: board.asker.id, at: monday.adding(hours: 60)) }
      waits.append(hours * 3600)
    }
    try board.ask("Wacht nog", at: monday)
    try board.ask("Een verhaal", kind: .story, at: monday)
    let found = try board.store.statistics(now: monday.adding(days: 9)).questions
    #expect(found.asked == 4 && found.answered == 3 && found.helped == 1)
    #expect(found.median == waits[1] && found.longest == waits[2])
    #expect(BoardStatistics.Questions(waits: [nil, 10, 30], helped: 0).median == 10)
    #expect(BoardStatistics.Questions(waits: [nil], helped: 0).median == nil)
  }

  @Test func whoAnswersWhomByGroupsOfLayersAndNeverAFew() throws {
    let board = try TestBoard()
    let federal = try board.newcomer("federaal", layer: "be.federal.fps")
    for number in 0..<5 {
      let post = try board.ask("Vraag \(number)")
      try board.reply(post, by: federal)
      if number < 4 { try board.reply(post, by: try board.store.member(handle: "vrager")) }
    }
    let bridges = try board.store.statistics(now: monday).bridges
    let asker = LayerID("be.local")
    #expect(
      bridges == [.init(asker: asker, answerer: LayerID("be.federal"), answers: 5)])
    #expect(BoardStatistics.Bridge(asker: asker, answerer: asker, answers: 4).answers == nil)
    // Threads that only some see tell nothing.
    let id = try board.network()
    var thread = NewThread(title: "Onder ons", body: "x", topics: [TopicID("privacy")])
    thread.audience = .network(id)
    let inside = try board.store.ask(thread, by: board.asker.id, at: monday)
    _ = try board.store.joinNetwork(id, by: federal.id, at: monday)
    try board.reply(inside, by: federal)
    #expect(try board.store.statistics(now: monday).bridges == bridges)
  }

  @Test func nothingIsCountedForTheMonths() throws {
    let board = try TestBoard()
    _ = try board.store.statistics(now: monday)
    let texts = board.store.database.statements.keys.filter { $0.contains("strftime") }
    #expect(texts.isEmpty)
  }

  @Test func topicsAreInMotionByWhatWasStarted() throws {
    let board = try TestBoard()
    for day in [1, 2, 3, 20] { try board.ask("Vraag \(day)", topics: ["privacy"], at: monday.adding(days: -day)) }
    for day in [30, 40] { try board.ask("Vraag \(day)", topics: ["privacy", "ethics"], at: monday.adding(days: -day)) }
    let hidden = try board.ask("Verborgen", topics: ["privacy"], at: monday)
    try board.store.setHidden(true, thread: hidden.thread, reason: "x", by: board.moderator.id, at: monday)
    let entries = try board.store.topicEntries(for: board.helper.id, now: monday)
    let privacy = try #require(entries.first { $0.topic.id == TopicID("privacy") })
    #expect(privacy.recent == 4 && privacy.before == 2 && privacy.isInMotion)
    let ethics = try #require(entries.first { $0.topic.id == TopicID("ethics") })
    #expect(ethics.recent == 0 && ethics.before == 2 && !ethics.isInMotion)
  }
}
