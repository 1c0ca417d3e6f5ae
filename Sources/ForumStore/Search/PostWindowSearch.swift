// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the newest posts with some words at a cost that does not grow with the board.
///
/// Words that fill a window by themselves need not be searched by their beginning; and where all words together stand in
/// more posts than can be walked through in time, only the newest part of the board is.
struct PostWindowSearch {
  /// Which forms of the words are looked for.
  enum Forms {
    /// A word that fills a window is not looked for by its beginning.
    case wholeWordsWhereEnough
    case allBeginnings
  }

  /// So many places in lists of posts are walked through at most, 20 to 60 ns each.
  private static let most = 400_000
  /// How far back a word is looked at to tell how common it is.
  private static let sample = 50

  private let text: SearchText
  private let beginnings: WordBeginnings
  /// How many posts with a word are enough.
  private let enough: Int
  private var database: Database { beginnings.database }

  init(_ text: SearchText, beginnings: WordBeginnings, enough: Int) {
    self.text = text
    self.beginnings = beginnings
    self.enough = enough
  }

  /// The window, from the post `ceiling` back; nil when there is no post, or none beyond those of a window of the same
  /// words.
  func window(
    _ kind: Forms, size: Int, isWhole: Bool = false, ceiling: Int64 = .max, unless other: PostWindow? = nil
  ) throws(StoreError) -> PostWindow? {
    var common = 0
    var forms: [WordBeginnings.Form] = []
    for part in text.wanted {
      let form = try form(of: part, kind)
      common += max(try estimate(form.expression), try estimate(of: part))
      forms.append(form)
    }
    let wanted = text.expression(forms.map(\.expression), excluded: [])
    if let other, other.wanted == wanted { return nil }
    let excluded = try excludedForms(by: beginnings)
    var cost = common
    for (form, part) in zip(excluded, text.excluded) {
      cost += max(try estimate(form.expression), try estimate(of: part))
    }
    let expression = text.expression(forms.map(\.expression), excluded: excluded.map(\.expression))
    let newest = Int64(try database.number("SELECT max(id) FROM post") ?? 0)
    let room = newest * Int64(Self.most) / Int64(max(cost, 1))
    let floor = isWhole || cost <= Self.most ? 0 : min(newest, ceiling) - room
    let found = try MatchWindow(expression, in: .posts, size: size, floor: floor, ceiling: ceiling, database)
    return found.map {
      PostWindow(
        ids: $0.ids, wanted: wanted, common: common, checks: forms.compactMap(\.check),
        excludedChecks: excluded.compactMap(\.check))
    }
  }

  /// The window of some posts, each asked by itself for words that are known at once: however common these are, it costs 5
  /// to 8 us a post and word. nil when none has the words.
  func window(among posts: [Int64]) throws(StoreError) -> PostWindow? {
    let letters = WordBeginnings(database: database, smallBoard: 0, mostWords: 0)
    let forms = try text.wanted.map { (part) throws(StoreError) in try letters.form(of: part) }
    let excluded = try excludedForms(by: letters)
    let expression = text.expression(forms.map(\.expression), excluded: excluded.map(\.expression))
    let ids = try database.rows(
      """
      SELECT post_text.rowid FROM json_each(?) AS row
        CROSS JOIN post_text ON post_text.rowid = row.value AND post_text MATCH ?
      """, PostWindow.list(posts), expression
    ) { (row) throws(StoreError) in row.integer(0) }
    guard !ids.isEmpty else { return nil }
    return PostWindow(
      ids: ids, wanted: text.expression(forms.map(\.expression), excluded: []), common: nil,
      checks: forms.compactMap(\.check), excludedChecks: excluded.compactMap(\.check))
  }

  /// Of too many words the word itself is excluded by the expression, and the rest when the texts are looked at.
  private func excludedForms(by beginnings: WordBeginnings) throws(StoreError) -> [WordBeginnings.Form] {
    try text.excluded.map { (part) throws(StoreError) in
      let form = try beginnings.form(of: part)
      return form.check == nil ? form : WordBeginnings.Form(expression: part.whole, check: form.check)
    }
  }

  private func form(of part: SearchText.Part, _ kind: Forms) throws(StoreError) -> WordBeginnings.Form {
    if kind == .wholeWordsWhereEnough,
      try MatchWindow(part.whole, in: .posts, size: enough, database)?.count == enough
    {
      return WordBeginnings.Form(expression: part.whole)
    }
    return try beginnings.form(of: part)
  }

  /// Looking for a phrase walks through the posts of each of its words.
  private func estimate(of part: SearchText.Part) throws(StoreError) -> Int {
    guard part.pieces.count > 1 else { return 0 }
    var sum = 0
    for piece in part.pieces { sum += try estimate(piece) }
    return sum
  }

  private func estimate(_ expression: String) throws(StoreError) -> Int {
    try MatchWindow(expression, in: .posts, size: Self.sample, database)?.estimate ?? 0
  }
}
