// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite("What suits one's networks, on Today")
struct UnseenMatchTests {
  private func matches(_ board: TestBoard, _ member: Member, at: Timestamp = monday) throws -> [String] {
    try board.store.today(for: member.id, now: at).meetings.matches.map {
      "\($0.match.network.rawValue) \($0.network.rawValue)"
    }
  }

  @Test func eachOnceUntilItsPageWasSeen() throws {
    let board = try TestBoard()
    try board.network("wij") { $0.needs = [NetworkNeed(.seeks, "een spreker")] }
    try board.network("ook-wij")
    let theirs = try board.network("zij", by: board.helper) { $0.needs = [NetworkNeed(.offers, "onze spreker komt")] }
    try board.network("meer", by: board.moderator)
    // Each other network once, beside the own one that it suits best; the strongest first, and none of one's own.
    #expect(try matches(board, board.asker).map { $0.split(separator: " ")[0] } == ["zij", "meer"])
    #expect(try matches(board, board.asker).first == "zij wij")
    #expect(try matches(board, board.steward) == [], "who is on no board")
    // Days go by, and nobody looked.
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: 1))
    _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: 2))
    #expect(try matches(board, board.asker, at: monday.adding(days: 2)).count == 2)
    let page = try board.store.networkPage(theirs, viewer: board.asker.id, now: monday)
    #expect(!page.marks.contains(1))
    var marks = page.marks
    marks.insert(1)
    try board.store.setMarks(marks, thread: page.thread.number, by: board.asker.id)
    #expect(try matches(board, board.asker, at: monday.adding(days: 2)).map { $0.split(separator: " ")[0] } == ["meer"])
    // A page that is changed after it was seen is news again for a visit.
    var fields = page.network.fields
    fields.region = "Oosterwoud"
    try board.store.editNetwork(theirs, to: fields, by: board.helper.id, at: monday.adding(days: 3))
    #expect(try matches(board, board.asker, at: monday.adding(days: 3)).first == "zij wij")
    for day in [4, 5] { _ = try board.store.beginVisit(board.asker.id, at: monday.adding(days: day)) }
    #expect(try matches(board, board.asker, at: monday.adding(days: 5)).map { $0.split(separator: " ")[0] } == ["meer"])
  }

  @Test func neverMoreThanAFew() throws {
    let board = try TestBoard()
    try board.network("wij")
    for index in 1...(MeetingNews.most + 2) { try board.network("net-\(index)", by: board.helper) }
    #expect(try matches(board, board.asker).count == MeetingNews.most)
  }
}
