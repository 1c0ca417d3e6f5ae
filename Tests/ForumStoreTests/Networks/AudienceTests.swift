// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Threads that only one network, or only the boards of networks, see: every way of reading, one after the other.
@Suite struct AudienceTests {
  /// A board with a network whose board is the asker and whose member the helper is, and an outsider.
  private struct World {
    let board: TestBoard
    let network: NetworkID
    let outsider: Member
    var store: Store { board.store }

    init() throws {
      board = try TestBoard()
      network = try board.network("besloten")
      _ = try board.store.joinNetwork(network, by: board.helper.id, at: monday)
      outsider = try board.newcomer("buiten")
      for member in [board.helper, outsider, board.moderator] {
        try board.store.setTie([.follows], to: TopicID("privacy"), by: member.id)
        try board.store.setStance(.watch, of: .topic(TopicID("privacy")), by: member.id)
        _ = try board.store.beginVisit(member.id, at: monday.adding(days: -2))
        _ = try board.store.beginVisit(member.id, at: monday.adding(days: -1))
      }
    }

    func ask(_ audience: Audience, by: Member? = nil) throws -> PostReference {
      var thread = NewThread(
        kind: .question, title: "Wat kost de zaal ons intern?", body: "Onder ons, @helper en @buiten: kwiksaus.",
        topics: [TopicID("privacy"), TopicID("open-data")], language: Language(.nl))
      thread.audience = audience
      return try store.ask(thread, by: (by ?? board.asker).id, at: monday)
    }

    /// Every way in which a reader can come upon a thread, by name, with whether it did.
    func surfaces(_ post: PostReference, as reader: Member) throws -> [String: Bool] {
      let number = post.thread
      let later = monday.adding(hours: 1)
      var found: [String: Bool] = [:]
      let queries = [
        "", "kind:question", "topic:privacy", "layer:be.local", "author:vrager", "lang:nl", "is:waiting",
        "is:unanswered",
        "is:open", "is:new", "is:unread", "kwiksaus", "\"zaal ons\"", "network:besloten", "is:bookmarked", "org:stad",
        "sort:waiting", "sort:oldest", "sort:helped", "after:2026-01-01", "is:watched",
      ]
      for query in queries { found["list \(query)"] = try board.list(query, as: reader, now: later).contains(number) }
      found["place"] = try board.list("", place: .advice, as: reader, now: later).contains(number)
      found["backward"] = try board.list("", as: reader, now: later, direction: .backward).contains(number)
      found["search"] = try board.search("kwiksaus", as: reader).threads.contains { $0.thread.number == number }
      found["search few"] = try board.search("kwiksaus topic:privacy", as: reader).threads.contains {
        $0.thread.number == number
      }
      let today = try store.today(for: reader.id, now: later)
      found["today waiting"] = today.waiting.contains { $0.number == number }
      found["today news"] = today.changedThreads > 1
      found["counts"] = today.counts.unreadAdvice > 0
      found["waiting count"] = today.waitingCount > 0
      let digest = try store.digest(for: reader.id, since: monday.adding(days: -1), now: later)
      found["digest"] = digest.threads.contains { $0.number == number }
      found["notices"] = try store.notices(for: reader.id, limit: 50).contains { $0.title.contains("zaal") }
      found["mark all read"] =
        try store.markAllRead(ThreadListRequest(viewer: reader.id, now: later)).marks[number] != nil
      func opens(_ name: String, _ act: () throws -> some Any) throws {
        let error = storeError(act)
        switch error {
        case nil: found[name] = true
        case .notFound: found[name] = false
        case .refused(let refusal): found[name] = refusal != .networkMembersOnly
        default: throw error!
        }
      }
      try opens("thread") { try store.thread(number, viewer: reader.id, now: later) }
      try opens("posts") { try store.posts([1], ofThread: number, viewer: reader.id) }
      try opens("outline") { try store.outline(ofThread: number, viewer: reader.id) }
      try opens("preview") { try store.preview(ofThread: number, viewer: reader.id) }
      try opens("revisions") { try store.revisions(of: post, viewer: reader.id) }
      try opens("history") { try store.history(of: post, viewer: reader.id) }
      try opens("related") { try store.relatedThreads(to: number, viewer: reader.id, limit: 5) }
      try opens("kindred") { try store.kindred(of: .thread(number), viewer: reader.id, now: later, limit: 5) }
      try opens("follow") { try store.setBookmarked(true, .thread(number), by: reader.id, at: later) }
      try opens("read") { try store.setRead(true, thread: number, by: reader.id) }
      try opens("heard") { try store.setHeard(true, post, by: reader.id, at: later) }
      try opens("reply") {
        try store.reply(to: post, body: "Ik ook.", language: Language(.nl), by: reader.id, at: later)
      }
      try opens("tip source") {
        try store.writeTip(
          NewTip(title: "Een tip", body: "Zo.", topics: [TopicID("privacy")], source: post), by: reader.id, at: later)
      }
      try opens("summary") { try store.writeSummary("Kort.", ofThread: number, by: reader.id, at: later) }
      found["glance"] = try store.glances(at: [.thread(number)], viewer: reader.id, now: later)[0].standing == .readable
      return found
    }
  }

