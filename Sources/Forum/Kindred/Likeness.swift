// SPDX-License-Identifier: EUPL-1.2

/// How much threads and tips have to do with the words of a title, and in which order they are
/// shown.
public struct Likeness: Sendable {
  /// A thread or tip as far as its order needs.
  public struct Candidate: Hashable, Sendable {
    /// Its title.
    var title: String
    /// Which of the sought words occur in its text, by their index.
    public var wordsInText: Set<Int>
    /// What it offers to somebody with the same question.
    var standing: Standing
    /// When it was written: of equally like ones the newest comes first.
    var created: Timestamp

    /// A candidate from its parts.
    public init(title: String, wordsInText: Set<Int> = [], standing: Standing, created: Timestamp) {
      self.title = title
      self.wordsInText = wordsInText
      self.standing = standing
      self.created = created
    }
  }

  /// What a thread or tip offers to somebody with the same question, most first.
  public enum Standing: Int, Comparable, Sendable {
    /// A tip, or a thread with an answer that helped.
    case helps
    /// Others write in it.
    case discussed
    /// It waits for somebody.
    case waits

    /// Orders by what is offered.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A word in a text counts for so much of one in a title.
  private static let textWorth = 0.4
  /// What has less of the title's words, by their weight, is not like it.
  private static let least = 0.3
  /// What has so much of the best one's share is like it as well.
  private static let near = 0.7

  private let weights: [Double]
  private let total: Double
  private let wordOfForm: [String: Int]
  /// What a longer word begins with, and the words that it then has.
  private let beginnings: [(letters: String, words: [Int])]

  /// A measure by the sought words, each with a weight: the rarer it is the more it tells; 0 for
  /// one that nobody wrote.
  public init(_ words: SoughtWords, weights: [Double]) {
    self.weights = weights
    total = weights.reduce(0, +)
    var wordOfForm: [String: Int] = [:]
    for (index, word) in words.words.enumerated() {
      for form in word.forms { wordOfForm[Folding.fold(form)] = wordOfForm[Folding.fold(form)] ?? index }
    }
    self.wordOfForm = wordOfForm
    beginnings = words.words.enumerated().flatMap { index, word in
      [
        word.isBegun ? (Folding.fold(word.text), [index]) : nil,
        word.joined.map { (Folding.fold($0), [index, index + 1]) },
      ]
      .compactMap(\.self)
    }
  }

  /// How much of the title's words a candidate has, from 0 to 1: all of them in its title is 1.
  public func share(of candidate: Candidate) -> Double {
    guard total > 0 else { return 0 }
    let inTitle = words(in: candidate.title)
    let inText = candidate.wordsInText.subtracting(inTitle)
    let sum = inTitle.reduce(0) { $0 + weights[$1] } + inText.reduce(0) { $0 + weights[$1] } * Self.textWorth
    return sum / total
  }

  /// The order of those candidates that are like the title, by their index.
  ///
  /// Those nearly as like as the best come first, and of them the ones that help before those that
  /// wait; then the others; the likest first, of equally like ones the newest.
  public func order(_ candidates: [Candidate], limit: Int) -> [Int] {
    let shares = candidates.map(share)
    let bound = max(Self.least, Self.near * (shares.max() ?? 0))
    let like = candidates.indices.filter { shares[$0] >= Self.least }
    let sorted = like.sorted { left, right in
      let isNear = (shares[left] >= bound, shares[right] >= bound)
      if isNear.0 != isNear.1 { return isNear.0 }
      let standing = (candidates[left].standing, candidates[right].standing)
      if isNear.0, standing.0 != standing.1 { return standing.0 < standing.1 }
      if shares[left] != shares[right] { return shares[left] > shares[right] }
      let created = (candidates[left].created, candidates[right].created)
      return created.0 == created.1 ? left < right : created.0 > created.1
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// Which of the sought words, in one of their forms, occur in a text.
  public func words(in text: String) -> Set<Int> {
    var found: Set<Int> = []
    for part in SoughtWords.parts(of: Folding.fold(text)) {
      if let word = wordOfForm[part] { found.insert(word) }
      for beginning in beginnings where part.hasPrefix(beginning.letters) { found.formUnion(beginning.words) }
    }
    return found
  }
}

extension SoughtWords.Word {
  /// The word and what may be its singular and plural, in small letters.
  public var forms: [String] { WordForms.forms(of: text) }
}
