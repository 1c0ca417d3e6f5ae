// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The menus that build filters from lists, so that nobody needs to know the query language.
public enum FilterMenu {
  /// By what a list of threads can be filtered.
  public enum Kind: String, CaseIterable, Sendable {
    case topic
    case layer
    case state
    case kind
    case language
    case organisation
    case author
    case started
    case words
  }

  /// The first menu: by what to filter.
  static func kinds(_ world: World) -> Prompt {
    return .choose(
      .filterKind, world.reader(ListPhrase.filterBy),
      Kind.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.filterKind($0))) })
  }

  /// The second menu: which value.
  static func values(of kind: Kind, _ world: World) -> Prompt {
    let title = ProblemPhrase.capitalised(world.reader(ListPhrase.filterKind(kind)))
    switch kind {
    case .topic: return .choose(.filterTopic, title, topics(world))
    case .layer: return .choose(.filterLayer, title, layers(world, all: true))
    case .state:
      return .choose(
        .filterState, title,
        Query.State.allCases.map {
          Chooser.Item(id: $0.rawValue, label: world.reader(ValuePhrase.state($0)), detail: "is:\($0.rawValue)")
        })
    case .kind:
      return .choose(
        .filterThreadKind, title,
        ThreadKind.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(ValuePhrase.kind($0))) })
    case .language:
      return .choose(
        .filterLanguage, title,
        InterfaceLanguage.allCases.map {
          Chooser.Item(id: $0.rawValue, label: world.reader(ValuePhrase.language(Language($0))))
        })
    case .organisation: return .line(.filterOrganisation, title)
    case .author: return .line(.filterAuthor, title)
    case .started: return .choose(.filterStarted, title, started(world))
    case .words: return .line(.filterWords, title)
    }
  }

  /// Stretches of time back from now; the id is the term as it is written.
  private static func started(_ world: World) -> [Chooser.Item] {
    let moments = [1, 7, 30, 365].map { Query.Condition.after(.daysAgo($0)) } + [.before(.daysAgo(365))]
    return moments.map {
      let term = Query.Term($0)
      return Chooser.Item(id: term.text, label: world.words(for: term), detail: term.text)
    }
  }

  /// All topics by their name, found by label and alias in every language.
  static func topics(_ world: World) -> [Chooser.Item] {
    world.topics.map { topic in
      Chooser.Item(
        id: topic.id.rawValue, label: world.label(topic.id),
        words: Array(topic.labels.texts.values) + topic.aliases + [topic.id.rawValue])
    }
    .sorted { Collation.precedes($0.label, $1.label) }
  }

  /// The layers as a tree, indented below what is shown of those above; without the groups unless
  /// `all`.
  static func layers(_ world: World, all: Bool) -> [Chooser.Item] {
    var depths: [LayerID: Int] = [:]
    return world.layers.filter { all || $0.isSelectable }.map { layer in
      let depth = layer.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[layer.id] = depth
      return Chooser.Item(
        id: layer.id.rawValue, label: String(repeating: "  ", count: depth) + world.label(layer.id),
        detail: layer.abbreviations.texts[world.reader.language] ?? layer.id.rawValue,
        words: Array(layer.labels.texts.values) + Array(layer.abbreviations.texts.values))
    }
  }

  /// The orders a list can have.
  static func sorts(_ world: World) -> Prompt {
    .choose(
      .sort, ProblemPhrase.capitalised(world.reader(KeyPhrase.hint(.sort))),
      ThreadSort.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.sortedBy($0))) })
  }

  /// The term that an answer makes; nil for answers that are not a filter's.
  static func term(_ purpose: Prompt.Purpose, _ answer: Answer) -> Query.Term? {
    switch (purpose, answer) {
    case (.filterTopic, .chosen(let id)): Query.Term(.topic(TopicID(id)))
    case (.filterLayer, .chosen(let id)): Query.Term(.layer(LayerID(id)))
    case (.filterState, .chosen(let id)): Query.State(rawValue: id).map { Query.Term(.state($0)) }
    case (.filterThreadKind, .chosen(let id)): ThreadKind(rawValue: id).map { Query.Term(.kind($0)) }
    case (.filterLanguage, .chosen(let id)): Language(rawValue: id).map { Query.Term(.language($0)) }
    case (.filterOrganisation, .text(let text)): Query.Term(.organisation(text))
    case (.filterAuthor, .text(let text)): (try? TextRules.handle(text.lowercased())).map { Query.Term(.author($0)) }
    case (.filterStarted, .chosen(let id)):
      (try? QueryParser.parse(id, vocabulary: Vocabulary()))?.terms.first
    case (.filterWords, .text(let text)):
      text.contains(" ") ? Query.Term(.phrase(text)) : Query.Term(.word(text))
    default: nil
    }
  }
}