  /// What everybody reads is found by no words or topics of what only some read, neither by its own members: it is for
  /// the lists of all.
  private static let neverFound: Set<String> = ["list is:bookmarked", "list is:watched", "heard"]

  @Test(arguments: [Audience.network(NetworkID("besloten")), .boards])
  func totalsCountWhatAllRead(audience: Audience) throws {
    let world = try World()
    let before = (
      try world.store.statistics(now: monday), try world.store.today(for: world.board.asker.id, now: monday)
    )
    let post = try world.ask(audience)
    try world.board.reply(post, by: world.board.asker)
    var event = EventFields(
      title: "Onder ons", body: "x", topics: [TopicID("privacy")], zone: "Europe/Brussels",
      slots: [EventSlot(start: monday.adding(hours: 30), end: monday.adding(hours: 31))])
    (event.audience, event.hosts) = (audience, [.network(world.network)])
    _ = try world.store.addEvent(event, by: world.board.asker.id, at: monday)
    let after = try world.store.statistics(now: monday)
    #expect(after == before.0)
    #expect(try world.store.today(for: world.outsider.id, now: monday).counts.posts == before.1.counts.posts)
    // Of what its network does each reader counts what the reader can see.
    let activities = try [world.board.asker, world.outsider].map {
      try world.store.network(world.network, viewer: $0.id, now: monday).activities
    }
    #expect(activities == [1, 0])
    #expect(try world.store.thread(post.thread, viewer: world.board.asker.id, now: monday).summary.audience == audience)
    #expect(try world.store.check() == [])
  }

  @Test func membersSeeItEverywhere() throws {
    let world = try World()
    let post = try world.ask(.network(world.network))
    let found = try world.surfaces(post, as: world.board.helper)
    for (name, isFound) in found where !["list is:bookmarked", "list is:watched"].contains(name) {
      #expect(isFound, "\(name) as a member")
    }
  }

