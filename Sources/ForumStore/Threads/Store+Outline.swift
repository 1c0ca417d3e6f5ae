// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A thread without the texts of its posts; `notFound` as for `thread`.
  ///
  /// One walk along an index that holds all it needs.
  public func outline(ofThread number: Int, viewer: MemberID) throws(StoreError) -> ThreadOutline {
    try database.read { () throws(StoreError) in
      let (summary, viewer) = try visibleThread(number, viewer: viewer)
      let kept = try keptMarks(of: viewer.id, thread: number)
      guard !summary.isHidden || viewer.moderates else {
        let tombstone = ThreadOutline.Entry(number: 1, parent: nil, facts: .gone)
        return ThreadOutline(summary: summary, entries: [tombstone], marks: kept ?? ReadMarks())
      }
      var reader = OutlineReader(viewer: viewer, posts: summary.posts)
      try database.each(
        """
        SELECT number, parent, created, author, helped, tombstone FROM post INDEXED BY post_outline
        WHERE thread = ? ORDER BY number
        """, [number]
      ) { (row) throws(StoreError) in
        reader.take(row)
        return true
      }
      var helpers: [String] = []
      for id in reader.helpers {
        helpers += try database.rows("SELECT handle FROM member WHERE id = ?", id) { (row) throws(StoreError) in
          row.string(0)
        }
      }
      var outline = ThreadOutline(
        summary: summary, entries: reader.entries, marks: kept ?? reader.readBefore, helpers: helpers)
      (outline.audience, outline.isSharingAsked) = try audience(ofThread: number)
      outline.page = try page(ofThread: number)
      return outline
    }
  }
}

/// Gathers an outline row by row.
private struct OutlineReader {
  private let viewer: MemberID
  private let joined: Int64
  private let since: Int64
  private(set) var entries: [ThreadOutline.Entry] = []
  /// What is read by a reader without marks: what arrived before the join date.
  private(set) var readBefore = ReadMarks()
  /// Whose answers helped, each once.
  private(set) var helpers: [MemberID] = []
  private var known: Set<MemberID> = []

  init(viewer: Viewer, posts: Int) {
    self.viewer = viewer.id
    joined = viewer.readBefore.seconds
    since = viewer.previousVisit?.seconds ?? .max
    entries.reserveCapacity(posts)
  }

  mutating func take(_ row: Row) {
    var entry = ThreadOutline.Entry(number: Int(row.integer(0)), parent: row.isNull(1) ? nil : Int(row.integer(1)))
    let created = row.integer(2)
    let author = MemberID(row.integer(3))
    if created < joined { readBefore.insert(entry.number) }
    if author == viewer { entry.facts.insert(.mine) }
    if !row.isNull(5) {
      entry.facts.insert(.gone)
    } else {
      if created >= since, author != viewer { entry.facts.insert(.new) }
      if !row.isNull(4) {
        entry.facts.insert(.helped)
        if known.insert(author).inserted { helpers.append(author) }
      }
    }
    entries.append(entry)
  }
}
