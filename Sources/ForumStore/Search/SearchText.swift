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
  }

  /// All must occur in the same post, tip or profile.
  private(set) var wanted: [Part] = []
  private var excluded: [String] = []

  /// The words of a query; those without a letter or digit are left out.
  init(_ query: Query) {
    for term in query.terms {
      let part: Part
      switch term.condition {
      case .word(let word) where FullText.isSearchable(word):
        part = Part(whole: FullText.phrase(word.nfc), begun: FullText.searched(word.nfc))
      case .phrase(let phrase) where FullText.isSearchable(phrase):
        part = Part(whole: FullText.phrase(phrase.nfc), begun: FullText.phrase(phrase.nfc))
      default: continue
      }
      if term.isExcluded { excluded.append(part.begun) } else { wanted.append(part) }
    }
  }

  /// The expression in which each wanted part is put as `form` says; nil when nothing is wanted.
  func expression(_ form: (Part) throws(StoreError) -> String) throws(StoreError) -> String? {
    guard !wanted.isEmpty else { return nil }
    var parts: [String] = []
    for part in wanted { parts.append(try form(part)) }
    let all = parts.joined(separator: " AND ")
    return excluded.isEmpty ? all : "(\(all)) NOT (\(excluded.joined(separator: " OR ")))"
  }
}
