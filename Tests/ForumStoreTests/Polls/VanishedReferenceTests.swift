// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// What polls, events and networks refer to may be taken away, hidden, and come back.
@Suite struct VanishedReferenceTests {
  let board: TestBoard
  private let later = monday.adding(days: 8)

  init() throws { board = try TestBoard() }

  private func polls(_ part: PollFilter.Part, mine: Bool = false) throws -> [Int] {
    var filter = PollFilter()
    (filter.part, filter.mineOnly) = (part, mine)
    return try board.store.polls(matching: filter, viewer: board.asker.id, now: later, limit: 10).items.map(\.number)
  }

  private func debts() throws -> [MeetingNews.Debt] {
    try board.store.today(for: board.asker.id, now: later).meetings.debts
  }

  private func poll(_ number: Int) throws -> Poll {
    try board.store.poll(number, viewer: board.helper.id, now: later)
  }

  private func remove(_ post: PostReference, by: Member) throws {
    try board.store.remove(post, reason: by.id == board.moderator.id ? "hoort hier niet" : "", by: by.id, at: later)
  }

  @Test(arguments: [false, true])
  func anOutcomeThatIsTakenAwayIsOwedAgainUntilItComesBack(byModerator: Bool) throws {
    let number = try board.poll()
    try board.vote([1: 1], inPoll: number, by: board.helper)
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    let outcome = try board.store.writeOutcome("Thema één.", ofPoll: number, by: board.asker.id, at: later)
    #expect(try polls(.done) == [number] && debts().isEmpty)
    let by = byModerator ? board.moderator : board.asker
    try remove(outcome, by: by)
    #expect(try poll(number).phase == .owed && poll(number).outcome == nil && poll(number).actions == nil)
    #expect(try polls(.done) == [] && polls(.owed, mine: true) == [number] && debts().count == 1)
    #expect(try board.store.statistics(now: later).pollsOwed == 1)
    try board.store.restore(outcome, by: by.id, at: later)
    #expect(try poll(number).outcome == outcome && polls(.done) == [number] && debts().isEmpty)
    // One that was written meanwhile stays, and the earlier one is a post like others.
    try remove(outcome, by: by)
    let second = try board.store.writeOutcome("Thema twee.", ofPoll: number, by: board.asker.id, at: later)
    try board.store.restore(outcome, by: by.id, at: later)
    #expect(try poll(number).outcome == second && poll(number).actions == nil && polls(.done) == [number])
    // Another post of the thread has nothing to do with it.
    let reply = try board.reply(outcome, at: later)
    try board.store.remove(reply, reason: "", by: board.helper.id, at: later)
    #expect(try poll(number).outcome == second)
    #expect(try board.store.check() == [])
  }

  @Test func ofARoundWhatIsLeftCountsAndEverythingComesBack() throws {
    let number = try board.poll(.round)
    let opening = try poll(number).post
    try board.reply(opening, "Wij willen koffie.")
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    func write(_ text: String) throws -> PostReference {
      try board.store.writeOutcome(text, ofPoll: number, by: board.asker.id, at: later)
    }
    func told() throws -> [PostReference?] { [try poll(number).outcome, try poll(number).actions] }
    func summary() throws -> String? {
      try board.store.summary(ofThread: opening.thread, viewer: board.helper.id)?.body
    }
    let (summed, acted) = (try write("Koffie."), try write("Er staat een machine."))
    try remove(acted, by: board.asker)
    #expect(try told() == [summed, nil])
    try board.store.restore(acted, by: board.asker.id, at: later)
    #expect(try told() == [summed, acted])
    try remove(summed, by: board.asker)
    #expect(try told() == [acted, nil] && poll(number).phase == .done && summary() == nil)
    try board.store.restore(summed, by: board.asker.id, at: later)
    #expect(try told() == [summed, acted] && summary() == "Koffie.")
    try remove(acted, by: board.asker)
    try remove(summed, by: board.asker)
    #expect(try told() == [nil, nil] && poll(number).phase == .owed)
    // Both are remembered, whichever comes back first.
    for first in [acted, summed] {
      let second = first == acted ? summed : acted
      try board.store.restore(first, by: board.asker.id, at: later)
      #expect(try told() == [first, nil])
      try board.store.restore(second, by: board.asker.id, at: later)
      #expect(try told() == [summed, acted] && summary() == "Koffie.")
      for post in [first, second] { try remove(post, by: board.asker) }
      #expect(try told() == [nil, nil])
    }
    let again = try write("Thee.")
    #expect(try told() == [again, nil] && summary() == "Thee.")
    try board.store.restore(summed, by: board.asker.id, at: later)
    #expect(try told() == [again, nil] && summary() == "Thee.")
  }

