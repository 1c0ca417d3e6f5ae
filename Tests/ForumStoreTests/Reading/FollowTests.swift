// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct FollowTests {
  let board: TestBoard
  private let privacy = TopicID("privacy")

  init() throws { board = try TestBoard() }

  private func set(_ stance: Stance?, _ target: FollowTarget, as member: Member? = nil) throws {
    try board.store.setStance(stance, of: target, by: (member ?? board.helper).id)
  }

  private func bookmark(_ target: FollowTarget, _ isBookmarked: Bool = true) throws {
    try board.store.setBookmarked(isBookmarked, target, by: board.helper.id, at: monday)
  }

  private func rows(_ table: String) throws -> Int? {
    try board.store.database.number("SELECT count(*) FROM \(table)")
  }

  @Test(arguments: [FollowTarget.thread(1), .topic(TopicID("privacy"))])
  func stanceAndBookmarkAreIndependentAndNeitherLeavesNothing(target: FollowTarget) throws {
    try board.ask()
    func follow() throws -> Follow { try board.store.follow(of: target, by: board.helper.id) }
    #expect(try follow() == Follow())
    try set(.watch, target)
    try bookmark(target)
    #expect(try follow() == Follow(stance: .watch, isBookmarked: true))
    try set(.mute, target)
    try set(nil, target)
    #expect(try follow() == Follow(isBookmarked: true))
    try bookmark(target, false)
    try bookmark(target, false)
    try set(nil, target)
    #expect(try follow() == Follow())
    #expect(try rows("thread_follow") == 0 && rows("topic_follow") == 0)
    #expect(try board.store.follow(of: target, by: board.asker.id) == Follow())
  }

  @Test func whatIsNotThereOrMayNotBeSeenIsRefused() throws {
    try board.ask()
    #expect(storeError { try set(.watch, .thread(9)) } == .notFound(.thread(9)))
    #expect(storeError { try set(.watch, .topic(TopicID("nothing"))) } != nil)
    try board.store.setHidden(true, thread: 1, reason: "x", by: board.moderator.id, at: monday)
    #expect(storeError { try set(.watch, .thread(1)) } == .refused(.removed))
    #expect(storeError { try bookmark(.thread(1)) } == .refused(.removed))
    try set(.watch, .thread(1), as: board.moderator)
  }

  @Test func aThreadAndATopicShowHowTheyAreFollowed() throws {
    try board.ask(topics: ["privacy"])
    try set(.watch, .thread(1))
    try bookmark(.thread(1))
    try set(.mute, .topic(privacy))
    let summary = try board.summary(1, as: board.helper)
    #expect(summary.follow == Follow(stance: .watch, isBookmarked: true) && !summary.isMuted)
    #expect(try board.summary(1, as: board.moderator).follow == Follow())
    let entries = try board.store.topicEntries(for: board.helper.id, now: monday)
    #expect(entries.first { $0.topic.id == privacy }?.follow == Follow(stance: .mute))
    #expect(entries.count { $0.follow == Follow() } == entries.count - 1)
  }

  @Test func whatIsMutedCountsAsReadAndIsNoNews() throws {
    let store = board.store
    _ = try store.beginVisit(board.helper.id, at: monday.adding(days: -2))
    _ = try store.beginVisit(board.helper.id, at: monday.adding(days: -1))
    for topics in [["privacy"], ["open-data"], ["open-data", "privacy"]] { try board.ask(topics: topics) }
    func check(_ unread: [Int]) throws {
      #expect(try board.list("is:unread", as: board.helper) == unread)
      #expect(try board.list("is:new", as: board.helper) == unread)
      #expect(try board.list("-is:muted", as: board.helper) == unread)
      #expect(try board.list("is:muted", as: board.helper) == [3, 2, 1].filter { !unread.contains($0) })
      #expect(try store.counts(for: board.helper.id, now: monday).unreadAdvice == unread.count)
      let today = try store.today(for: board.helper.id, now: monday)
      #expect(today.changedThreads == unread.count && today.newPosts == unread.count)
      #expect(today.waiting.map(\.number).sorted() == unread.sorted() && today.waitingCount == unread.count)
      for number in 1...3 {
        let summary = try board.summary(number, as: board.helper)
        #expect(summary.isMuted != unread.contains(number))
        #expect(summary.unread == (summary.isMuted ? 0 : 1) && summary.isNew != summary.isMuted)
      }
    }
    try check([3, 2, 1])
    try set(.mute, .thread(2))
    try check([3, 1])
    try set(.mute, .topic(privacy))
    try check([])
    try set(.watch, .thread(3))
    try check([3])
    try set(.mute, .topic(TopicID("open-data")))
    try set(nil, .thread(3))
    try set(nil, .thread(2))
    try check([])
    for topic in [privacy, TopicID("open-data")] { try set(nil, .topic(topic)) }
    try check([3, 2, 1])
  }

  @Test func whatOneStartedIsNotMutedWithATopicButByItself() throws {
    try board.ask(topics: ["privacy"])
    try board.reply(PostReference(thread: 1, number: 1))
    try set(.mute, .topic(privacy), as: board.asker)
    #expect(try board.summary(1).unread == 1 && board.list("is:muted") == [])
    try set(.mute, .thread(1), as: board.asker)
    #expect(try board.summary(1).unread == 0 && board.list("is:muted") == [1])
  }

  @Test func markingAllReadLeavesWhatIsMuted() throws {
    for _ in 1...2 { try board.ask() }
    try set(.mute, .thread(1))
    let undo = try board.store.markAllRead(ThreadListRequest(viewer: board.helper.id, now: monday))
    #expect(Set(undo.marks.keys) == [2])
    try set(nil, .thread(1))
    #expect(try board.list("is:unread", as: board.helper) == [1])
  }

  @Test func listsOfWhatIsFollowedGoThroughTheirPagesInTheirOrder() throws {
    for number in 1...9 {
      try board.ask(kind: number == 4 ? .story : .question, at: monday.adding(hours: number))
      try set(.watch, .thread(number))
      try bookmark(.thread(number))
    }
    try board.store.setPinned(true, thread: 2, by: board.moderator.id, at: monday)
    try board.store.setHidden(true, thread: 7, reason: "x", by: board.moderator.id, at: monday)
    for state in ["watched", "bookmarked"] {
      #expect(try board.list("is:\(state)", as: board.helper, limit: 3) == [2, 9, 8, 6, 5, 4, 3, 1])
      #expect(try board.list("is:\(state)", place: .advice, as: board.helper, limit: 2) == [2, 9, 8, 6, 5, 3, 1])
      #expect(try board.list("is:\(state) sort:waiting", as: board.helper, limit: 2) == [2, 1, 3, 5, 6, 8, 9, 4])
      #expect(try board.list("is:\(state) -is:pinned kind:story", as: board.helper) == [4])
      #expect(try board.list("is:\(state)", as: board.asker) == [])
      #expect(try board.list("-is:\(state)", as: board.helper) == [])
    }
    #expect(try board.list("is:watched is:bookmarked is:unread", as: board.helper, limit: 3).count == 8)
    #expect(try board.list("is:watched is:hidden", as: board.helper) == [])
  }

  @Test func everyWayThroughTheListsIsAWalk() throws {
    try board.ask(topics: ["privacy"])
    try set(.mute, .topic(privacy))
    try set(.mute, .topic(TopicID("open-data")))
    try set(.mute, .thread(1))
    for query in ["is:watched", "is:muted", "is:bookmarked", "is:unread", "-is:muted", "is:muted is:unread"] {
      for sort in ["", " sort:waiting", " sort:helped"] { _ = try board.list(query + sort, as: board.helper, limit: 1) }
    }
    _ = try board.store.counts(for: board.helper.id, now: monday)
    _ = try board.store.today(for: board.helper.id, now: monday)
    _ = try board.store.search(
      Query(terms: [Query.Term(.word("brief"))]), viewer: board.helper.id, now: monday, limit: 9)
    try board.reply(PostReference(thread: 1, number: 1))
    #expect(try board.scans() == [])
  }
}
