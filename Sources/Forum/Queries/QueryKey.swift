// SPDX-License-Identifier: EUPL-1.2

/// The keys of the query language, the same in every language of the interface.
public enum QueryKey: String, CaseIterable, Sendable {
  case topic
  case layer
  case author
  case org
  case kind
  case `is`
  case lang
  case before
  case after
  case network
  case seeks
  case offers
  case stage
  case sort
}

extension QueryKey {
  /// What a value asks for; nil when it is none of this key's.
  func condition(_ typed: String, _ vocabulary: Vocabulary) -> Query.Condition? {
    switch self {
    case .topic: vocabulary.topic(named: typed).map { .topic($0.id) }
    case .layer: vocabulary.layer(named: typed).map { .layer($0.id) }
    case .author: (try? TextRules.handle(typed)).map { .author($0) }
    case .org: .organisation(typed)
    case .kind: ThreadKind(rawValue: typed.lowercased()).map { .kind($0) }
    case .is: Query.State(rawValue: typed.lowercased()).map { .state($0) }
    case .lang: Language(assigned: typed.lowercased()).map { .language($0) }
    case .before: Query.Moment(typed).map { .before($0) }
    case .after: Query.Moment(typed).map { .after($0) }
    case .network: NetworkID(wellFormed: typed).map { .network($0) }
    case .seeks: vocabulary.topic(named: typed).map { .seeks($0.id) }
    case .offers: vocabulary.topic(named: typed).map { .offers($0.id) }
    case .stage: NetworkStage(rawValue: typed.lowercased()).map { .stage($0) }
    case .sort: nil
    }
  }

  /// All values, or examples where they have no end.
  func values(_ vocabulary: Vocabulary) -> [String] {
    switch self {
    case .topic, .seeks, .offers: vocabulary.topics.map(\.id.rawValue)
    case .layer: vocabulary.layers.map(\.id.rawValue)
    case .author, .org, .network: []
    case .kind: ThreadKind.allCases.map(\.rawValue)
    case .stage: NetworkStage.allCases.map(\.rawValue)
    case .is: Query.State.allCases.map(\.rawValue)
    case .lang: InterfaceLanguage.allCases.map(\.rawValue)
    case .before, .after: ["2026-01-31", "7d"]
    case .sort: ThreadSort.allCases.map(\.rawValue)
    }
  }
}
