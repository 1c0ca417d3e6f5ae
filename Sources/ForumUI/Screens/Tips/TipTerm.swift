// SPDX-License-Identifier: EUPL-1.2

import Forum

/// One filter of a list of tips; a list keeps them in the order in which they were added.
enum TipTerm: Hashable, Sendable {
  case topic(TopicID)
  case layer(LayerID)
  /// Words, parted by blanks, that must all occur.
  case words(String)
  case pinned
  case toReview
  /// Superseded and withdrawn tips as well.
  case retired

  /// By what tips can be filtered.
  enum Kind: String, CaseIterable, Sendable {
    case topic
    case layer
    case words
    case pinned
    case toReview = "to-review"
    case retired
  }

  /// What it filters by.
  var kind: Kind {
    switch self {
    case .topic: .topic
    case .layer: .layer
    case .words: .words
    case .pinned: .pinned
    case .toReview: .toReview
    case .retired: .retired
    }
  }

  /// The filter in the reader's words, for the breadcrumb.
  func words(_ world: World) -> String {
    switch self {
    case .topic(let topic): world.reader.tag(topic)
    case .layer(let layer): world.label(layer)
    case .words(let words): "“\(words)”"
    case .pinned, .toReview, .retired: world.reader(TipPhrase.filter(kind))
    }
  }
}

extension TipFilter {
  /// The filter that several terms make together.
  init(_ terms: [TipTerm]) {
    self.init()
    for term in terms {
      switch term {
      case .topic(let topic): self.topic = topic
      case .layer(let layer): self.layer = layer
      case .words(let text): words += text.split(separator: " ").map(String.init)
      case .pinned: pinnedOnly = true
      case .toReview: toReviewOnly = true
      case .retired: includesRetired = true
      }
    }
  }

  /// The terms of a filter, one for each thing it asks.
  var terms: [TipTerm] {
    var terms: [TipTerm] = []
    if let topic { terms.append(.topic(topic)) }
    if let layer { terms.append(.layer(layer)) }
    if !words.isEmpty { terms.append(.words(words.joined(separator: " "))) }
    if pinnedOnly { terms.append(.pinned) }
    if toReviewOnly { terms.append(.toReview) }
    if includesRetired { terms.append(.retired) }
    return terms
  }
}
