// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What happened on a board in a quarter of a year, of what all read: counts, for those who ask what it is good for. Nothing
/// in it is about a person.
public struct QuarterReport: Hashable, Sendable {
  /// Which quarter.
  public struct Quarter: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// 1–4.
    public var number: Int

    /// The quarter in a text such as `2026-3`; nil for another text.
    public init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), let number = Int(parts[1]),
        year >= 1, (1...4).contains(number)
      else { return nil }
      (self.year, self.number) = (year, number)
    }

    /// The first moment of it and of the next one, by UTC.
    var bounds: (start: Timestamp, end: Timestamp)? {
      func first(_ year: Int, _ month: Int) -> Timestamp? {
        Timestamp("\(year.padded(to: 4))-\(month.padded(to: 2))-01T00:00:00Z")
      }
      let next = number == 4 ? (year: year + 1, month: 1) : (year: year, month: number * 3 + 1)
      guard let start = first(year, number * 3 - 2), let end = first(next.year, next.month) else { return nil }
      return (start, end)
    }
  }

  /// The quarter.
  public var quarter: Quarter
  /// Members who joined.
  public var members = 0
  /// Threads that began.
  public var threads = 0
  /// Posts, those that began a thread included.
  public var posts = 0
  /// Posts of these that helped.
  public var helped = 0
  /// Tips that were written.
  public var tips = 0
  /// Events that took place, none that were cancelled.
  public var events = 0
  /// Places that were taken at these, colleagues who were brought included.
  public var attendances = 0
  /// Polls and input rounds that closed.
  public var polls = 0
  /// Those of them of which the outcome was told.
  public var outcomes = 0

  /// Nothing counted yet.
  init(_ quarter: Quarter) { self.quarter = quarter }
}

extension Store {
  /// Counts a quarter; a member's to read, as what it counts is.
  ///
  /// One walk along the indexes of posts and slots, for all else through tables that are small beside them.
  public func report(on quarter: QuarterReport.Quarter) throws(StoreError) -> QuarterReport {
    var report = QuarterReport(quarter)
    guard let (start, end) = quarter.bounds else { return report }
    return try database.read { () throws(StoreError) in
      let seen = "thread IN (SELECT thread FROM listing WHERE scope = 'all')"
      let numbers = try database.first(
        """
        SELECT quarter.threads, quarter.posts, quarter.helped,
          (SELECT count(*) FROM member WHERE joined >= ?1 AND joined < ?2),
          (SELECT count(*) FROM tip WHERE created >= ?1 AND created < ?2 AND is_retired = 0),
          (SELECT count(*) FROM poll WHERE closed >= ?1 AND closed < ?2 AND \(seen)),
          (SELECT count(*) FROM poll WHERE closed >= ?1 AND closed < ?2 AND outcome IS NOT NULL AND \(seen)),
          (SELECT count(DISTINCT event.number) FROM event_slot INDEXED BY event_slot_by_start
            CROSS JOIN event ON event.number = event_slot.event
            WHERE event_slot.starts >= ?1 AND event_slot.starts < ?2 AND event.state = 'open' AND \(seen)),
          (SELECT coalesce(sum(event_slot.taken), 0) FROM event_slot INDEXED BY event_slot_by_start
            CROSS JOIN event ON event.number = event_slot.event
            WHERE event_slot.starts >= ?1 AND event_slot.starts < ?2 AND event.state = 'open' AND \(seen))
        FROM (SELECT count(CASE WHEN number = 1 THEN 1 END) AS threads, count(*) AS posts,
            count(CASE WHEN helped IS NOT NULL THEN 1 END) AS helped
          FROM post INDEXED BY post_outline
          WHERE created >= ?1 AND created < ?2 AND tombstone IS NULL AND \(seen)) AS quarter
        """, start, end
      ) { (row) throws(StoreError) in (0..<9).map { Int(row.integer($0)) } }
      guard let numbers else { return report }
      (report.threads, report.posts, report.helped) = (numbers[0], numbers[1], numbers[2])
      (report.members, report.tips, report.polls, report.outcomes) = (numbers[3], numbers[4], numbers[5], numbers[6])
      (report.events, report.attendances) = (numbers[7], numbers[8])
      return report
    }
  }
}
