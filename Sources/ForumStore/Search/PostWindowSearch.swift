// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds the newest posts with some words at a cost that does not grow with the board.
///
/// Words that fill a window by themselves need not be searched by their beginning; and where all
/// words together stand in more posts than can be walked through in time, only so many posts are
/// looked at, and the older ones next time.
struct PostWindowSearch {
  /// Which forms of the words are looked for.
  enum Kind {
    /// A word that fills a window is not looked for by its beginning.
    case wholeWordsWhereEnough
    case allBeginnings
  }

  /// The words in the forms in which they are looked for.
  struct Forms: Equatable {
    /// The expression of all words, and of what is wanted alone.
    var expression: String
    var wanted: String
    /// About how many posts are walked through to count all that have each of the wanted words, and
    /// of all words.
    var (common, cost): (Int, Int)
    /// Beginnings that a word must have besides, or that none may have.
    var (checks, excludedChecks): ([String], [String])
    /// Of how many words the expression is made.
    var words: Int
    /// Whether each word stands for all that begins with it.
    var isAll: Bool
  }

  /// What one look found.
  struct Look {
    /// The newest posts; nil when there are none.
    var window: PostWindow?
    /// From where back there may be more.
    var next: Int64?
    /// What it took, in matches.
    var work: Int
  }

  /// So many places in lists of posts are walked through at most, 20 to 60 ns each.
  private static let most = 400_000
  /// And that takes as long as looking at so many matches.
  private static let mostInMatches = 3000

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

  /// The forms of the words.
  func forms(_ kind: Kind) throws(StoreError) -> Forms {
    var (common, cost, words) = (0, 0, 0)
    var isAll = true
    var forms: [WordBeginnings.Form] = []
    for part in text.wanted {
      let mayBeWhole = kind == .wholeWordsWhereEnough && part.whole != part.begun
      let isEnough = mayBeWhole ? try fills(part.whole) : false
      let form = try isEnough ? WordBeginnings.Form(expression: part.whole) : beginnings.form(of: part)
      isAll = isAll && !isEnough
      let places = try part.places(of: form, in: database)
      cost += places
      // bm25 walks past the places of a phrase twice, to count all posts with it and to score some.
      common += part.pieces.count > 1 ? 2 * places : places
      words += form.words
      forms.append(form)
    }
    let excluded = try excludedForms(by: beginnings)
    for (form, part) in zip(excluded, text.excluded) {
      cost += try part.places(of: form, in: database)
      words += form.words
    }
    return Forms(
      expression: text.expression(forms.map(\.expression), excluded: excluded.map(\.expression)),
      wanted: text.expression(forms.map(\.expression), excluded: []), common: common, cost: cost,
      checks: forms.compactMap(\.check), excludedChecks: excluded.compactMap(\.check), words: words, isAll: isAll)
  }

  /// The newest posts of a part of the board that have the words.
  func look(for forms: Forms, size: Int, in range: ClosedRange<Int64>) throws(StoreError) -> Look {
    let newest = Int64(try database.newestPost())
    let room = newest * Int64(Self.most) / Int64(max(forms.cost, 1))
    let floor = forms.cost <= Self.most ? range.lowerBound : max(range.lowerBound, range.upperBound - room)
    let walked = min(forms.cost, Self.most) * Self.mostInMatches / Self.most
    let found = try MatchWindow(
      forms.expression, in: .posts, size: size, floor: floor, ceiling: range.upperBound, database)
    let oldest = found.flatMap { $0.count == size ? $0.oldest : nil } ?? floor
    return Look(
      window: found.map {
        PostWindow(
          ids: $0.ids, wanted: forms.wanted, common: forms.common, checks: forms.checks,
          excludedChecks: forms.excludedChecks)
      },
      next: oldest > range.lowerBound ? oldest - 1 : nil, work: (found?.count ?? 0) + walked)
  }

  /// Tells which threads have a post with the words.
  func probe(_ forms: Forms) throws(StoreError) -> PostProbe {
    PostProbe(
      forms.expression, words: forms.words, checks: forms.checks, excludedChecks: forms.excludedChecks,
      common: forms.cost, ofPosts: try database.newestPost())
  }

  /// The window of some posts, the newest first, that are asked for words which are known at once:
  /// those that lie near each other in one walk along the index, so that it costs no more for common
  /// words, of which the posts lie among many. nil when none has the words.
  func window(among posts: [Int64]) throws(StoreError) -> PostWindow? {
    let letters = WordBeginnings(database: database, smallBoard: 0, mostWords: 0)
    let forms = try text.wanted.map { (part) throws(StoreError) in try letters.form(of: part) }
    let excluded = try excludedForms(by: letters)
    let expression = text.expression(forms.map(\.expression), excluded: excluded.map(\.expression))
    var places = 0
    for (form, part) in zip(forms + excluded, text.wanted + text.excluded) {
      places += try part.places(of: form, in: database)
    }
    let reach = PostProbe.reach(
      words: forms.count + excluded.count, common: places,
      ofPosts: try database.newestPost())
    let ids = try PostProbe.matches(of: expression, among: posts, reach: reach, in: database)
    guard !ids.isEmpty else { return nil }
    return PostWindow(
      ids: ids, wanted: text.expression(forms.map(\.expression), excluded: []), common: nil,
      checks: forms.compactMap(\.check), excludedChecks: excluded.compactMap(\.check))
  }

  /// Of too many words the word itself is excluded by the expression, and the rest when the texts
  /// are looked at.
  private func excludedForms(by beginnings: WordBeginnings) throws(StoreError) -> [WordBeginnings.Form] {
    try text.excluded.map { (part) throws(StoreError) in
      let form = try beginnings.form(of: part)
      return form.check == nil ? form : WordBeginnings.Form(expression: part.whole, check: form.check)
    }
  }

  private func fills(_ word: String) throws(StoreError) -> Bool {
    try MatchWindow(word, in: .posts, size: enough, database)?.count == enough
  }
}
