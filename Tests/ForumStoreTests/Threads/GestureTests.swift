// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct GestureTests {
  @Test func theAskerMarksWhatHelped() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let answer = try board.reply(opening)
    let deeper = try board.reply(answer, by: board.moderator)
    let mark = { (helped: Bool, post: PostReference, by: Member) in
      try board.store.setHelped(helped, post, by: by.id, at: monday.adding(days: 1))
    }
    #expect(storeError { try mark(true, answer, board.helper) } == .refused(.askerOnly))
    #expect(storeError { try mark(true, deeper, board.asker) } == .refused(.notAnAnswer))
    #expect(storeError { try mark(true, opening, board.asker) } == .refused(.notAnAnswer))
    try mark(true, answer, board.asker)
    try mark(true, answer, board.asker)
    #expect(try board.summary(1).helped == 1)
    #expect(try board.summary(1).isAnswered)
    #expect(try board.list("is:answered") == [1])
    try mark(false, answer, board.asker)
    #expect(try board.summary(1).helped == 0)
    #expect(try board.list("is:answered") == [])
    try mark(true, answer, board.asker)
    let told = try board.store.database.number("SELECT count(*) FROM notice WHERE kind = 'helped'")
    #expect(told == 1)
  }

  @Test func whoAnsweredTheOwnQuestionWaitsNoMore() throws {
    let board = try TestBoard()
    let own = try board.reply(try board.ask(), by: board.asker)
    let answer = try board.reply(PostReference(thread: 1, number: 1), by: board.asker)
    let mark = { (helped: Bool, post: PostReference) in
      try board.store.setHelped(helped, post, by: board.asker.id, at: monday.adding(days: 1))
    }
    #expect(try board.list("is:waiting") == [1])
    try mark(true, own)
    try mark(true, answer)
    #expect(try board.list("is:waiting") == [] && !board.summary(1).isWaiting(at: monday))
    try mark(false, own)
    #expect(try board.list("is:waiting") == [])
    #expect(try board.store.check() == [])
    // The last mark goes with the answer that has it.
    try board.store.remove(answer, reason: "", by: board.asker.id, at: monday)
    #expect(try board.list("is:waiting") == [1])
    try board.store.restore(answer, by: board.asker.id, at: monday)
    try mark(false, answer)
    #expect(try board.list("is:waiting") == [1])
    try board.reply(own)
    try mark(true, answer)
    try mark(false, answer)
    #expect(try board.list("is:waiting") == [])
    #expect(try board.store.check() == [])
  }

  @Test func aModeratorMarksAfterFourteenDaysOfSilence() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let answer = try board.reply(opening)
    let mark = { (days: Int, hours: Int) in
      try board.store.setHelped(
        true, answer, by: board.moderator.id, at: monday.adding(days: days).adding(hours: hours))
    }
    #expect(storeError { try mark(13, 23) } == .refused(.askerOnly))
    try mark(14, 0)
    let post = { try board.store.thread(1, viewer: board.asker.id, now: monday).posts[1] }
    #expect(try post().helped == .moderator)
    try board.store.setHelped(true, answer, by: board.asker.id, at: monday.adding(days: 20))
    #expect(try post().helped == .asker)
    #expect(try board.summary(1).helped == 1)
  }

  @Test func aRemovedAnswerDoesNotCountAsHelped() throws {
    let board = try TestBoard()
    let answer = try board.reply(try board.ask())
    try board.store.setHelped(true, answer, by: board.asker.id, at: monday)
    try board.store.remove(answer, reason: "", by: board.helper.id, at: monday)
    #expect(try !board.summary(1).isAnswered)
    #expect(
      storeError { try board.store.setHelped(false, answer, by: board.asker.id, at: monday) } == .refused(.removed))
    try board.store.restore(answer, by: board.helper.id, at: monday)
    #expect(try board.summary(1).isAnswered)
  }

  @Test func heardCountsEachMemberOnce() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let hear = { (heard: Bool, by: Member) in try board.store.setHeard(heard, opening, by: by.id, at: monday) }
    #expect(storeError { try hear(true, board.asker) } == .refused(.ownPost))
    try hear(true, board.helper)
    try hear(true, board.helper)
    try hear(true, board.moderator)
    #expect(try board.summary(1).heard == 2)
    let post = try board.store.thread(1, viewer: board.helper.id, now: monday).posts[0]
    #expect(post.heard == 2 && post.isHeardByMe)
    try hear(false, board.helper)
    #expect(try board.summary(1).heard == 1)
    #expect(try !board.store.thread(1, viewer: board.helper.id, now: monday).posts[0].isHeardByMe)
  }

  @Test func aPinnedThreadStandsFirst() throws {
    let board = try TestBoard()
    try board.ask("Oudste")
    try board.ask("Nieuwste", at: monday.adding(hours: 1))
    #expect(
      storeError { try board.store.setPinned(true, thread: 1, by: board.asker.id, at: monday) }
        == .refused(.moderatorsOnly))
    #expect(try board.list() == [2, 1])
    try board.store.setPinned(true, thread: 1, by: board.moderator.id, at: monday)
    #expect(try board.list() == [1, 2])
    #expect(try board.list("is:pinned") == [1])
    #expect(try board.list("topic:plain-language", limit: 1) == [1, 2])
  }

  @Test func aHiddenThreadIsATombstoneForMembers() throws {
    let board = try TestBoard()
    let opening = try board.ask("Een titel met iets ergs", topics: ["privacy"])
    try board.reply(opening)
    let hide = { (hidden: Bool, reason: String, by: Member) in
      try board.store.setHidden(hidden, thread: 1, reason: reason, by: by.id, at: monday)
    }
    #expect(storeError { try hide(true, "x", board.asker) } == .refused(.moderatorsOnly))
    #expect(storeError { try hide(true, "", board.moderator) } == .refused(.reasonRequired))
    try hide(true, "burgergegevens", board.moderator)
    #expect(try board.list() == [] && board.list("is:hidden") == [] && board.list("ergs") == [])
    #expect(try board.list("is:hidden", as: board.moderator) == [1])
    let seen = try board.store.thread(1, viewer: board.asker.id, now: monday)
    #expect(seen.summary.isHidden && seen.summary.title == "" && seen.summary.topics == [])
    #expect(seen.posts.map(\.body) == [""])
    #expect(try board.store.thread(1, viewer: board.moderator.id, now: monday).posts.count == 2)
    #expect(storeError { try board.reply(opening) } == .refused(.removed))
    try hide(false, "vergissing", board.moderator)
    #expect(try board.list("topic:privacy") == [1])
  }

  @Test func lockingNeedsAReason() throws {
    let board = try TestBoard()
    try board.ask()
    #expect(
      storeError { try board.store.setLocked(" ", thread: 1, by: board.moderator.id, at: monday) }
        == .refused(.reasonRequired))
    #expect(
      storeError { try board.store.setLocked("x", thread: 1, by: board.asker.id, at: monday) }
        == .refused(.moderatorsOnly))
    try board.store.setLocked("dubbel van #3", thread: 1, by: board.moderator.id, at: monday)
    #expect(try board.summary(1).lockReason == "dubbel van #3")
    #expect(try board.list("is:locked") == [1])
    try board.store.setLocked(nil, thread: 1, by: board.moderator.id, at: monday)
    #expect(try board.list("is:locked") == [])
  }

  @Test func takingOneMarkBackLeavesWhatWasToldOfTheOthers() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    let answers = try (1...3).map { _ in try board.reply(opening) }
    for answer in answers { try board.store.setHelped(true, answer, by: board.asker.id, at: monday) }
    try board.store.setHelped(false, answers[1], by: board.asker.id, at: monday)
    let told = try board.store.notices(for: board.helper.id, limit: 9).filter { $0.kind == .helped }.map(\.target)
    #expect(told == [Reference.post(answers[2]), Reference.post(answers[0])])
  }

  @Test func anAnswerThatWasTakenBackEndsNoWaiting() throws {
    let board = try TestBoard()
    let gone = try board.reply(try board.ask())
    try board.store.remove(gone, reason: "", by: board.helper.id, at: monday)
    let own = try board.reply(PostReference(thread: 1, number: 1), by: board.asker)
    #expect(try board.list("is:waiting") == [1])
    try board.store.setHelped(true, own, by: board.asker.id, at: monday)
    #expect(try board.list("is:waiting") == [])
    try board.store.setHelped(false, own, by: board.asker.id, at: monday)
    #expect(try board.list("is:waiting") == [1])
    #expect(try board.store.check() == [])
  }
}
