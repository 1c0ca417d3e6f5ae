// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a poll led to stands in posts of its thread, and posts are taken away and restored.
///
/// `poll.outcome` is what the lists of owed and done polls go by, so that it never names a post that was taken away.
/// Such a post is remembered in `poll.actions` as a negative number until something else is written in its place:
/// restoring it makes it what it was. Where both posts of an input round are gone, both stand in that number.
extension Store {
  /// What was told of polls and is taken away is owed again: of an input round that also told what comes of it, that is
  /// then all there is. To be called when the post has its tombstone.
  func dropOutcome(at post: PostReference) throws(StoreError) {
    for step in DerivedRows.removedOutcomes { try database.run(step + " AND thread = ?", post.thread) }
  }

  /// Makes a post that is restored the outcome again that it was, unless another was written meanwhile; of an input round
  /// it is the summary of its thread again as well, unless an earlier one is still away.
  func restoreOutcome(at post: StoredPost, at: Timestamp) throws(StoreError) {
    let (thread, number) = (post.reference.thread, post.reference.number)
    let polls: [Int] = try database.column(
      """
      SELECT number FROM poll INDEXED BY poll_by_thread WHERE thread = ?1 AND actions < 0
        AND ?2 IN (-actions >> \(DerivedRows.postNumberBits), -actions & \(DerivedRows.postNumbers))
      """, thread, number)
    for poll in polls {
      try database.run(
        """
        UPDATE poll SET
          outcome = CASE WHEN outcome IS NULL OR outcome > ?2 THEN ?2 ELSE outcome END,
          actions = CASE
            WHEN -actions >> \(DerivedRows.postNumberBits) = ?2 THEN -(-actions & \(DerivedRows.postNumbers))
            WHEN actions < -?2 THEN -(-actions >> \(DerivedRows.postNumberBits))
            WHEN outcome IS NULL THEN NULL WHEN outcome > ?2 THEN outcome ELSE ?2 END
        WHERE number = ?1
        """, poll, number)
      try database.run(
        """
        INSERT INTO thread_summary(thread, author, written, body) SELECT ?1, ?2, ?3, ?4 FROM poll
        WHERE number = ?5 AND kind = 'round' AND outcome = ?6 AND (actions IS NULL OR actions > 0 OR actions < -?6)
        ON CONFLICT (thread) DO NOTHING
        """, thread, post.author, at, post.body, poll, number)
    }
  }
}
