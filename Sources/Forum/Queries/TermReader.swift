// SPDX-License-Identifier: EUPL-1.2

/// Gives one term of a typed query its meaning.
struct TermReader {
  /// What a term can be.
  enum Meaning {
    case condition(Query.Condition)
    case sort(ThreadSort)
  }

  let token: QueryLexer.Token
  let lexer: QueryLexer
  let vocabulary: Vocabulary

  func read() throws(QueryProblem) -> Meaning {
    guard let name = token.key else { return .condition(try wordOrPhrase()) }
    guard let key = QueryKey(rawValue: name.lowercased()) else {
      let start = token.valueRange.lowerBound - name.unicodeScalars.count - 1
      let keys = QueryKey.allCases.map(\.rawValue)
      let nearest = Suggestions.nearest(to: name, in: keys)
      throw problem(at: start..<token.valueRange.lowerBound - 1, .unknownKey, nearest: nearest.isEmpty ? keys : nearest)
    }
    if key == .sort, token.isExcluded { throw problem(at: token.range, .notExcludable(.sort)) }
    guard token.value.unicodeScalars.contains(where: { !$0.isInvisible }) else {
      throw problem(at: token.range, .missingValue(key), nearest: Array(key.values(vocabulary).prefix(12)))
    }
    return try value(of: key)
  }

  private func wordOrPhrase() throws(QueryProblem) -> Query.Condition {
    guard token.value.unicodeScalars.contains(where: { !$0.isInvisible }) else {
      throw problem(at: token.range, .missingValue(nil))
    }
    return token.isQuoted ? .phrase(token.value) : .word(token.value)
  }

  private func value(of key: QueryKey) throws(QueryProblem) -> Meaning {
    let written = token.value.trimmed
    let typed = isWritten(written, as: key) ? written : vocabulary.value(named: written, of: key) ?? written
    if let condition = key.condition(typed, vocabulary) { return .condition(condition) }
    if key == .sort, let sort = ThreadSort(rawValue: typed.lowercased()) { return .sort(sort) }
    throw problem(at: token.valueRange, .unknownValue(key), nearest: nearestValues(of: key, to: typed))
  }

  /// Whether a value is one as queries write it, so that no reader's name of another takes its place.
  private func isWritten(_ value: String, as key: QueryKey) -> Bool {
    key.values(vocabulary).contains(value.lowercased()) || key == .lang && Language(assigned: value.lowercased()) != nil
  }

  /// The values that were probably meant; else all when they are few, or how a value looks.
  private func nearestValues(of key: QueryKey, to typed: String) -> [String] {
    switch key {
    case .topic, .seeks, .offers: return vocabulary.topics(near: typed).map(Query.quotedIfNeeded)
    case .layer: return vocabulary.layers(near: typed).map(Query.quotedIfNeeded)
    case .before, .after: return key.values(vocabulary)
    default:
      let all = key.values(vocabulary)
      let names = vocabulary.names[key] ?? [:]
      var seen: Set<String> = []
      let nearest = Suggestions.nearest(to: typed, in: all + names.keys.sorted()).map { names[$0] ?? $0 }
      return nearest.isEmpty ? all : nearest.filter { seen.insert($0).inserted }
    }
  }

  /// A problem at a place in scalars, given in characters as the reader counts them.
  func problem(at range: Range<Int>, _ kind: QueryProblem.Kind, nearest: [String] = []) -> QueryProblem {
    let word = lexer.text(range)
    return QueryProblem(
      offset: lexer.text(0..<range.lowerBound).count, length: word.count, word: word, kind: kind, nearest: nearest)
  }
}
