// SPDX-License-Identifier: EUPL-1.2

/// Finds in a text what a query looks for, as the search does: without regard to case and accents,
/// words from their start, phrases by whole words.
public struct WordMatcher: Hashable, Sendable {
  /// Words next to each other.
  private struct Part: Hashable {
    /// The words, folded.
    var words: [String]
    /// Whether the last one may go on.
    var isBegun: Bool
  }

  private var parts: [Part] = []

  /// Whether there is nothing to find.
  public var isEmpty: Bool { parts.isEmpty }

  /// A matcher that finds nothing.
  public init() {}

  /// A matcher of the words and phrases that a query looks for; excluded ones and other conditions
  /// do not count.
  public init(_ query: Query) {
    for term in query.terms where !term.isExcluded {
      switch term.condition {
      case .word(let word): add(word.last == "*" ? String(word.dropLast()) : word, isPhrase: false)
      case .phrase(let phrase): add(phrase, isPhrase: true)
      default: break
      }
    }
  }

  private mutating func add(_ text: String, isPhrase: Bool) {
    let words = Words.ranges(in: text).map { Folding.fold(String(text[$0])) }.filter { !$0.isEmpty }
    guard let last = words.last, let end = text.unicodeScalars.last else { return }
    // A single letter would begin half of all words.
    let isBegun = !isPhrase && Words.isPart(end) && last.unicodeScalars.count > 1
    parts.append(Part(words: words, isBegun: isBegun))
  }

  /// Whether anything is found in a text.
  public func matches(_ text: String) -> Bool { !isEmpty && first(in: text) != nil }

  /// The places of all that is found in a text, in order and apart from each other; a begun word
  /// counts whole.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard !isEmpty else { return [] }
    let words = Words.ranges(in: text)
    var found: [Range<String.Index>] = []
    for start in words.indices {
      guard let end = end(of: words, from: start, in: text) else { continue }
      let range = words[start].lowerBound..<words[end].upperBound
      if let last = found.last, range.lowerBound < last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  private func first(in text: String) -> Int? {
    let words = Words.ranges(in: text)
    return words.indices.first { end(of: words, from: $0, in: text) != nil }
  }

  /// The last word of the longest part that begins at a word.
  private func end(of words: [Range<String.Index>], from start: Int, in text: String) -> Int? {
    var longest: Int?
    for part in parts where start + part.words.count <= words.count {
      let isFound = part.words.indices.allSatisfy { offset in
        let isLast = offset == part.words.count - 1
        return isWord(text[words[start + offset]], part.words[offset], mayGoOn: isLast && part.isBegun)
      }
      if isFound { longest = max(longest ?? 0, start + part.words.count - 1) }
    }
    return longest
  }

  private func isWord(_ word: Substring, _ wanted: String, mayGoOn: Bool) -> Bool {
    // Most words differ in their first letter; ASCII needs no folding to see that.
    if let first = word.utf8.first, let other = wanted.utf8.first, first < 0x80, other < 0x80,
      first | 0x20 != other | 0x20
    {
      return false
    }
    let folded = Folding.fold(String(word))
    return mayGoOn ? folded.hasPrefix(wanted) : folded == wanted
  }
}
