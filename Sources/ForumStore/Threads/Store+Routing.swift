// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Tells a member of questions that nobody answered, as `RoutingRule` says, and takes away what was told and is true no
  /// more. A few walks along lists and the member's own notices, however many questions wait.
  func route(to member: MemberID, at now: Timestamp) throws(StoreError) {
    try settleRouted(of: member)
    let viewer = try viewer(member)
    let topics = try ties(of: member).filter { $0.value.contains(.canHelp) }.keys
    try route(
      .waitsForHelper, from: topics.sorted().flatMap { viewer.lists("topic:\($0.rawValue)") },
      after: RoutingRule.helperDays, to: viewer, at: now)
    guard viewer.moderates else { return }
    try route(
      .waitsForModerator, from: viewer.lists("waiting"), after: RoutingRule.moderatorDays, to: viewer, at: now)
  }

  private func route(
    _ kind: Notice.Kind, from lists: [String], after days: Int, to viewer: Viewer, at now: Timestamp
  ) throws(StoreError) {
    let limit = WorkingDays.limit(days, before: now)
    var found: [ListedWaiting.Row] = []
    for list in lists {
      found += try waiting(in: list, for: viewer, newestBefore: limit, limit: RoutingRule.looked, now: now)
    }
    found.sort { $0 < $1 }
    guard let oldest = found.last else { return }
    var told = try toldThreads(kind, of: viewer.id, since: ListedWaiting.asked(oldest))
    var left = RoutingRule.most
    for (_, thread) in found where left > 0 && told.insert(thread).inserted {
      guard let asker = try threadAuthor(thread) else { continue }
      let isTold = try notify(viewer.id, kind, of: PostReference(thread: thread, number: 1), by: asker, at: now)
      if isTold { left -= 1 }
    }
  }

  /// The threads of which a member was told this since a moment, or has yet to see anything.
  private func toldThreads(_ kind: Notice.Kind, of member: MemberID, since: Timestamp) throws(StoreError) -> Set<Int> {
    var threads: Set<Int> = []
    try database.each(
      "SELECT thread, created, kind = ?2 OR seen = 0 FROM notice WHERE member = ?1 ORDER BY id DESC", [member, kind]
    ) { (row) throws(StoreError) in
      guard row.integer(1) >= since.seconds else { return false }
      if !row.isNull(0), try row.value(2) { threads.insert(try row.value(0)) }
      return true
    }
    return threads
  }

  private func threadAuthor(_ number: Int) throws(StoreError) -> MemberID? {
    try database.first("SELECT author FROM thread WHERE number = ?", number) { (row) throws(StoreError) in
      try row.value(0)
    }
  }

  /// What was answered, closed or taken away meanwhile needs nobody's look any more.
  private func settleRouted(of member: MemberID) throws(StoreError) {
    try database.run(
      """
      UPDATE notice SET seen = 1 WHERE member = ? AND seen = 0 AND kind IN (?, ?) AND NOT EXISTS (SELECT 1 FROM thread
        WHERE thread.number = notice.thread AND waiting = 1 AND hidden = 0 AND removed = 0 AND lock_reason IS NULL)
      """, member, Notice.Kind.waitsForHelper, Notice.Kind.waitsForModerator)
  }
}
