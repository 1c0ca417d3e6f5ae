// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let savedSearches: [Subcommand] = [
    Subcommand(
      "saved", .reading,
      about: {
        $0(
          nl: "toont de bewaarde zoekopdrachten met wat erin ongelezen is",
          fr: "liste les recherches enregistrées avec ce qui y est non lu",
          de: "zeigt die gespeicherten Suchen und was darin ungelesen ist",
          en: "lists the saved searches with what is unread in them")
      },
      member: { try $0.saved() }),
    Subcommand(
      "saved add", .reading, [Operand(.text, "NAME"), Operand(.query, "QUERY", .many)],
      about: {
        $0(
          nl: "bewaart een zoekopdracht onder een naam", fr: "enregistre une recherche sous un nom",
          de: "speichert eine Suche unter einem Namen", en: "saves a search under a name")
      },
      member: { try $0.saveSearch() }),
    Subcommand(
      "saved remove", .reading, [Operand(.text, "NAME")],
      about: {
        $0(
          nl: "haalt een bewaarde zoekopdracht weg", fr: "supprime une recherche enregistrée",
          de: "entfernt eine gespeicherte Suche", en: "removes a saved search")
      },
      member: { try $0.removeSearch() }),
  ]
}

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

  /// `raad list --saved NAME [QUERY…]`: what is saved under the name, narrowed by the words of the
  /// command.
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
