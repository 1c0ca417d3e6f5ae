// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A page of polls that a reader may see.
  public func polls(
    matching filter: PollFilter, viewer: MemberID, now: Timestamp, after: PageKey? = nil, limit: Int
  ) throws(StoreError) -> Page<Poll> {
    let limit = min(max(limit, 1), 1000)
    return try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let list = PollList(filter.part)
      var sql = Fragments()
      sql.require(list.condition)
      sql.require("thread.removed = 0 AND thread.hidden = 0")
      sql.require(ThreadAudience.isListed(for: viewer, in: &sql))
      if let network = filter.network {
        guard let number = try networkNumber(network) else { return .empty }
        sql.require("poll.network = \(sql.bind(number))")
      }
      if filter.mineOnly { sql.require(isMine(filter.part, viewer, now, in: &sql)) }
      if let key = after?.numbers, key.count == 2 {
        sql.require(
          "(poll.\(list.column), poll.number) \(list.isDescending ? "<" : ">") (\(sql.bind(key[0])), \(sql.bind(key[1])))"
        )
      }
      let order = list.isDescending ? "DESC" : "ASC"
      let text = """
        SELECT poll.\(list.column), poll.number FROM poll INDEXED BY \(list.index)
          CROSS JOIN thread ON thread.number = poll.thread
        WHERE \(sql.condition) ORDER BY poll.\(list.column) \(order), poll.number \(order) LIMIT \(sql.bind(limit + 1))
        """
      let keys = try database.rows(text, values: sql.values) { (row) throws(StoreError) in
        PageKey(numbers: [row.integer(0), row.integer(1)])
      }
      let items = try readPolls(keys.prefix(limit).map { Int($0.numbers[1]) }, for: viewer, now: now)
      return Page(items: items, next: keys.count > limit ? keys[limit - 1] : nil)
    }
  }

  /// What waits for a reader: a vote or an answer that is asked of the reader and not given, or an outcome that the reader
  /// owes. What was removed asks nothing.
  private func isMine(_ part: PollFilter.Part, _ viewer: Viewer, _ now: Timestamp, in sql: inout Fragments) -> String {
    let me = sql.bind(viewer.id)
    guard part == .open else { return "poll.owner = \(me)" }
    return """
      poll.closes > \(sql.bind(now)) AND NOT EXISTS (SELECT 1 FROM post AS asked WHERE asked.thread = poll.thread
          AND asked.number = poll.post AND asked.tombstone IS NOT NULL)
        AND CASE poll.kind
          WHEN 'round' THEN poll.owner <> \(me) AND NOT EXISTS (
            SELECT 1 FROM post AS answer WHERE \(RoundAnswer.condition) AND answer.author = \(me))
          ELSE NOT EXISTS (SELECT 1 FROM poll_voter WHERE poll_voter.poll = poll.number AND poll_voter.member = \(me)) END
        AND (poll.gathers_until IS NULL OR poll.gathers_until <= \(sql.bind(now)) OR NOT EXISTS (SELECT 1
          FROM poll_option WHERE poll_option.poll = poll.number AND poll_option.author = \(me)))
        AND CASE poll.audience WHEN 'all' THEN 1
          WHEN 'network' THEN EXISTS (SELECT 1 FROM network_member WHERE network_member.network = poll.network
            AND network_member.member = \(me) AND network_member.standing IN ('member', 'board'))
          WHEN 'boards' THEN EXISTS (SELECT 1 FROM network_member WHERE network_member.member = \(me)
            AND network_member.standing = 'board')
          ELSE EXISTS (SELECT 1 FROM member CROSS JOIN layer_ancestor ON layer_ancestor.layer = member.layer
            WHERE member.id = \(me) AND layer_ancestor.ancestor = poll.layer) END
      """
  }

  /// A poll; `notFound` when there is none or the reader may not see it.
  public func poll(_ number: Int, viewer: MemberID, now: Timestamp) throws(StoreError) -> Poll {
    try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      let poll = try readPoll(number, for: reader, now: now)
      try requireVisible(poll.post.thread, or: .poll(number), for: reader)
      return poll
    }
  }

  /// The numbers of the polls in a thread.
  public func pollNumbers(inThread thread: Int) throws(StoreError) -> [Int] {
    try database.rows("SELECT number FROM poll WHERE thread = ? ORDER BY number", thread) {
      (row) throws(StoreError) in try row.value(0)
    }
  }
}

/// Along which index a part of the polls is listed.
private struct PollList {
  let condition: String
  let column: String
  let index: String
  let isDescending: Bool

  init(_ part: PollFilter.Part) {
    switch part {
    case .open: (condition, column, index, isDescending) = ("poll.closed IS NULL", "closes", "poll_open", false)
    case .owed:
      (condition, column, index, isDescending) = (
        "poll.closed IS NOT NULL AND poll.outcome IS NULL", "closed", "poll_owed", false
      )
    case .done: (condition, column, index, isDescending) = ("poll.outcome IS NOT NULL", "closed", "poll_done", true)
    }
  }
}
