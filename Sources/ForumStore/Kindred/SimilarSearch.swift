// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds threads and tips that have to do with the words of a title.
///
/// Candidates are the newest titles with any of the words, titles with two of them, and texts with
/// two of them: a bounded number, from which `Likeness` chooses. bm25 is of no use here: it counts
/// all matches of every word.
struct SimilarSearch {
  /// How many titles and how many texts of a pair are looked at.
  private static let mostTitles = 200
  private static let mostTexts = 40

  let store: Store
  let sought: SoughtWords
  private var weights: [Double]
  private var candidates: [Likeness.Candidate] = []
  private var references: [Reference] = []

  init(_ sought: SoughtWords, store: Store) throws(StoreError) {
    self.store = store
    self.sought = sought
    weights = [Double](repeating: 0, count: sought.words.count)
  }

  /// Takes the threads in that everybody may see, without the one to be left out.
  mutating func addThreads(excluding number: Int?) throws(StoreError) {
    let found = try rows(in: .posts)
    var indexOfThread: [Int: Int] = [:]
    try store.database.each(
      """
      SELECT post.id, thread.number, thread.title, thread.helped, thread.waiting AND thread.returns, thread.created
      FROM json_each(?) AS row CROSS JOIN post ON post.id = row.value
        CROSS JOIN thread ON thread.number = post.thread
      WHERE thread.hidden = 0 AND thread.removed = 0 AND thread.audience = '' AND thread.number IS NOT ?
      """, [Self.list(found.keys), number]
    ) { (row) throws(StoreError) in
      let words = found[row.integer(0)] ?? []
      let number: Int = try row.value(1)
      if let index = indexOfThread[number] {
        candidates[index].wordsInText.formUnion(words)
        return true
      }
      indexOfThread[number] = candidates.count
      references.append(.thread(number))
      candidates.append(
        Likeness.Candidate(
          title: row.string(2), wordsInText: words,
          standing: row.integer(3) > 0 ? .helps : try row.value(4) ? .waits : .discussed, created: try row.value(5)))
      return true
    }
  }

  /// Takes the tips in that can be relied on, or will again when they are looked at.
  mutating func addTips(now: Timestamp) throws(StoreError) {
    let found = try rows(in: .tips)
    try store.database.each(
      """
      SELECT tip.number, tip.title, tip.review_by > ?, tip.created
      FROM json_each(?) AS row CROSS JOIN tip ON tip.number = row.value WHERE tip.is_retired = 0
      """, [now, Self.list(found.keys)]
    ) { (row) throws(StoreError) in
      references.append(.tip(try row.value(0)))
      candidates.append(
        Likeness.Candidate(
          title: row.string(1), wordsInText: found[row.integer(0)] ?? [],
          standing: try row.value(2) ? .helps : .discussed, created: try row.value(3)))
      return true
    }
  }

  /// What is like the title, the best first.
  func best(limit: Int) -> [Reference] {
    Likeness(sought, weights: weights).order(candidates, limit: limit).map { references[$0] }
  }

  /// The rows of the candidates, each with the words that are known to be in its text.
  private mutating func rows(in index: MatchWindow.Index) throws(StoreError) -> [Int64: Set<Int>] {
    let windows = try WordWindows(sought, in: index, store)
    // How common a word is in the posts counts; in the tips for one that no post has.
    weights = zip(weights, windows.weights).map { $0 > 0 ? $0 : $1 }
    var rows: [Int64: Set<Int>] = [:]
    for expression in windows.titles {
      for row in try newest(expression, in: index, limit: Self.mostTitles) { rows[row] = rows[row] ?? [] }
    }
    for pair in windows.pairs {
      for row in try newest(pair.expression, in: index, limit: Self.mostTexts) {
        rows[row, default: []].formUnion(pair.words)
      }
    }
    return rows
  }

  private func newest(_ expression: String, in index: MatchWindow.Index, limit: Int) throws(StoreError) -> [Int64] {
    let table = index.rawValue
    return try store.database.rows(
      "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?", expression, limit
    ) { (row) throws(StoreError) in row.integer(0) }
  }

  private static func list(_ rows: some Collection<Int64>) -> String {
    "[\(rows.sorted().map(String.init).joined(separator: ","))]"
  }
}
