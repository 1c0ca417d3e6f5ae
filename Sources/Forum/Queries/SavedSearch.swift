// SPDX-License-Identifier: EUPL-1.2

/// A query that a member keeps under a name.
public struct SavedSearch: Hashable, Sendable {
  /// The name as the member wrote it; two of a member differ in more than case and accents.
  public var name: String
  /// The query as it is kept, in its printed form.
  public var text: String
  /// The query; nil when it names something that the board does not have any more.
  public var query: Query?
  /// How many threads it finds with something unread, at most `countLimit`.
  public var unread: Int

  /// The most searches a member keeps.
  public static let maximum = 30
  /// The largest count of unread threads; it means so many or more.
  public static let countLimit = 99

  /// A saved search from its parts.
  public init(name: String, query: Query, unread: Int = 0) {
    self.init(name: name, text: query.text, query: query, unread: unread)
  }

  /// A saved search whose text may not be readable any more.
  public init(name: String, text: String, query: Query?, unread: Int = 0) {
    self.name = name
    self.text = text
    self.query = query
    self.unread = unread
  }
}

extension Query {
  /// The query for the whole board that finds what this one finds in a part of it.
  public func everywhere(from place: ThreadPlace) -> Query {
    let namesKind = terms.contains { if case .kind = $0.condition { !$0.isExcluded } else { false } }
    guard place != .everything, !namesKind else { return self }
    return Query(terms: place.kinds.map { Term(.kind($0)) } + terms, sort: sort)
  }

  /// The part of the board that the query is about by its kinds, and what is left of it there.
  public var placed: (place: ThreadPlace, query: Query) {
    for place in [ThreadPlace.advice, .stories] {
      let rest = Query(terms: Array(terms.dropFirst(place.kinds.count)), sort: sort)
      if rest.everywhere(from: place) == self { return (place, rest) }
    }
    return (.everything, self)
  }
}
