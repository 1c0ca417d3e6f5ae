// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Each list, page and act of networks, events and polls that the bench measures finds its rows by an index.
@Suite struct MeetingPlanTests {
  private let board: TestBoard
  private let reader: MemberID

  init() throws {
    board = try TestBoard()
    reader = board.helper.id
  }

  private func networks(_ id: NetworkID) throws {
    let changes: [(inout NetworkFilter) -> Void] = [
      { _ in }, { $0.words = ["jonge"] }, { $0.layer = LayerID("be") }, { $0.stage = .starting },
      { $0.seeks = TopicID("privacy") }, { $0.offers = TopicID("privacy") }, { $0.openOnly = true },
      { $0.mineOnly = true },
    ]
    var all = NetworkFilter()
    for change in changes {
      var filter = NetworkFilter()
      change(&filter)
      change(&all)
      for filter in [filter, all] {
        for direction in [PageDirection.forward, .backward] {
          _ = try board.store.networks(
            matching: filter, viewer: reader, now: monday, after: PageKey(numbers: [], text: "m"), direction: direction,
            limit: 50)
        }
      }
    }
    _ = try board.store.networkPage(id, viewer: reader, now: monday)
  }

  private func agenda(_ id: NetworkID) throws {
    let changes: [(inout AgendaFilter) -> Void] = [
      { _ in }, { $0.mineOnly = true }, { $0.network = id },
      { ($0.after, $0.before) = (monday.adding(days: -14), monday.adding(days: 28)) },
    ]
    for change in changes {
      for (isPast, key) in [(false, nil), (true, PageKey(numbers: [monday.seconds, 1, 1]))] as [(Bool, PageKey?)] {
        var filter = AgendaFilter()
        change(&filter)
        filter.isPast = isPast
        _ = try board.store.agenda(matching: filter, viewer: reader, now: monday, after: key, limit: 500)
      }
    }
  }

  private func polls(_ id: NetworkID) throws {
    for part in PollFilter.Part.allCases {
      for (isMine, network, key) in [(false, nil, nil), (true, id, PageKey(numbers: [1, 1]))]
        as [(Bool, NetworkID?, PageKey?)]
      {
        var filter = PollFilter()
        (filter.part, filter.mineOnly, filter.network) = (part, isMine, network)
        _ = try board.store.polls(matching: filter, viewer: reader, now: monday, after: key, limit: 50)
      }
    }
  }

  @Test func nothingIsReadFromEndToEnd() throws {
    let store = board.store
    let id = try board.network { $0.needs = [NetworkNeed(.seeks, "hulp", topics: [TopicID("privacy")])] }
    _ = try store.joinNetwork(id, by: reader, at: monday)
    let (event, poll) = (try board.event(places: 1), try board.poll())
    for attendance in [Attendance.yes, .no, .yes] {
      _ = try store.signUp(attendance, toEvent: event, by: reader, at: monday)
    }
    try board.vote([1: 2, 2: 1], inPoll: poll, by: board.helper)
    try networks(id)
    try agenda(id)
    try polls(id)
    _ = try store.event(event, viewer: reader, now: monday)
    _ = try store.poll(poll, viewer: reader, now: monday)
    _ = try store.today(for: reader, now: monday)
    _ = try store.digest(for: reader, since: monday.adding(days: -7), now: monday)
    _ = try store.closePoll(poll, by: board.asker.id, at: monday.adding(days: 1))
    _ = try store.poll(poll, viewer: reader, now: monday.adding(days: 1))
    #expect(try board.scans() == [])
  }
}
