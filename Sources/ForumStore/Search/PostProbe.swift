// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Tells which of some threads have a post with words that are too common for all their posts to be
/// looked up.
///
/// The posts of the threads are looked for in the index, those that lie near each other in one walk
/// along it: a question to the index costs as much as walking past a few dozen posts with the word.
struct PostProbe {
  /// A post and its thread.
  struct Candidate {
    var id: Int64
    var thread: Int
  }

  /// What a post must match.
  let expression: String
  /// Beginnings that a word of the post must have besides, since the expression lets more through.
  var checks: [String] = []
  /// Beginnings that no word of the post may have.
  var excludedChecks: [String] = []
  /// Whether threads with such a post are left out.
  var isExcluded = false
  /// How many row numbers are walked past in the time of one question.
  let reach: Int64
  /// The word alone, where the expression is made of all words that begin with it: most threads are
  /// found by it, and one word is asked for as many times faster as there are words.
  private var alone: Alone?

  private struct Alone {
    var expression: String
    var reach: Int64
  }

  /// A question to the index takes about so long as walking past so many places in it, for each
  /// word of the expression: every piece of the index is asked for the word, of which a board that
  /// was loaded has up to eleven.
  private static let places = 300

  /// A probe for a word or phrase, whole words of which are looked up however small the board is: a beginning would be
  /// gathered anew for each question.
  init(_ part: SearchText.Part, in database: Database) throws(StoreError) {
    let form = try WordBeginnings(database: database, smallBoard: 0).form(of: part)
    self.init(
      form, of: part, whole: try MatchWindow.estimate(of: part.whole, in: database),
      common: try part.places(of: form, in: database), ofPosts: try database.newestPost())
  }

  /// A probe for a form of a word, which stands in about `common` of `posts` posts; the word alone
  /// in `whole` of them.
  init(_ form: WordBeginnings.Form, of part: SearchText.Part, whole: Int, common: Int, ofPosts posts: Int) {
    self.init(
      form.expression, words: form.words, checks: form.check.map { [$0] } ?? [], excludedChecks: [], common: common,
      ofPosts: posts)
    guard whole > 0, part.whole != form.expression else { return }
    alone = Alone(expression: part.whole, reach: Self.reach(words: 1, common: whole, ofPosts: posts))
  }

  /// A probe for an expression of several forms.
  init(
    _ expression: String, words: Int, checks: [String], excludedChecks: [String], common: Int, ofPosts posts: Int
  ) {
    self.expression = expression
    self.checks = checks
    self.excludedChecks = excludedChecks
    reach = Self.reach(words: words, common: common, ofPosts: posts)
  }

  /// How many row numbers are walked past in the time of one question for so many words, which stand
  /// in about `common` of `posts` posts.
  static func reach(words: Int, common: Int, ofPosts posts: Int) -> Int64 {
    Int64(max(1, places * words) * max(1, posts) / max(1, common))
  }

  /// The posts of some threads, the newest first.
  static func posts(
    ofThreads threads: [Int], from range: ClosedRange<Int64> = 0 ... .max, in database: Database
  ) throws(StoreError) -> [Candidate] {
    var posts: [Candidate] = []
    try database.each(
      """
      SELECT post.id, post.thread FROM json_each(?) AS row
        CROSS JOIN post INDEXED BY sqlite_autoindex_post_1 ON post.thread = row.value
      """, [PostWindow.list(threads.map(Int64.init))]
    ) { (row) throws(StoreError) in
      let id = row.integer(0)
      if range.contains(id) { posts.append(Candidate(id: id, thread: try row.value(1))) }
      return true
    }
    posts.sort { $0.id > $1.id }
    return posts
  }

  /// The threads of the posts that match; the posts are given the newest first.
  func threads(of posts: [Candidate], in database: Database) throws(StoreError) -> Set<Int> {
    guard let alone else { return try threads(of: posts, matching: expression, reach, checks: true, in: database) }
    let found = try threads(of: posts, matching: alone.expression, alone.reach, checks: false, in: database)
    let rest = posts.filter { !found.contains($0.thread) }
    return found.union(try threads(of: rest, matching: expression, reach, checks: true, in: database))
  }

  private func threads(
    of posts: [Candidate], matching expression: String, _ reach: Int64, checks: Bool, in database: Database
  ) throws(StoreError) -> Set<Int> {
    var found: Set<Int> = []
    var index = posts.startIndex
    while index < posts.endIndex {
      // Of a thread that was found no other post is asked.
      guard !found.contains(posts[index].thread) else {
        index += 1
        continue
      }
      let walk = Self.near(posts[index...], reach: reach, \.id)
      var rest = walk
      for id in try Self.matching(expression, among: walk.map(\.id), database) {
        rest = rest.drop { $0.id > id }
        guard let post = rest.first, !found.contains(post.thread) else { continue }
        let isAdmitted = checks ? try admits(post, database) : true
        if isAdmitted { found.insert(post.thread) }
      }
      index = walk.endIndex
    }
    return found
  }

  /// Those of some posts, the newest first, that match an expression.
  static func matches(
    of expression: String, among posts: [Int64], reach: Int64, in database: Database
  ) throws(StoreError) -> [Int64] {
    var matches: [Int64] = []
    var rest = posts[...]
    while !rest.isEmpty {
      let walk = near(rest, reach: reach) { $0 }
      matches += try matching(expression, among: Array(walk), database)
      rest = rest[walk.endIndex...]
    }
    return matches
  }

  /// The first of some posts, of which there is one at least, as far as none is further from the next
  /// than one walks.
  private static func near<Post>(
    _ posts: ArraySlice<Post>, reach: Int64, _ id: (Post) -> Int64
  ) -> ArraySlice<Post> {
    var end = posts.startIndex + 1
    while end < posts.endIndex, id(posts[end - 1]) - id(posts[end]) <= reach { end += 1 }
    return posts[..<end]
  }

  /// Those of some posts, the newest first, that match, found in one walk past all that lie between
  /// them; others stay in SQLite.
  private static func matching(
    _ expression: String, among posts: [Int64], _ database: Database
  ) throws(StoreError) -> [Int64] {
    guard let first = posts.first, let last = posts.last else { return [] }
    return try database.rows(
      """
      SELECT rowid FROM post_text
      WHERE post_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC
      """, expression, last, first, PostWindow.list(posts)
    ) { (row) throws(StoreError) in row.integer(0) }
  }

  private func admits(_ post: Candidate, _ database: Database) throws(StoreError) -> Bool {
    guard !checks.isEmpty || !excludedChecks.isEmpty else { return true }
    let content = try database.first("SELECT \(PostWindow.content) FROM post WHERE id = ?", post.id) {
      (row) throws(StoreError) in row.string(0)
    }
    guard let content else { return false }
    return checks.allSatisfy(content.hasWord) && !excludedChecks.contains(where: content.hasWord)
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
