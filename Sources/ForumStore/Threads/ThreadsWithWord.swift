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
    var form = try beginnings.form(of: part)
    let posts = try database.number("SELECT max(id) FROM post") ?? 0
    var common = try part.places(of: form, in: database)
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
    if posts < beginnings.smallBoard {
      beginnings.smallBoard = 0
      form = try beginnings.form(of: part)
      common = try part.places(of: form, in: database)
    }
    let whole = try MatchWindow.estimate(of: part.whole, in: database)
    self = .asked(PostProbe(form, of: part, whole: whole, common: common, ofPosts: posts))
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

extension SearchText.Part {
  /// About how many places of the index are walked past to find all posts with a form of it: for a
  /// phrase those of each of its words.
  func places(of form: WordBeginnings.Form, in database: Database) throws(StoreError) -> Int {
    var sum = 0
    if pieces.count > 1 {
      for piece in pieces { sum += try MatchWindow.estimate(of: piece, in: database) }
    }
    return max(sum, try MatchWindow.estimate(of: form.expression, in: database))
  }
}

extension MatchWindow {
  /// How far back a word is looked at to tell how common it is.
  private static let sample = 50

  /// About how many posts match.
  static func estimate(of expression: String, in database: Database) throws(StoreError) -> Int {
    try MatchWindow(expression, in: .posts, size: sample, database)?.estimate ?? 0
  }
}
