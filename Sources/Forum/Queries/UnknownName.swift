// SPDX-License-Identifier: EUPL-1.2

/// A name in a query that nobody, no organisation and no network of the board has. The parser takes any; only the board knows.
public struct UnknownName: Hashable, Sendable {
  /// Whether a member, an organisation or a network is meant: `author`, `org` or `network`.
  public var key: QueryKey
  /// The name as the query has it.
  public var name: String
  /// The names that were probably meant, as they can be typed; may be empty.
  public var nearest: [String]

  /// A name from its parts.
  public init(key: QueryKey, name: String, nearest: [String] = []) {
    self.key = key
    self.name = name
    self.nearest = nearest
  }
}

extension QueryProblem {
  /// The problem that a name is in the text in which it was typed.
  public init(_ unknown: UnknownName, in text: String) {
    var lexer = QueryLexer(text.nfc)
    var range = 0..<0
    while range.isEmpty, let token = try? lexer.next() {
      let isIt =
        token.key?.lowercased() == unknown.key.rawValue
        && Folding.fold(token.value.trimmed) == Folding.fold(unknown.name)
      if isIt { range = token.valueRange }
    }
    let reader = TermReader(token: QueryLexer.Token(range: range), lexer: lexer, vocabulary: Vocabulary())
    self = reader.problem(at: range, .unknownValue(unknown.key), nearest: unknown.nearest)
    if range.isEmpty { word = unknown.name }
  }
}

extension Query {
  /// Whether it names a member, an organisation or a network, which the board may not have.
  public var namesSomebody: Bool {
    terms.contains { term in
      switch term.condition {
      case .author, .organisation, .network: true
      default: false
      }
    }
  }
}
