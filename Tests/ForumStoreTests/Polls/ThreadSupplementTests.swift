// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("What a thread has besides its posts")
struct ThreadSupplementTests {
  @Test func itsPollsAreToldWithoutWhatAnybodyChose() throws {
    let board = try TestBoard()
    let opening = try board.ask()
    try board.reply(opening)
    func supplement(_ viewer: Member, now: Timestamp = monday) throws -> ThreadSupplement {
      try board.store.supplement(ofThread: opening.thread, viewer: viewer.id, now: now)
    }
    #expect(try supplement(board.helper) == ThreadSupplement())
    let number = try board.poll(.choice, ["Ja", "Nee"], by: board.helper, inThread: opening.thread) {
      $0.topics = []
      $0.isSealed = false
    }
    let elsewhere = try board.poll()
    try board.vote([1: 1], inPoll: number, by: board.asker)
    try board.vote([1: 1], inPoll: elsewhere, by: board.asker)
    let seen = try supplement(board.asker)
    #expect(seen.polls.map(\.number) == [number])
    let poll = try #require(seen.poll(askedBy: PostReference(thread: opening.thread, number: 3)))
    #expect(poll.voters == 1 && poll.hasVoted && poll.phase == .voting)
    #expect(poll.options == [] && poll.result == nil, "what was chosen is for its own page")
    #expect(seen.poll(askedBy: opening) == nil)
    #expect(try supplement(board.helper).polls.map(\.hasVoted) == [false])
    #expect(try supplement(board.helper, now: monday.adding(days: 8)).polls.map(\.phase) == [.due])
  }

  @Test func itsSummaryIsTheLastOneThatWasWritten() throws {
    let board = try TestBoard()
    let thread = try board.ask().thread
    for (body, member) in [("Eerst.", board.asker), ("Dan.", board.helper)] {
      try board.store.writeSummary(body, ofThread: thread, by: member.id, at: monday)
    }
    let digest = try board.store.supplement(ofThread: thread, viewer: board.asker.id, now: monday).digest
    #expect(digest?.body == "Dan." && digest?.author.handle == "helper")
    #expect(try board.store.summary(ofThread: thread, viewer: board.asker.id) == digest)
    try board.store.setHidden(true, thread: thread, reason: "even weg", by: board.moderator.id, at: monday)
    #expect(
      try board.store.supplement(ofThread: thread, viewer: board.asker.id, now: monday) == ThreadSupplement(),
      "of a hidden thread members are told nothing")
    #expect(try board.store.supplement(ofThread: thread, viewer: board.moderator.id, now: monday).digest == digest)
  }

  @Test func whatWasWrittenSinceItWasReadIsNotOverwritten() throws {
    let board = try TestBoard()
    let thread = try board.ask().thread
    func write(_ body: String, _ basis: Int?, by member: Member) throws {
      try board.store.writeSummary(body, ofThread: thread, basis: basis, by: member.id, at: monday)
    }
    func digest() throws -> ThreadDigest? { try board.store.summary(ofThread: thread, viewer: board.asker.id) }
    try write("Eerst.", 0, by: board.asker)
    let read = try #require(try digest())
    // Whoever found none writes no second one over it.
    let conflict = EditConflict(
      target: .thread(thread), current: .text(EditedText(body: "Eerst."), EditBasis(version: read.version)),
      editor: "vrager", at: monday)
    #expect(storeError { try write("Ook.", 0, by: board.helper) } == .changedSince(conflict))
    try write("Dan.", read.version, by: board.helper)
    guard case .changedSince(let found)? = storeError({ try write("Te laat.", read.version, by: board.moderator) })
    else {
      Issue.record("a summary was overwritten")
      return
    }
    #expect(found.editor == "helper" && found.target == .thread(thread))
    #expect(try digest()?.body == "Dan.")
    // The very same is no conflict, and neither is one that replaces whatever is there.
    try write("Dan.", read.version, by: board.moderator)
    try write("Los.", nil, by: board.moderator)
    #expect(try digest()?.body == "Los.")
  }

  @Test(arguments: [DraftTarget.newPoll, .pollIn(thread: 12), .outcome(12), .summary(thread: 12)])
  func draftsOfPollsAndSummariesAreToldApart(target: DraftTarget) throws {
    let board = try TestBoard()
    let kept = try board.store.saveDraft(
      Draft(target: target, saved: monday, fields: ["body": "Half"]), of: board.asker.id
    ).draft
    #expect(kept.target == target)
    #expect(try board.store.drafts(of: board.asker.id).map(\.target) == [target])
    #expect(try board.store.draft(for: target, of: board.asker.id)?.fields["body"] == "Half")
  }
}
