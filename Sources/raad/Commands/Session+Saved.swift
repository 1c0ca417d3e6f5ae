// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Session {
  /// `raad saved`
  func saved() throws {
    let searches = try store.savedSearches(for: me.id, now: now)
    try showAll(searches, text: { lists.lines([$0]) }, json: { JSONValue($0) })
    if searches.isEmpty { try sayNone(MePhrase.noSearches) }
  }

  /// `raad saved add NAME QUERY…`
  func saveSearch() throws {
    let name = invocation.operand(0) ?? ""
    try store.saveSearch(name, try query(from: 1), by: me.id, at: now)
    try context.confirm(SearchPhrase.saved(name))
  }

  /// `raad saved remove NAME`
  func removeSearch() throws {
    let search = try savedSearch(named: invocation.operand(0) ?? "")
    try store.removeSearch(search.name, by: me.id)
    try context.confirm(MePhrase.searchRemoved(search.name))
  }

  /// `raad list --saved NAME [QUERY…]`: what is saved under the name, narrowed by the words of the command.
  func listQuery() throws -> Query {
    var query = try query()
    guard let name = invocation.value(.saved) else { return query }
    let search = try savedSearch(named: name)
    // One that cannot be read any more is read again, to say what is wrong with it.
    let saved = try search.query ?? QueryParser.parse(search.text, vocabulary: vocabulary)
    query.terms = saved.terms + query.terms
    query.sort = query.sort ?? saved.sort
    return query
  }

  private func savedSearch(named name: String) throws -> SavedSearch {
    let searches = try store.savedSearches(for: me.id, now: now)
    if let search = searches.first(where: { Folding.fold($0.name) == Folding.fold(name) }) { return search }
    throw CommandRefusal.noSuchSearch(
      name, nearest: InvocationParser.nearest(to: name, orAll: searches.map(\.name)))
  }
}
