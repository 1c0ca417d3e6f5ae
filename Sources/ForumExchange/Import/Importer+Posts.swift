// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// A post that has its place and is to be written.
private struct PlacedPost {
  var item: StagedItem
  var thread: Int
  var number: Int
  var parent: Int?
  var author: MemberID
  var helped: HelpedMark?
}

extension Importer {
  /// Makes those who are named by posts and wrote none, in the order of the posts.
  func takePostMarks() throws(StoreError) {
    let posts = try database.number("SELECT count(*) FROM staging.staged_post WHERE number IS NOT NULL") ?? 0
    report.added[.post] = posts == 0 ? nil : posts
    try database.each(
      """
      SELECT coalesce(heard, ''), coalesce(editors, ''), our_author FROM staging.staged_post
      WHERE number IS NOT NULL AND (heard IS NOT NULL OR editors IS NOT NULL) ORDER BY created, line
      """, []
    ) { (row) throws(StoreError) in
      let author: MemberID = try row.value(2)
      for external in row.string(0).split(separator: "\n") where try member(String(external)) == author {
        report.note(.markLeftOut)
      }
      for external in row.string(1).split(separator: "\n") { _ = try member(String(external)) }
      return true
    }
  }

  /// Writes the posts that got a number, oldest first, each with its marks and words.
  ///
  /// Those of new threads stand under a thread that does not stand yet; those of a thread the board
  /// has under its number with a minus, with the number they would have if nobody had replied
  /// since.
  func writePosts(of arrival: Arrival, in slices: WriteSlices) throws(StoreError) {
    let total = report.added[.post] ?? 0
    guard total > 0 else { return }
    var (id, words, slices) = (arrival.posts.first, PostIndexSlices(database: target.database), slices)
    let merging = slices
    try step { () throws(StoreError) in try words.begin(from: id) }
    var place = (created: Int64.min, line: 0)
    let write = { [self] (limit: Int) throws(StoreError) in
      try target.requireArriving(arrival)
      for post in try placedPosts(after: place, limit: limit) {
        onProgress?(ImportProgress(.writing, done: id - arrival.posts.first, total: total))
        guard let record = again(source.post(post.item)) else { return }
        try insert(record, post, id: id, words: &words)
        place = (post.item.created.seconds, post.item.place.line)
        id += 1
      }
      try steps.within?()
    }
    // The last two lift what the index has gathered.
    var written = 0
    while failure == nil, id <= arrival.posts.last - 2 {
      try slices.write { (limit) throws(StoreError) in try write(min(limit, arrival.posts.last - 1 - id)) }
      written += 1
      // FTS5 has room for 2,000 segments, and on a slow machine slices are short.
      if written.isMultiple(of: 64) { try words.merge(in: merging) }
    }
    guard failure == nil else { return }
    onProgress?(ImportProgress(.indexing, done: 0, total: total))
    try words.merge(in: merging)
    while failure == nil, id <= arrival.posts.last {
      try step { () throws(StoreError) in
        try write(1)
        try words.lift()
      }
    }
  }

  private func placedPosts(
    after place: (created: Int64, line: Int), limit: Int
  ) throws(StoreError) -> [PlacedPost] {
    try database.rows(
      """
      SELECT external, line, place, length, our_thread, number, our_parent, our_author, helped, created
      FROM staging.staged_post
      WHERE (created, line) > (?, ?) AND number IS NOT NULL ORDER BY created, line LIMIT ?
      """, place.created, place.line, limit
    ) { (row) throws(StoreError) in
      let place = StagedPlace(line: try row.value(1), place: try row.value(2), length: try row.value(3))
      return PlacedPost(
        item: StagedItem(external: row.string(0), place: place, created: try row.value(9)), thread: try row.value(4),
        number: try row.value(5), parent: try row.optional(6), author: try row.value(7), helped: try row.optional(8))
    }
  }

  private func insert(
    _ record: PostRecord, _ post: PlacedPost, id: Int, words: inout PostIndexSlices
  ) throws(StoreError) {
    let board = target.database
    let isExtending = extended[post.thread] != nil
    let head = try (isExtending ? board : database).first(
      "SELECT language, title FROM thread WHERE number = ?", post.thread
    ) { (row) throws(StoreError) -> (language: Language, title: String) in (try row.value(0), row.string(1)) }
    let hearers = Set(try record.heard.map { (external) throws(StoreError) in try member(external) })
      .subtracting([post.author])
    try board.run(
      """
      INSERT INTO post(id, thread, number, parent, author, created, language, body, helped, heard, edited,
          edited_by_moderator, tombstone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, id, isExtending ? -post.thread : post.thread, post.number, post.parent, post.author, record.created,
      record.language ?? head?.language ?? .unknown, record.body, post.helped, hearers.count, record.edited,
      record.isEditedByModerator, record.removed)
    try ids.remember(post: record.id, as: id)
    // The format does not say when.
    for hearer in hearers {
      try board.run("INSERT INTO heard(post, member, at) VALUES (?, ?, ?)", id, hearer, record.created)
    }
    for revision in record.revisions {
      try board.run(
        "INSERT INTO revision(post, editor, replaced, body, reason) VALUES (?, ?, ?, ?, ?)", id,
        try member(revision.editor), revision.replaced, revision.body, revision.reason)
    }
    let title = post.number == 1 ? head?.title ?? "" : ""
    if post.number == 1 {
      try board.run("INSERT INTO arriving_title(post, title) VALUES (?, ?)", id, title)
      if !hearers.isEmpty {
        try database.run("UPDATE thread SET heard = ? WHERE number = ?", hearers.count, post.thread)
      }
    }
    if record.removed == nil { try words.add(id, title: title, body: record.body) }
  }
}
