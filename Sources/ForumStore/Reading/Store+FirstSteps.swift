// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many threads in each list where somebody new finds questions are looked at for "heard", which is kept by post.
  private static let lookedForHeard = 200

  /// The first steps that a new member has still to take.
  func firstSteps(of viewer: Viewer, now: Timestamp) throws(StoreError) -> [FirstStep] {
    var isDone: [FirstStep: Bool]? = try database.first(
      """
      SELECT works_on <> '' OR EXISTS (SELECT 1 FROM member_topic WHERE member_topic.member = ?1 AND tie & ?2),
        EXISTS (SELECT 1 FROM post INDEXED BY post_by_author CROSS JOIN thread ON thread.number = post.thread
          WHERE post.author = ?1 AND post.tombstone IS NULL AND thread.author <> ?1),
        EXISTS (SELECT 1 FROM thread INDEXED BY thread_by_author
          WHERE thread.author = ?1 AND kind IN ('question', 'feedback', 'call') AND removed = 0)
      FROM member WHERE id = ?1 AND joined > ?3
      """, viewer.id, TopicTie.worksOn, now.adding(days: -FirstStep.days)
    ) { (row) throws(StoreError) in
      [.topics: try row.value(0), .answer: try row.value(1), .ask: try row.value(2)]
    }
    if isDone?[.answer] == false { isDone?[.answer] = try hasHeard(viewer) }
    return FirstStep.allCases.filter { isDone?[$0] == false }
  }

  /// Whether a member recognised a question among those that were read, are active, or wait longest.
  private func hasHeard(_ viewer: Viewer) throws(StoreError) -> Bool {
    var lists: [(name: String, order: String)?] = [nil]
    for (name, order) in [("place:advice", "by_activity"), ("waiting", "by_waiting")] {
      for list in viewer.lists(name) { lists.append((name: list, order: order)) }
    }
    let atOnce = ThreadListSQL.mergedWalks
    for start in stride(from: 0, to: lists.count, by: atOnce) {
      if try hasHeard(viewer, in: lists[start..<min(start + atOnce, lists.count)]) { return true }
    }
    return false
  }

  /// Whether a member recognised a question at the beginning of lists; nil is what was read.
  private func hasHeard(
    _ viewer: Viewer, in lists: ArraySlice<(name: String, order: String)?>
  ) throws(StoreError) -> Bool {
    var sql = Fragments()
    let (me, limit) = (sql.bind(viewer.id), sql.bind(Self.lookedForHeard))
    let looked = lists.map { list in
      let text =
        if let list {
          "SELECT thread FROM listing WHERE scope = \(sql.bind(list.name)) AND pinned = 0 ORDER BY \(list.order) DESC"
        } else {
          "SELECT thread FROM reading WHERE member = \(me)"
        }
      return "SELECT * FROM (\(text) LIMIT \(limit))"
    }
    return try database.first(
      """
      SELECT 1 FROM (\(looked.joined(separator: " UNION ALL "))) AS looked
        CROSS JOIN post ON post.thread = looked.thread AND post.number = 1
        CROSS JOIN heard ON heard.post = post.id AND heard.member = \(me) LIMIT 1
      """, values: sql.values
    ) { (row) throws(StoreError) in row.integer(0) } != nil
  }
}
