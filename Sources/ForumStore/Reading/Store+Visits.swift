// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A pause longer than this many seconds ends a visit.
  static let visitPause: Int64 = 30 * 60

  /// Notes that a visit begins, so that "new" counts from the start of the one before; a visit
  /// within 30 minutes of the last sign of life continues it. Marks that are later than now, which
  /// a wrong clock has left, count for nothing and go. Returns the member with `previousVisit` set.
  public func beginVisit(_ id: MemberID, at: Timestamp) throws(StoreError) -> Member {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(id))
      try database.run(
        """
        UPDATE member SET
          previous_visit = CASE
            WHEN abs(?2 - visit_last) <= ?3 OR visit_started > ?2 + ?3 THEN
              CASE WHEN previous_visit <= ?2 + ?3 THEN previous_visit END
            ELSE visit_started END,
          visit_started = CASE WHEN abs(?2 - visit_last) <= ?3 AND visit_started <= ?2 + ?3 THEN visit_started
            ELSE ?2 END,
          visit_last = CASE WHEN visit_last <= ?2 + ?3 THEN max(visit_last, ?2) ELSE ?2 END,
          last_digest = CASE WHEN last_digest <= ?2 + ?3 THEN last_digest END,
          read_before = CASE WHEN read_before <= ?2 + ?3 THEN read_before ELSE ?2 END
        WHERE id = ?1
        """, id, at, Self.visitPause)
      try keepAppointments(of: id, at: at)
      return try member(id)
    }
  }

  /// Writes to the audit log that the file's owner acts for another member (`--as`).
  public func noteActingAs(_ id: MemberID, login: String, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let target = try member(id)
      // The owner need not be a member: then the entry stands under the one acted for, with the
      // login as its reason.
      let owner = try member(login: login)
      try writeAudit("as", on: target.brief, by: owner?.id ?? id, at: at, reason: login)
    }
  }
}
