// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The sought words as expressions of FTS5, with how common each is on the board.
///
/// Facts on a million posts: the newest 50 matches of a word take 0.08 ms, a form that nobody wrote
/// 0.03 ms, the newest titles with a word 0.02 ms for every thousand posts that have it anywhere.
struct WordWindows {
  /// A word that occurs.
  struct Word {
    /// Its place among the sought words.
    var index: Int
    /// The word in all its forms, or with what begins so while it is being typed.
    var expression: String
    /// About how many texts have it.
    var estimate: Int
  }

  /// Two words in one text.
  struct Pair {
    var expression: String
    /// Their places among the sought words.
    var words: Set<Int>
    /// In about how many texts either is, which is what looking for both takes.
    var estimate: Int
  }

  /// The words that occur, the rarest first.
  let words: [Word]
  /// How much each of the sought words tells, for `Likeness`; 0 for one that does not occur.
  let weights: [Double]

  /// How far back a word is looked at to tell how common it is.
  private static let size = 50
  /// A beginning of more words than this is sought as the word that it is by now.
  private static let mostWords = 12
  /// Titles are looked through for words that together are in no more texts than this.
  private static let mostTexts = 100_000
  /// Of two words in one text only the rarest are looked for: with each further one the pairs grow.
  private static let mostPaired = 4

  /// Looks up the words of a title.
  init(_ sought: SoughtWords, in index: MatchWindow.Index, _ store: Store) throws(StoreError) {
    var words: [Word] = []
    var joinedBefore: String?
    for (place, word) in sought.words.enumerated() {
      let joined = try word.joined.flatMap { (joined) throws(StoreError) in
        try Self.begun(with: joined, in: index, store.database)
      }
      defer { joinedBefore = joined }
      // Forms that nobody wrote are not looked for again.
      var written: [String] = []
      var estimate = 0
      // A compound has both words that it begins with.
      for form in try Self.forms(word, in: index, store.database) + [joinedBefore, joined].compactMap(\.self) {
        guard let window = try MatchWindow(form, in: index, size: Self.size, store.database) else { continue }
        written.append(form)
        estimate += window.estimate
      }
      guard !written.isEmpty else { continue }
      words.append(Word(index: place, expression: "(\(written.joined(separator: " OR ")))", estimate: estimate))
    }
    self.words = words.sorted { ($0.estimate, $0.index) < ($1.estimate, $1.index) }
    let all = Double(try store.database.number("SELECT max(rowid) FROM \(index.content)") ?? 0)
    var weights = [Double](repeating: 0, count: sought.words.count)
    for word in words { weights[word.index] = Self.weight(of: all / Double(word.estimate)) }
    self.weights = weights
  }

  /// Bits of information: one of a word that is in half of all texts, ten of one that is in a
  /// thousandth.
  private static func weight(of rarity: Double) -> Double {
    var bits = 1.0
    var rest = rarity
    while rest > 2 {
      bits += 1
      rest /= 2
    }
    return bits + rest / 2
  }

  /// Expressions of the forms of a word, or of what begins so while it is being typed.
  private static func forms(
    _ word: SoughtWords.Word, in index: MatchWindow.Index, _ database: Database
  ) throws(StoreError) -> [String] {
    let forms = word.forms.map(FullText.phrase)
    guard word.isBegun, let begun = try begun(with: word.text, in: index, database) else { return forms }
    return [begun]
  }

  /// The expression of what begins so; nil when too many words do.
  private static func begun(
    with letters: String, in index: MatchWindow.Index, _ database: Database
  ) throws(StoreError) -> String? {
    // There are few tips and members, so that FTS5 can put all matches of a beginning together.
    guard index == .posts else { return FullText.prefix(letters) }
    var beginnings = WordBeginnings(database: database)
    beginnings.mostWords = mostWords
    let begun = try beginnings.form(of: SearchText.Part(word: letters))
    return begun.check == nil ? begun.expression : nil
  }

  /// Titles with any of the words, and those with two of them, which are found whatever their age;
  /// as many words and pairs as there is time for, and the rarest word in any case.
  var titles: [String] {
    let any = max(1, Self.countWithinTime(words.map(\.estimate)))
    let two = Self.countWithinTime(pairs.map(\.estimate))
    return [words.prefix(any).map(\.expression), pairs.prefix(two).map(\.expression)]
      .filter { !$0.isEmpty }.map { "{title} : (\($0.joined(separator: " OR ")))" }
  }

  private static func countWithinTime(_ estimates: [Int]) -> Int {
    var texts = 0
    return estimates.prefix { estimate in
      texts += estimate
      return texts <= mostTexts
    }.count
  }

  /// Two of the rarest words at a time.
  var pairs: [Pair] {
    var pairs: [Pair] = []
    let rarest = words.prefix(Self.mostPaired)
    for (offset, one) in rarest.enumerated() {
      for other in rarest.dropFirst(offset + 1) {
        pairs.append(
          Pair(
            expression: "(\(one.expression) AND \(other.expression))", words: [one.index, other.index],
            estimate: one.estimate + other.estimate))
      }
    }
    return pairs.sorted { $0.estimate < $1.estimate }
  }
}

extension MatchWindow.Index {
  /// The table whose rows are indexed.
  fileprivate var content: String {
    switch self {
    case .posts: "post"
    case .tips: "tip"
    case .members: "member"
    }
  }
}
