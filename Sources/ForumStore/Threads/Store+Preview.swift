// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// No more of a text than so many characters is in a preview.
  static let previewLength = 4000

  /// What to show of a thread beside a list: the opening post, and one that says most about the
  /// rest; `notFound` as for `thread`.
  ///
  /// To who has not read the thread yet that is the first answer that helped, to others the first
  /// unread post; without any it is the other of the two, or else the newest. The cost does not
  /// grow with the thread.
  public func preview(ofThread number: Int, viewer: MemberID) throws(StoreError) -> [Post] {
    try database.read { () throws(StoreError) in
      let (summary, viewer) = try visibleThread(number, viewer: viewer)
      let marks = try keptMarks(of: viewer.id, thread: number)
      let isKnown = summary.isMine || marks?.contains(1) ?? (summary.created < viewer.readBefore)
      var other = isKnown ? try firstUnread(in: summary, marks, viewer) : try firstHelped(in: summary)
      if other == nil { other = isKnown ? try firstHelped(in: summary) : try firstUnread(in: summary, marks, viewer) }
      if other == nil { other = try newest(in: summary) }
      return try posts([1] + (other.map { [$0] } ?? []), in: summary, marks: marks, viewer).map { post in
        var post = post
        post.body = String(post.body.unicodeScalars.prefix(Self.previewLength))
        return post
      }
    }
  }

  private func firstHelped(in thread: ThreadSummary) throws(StoreError) -> Int? {
    guard thread.helped > 0 else { return nil }
    return try number(
      """
      SELECT number FROM post INDEXED BY post_helped WHERE thread = ? AND helped IS NOT NULL AND tombstone IS NULL
      ORDER BY number LIMIT 1
      """,
      [thread.number])
  }

  /// The first post after the opening that is unread; looks at the next 200 posts.
  private func firstUnread(
    in thread: ThreadSummary, _ marks: ReadMarks?, _ viewer: Viewer
  ) throws(StoreError) -> Int? {
    guard thread.unread > 0 else { return nil }
    let unmarked = try database.rows(
      """
      SELECT number FROM (
        SELECT number, created, author, tombstone FROM post INDEXED BY post_outline
        WHERE thread = ? AND number > ? ORDER BY number LIMIT 200)
      WHERE author <> ? AND tombstone IS NULL AND (? OR created >= ?)
      """, thread.number, max(1, marks?.upTo ?? 1), viewer.id, marks != nil, viewer.readBefore
    ) { (row) throws(StoreError) in Int(row.integer(0)) }
    return unmarked.first { marks?.contains($0) != true }
  }

  private func newest(in thread: ThreadSummary) throws(StoreError) -> Int? {
    guard thread.posts > 1 else { return nil }
    return try number(
      "SELECT number FROM post WHERE thread = ? AND number > 1 AND tombstone IS NULL ORDER BY number DESC LIMIT 1",
      [thread.number])
  }

  private func number(_ sql: String, _ values: [any Bindable]) throws(StoreError) -> Int? {
    try database.first(sql, values: values) { (row) throws(StoreError) in Int(row.integer(0)) }
  }
}
