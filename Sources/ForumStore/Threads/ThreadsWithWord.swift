// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The threads that have a post with a word or phrase: known when they are few, and else known for
/// each that is asked.
enum ThreadsWithWord {
  case known([Int])
  case asked(PostProbe)

  /// To look for a phrase of common words FTS5 walks past the places of each: no more than these,
  /// at 20 to 60 ns.
  private static let mostPlaces = 400_000

  /// Looks the word up. It stands for all words that begin with it, however common it is by itself.
  init(_ part: SearchText.Part, effort: WordEffort, in database: Database) throws(StoreError) {
    var beginnings = WordBeginnings(database: database)
    beginnings.smallBoard = effort.smallBoard
    let form = try beginnings.form(of: part)
    let common = try part.places(of: form, in: database)
    // FTS5 gathers a beginning that it has no index for anew for each question, so that one
    // question is best.
    let isKnown = part.isKnownAtOnce || form.words > 1
    guard effort.most < .max, isKnown else {
      self = .known(try Self.threads(of: form, in: database, most: .max) ?? [])
      return
    }
    if common <= Self.mostPlaces, let threads = try Self.threads(of: form, in: database, most: effort.most) {
      self = .known(threads)
      return
    }
    self = .asked(try PostProbe(part, in: database))
  }

  /// The threads of all posts with a form of a word; nil when there are more posts than `most`.
  private static func threads(
    of form: WordBeginnings.Form, in database: Database, most: Int
  ) throws(StoreError) -> [Int]? {
    let size = most == .max ? -1 : most + 1
    guard let window = try MatchWindow(form.expression, in: .posts, size: size, database) else { return [] }
    guard window.count != size else { return nil }
    let found = PostWindow(
      ids: window.ids, wanted: form.expression, common: nil, checks: form.check.map { [$0] } ?? [], excludedChecks: [])
    var threads: Set<Int> = []
    try database.each(
      """
      SELECT post.thread\(found.isChecked ? ", \(PostWindow.content)" : "")
      FROM json_each(?) AS row CROSS JOIN post\(found.isChecked ? "" : " INDEXED BY post_by_id") ON post.id = row.value
      """, [PostWindow.list(found.ids)]
    ) { (row) throws(StoreError) in
      if !found.isChecked || found.admits(row.string(1)) { threads.insert(try row.value(0)) }
      return true
    }
    return threads.sorted()
  }
}
