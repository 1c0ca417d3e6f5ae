// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What networks, events and polls have for a reader. The work is bounded: a few pages along indexes.
  ///
  /// - Parameter untilSeen: whether what suits the reader's networks is told until the reader looked at it, else what came
  ///   since the moment.
  func meetingNews(
    for viewer: Viewer, since: Timestamp?, untilSeen: Bool = false, now: Timestamp
  ) throws(StoreError) -> MeetingNews {
    var news = MeetingNews()
    var mine = AgendaFilter()
    mine.mineOnly = true
    news.events = try agenda(matching: mine, viewer: viewer.id, now: now, limit: MeetingNews.mostEvents).items
    if news.events.count < MeetingNews.mostEvents {
      let others = try agenda(matching: AgendaFilter(), viewer: viewer.id, now: now, limit: 2 * MeetingNews.mostEvents)
      let known = news.events
      news.events += others.items.filter { entry in
        !known.contains { ($0.event.number, $0.slot.number) == (entry.event.number, entry.slot.number) }
      }.prefix(MeetingNews.mostEvents - known.count)
    }
    var filter = PollFilter()
    filter.mineOnly = true
    news.polls = try polls(matching: filter, viewer: viewer.id, now: now, limit: MeetingNews.most).items
    filter.part = .owed
    let due: [Int] = try database.column(
      """
      SELECT poll.number FROM poll INDEXED BY poll_open CROSS JOIN thread ON thread.number = poll.thread
      WHERE closed IS NULL AND closes <= ? AND owner = ? AND thread.removed = 0 AND thread.hidden = 0
      ORDER BY closes LIMIT ?
      """, now, viewer.id, MeetingNews.most
    )
    news.debts = try readPolls(due, for: viewer, now: now).map { .outcome($0) }
    news.debts += try polls(matching: filter, viewer: viewer.id, now: now, limit: MeetingNews.most).items.map {
      .outcome($0)
    }
    news.debts += try readEvents(owedReports(of: viewer, now: now), for: viewer, now: now).map { .report($0) }
    if untilSeen {
      news.matches = try unseenMatches(for: viewer, since: since, now: now, limit: MeetingNews.most).map {
        MeetingNews.Match(network: $0.network, match: $0.match)
      }
    } else if let since {
      news.matches = try newMatches(for: viewer, since: since, now: now, limit: MeetingNews.most).map {
        MeetingNews.Match(network: $0.network, match: $0.match)
      }
    }
    return news
  }

  /// Events of a host that are over, and of which nothing is told yet; the newest first.
  private func owedReports(of viewer: Viewer, now: Timestamp) throws(StoreError) -> [Int] {
    let isOwed = """
      (event.report IS NULL OR EXISTS (SELECT 1 FROM post AS report WHERE report.thread = event.thread
          AND report.number = event.report AND report.tombstone IS NOT NULL))
        AND event.state = 'open' AND thread.removed = 0 AND thread.hidden = 0
        AND NOT EXISTS (SELECT 1 FROM event_slot WHERE event_slot.event = event.number AND event_slot.ends > ?2)
      """
    return try database.column(
      """
      SELECT event.number FROM thread INDEXED BY thread_by_author CROSS JOIN event ON event.thread = thread.number
        WHERE thread.author = ?1 AND \(isOwed)
      UNION
      SELECT event.number FROM network_member INDEXED BY network_member_own
          CROSS JOIN event_host INDEXED BY event_host_by_network ON event_host.network = network_member.network
          CROSS JOIN event ON event.number = event_host.event
          CROSS JOIN thread ON thread.number = event.thread
        WHERE network_member.member = ?1 AND network_member.standing = 'board' AND \(isOwed)
      ORDER BY 1 DESC LIMIT ?3
      """, viewer.id, now, MeetingNews.most
    )
  }
}
