// SPDX-License-Identifier: EUPL-1.2

import Forum

/// One filter of a list of networks; a list keeps them in the order in which they were added.
enum NetworkTerm: Hashable, Sendable {
  case seeks(TopicID)
  case offers(TopicID)
  case layer(LayerID)
  case stage(NetworkStage)
  case open
  case mine
  /// Words, parted by blanks, that must all occur.
  case words(String)

  /// By what networks can be filtered.
  enum Kind: String, CaseIterable, Sendable {
    case seeks
    case offers
    case layer
    case stage
    case open
    case mine
    case words
  }

  /// What it filters by.
  var kind: Kind {
    switch self {
    case .seeks: .seeks
    case .offers: .offers
    case .layer: .layer
    case .stage: .stage
    case .open: .open
    case .mine: .mine
    case .words: .words
    }
  }

  /// The filter in the reader's words, for the breadcrumb.
  func text(_ world: World) -> String {
    switch self {
    case .seeks(let topic): "\(world.reader(MeetingPhrase.need(.seeks))) \(world.reader.tag(topic))"
    case .offers(let topic): "\(world.reader(MeetingPhrase.need(.offers))) \(world.reader.tag(topic))"
    case .layer(let layer): world.label(layer)
    case .stage(let stage): world.reader(MeetingPhrase.stage(stage))
    case .open: world.reader(MeetingPhrase.open)
    case .mine: world.reader(NetworkPhrase.filter(.mine))
    case .words(let words): "“\(words)”"
    }
  }
}

extension NetworkFilter {
  /// The filter that several terms make together.
  init(_ terms: [NetworkTerm]) {
    self.init()
    for term in terms {
      switch term {
      case .seeks(let topic): seeks = topic
      case .offers(let topic): offers = topic
      case .layer(let layer): self.layer = layer
      case .stage(let stage): self.stage = stage
      case .open: openOnly = true
      case .mine: mineOnly = true
      case .words(let text): words += text.split(separator: " ").map(String.init)
      }
    }
  }
}

/// The menus that filter networks.
enum NetworkMenu {
  /// By what to filter.
  static func kinds(_ world: World) -> Prompt {
    .choose(
      .filterKind, world.reader(ListPhrase.filterBy),
      NetworkTerm.Kind.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(NetworkPhrase.filter($0))) })
  }

  /// Which value; nil for filters that have none.
  static func values(of kind: NetworkTerm.Kind, _ world: World) -> Prompt? {
    let title = world.reader(NetworkPhrase.filter(kind))
    switch kind {
    case .seeks: return .choose(.filterSeeks, title, FilterMenu.topics(world))
    case .offers: return .choose(.filterOffers, title, FilterMenu.topics(world))
    case .layer: return .choose(.filterLayer, title, FilterMenu.layers(world, all: true))
    case .stage:
      return .choose(
        .filterStage, title,
        NetworkStage.allCases.map { Chooser.Item(id: $0.rawValue, label: world.reader(MeetingPhrase.stage($0))) })
    case .words: return .line(.filterWords, title)
    case .open, .mine: return nil
    }
  }

  /// The filter that an answer makes; nil for answers that are not a filter's value.
  static func term(_ purpose: Prompt.Purpose, _ answer: Answer) -> NetworkTerm? {
    switch (purpose, answer) {
    case (.filterSeeks, .chosen(let id)): .seeks(TopicID(id))
    case (.filterOffers, .chosen(let id)): .offers(TopicID(id))
    case (.filterLayer, .chosen(let id)): .layer(LayerID(id))
    case (.filterStage, .chosen(let id)): NetworkStage(rawValue: id).map { .stage($0) }
    case (.filterWords, .text(let text)): .words(text)
    default: nil
    }
  }
}
