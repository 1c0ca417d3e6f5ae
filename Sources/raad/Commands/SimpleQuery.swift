// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A query for lists that know only some keys: tips and members.
struct SimpleQuery {
  var words: [String] = []
  var topic: TopicID?
  var layer: LayerID?
  var organisation: String?

  /// What a query asks for; a term that the list does not know is refused, so that no filter is
  /// lost in silence.
  init(_ query: Query, knows keys: Set<QueryKey>) throws(UsageProblem) {
    for term in query.terms {
      switch term.condition {
      case _ where term.isExcluded: throw .termNotHere(term.text, keys: Self.names(keys))
      case .word(let word), .phrase(let word): words.append(word)
      case .topic(let id) where keys.contains(.topic) && topic == nil: topic = id
      case .layer(let id) where keys.contains(.layer) && layer == nil: layer = id
      case .organisation(let name) where keys.contains(.org) && organisation == nil: organisation = name
      default: throw .termNotHere(term.text, keys: Self.names(keys))
      }
    }
    if let sort = query.sort { throw .termNotHere("sort:\(sort.rawValue)", keys: Self.names(keys)) }
  }

  private static func names(_ keys: Set<QueryKey>) -> [String] {
    QueryKey.allCases.filter(keys.contains).map { "\($0.rawValue):" }
  }
}
