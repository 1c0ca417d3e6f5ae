// SPDX-License-Identifier: EUPL-1.2

extension Query {
  /// What one term asks for.
  public enum Condition: Hashable, Sendable {
    /// A word that must occur in a title or text, or begin one; a trailing `*` says the same.
    case word(String)
    /// Words that must occur next to each other.
    case phrase(String)
    case topic(TopicID)
    /// The layer and all below it.
    case layer(LayerID)
    /// A handle.
    case author(String)
    /// A part of an organisation's name.
    case organisation(String)
    case kind(ThreadKind)
    case state(State)
    case language(Language)
    /// What belongs to a network: its page, its events and polls, and what only its members see.
    case network(NetworkID)
    /// The page of a network that seeks something on a topic.
    case seeks(TopicID)
    /// The page of a network that offers something on a topic.
    case offers(TopicID)
    /// The page of a network that is doing so.
    case stage(NetworkStage)
    /// Started before this moment.
    case before(Moment)
    /// Started at or after this moment.
    case after(Moment)
  }
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