  /// An import, or a version that did not know better, may leave a post that is gone as what a poll led to.
  @Test(arguments: [(false, "summed acted"), (true, "summed acted"), (true, "summed"), (true, "acted")])
  func aRemovedPostThatStandsAsTheOutcomeIsFoundAndOwedAgain(isRound: Bool, gone: String) throws {
    let number = try board.poll(isRound ? .round : .choice)
    if !isRound { try board.vote([1: 1], inPoll: number, by: board.helper) }
    _ = try board.store.closePoll(number, by: board.asker.id, at: later)
    var posts = [try board.store.writeOutcome("Koffie.", ofPoll: number, by: board.asker.id, at: later)]
    if isRound {
      posts.append(try board.store.writeOutcome("Een machine.", ofPoll: number, by: board.asker.id, at: later))
    }
    let removed = zip(posts, ["summed", "acted"]).filter { gone.contains($1) }.map(\.0)
    for post in removed { try remove(post, by: board.moderator) }
    try board.store.database.run(
      "UPDATE poll SET outcome = ?, actions = ? WHERE number = ?", posts[0].number, posts.dropFirst().first?.number,
      number)
    let found = try board.store.check()
    #expect(found.map(\.rule) == removed.map { _ in "removed outcomes" })
    #expect(found.allSatisfy { $0.kind == .derived && $0.detail.hasPrefix("poll:\(number): its outcome ") })
    #expect(try board.store.repair(by: nil, at: later).left == [])
    let left = posts.filter { !removed.contains($0) }
    #expect(try poll(number).outcome == left.first && poll(number).actions == nil)
    #expect(try poll(number).phase == (left.isEmpty ? .owed : .done))
    for post in removed { try board.store.restore(post, by: board.moderator.id, at: later) }
    #expect(try poll(number).outcome == posts[0] && poll(number).actions == posts.dropFirst().first)
  }

  @Test func aReportThatIsTakenAwayIsOwedAgain() throws {
    try board.event()
    let report = try board.store.reportOnEvent(1, body: "Eén blad is genoeg.", by: board.asker.id, at: later)
    #expect(try debts().isEmpty)
    try remove(report, by: board.moderator)
    #expect(try board.store.event(1, viewer: board.helper.id, now: later).report == nil && debts().count == 1)
    try board.store.restore(report, by: board.moderator.id, at: later)
    #expect(try board.store.event(1, viewer: board.helper.id, now: later).report == report && debts().isEmpty)
    try remove(report, by: board.asker)
    let second = try board.store.reportOnEvent(1, body: "Twee bladen.", by: board.asker.id, at: later)
    #expect(try board.store.event(1, viewer: board.helper.id, now: later).report == second && debts().isEmpty)
  }

