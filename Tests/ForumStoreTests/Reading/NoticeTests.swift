// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct NoticeTests {
  let board: TestBoard

  init() throws {
    board = try TestBoard()
    let opening = try board.ask()
    for hour in 1...3 { try board.reply(opening, at: monday.adding(hours: hour)) }
    let tip = try board.tip("Van mij")
    try board.store.adoptTip(tip, worked: true, note: "", by: board.helper.id, at: monday)
  }

  private func notices(limit: Int = 10) throws -> [Notice] {
    try board.store.notices(for: board.asker.id, limit: limit)
  }

  @Test func newestFirstWithTheirTargets() throws {
    let notices = try notices()
    #expect(notices.map(\.kind) == [.adoption, .answer, .answer, .answer])
    #expect(notices[0].target == .tip(1) && notices[0].title == "Van mij")
    #expect(notices[1].target == .post(PostReference(thread: 1, number: 4)))
    #expect(try self.notices(limit: 2) == Array(notices.prefix(2)))
    #expect(try self.notices(limit: -1) == [])
  }

  @Test func seenOnesStayInTheList() throws {
    let all = try notices()
    try board.store.markNoticesSeen([all[1].id, all[3].id, NoticeID(999)], by: board.asker.id)
    #expect(try notices().map(\.isSeen) == [false, true, false, true])
    #expect(try board.store.counts(for: board.asker.id, now: monday).notices == 2)
    try board.store.markNoticesSeen(nil, by: board.asker.id)
    #expect(try notices().allSatisfy(\.isSeen))
    #expect(try board.store.today(for: board.asker.id, now: monday).notices == [])
  }

  @Test func nobodyMarksAnothersNotices() throws {
    try board.store.markNoticesSeen(try notices().map(\.id), by: board.helper.id)
    try board.store.markNoticesSeen(nil, by: board.helper.id)
    #expect(try notices().allSatisfy { !$0.isSeen })
  }

  @Test func aHiddenThreadKeepsItsTitleFromMembers() throws {
    try board.store.setHidden(true, thread: 1, reason: "spam", by: board.moderator.id, at: monday)
    #expect(Set(try notices().filter { $0.kind == .answer }.map(\.title)) == [""])
  }
}
