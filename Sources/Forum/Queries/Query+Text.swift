// SPDX-License-Identifier: EUPL-1.2

extension Query {
  /// The query as it can be typed; `QueryParser.parse` reads it back. The order stands at the end.
  public var text: String {
    var words = terms.map(\.text)
    if let sort { words.append("\(QueryKey.sort.rawValue):\(sort.rawValue)") }
    return words.joined(separator: " ")
  }

  /// A value as it can be typed after a colon.
  public static func quotedIfNeeded(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy { !$0.isInvisible && $0 != "\"" }
    return isPlain ? value : quoted(value)
  }

  fileprivate static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("\"")
    return text
  }
}

extension Query.Term {
  /// The term as it can be typed, such as `-layer:be.local`.
  public var text: String { (isExcluded ? "-" : "") + condition.text }
}

extension Query.Condition {
  /// The condition as it can be typed, such as `layer:be.local`.
  var text: String {
    switch self {
    case .word(let word): isTypedBare(word) ? word : Query.quoted(word)
    case .phrase(let phrase): Query.quoted(phrase)
    case .topic(let topic): "topic:" + Query.quotedIfNeeded(topic.rawValue)
    case .layer(let layer): "layer:" + Query.quotedIfNeeded(layer.rawValue)
    case .author(let handle): "author:" + Query.quotedIfNeeded(handle)
    case .organisation(let name): "org:" + Query.quotedIfNeeded(name)
    case .kind(let kind): "kind:" + kind.rawValue
    case .state(let state): "is:" + state.rawValue
    case .language(let language): "lang:" + language.rawValue
    case .network(let id): "network:" + id.rawValue
    case .seeks(let topic): "seeks:" + Query.quotedIfNeeded(topic.rawValue)
    case .offers(let topic): "offers:" + Query.quotedIfNeeded(topic.rawValue)
    case .stage(let stage): "stage:" + stage.rawValue
    case .before(let moment): "before:" + moment.text
    case .after(let moment): "after:" + moment.text
    }
  }

  /// Whether a word without quotation marks is read as just this word.
  private func isTypedBare(_ word: String) -> Bool {
    var lexer = QueryLexer(word)
    guard word.unicodeScalars.first != "-", let token = try? lexer.next() else { return false }
    return token.key == nil && !token.isQuoted && token.range.upperBound == lexer.scalars.count && token.value == word
  }
}
