// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The newest posts in which words occur.
struct PostWindow {
  /// The posts, the newest first; at least one.
  let ids: [Int64]
  /// The expression of what is wanted, without what is excluded.
  let wanted: String
  /// About how many posts are walked through to count all that have each of the wanted words and phrases.
  let common: Int
  /// Beginnings that a word of the post must have besides, since the expression lets more through.
  let checks: [String]
  /// Beginnings that no word of the post may have.
  let excludedChecks: [String]

  /// Whether the texts have to be looked at.
  var isChecked: Bool { !checks.isEmpty || !excludedChecks.isEmpty }

  /// Whether a text has the words that it must have and none of the others.
  func admits(_ content: String) -> Bool {
    checks.allSatisfy(content.hasWord) && !excludedChecks.contains(where: content.hasWord)
  }

  /// What the index has read of a post; `post` is the post.
  static let content = """
    CASE post.number WHEN 1 THEN (SELECT title || ' ' FROM thread WHERE thread.number = post.thread) ELSE '' END
      || post.body
    """

  /// Row numbers as a list that `json_each` reads.
  static func list(_ rows: [Int64]) -> String { "[\(rows.map(String.init).joined(separator: ","))]" }
}

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
    var cost = common
    var excluded: [WordBeginnings.Form] = []
    for part in text.excluded {
      let form = try beginnings.form(of: part)
      // Of too many words the word itself is excluded here, and the rest when the texts are looked at.
      excluded.append(form.check == nil ? form : WordBeginnings.Form(expression: part.whole, check: form.check))
      cost += max(try estimate(excluded[excluded.count - 1].expression), try estimate(of: part))
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

extension Store {
  /// The row of the last post before a date, found by halving: posts stand in the order in which they came. On a board
  /// whose imports came in another order than they were written it is no more than a good place to look from.
  func lastPost(before date: Timestamp) throws(StoreError) -> Int64 {
    var (low, high) = (Int64(0), Int64(try database.number("SELECT max(id) FROM post") ?? 0))
    while low < high {
      let middle = (low + high + 1) / 2
      let written = try database.number("SELECT created FROM post WHERE id >= ? ORDER BY id LIMIT 1", middle)
      if let written, written < Int(date.seconds) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
