// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Takes very many posts into the search index in slices, each in the transaction that writes the
/// posts, and leaves it as `PostIndexLoad` does: few segments, on a level that single posts reach
/// when they have become as many.
///
/// Each slice ends a segment. They are merged a few pages at a time in transactions of their own,
/// then lifted by the last two posts.
package struct PostIndexSlices {
  /// Of so many slices the segments need not be merged.
  private static let fewSlices = 8
  /// Below so many posts the levels are raised, as `PostIndexLoad` tells.
  private static let few = 1000
  /// FTS5 has room for 2,000 segments and then takes no more. The import itself merges its own long
  /// before; where it was stopped each later post adds one, and whoever meets so many merges all.
  private static let mostPieces = 1000

  private let database: Database
  private var load: PostIndexLoad { PostIndexLoad(index: SearchIndex(database: database)) }
  /// How many posts still raise a level.
  private var lifting = 0
  private var first = 0
  private var piecesBefore = 0

  /// The index of a board.
  package init(database: Database) { self.database = database }

  /// Prepares the index for posts from an id on, in a write transaction.
  package mutating func begin(from first: Int) throws(StoreError) {
    let before = try database.number(
      "SELECT count(*) FROM (SELECT 1 FROM post WHERE id < ? LIMIT ?)", first, Self.few)
    lifting = before ?? 0 < Self.few ? load.lifting : 0
    (self.first, piecesBefore) = (first, try load.pieces())
    try load.configure(gathering: load.gathered, merging: 0, atMost: Self.mostPieces)
  }

  /// Takes in a post.
  package mutating func add(_ post: Int, title: String, body: String) throws(StoreError) {
    try database.run("INSERT INTO post_text(rowid, title, body) VALUES (?, ?, ?)", post, title, body)
    guard lifting > 0 else { return }
    lifting -= 1
    try load.command("optimize")
  }

  /// Merges the segments of the slices, in slices; with few of them there is nothing to do. What
  /// was there before is only merged where `PostIndexLoad` would: to merge a few posts into very
  /// many takes too long for what it spares.
  package func merge(in slices: WriteSlices) throws(StoreError) {
    let pieces = try load.pieces()
    let isAll = pieces >= load.mostPieces ? try load.isLarge(from: Int64(first)) : false
    guard isAll || pieces - piecesBefore > Self.fewSlices else { return }
    var (slices, isMore) = (slices, true)
    while isMore {
      try slices.write { (limit) throws(StoreError) in isMore = try mergeSome(limit) }
      if !isAll, try load.pieces() <= piecesBefore + 1 { isMore = false }
    }
  }

  /// Merges, in slices, what taking back has left in many segments: otherwise the next post would
  /// have to.
  func settle(in slices: WriteSlices) throws(StoreError) {
    var (slices, isMore) = (slices, true)
    while isMore, try load.pieces() > load.mostPieces {
      try slices.write { (limit) throws(StoreError) in isMore = try mergeSome(limit) }
    }
  }

  /// Merges so many pages; whether there may be more, as FTS5 says it: the command itself counts for
  /// one.
  private func mergeSome(_ pages: Int) throws(StoreError) -> Bool {
    let before = database.totalChanges
    try load.command("merge", pages)
    return database.totalChanges - before >= 2
  }

  /// Lifts all segments to a level above those that there are, in the transaction of one of the
  /// last two posts.
  package func lift() throws(StoreError) {
    // A savepoint makes FTS5 write what it has gathered.
    try database.write { () throws(StoreError) in }
    try load.command("merge", -1)
  }

  /// Puts back what FTS5 is set to for single posts.
  func end() throws(StoreError) { try load.configure(gathering: 1 << 20, merging: 4, atMost: 16) }
}
