// SPDX-License-Identifier: EUPL-1.2

/// Finds the words that begin with what was typed, so that a search by a beginning becomes one of
/// whole words.
///
/// FTS5 puts all matches of a beginning together before it gives the first, 0.4 s for one that is
/// in most of half a million posts; of whole words, and of a beginning of up to three letters, it
/// gives the newest at once. Each word costs a look-up of about 0.1 ms.
struct WordBeginnings {
  /// How a part is searched.
  struct Form: Equatable {
    /// The expression.
    var expression: String
    /// What a word of a post must begin with besides, since the expression lets more through.
    var check: String?
    /// Of how many words it is made.
    var words = 1
  }

  let database: Database
  /// From so many posts on words are looked up; fewer are searched by beginnings as they are, which
  /// is as fast there.
  var smallBoard = 20_000
  /// Of a beginning of more words than this the first letters are searched, and the posts looked
  /// through.
  var mostWords = 128

  /// The form in which a part is found with all that begins with it.
  func form(of part: SearchText.Part) throws(StoreError) -> Form {
    guard let stem = part.stem, try database.newestPost() >= smallBoard else {
      return Form(expression: part.begun)
    }
    guard let words = try words(beginningWith: stem) else {
      let letters = String(stem.prefix(FullText.longestIndexedPrefix))
      return Form(expression: FullText.prefix(letters), check: stem)
    }
    guard !words.isEmpty else { return Form(expression: part.whole) }
    return Form(expression: "(\(words.map(FullText.phrase).joined(separator: " OR ")))", words: words.count)
  }

  /// The words of the index that begin so, in their order; nil when there are too many.
  private func words(beginningWith stem: String) throws(StoreError) -> [String]? {
    // A view of the index's own list of words, which this connection alone sees.
    try database.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.post_word USING fts5vocab('main', 'post_text', 'instance')")
    var words: [String] = []
    var next = stem
    while let word = try word(from: next, before: stem + "\u{10FFFF}") {
      guard words.count < mostWords else { return nil }
      words.append(word)
      // The least that is greater: a list of all places of the word is not walked through.
      next = word + "\u{1}"
    }
    return words
  }

  private func word(from first: String, before end: String) throws(StoreError) -> String? {
    try database.first("SELECT term FROM temp.post_word WHERE term >= ? AND term < ? LIMIT 1", first, end) {
      (row) throws(StoreError) in row.string(0)
    }
  }
}
