// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The words and phrases of a query as expressions of FTS5.
struct SearchText {
  /// One word or phrase.
  struct Part {
    /// Only the word itself.
    var whole: String
    /// Also what begins with it.
    var begun: String
    /// The word as the index holds it, when that is known and its beginnings have no index of their
    /// own.
    var stem: String?
    /// What the index holds of it, each piece by itself; more than one for a phrase.
    var pieces: [String] = []
    /// Whether the index knows at once whether a post has it: FTS5 would gather a long beginning
    /// anew for each post.
    var isKnownAtOnce: Bool
  }

  /// All must occur in the same post, tip or profile.
  private(set) var wanted: [Part] = []
  /// None may occur in it.
  private(set) var excluded: [Part] = []

  /// The words of a query; those without a letter or digit are left out.
  init(_ query: Query) {
    for term in query.terms {
      let part: Part
      switch term.condition {
      case .word(let word) where FullText.isSearchable(word): part = Part(word: word)
      case .phrase(let phrase) where FullText.isSearchable(phrase):
        part = Part(phrase: phrase)
      default: continue
      }
      if term.isExcluded { excluded.append(part) } else { wanted.append(part) }
    }
  }

  /// Accents and signs are left to FTS5 alone, so that there are no two opinions of what a word is.
  fileprivate static func stem(_ word: String) -> String? {
    let word = word.withoutStar
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
    return isPlain && word.utf8.count > FullText.longestIndexedPrefix ? word.lowercased() : nil
  }

  fileprivate static func isKnownAtOnce(_ word: String) -> Bool {
    let letters = word.withoutStar.unicodeScalars
    return stem(word) != nil || letters.count <= FullText.longestIndexedPrefix && letters.allSatisfy(Words.isPart)
      || FullText.searched(word) == FullText.phrase(word.withoutStar)
  }

  /// Whether single posts can be asked for all of it.
  var isKnownAtOnce: Bool { (wanted + excluded).allSatisfy(\.isKnownAtOnce) }

  /// The expression of forms of the wanted parts, of which there is at least one, without some
  /// others.
  func expression(_ forms: [String], excluded: [String]) -> String {
    let all = forms.joined(separator: " AND ")
    return excluded.isEmpty ? all : "(\(all)) NOT (\(excluded.joined(separator: " OR ")))"
  }
}

extension SearchText.Part {
  /// A word with a letter or digit, alone or as a beginning.
  init(word: String) {
    let word = word.nfc
    self.init(
      whole: FullText.phrase(word), begun: FullText.searched(word), stem: SearchText.stem(word),
      pieces: Self.pieces(of: word, isBegun: true), isKnownAtOnce: SearchText.isKnownAtOnce(word))
  }

  /// Words next to each other, one of them with a letter or digit.
  init(phrase: String) {
    let phrase = FullText.phrase(phrase.nfc)
    self.init(whole: phrase, begun: phrase, pieces: Self.pieces(of: phrase, isBegun: false), isKnownAtOnce: true)
  }

  private static func pieces(of text: String, isBegun: Bool) -> [String] {
    var words = text.unicodeScalars.split { !Words.isPart($0) }.map { String(String.UnicodeScalarView($0)) }
    let last = isBegun ? words.popLast().map(FullText.searched) : nil
    return words.map(FullText.phrase) + (last.map { [$0] } ?? [])
  }
}