  @Test(arguments: [true, false])
  func othersSeeItNowhere(isBoardRoom: Bool) throws {
    let world = try World()
    let post = try world.ask(isBoardRoom ? .boards : .network(world.network))
    for (name, isFound) in try world.surfaces(post, as: world.outsider) { #expect(!isFound, "\(name) as an outsider") }
    if isBoardRoom {
      // A member of a network is on no board.
      for (name, isFound) in try world.surfaces(post, as: world.board.helper) {
        #expect(!isFound, "\(name) as a member")
      }
    }
    #expect(try world.store.check() == [])
  }

  @Test func aBoardSeesTheBoardRoomAndNoOthersNetwork() throws {
    let world = try World()
    let other = try world.board.network("ander", by: world.outsider)
    let room = try world.ask(.boards)
    #expect(try world.board.list("kwiksaus", as: world.outsider) == [room.thread])
    let inner = try world.ask(.network(world.network))
    #expect(try world.board.list("kwiksaus", as: world.outsider) == [room.thread])
    #expect(try world.board.list("kwiksaus") == [inner.thread, room.thread])
    #expect(storeError { try world.ask(.network(other)) } == .refused(.networkMembersOnly))
    #expect(storeError { try world.ask(.boards, by: world.board.helper) } == .refused(.boardsOnly))
  }

  @Test func moderatorsOpenItByItsNumberAndFindItNowhere() throws {
    let world = try World()
    let post = try world.ask(.network(world.network))
    let found = try world.surfaces(post, as: world.board.moderator)
    #expect(found["thread"] == true && found["reply"] == true)
    for (name, isFound) in found where name.hasPrefix("list") || name.hasPrefix("search") || name.hasPrefix("today") {
      #expect(!isFound, "\(name) as a moderator")
    }
    try world.store.setHidden(true, thread: post.thread, reason: "x", by: world.board.moderator.id, at: monday)
    #expect(try world.board.list("is:hidden", as: world.board.moderator) == [post.thread])
    #expect(try world.board.list("", as: world.board.helper).contains(post.thread) == false)
  }

  @Test func whoLeavesSeesNothingOfItAnyMore() throws {
    let world = try World()
    let post = try world.ask(.network(world.network))
    try world.store.setStance(.watch, of: .thread(post.thread), by: world.board.helper.id)
    #expect(try world.store.notices(for: world.board.helper.id, limit: 1)[0].title != "")
    try world.store.leaveNetwork(world.network, by: world.board.helper.id, at: monday)
    try world.board.reply(post, by: world.board.asker)
    let notices = try world.store.notices(for: world.board.helper.id, limit: 9)
    #expect(notices.count == 1 && notices[0].title == "")
    #expect(try world.board.list("is:watched", as: world.board.helper) == [])
    #expect(try world.store.savedSearches(for: world.board.helper.id, now: monday) == [])
  }

  @Test func theBoardOfANetworkPublishesItsNews() throws {
    let world = try World()
    var news = NewThread(kind: .news, title: "Nieuws van ons", body: "Er is koffie.", topics: [TopicID("privacy")])
    news.audience = .network(world.network)
    #expect(
      storeError { try world.store.ask(news, by: world.board.helper.id, at: monday) } == .refused(.networkBoardOnly))
    let post = try world.store.ask(news, by: world.board.asker.id, at: monday)
    #expect(try world.board.list("kind:news", as: world.board.helper) == [post.thread])
    #expect(try world.board.list("kind:news", as: world.outsider) == [])
  }

  @Test func listsFollowTheirAudienceThroughEveryChange() throws {
    let world = try World()
    let post = try world.ask(.network(world.network))
    _ = try world.store.updateProfile(
      world.board.asker.id,
      to: MemberFields(handle: "vrager", layer: LayerID("be.local.municipality"), organisation: "Elders"),
      by: world.board.asker.id, at: monday)
    try world.store.edit(
      post,
      to: PostEdit(
        head: HeadFields(title: "Een andere titel", topics: [TopicID("funding")], layer: LayerID("be.local.cpas"))),
      by: world.board.asker.id, at: monday)
    try world.store.setLocked("klaar", thread: post.thread, by: world.board.moderator.id, at: monday)
    #expect(
      try world.board.list("is:locked topic:funding org:elders layer:be.local.cpas", as: world.board.helper) == [
        post.thread
      ])
    #expect(try world.board.list("is:locked", as: world.outsider) == [])
    #expect(try world.store.check() == [])
    try world.store.database.withoutTriggers { () throws(StoreError) in
      try world.store.database.write { () throws(StoreError) in try world.store.makeDerivedAnew() }
    }
    #expect(try world.store.check() == [])
  }
}