  @Test(arguments: [false, true])
  func theTalkAfterIsWhereItCanBeSeen(isHidden: Bool) throws {
    let talk = try board.ask("Napraten")
    try board.event()
    try board.store.setTalkAfter(talk.thread, ofEvent: 1, by: board.asker.id, at: monday)
    _ = try board.store.signUp(.yes, toEvent: 1, by: board.helper.id, at: monday)
    func shown() throws -> Int? { try board.store.event(1, viewer: board.helper.id, now: later).talkAfter }
    #expect(try shown() == talk.thread)
    if isHidden {
      try board.store.setHidden(true, thread: talk.thread, reason: "dubbel", by: board.moderator.id, at: monday)
    } else {
      try remove(talk, by: board.asker)
    }
    #expect(try shown() == nil)
    // An export has what is hidden, and nothing of what was removed.
    #expect(try board.store.eventForExport(1).event.talkAfter == (isHidden ? talk.thread : nil))
    // Whoever came is asked all the same, where the event itself is.
    _ = try board.store.beginVisit(board.helper.id, at: monday.adding(hours: 27))
    let page = PostReference(thread: try board.store.event(1, viewer: board.helper.id, now: later).thread, number: 1)
    let asked = try board.store.notices(for: board.helper.id, limit: 9).first { $0.kind == .eventOver }
    #expect(asked?.target == .post(page))
    if isHidden {
      try board.store.setHidden(false, thread: talk.thread, reason: "", by: board.moderator.id, at: later)
    } else {
      try board.store.restore(talk, by: board.asker.id, at: later)
    }
    #expect(try shown() == talk.thread)
  }

  @Test func whatHangsOnAHiddenThreadIsNeitherListedNorOwedUntilItIsShown() throws {
    let closed = try board.poll()
    try board.vote([1: 1], inPoll: closed, by: board.helper)
    _ = try board.store.closePoll(closed, by: board.asker.id, at: later)
    try board.event()
    let threads = [try poll(closed).post.thread, try board.store.event(1, viewer: board.asker.id, now: later).thread]
    #expect(try debts().count == 2)
    for thread in threads {
      try board.store.setHidden(true, thread: thread, reason: "nakijken", by: board.moderator.id, at: later)
    }
    #expect(try debts().isEmpty && polls(.owed) == [])
    #expect(storeError { try poll(closed) } == .notFound(.poll(closed)))
    #expect(storeError { try board.store.event(1, viewer: board.helper.id, now: later) } == .notFound(.event(1)))
    for thread in threads {
      try board.store.setHidden(false, thread: thread, reason: "", by: board.moderator.id, at: later)
    }
    #expect(try debts().count == 2 && polls(.owed) == [closed])
  }

  @Test func aContestClosesWhereItsEventIsHidden() throws {
    try board.event()
    let contest = try board.poll(.titleContest) { $0.event = 1 }
    _ = try board.store.enter("Eén blad", inPoll: contest, by: board.helper.id, at: monday)
    let event = try board.store.event(1, viewer: board.asker.id, now: monday)
    try board.store.setHidden(true, thread: event.thread, reason: "nakijken", by: board.moderator.id, at: monday)
    let open = monday.adding(days: 4)
    try board.vote([1: 1], inPoll: contest, by: board.moderator, at: open)
    let poll = try board.store.closePoll(contest, by: board.asker.id, at: later)
    #expect(poll.winners == [1] && poll.phase == .owed)
    try board.store.setHidden(false, thread: event.thread, reason: "", by: board.moderator.id, at: later)
    #expect(try board.store.event(1, viewer: board.asker.id, now: later).fields.title == "Eén blad")
  }

  @Test func whatIsHiddenSuitsNobody() throws {
    let ours = try board.network("wij")
    let theirs = try board.network("zij", by: board.helper)
    try board.event { $0.hosts = [.network(ours)] }
    let event = try board.event(by: board.helper) { $0.hosts = [.network(theirs)] }
    func reasons() throws -> [MatchReason] {
      try board.store.matches(of: ours, viewer: board.asker.id, now: monday, limit: 9).flatMap(\.reasons)
    }
    func hide(_ thread: Int) throws {
      try board.store.setHidden(true, thread: thread, reason: "nakijken", by: board.moderator.id, at: monday)
    }
    func hasEvents() throws -> Bool {
      try reasons().contains { if case .events = $0 { true } else { false } }
    }
    #expect(try hasEvents())
    try hide(try board.store.event(event, viewer: board.asker.id, now: monday).thread)
    #expect(try !hasEvents() && !reasons().isEmpty)
    try hide(try board.store.network(theirs, viewer: board.asker.id, now: monday).thread)
    #expect(try reasons().isEmpty)
  }
}
