// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The columns of a post as one reader sees it; `post` is the post, `member` its author.
struct PostColumns {
  let viewer: Viewer
  /// What the reader has marked in the thread; nil when the join date tells what is read.
  let marks: ReadMarks?

  /// The columns in the order in which `post` reads them, for a reader whose parameter is `?1`.
  static let list = """
    post.id, post.thread, post.number, post.parent, post.created, post.language,
    CASE WHEN tombstone IS NULL THEN post.body ELSE '' END, post.helped, post.heard,
    post.heard > 0 AND EXISTS (SELECT 1 FROM heard WHERE heard.post = post.id AND heard.member = ?1), post.edited,
    post.edited_by_moderator, post.tombstone,
    (SELECT group_concat(number, ' ') FROM (SELECT tip.number FROM tip
      WHERE tip.source_thread = post.thread AND tip.source_number = post.number ORDER BY tip.number)),
    CASE WHEN post.edited IS NULL THEN 0
      ELSE (SELECT count(*) FROM revision WHERE revision.post = post.id) END,
    \(MemberBrief.columns())
    """

  /// The tables besides `post`.
  static let joins = """
    CROSS JOIN member ON member.id = post.author LEFT JOIN organisation ON organisation.id = member.organisation
    """

  /// Reads the columns.
  func post(_ row: Row) throws(StoreError) -> Post {
    let reference = PostReference(thread: try row.value(1), number: try row.value(2))
    let author = try MemberBrief(row, from: 15)
    let created: Timestamp = try row.value(4)
    let tombstone: Tombstone? = try row.optional(12)
    let isMine = author.id == viewer.id
    let isRead = marks?.contains(reference.number) ?? (created < viewer.readBefore)
    return Post(
      id: try row.value(0), reference: reference, parent: try row.optional(3), author: author, created: created,
      language: try row.value(5), body: try row.value(6), helped: tombstone == nil ? try row.optional(7) : nil,
      heard: try row.value(8), isHeardByMe: try row.value(9), edited: try row.optional(10),
      isEditedByModerator: try row.value(11), version: try row.value(14), tombstone: tombstone,
      isRead: isRead || isMine || tombstone != nil,
      isNew: !isMine && tombstone == nil && viewer.previousVisit.map { created >= $0 } ?? false,
      tips: row.string(13).split(separator: " ").compactMap { Int($0) })
  }
}

extension Post {
  /// What a member sees of a post in a hidden thread.
  var hidden: Post {
    Post(
      id: id, reference: reference, parent: parent, author: author, created: created, language: language, body: "",
      tombstone: .removedByModerator)
  }
}
