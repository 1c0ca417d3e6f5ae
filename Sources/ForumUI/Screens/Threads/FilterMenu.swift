// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The menus that build filters from lists, so that nobody needs to know the query language.
enum FilterMenu {
  /// By what a list of threads can be filtered.
  enum Kind: String, CaseIterable, Sendable {
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

  /// How many of what is listed have something; nil where that would have to be read.
  typealias Counting = (Query.Condition) -> Int?

  /// The first menu: by what to filter. What is typed finds values of all of them at once.
  static func kinds(_ world: World, counting: Counting = { _ in nil }) -> Prompt {
    let kinds = Kind.allCases.map {
      Chooser.Item(id: $0.rawValue, label: world.reader(ListPhrase.filterKind($0)))
    }
    return Prompt(
      purpose: .filterKind, title: world.reader(ListPhrase.filterBy),
      form: .choice(Chooser(items: kinds, more: more(Kind.allCases, world, counting))))
  }

  /// The values of several fields, to be found by what is typed where the field is chosen; their ids
  /// are terms.
  static func more(_ kinds: [Kind], _ world: World, _ counting: Counting = { _ in nil }) -> [Chooser.Item] {
    kinds.flatMap { kind in
      let field = world.reader(ListPhrase.filterKind(kind))
      return items(of: kind, world, counting).compactMap { item in
        term(kind, item.id).map { item.found(as: $0, kind: field) }
      }
    }
  }

  /// The second menu: which value.
  static func values(of kind: Kind, _ world: World, counting: Counting = { _ in nil }) -> Prompt {
    let title = ProblemPhrase.capitalised(world.reader(ListPhrase.filterKind(kind)))
    let items = items(of: kind, world, counting)
    switch kind {
    case .topic: return .choose(.filterTopic, title, items)
    case .layer: return .choose(.filterLayer, title, items)
    case .state: return .choose(.filterState, title, items)
    case .kind: return .choose(.filterThreadKind, title, items)
    case .language: return .choose(.filterLanguage, title, items)
    case .organisation: return .line(.filterOrganisation, title)
    case .author: return .line(.filterAuthor, title)
    case .started: return .choose(.filterStarted, title, items)
    case .words: return .line(.filterWords, title)
    }
  }

  /// The values of a field; none of one that is typed.
  private static func items(of kind: Kind, _ world: World, _ counting: Counting) -> [Chooser.Item] {
    let items =
      switch kind {
      case .topic: topics(world)
      case .layer: layers(world, all: true)
      case .state: Query.State.allCases.map { state($0, world) }
      case .kind:
        ThreadKind.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(ValuePhrase.kind($0))) }
      case .language:
        InterfaceLanguage.allCases.map {
          Chooser.Item(id: $0.rawValue, label: world.reader(ValuePhrase.language(Language($0))))
        }
      case .started: started(world)
      case .organisation, .author, .words: [Chooser.Item]()
      }
    return items.map { item in
      guard let count = term(kind, item.id).flatMap({ counting($0.condition) }) else { return item }
      var item = item
      item.detail = (item.detail.isEmpty ? "" : item.detail + "  ") + "(\(count))"
      return item
    }
  }

  /// A state, found by its name in each language and by how a wait is told.
  private static func state(_ state: Query.State, _ world: World) -> Chooser.Item {
    let names = InterfaceLanguage.allCases.map { ValuePhrase.state(state).text(in: $0) }
    let waits =
      state == .waiting
      ? InterfaceLanguage.allCases.map { ListPhrase.waits(WaitingPhrase(workingDays: 2)).text(in: $0) } : []
    return Chooser.Item(
      id: state.rawValue, label: world.reader(ValuePhrase.state(state)), detail: "is:\(state.rawValue)",
      words: names + waits)
  }

  /// The term of a value of a field.
  private static func term(_ kind: Kind, _ id: String) -> Query.Term? {
    switch kind {
    case .topic: term(.filterTopic, .chosen(id))
    case .layer: term(.filterLayer, .chosen(id))
    case .state: term(.filterState, .chosen(id))
    case .kind: term(.filterThreadKind, .chosen(id))
    case .language: term(.filterLanguage, .chosen(id))
    case .started: term(.filterStarted, .chosen(id))
    case .organisation, .author, .words: nil
    }
  }

  /// What was chosen in the first menu: a field, or a value of one.
  static func found(_ id: String, _ world: World) -> Query.Term? {
    let vocabulary = Vocabulary(layers: world.layers + world.otherLayers, topics: world.topics)
    return id.contains(":") ? (try? QueryParser.parse(id, vocabulary: vocabulary))?.terms.first : nil
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

extension Chooser.Item {
  /// The same among the values of other fields: named by its term, with the field beside it.
  fileprivate func found(as term: Query.Term, kind: String) -> Chooser.Item {
    var item = self
    item.id = term.text
    item.label = String(label.drop { $0 == " " })
    item.detail = detail.isEmpty ? kind : "\(kind)  \(detail)"
    return item
  }
}

extension ThreadListState {
  /// How many of the threads have something: only where all of them are read, so that it costs
  /// nothing.
  func count(_ condition: Query.Condition, at now: Timestamp) -> Int? {
    guard list.isWhole, list.isLoaded else { return nil }
    let has: (ThreadSummary) -> Bool
    switch condition {
    case .topic(let topic): has = { $0.topics.contains(topic) }
    case .layer(let layer): has = { $0.layer.isWithin(layer) }
    case .kind(let kind): has = { $0.kind == kind }
    case .language(let language): has = { $0.language == language }
    case .state(.waiting): has = { $0.isWaiting(at: now) }
    case .state(.unread): has = { $0.unread > 0 }
    case .state(.new): has = { $0.isNew }
    case .state(.mine): has = { $0.isMine }
    case .state(.answered): has = { $0.isAnswered }
    case .state(.locked): has = { $0.isLocked }
    case .state(.pinned): has = { $0.isPinned }
    case .state(.bookmarked): has = { $0.follow.isBookmarked }
    default: return nil
    }
    return rows.count(where: has)
  }
}
