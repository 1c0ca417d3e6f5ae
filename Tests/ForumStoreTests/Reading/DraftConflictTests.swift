// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Two windows of one member, each with the board open for itself.
struct DraftConflictTests {
  private let scratch: Scratch
  private let here: TestBoard
  private let there: Store
  private var me: MemberID { here.asker.id }

  init() throws {
    scratch = try Scratch()
    here = try TestBoard(path: scratch.file("board.db"))
    there = try Store(path: scratch.file("board.db"))
  }

  private func draft(_ body: String, _ known: Draft? = nil) -> Draft {
    Draft(
      id: known?.id, target: .newThread, saved: monday, fields: ["body": body], version: known?.version ?? 0,
      copy: known?.copy ?? 0)
  }

  @Test("A draft that another window changed is not overwritten, and the other text is told")
  func changed() throws {
    let first = try here.store.saveDraft(draft("een"), of: me).draft
    let theirs = try there.saveDraft(draft("twee", first), of: me)
    #expect(
      theirs
        == .kept(
          Draft(
            id: first.id, target: .newThread, saved: monday, fields: ["body": "twee"], version: 2)))
    #expect(try here.store.saveDraft(draft("drie", first), of: me) == .changed(theirs.draft))
    #expect(try here.store.drafts(of: me) == [theirs.draft])
    // Knowing the other text, it can be replaced.
    #expect(try here.store.saveDraft(draft("drie", theirs.draft), of: me).draft.version == 3)
    #expect(try there.drafts(of: me).map(\.fields) == [["body": "drie"]])
  }

  @Test("Two windows that begin the same text at once are noticed too")
  func begunTwice() throws {
    let first = try here.store.saveDraft(draft("een"), of: me).draft
    #expect(try there.saveDraft(draft("twee"), of: me) == .changed(first))
    #expect(try there.saveDraft(draft("een"), of: me) == .kept(first), "the same text is no quarrel")
  }

  @Test("Kept beside the other, each text goes on under its own copy")
  func beside() throws {
    let first = try here.store.saveDraft(draft("een"), of: me).draft
    let second = try there.saveDraft(draft("twee"), of: me, besideOthers: true).draft
    let third = try there.saveDraft(draft("drie"), of: me, besideOthers: true).draft
    #expect([first.copy, second.copy, third.copy] == [0, 1, 2])
    #expect(try there.draft(for: .newThread, copy: 1, of: me) == second)
    #expect(try there.saveDraft(draft("twee!", second), of: me).draft.copy == 1)
    #expect(Set(try here.store.drafts(of: me).compactMap { $0.fields["body"] }) == ["een", "twee!", "drie"])
    #expect(try here.store.check() == [])
    _ = try here.store.ask(
      NewThread(title: "Nu echt", body: "twee!", topics: [TopicID("privacy")]), by: me, at: monday, draft: second.id)
    #expect(try here.store.drafts(of: me).count == 2)
  }

  @Test("A draft that was posted elsewhere is made anew when there is more to keep")
  func gone() throws {
    let first = try here.store.saveDraft(draft("een"), of: me).draft
    try there.deleteDraft(#require(first.id), of: me)
    let again = try here.store.saveDraft(draft("een en meer", first), of: me).draft
    #expect(again.version == 1 && again.copy == 0)
  }
}
