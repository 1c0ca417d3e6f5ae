// SPDX-License-Identifier: EUPL-1.2

/// The words of a title by which threads, tips and members are sought that have to do with it.
public struct SoughtWords: Hashable, Sendable {
  /// One word.
  public struct Word: Hashable, Sendable {
    /// In small letters and NFC, with its accents.
    public var text: String
    /// Whether it is still being typed, so that longer words may be meant.
    public var isBegun: Bool
    /// Written as one with the word that follows it in the title: `social media` is `socialmedia`,
    /// with which compounds of Dutch and German begin; nil when another part, or none, follows.
    public internal(set) var joined: String?

    /// A word from its parts.
    public init(_ text: String, isBegun: Bool = false) {
      self.text = text
      self.isBegun = isBegun
    }
  }

  /// The words, each once, in the order of the title; none when they would find too much.
  public let words: [Word]
  /// Whether there is nothing to seek.
  public var isEmpty: Bool { words.isEmpty }

  /// More words are not looked for; the longest say the most.
  static let most = 8
  /// A shorter beginning of a word could become anything.
  private static let shortestBeginning = 4
  /// Shorter ones, written as one, could begin anything.
  private static let shortestJoined = 7

  /// The words of a title without those that say nothing of its subject; with `isTyped` the last
  /// one may go on.
  ///
  /// A single word shorter than four letters finds too much and gives nothing.
  public init(_ title: String, isTyped: Bool = false) {
    let parts = Self.parts(of: title.nfc)
    let isOpen = isTyped && title.unicodeScalars.last.map(Self.isPart) ?? false
    var seen: Set<String> = []
    var words: [(word: Word, place: Int)] = []
    for (index, part) in parts.enumerated() where Self.saysSomething(part) {
      let text = part.lowercased()
      guard seen.insert(Folding.fold(text)).inserted else { continue }
      let isLast = index == parts.count - 1
      let isBegun = isOpen && isLast && part.unicodeScalars.count >= Self.shortestBeginning
      words.append((Word(text, isBegun: isBegun), index))
    }
    let isEnough = words.count > 1 || words.contains { $0.word.text.unicodeScalars.count > 3 }
    self.words = isEnough ? Self.joining(Self.longest(words)) : []
  }

  /// The words, each with what it is as one with the next.
  private static func joining(_ words: [(word: Word, place: Int)]) -> [Word] {
    var joining = words.map(\.word)
    for (index, (one, other)) in zip(words, words.dropFirst()).enumerated() where other.place == one.place + 1 {
      let joined = one.word.text + other.word.text
      let isWord = joined.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      if isWord, joined.unicodeScalars.count >= shortestJoined { joining[index].joined = joined }
    }
    return joining
  }

  /// The longest words in the order in which they stood; of equally long ones the first.
  private static func longest(_ words: [(word: Word, place: Int)]) -> [(word: Word, place: Int)] {
    guard words.count > most else { return words }
    let lengths = words.map(\.word.text.unicodeScalars.count)
    let byLength = words.indices.sorted { (-lengths[$0], $0) < (-lengths[$1], $1) }
    return byLength.prefix(most).sorted().map { words[$0] }
  }

  /// Whether a word tells a subject: it is none of the common ones and has three letters, or is two
  /// capitals (`IT`).
  static func saysSomething(_ word: String) -> Bool {
    let length = word.unicodeScalars.count
    let isAbbreviation = length == 2 && word == word.uppercased() && word != word.lowercased()
    return (length > 2 || isAbbreviation) && !CommonWords.contain(word.lowercased())
  }

  /// The words of a text as the board's index cuts them: letters and digits.
  static func parts(of text: String) -> [String] {
    text.unicodeScalars.split { !isPart($0) }.map { String($0) }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isWordPart && scalar != "_" }
}
