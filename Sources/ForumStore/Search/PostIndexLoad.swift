// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Takes very many posts into the search index at once, so that later writes pay nothing for it.
///
/// FTS5 gathers words in memory, writes them as a segment, and merges segments level by level:
/// whoever writes the fourth segment of a level does a part of its merging, and whoever writes the
/// sixteenth all of it. It counts segments and not how large they are, so that after a load at the
/// lowest levels a reply soon rewrites the whole index (six seconds on a million posts). So a load
/// ends with few segments, on a level that single posts reach when they have become as many.
struct PostIndexLoad {
  let index: SearchIndex
  /// How many bytes are gathered: with so many 100,000 posts are eight segments, which need not be
  /// merged.
  var gathered = 64 << 20
  /// From so many segments on they are merged in the end. Fewer stand on a level of their own,
  /// where writers merge them a few pages at a time, and are searched as fast.
  var mostPieces = 12
  /// The posts that raise the levels of an index of few posts, two levels each.
  var lifting = 8

  private var database: Database { index.database }

  /// Takes in all posts from a number on, in the transaction it stands in.
  func add(from first: Int64) throws(StoreError) {
    let before = try database.number("SELECT count(*) FROM (SELECT 1 FROM post WHERE id < ? LIMIT 1000)", first) ?? 0
    var ids = first
    if before < 1000 {
      for id in try posts(from: first, "ASC", lifting) {
        try index.add(post: PostID(id))
        try command("optimize")
        ids = id + 1
      }
    }
    // Only segments of several levels are merged into a new level above all others.
    let held = try posts(from: ids, "DESC", 2).sorted()
    guard let last = held.first else { return }
    try configure(gathering: gathered, merging: 0, atMost: 1999)
    try database.run(
      "INSERT INTO post_text(rowid, title, body) SELECT id, title, body FROM post_content WHERE id >= ? AND id < ?",
      ids, last)
    for id in held {
      try index.add(post: PostID(id))
      // A savepoint makes FTS5 write what it has gathered.
      try database.write { () throws(StoreError) in }
      try command("merge", -1)
    }
    if try isLarge(from: first), try pieces() >= mostPieces { try command("optimize") }
    try configure(gathering: 1 << 20, merging: 4, atMost: 16)
  }

  /// Whether the posts from a number on are a tenth of the board: to merge a few into very many
  /// takes too long for what it spares.
  func isLarge(from first: Int64) throws(StoreError) -> Bool {
    let newest = try database.newestPost()
    return newest - Int(first) >= newest / 10
  }

  /// How many segments the index has.
  func pieces() throws(StoreError) -> Int {
    try database.number("SELECT count(DISTINCT segid) FROM post_text_idx") ?? 0
  }

  private func posts(from first: Int64, _ order: String, _ limit: Int) throws(StoreError) -> [Int64] {
    try database.rows("SELECT id FROM post_content WHERE id >= ? ORDER BY id \(order) LIMIT ?", first, limit) {
      (row) throws(StoreError) in row.integer(0)
    }
  }

  /// Sets how many bytes FTS5 gathers, from how many segments of a level on it merges some of them
  /// (0 for never), and at how many all. It keeps this in the file: 1 MiB, 4 and 16 are its
  /// defaults.
  func configure(gathering bytes: Int, merging some: Int, atMost all: Int) throws(StoreError) {
    try command("hashsize", bytes)
    try command("automerge", some)
    try command("crisismerge", all)
  }

  func command(_ name: String, _ value: Int? = nil) throws(StoreError) {
    guard let value else { return try database.run("INSERT INTO post_text(post_text) VALUES (?)", name) }
    try database.run("INSERT INTO post_text(post_text, rank) VALUES (?, ?)", name, value)
  }
}
