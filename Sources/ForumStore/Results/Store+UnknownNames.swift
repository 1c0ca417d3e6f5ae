// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The names in a query that nobody, no organisation and no network here has, in the order in which they
  /// stand there, each with the nearest: among members those that begin with the same letter.
  public func unknownNames(in query: Query) throws(StoreError) -> [UnknownName] {
    try database.read { () throws(StoreError) in
      var unknown: [UnknownName] = []
      for term in query.terms {
        switch term.condition {
        case .author(let handle) where try member(handle: handle) == nil:
          unknown.append(UnknownName(key: .author, name: handle, nearest: try handles(near: handle)))
        case .organisation(let name) where try organisations(matching: name).isEmpty:
          unknown.append(UnknownName(key: .org, name: name, nearest: try organisations(near: name)))
        case .network(let id) where try networkNumber(id) == nil:
          unknown.append(UnknownName(key: .network, name: id.rawValue, nearest: try networks(near: id)))
        default: break
        }
      }
      return unknown
    }
  }

  /// So many names are compared with one that is unknown.
  private static var compared: Int { 5000 }

  private func handles(near handle: String) throws(StoreError) -> [String] {
    let handles = try handles(beginning: String(handle.prefix(1)), limit: Self.compared).compactMap {
      (glance) -> String? in
      if case .member(let handle) = glance.reference { handle } else { nil }
    }
    return Suggestions.nearest(to: handle, in: handles)
  }

  private func organisations(near name: String) throws(StoreError) -> [String] {
    let names = try organisations(prefix: "", limit: Self.compared).map(\.name)
    return Suggestions.nearest(to: name, in: names).map(Query.quotedIfNeeded)
  }
}
