// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The member's saved searches in the order of their names, each with what is unread in it.
  public func savedSearches(for viewer: MemberID, now: Timestamp) throws(StoreError) -> [SavedSearch] {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let kept = try database.rows(
        "SELECT name, query FROM saved_search WHERE member = ? ORDER BY folded", viewer.id
      ) { (row) throws(StoreError) in (name: row.string(0), text: row.string(1)) }
      guard !kept.isEmpty else { return [] }
      let vocabulary = Vocabulary(layers: try layers() + otherLayers(), topics: try topics())
      return try kept.map { (name, text) throws(StoreError) in
        var search = SavedSearch(name: name, text: text, query: try? QueryParser.parse(text, vocabulary: vocabulary))
        if let query = search.query {
          search.unread = try count(query.unread, for: viewer, now: now, limit: SavedSearch.countLimit)
        }
        return search
      }
    }
  }

  /// Keeps a query under a name of 1–60 characters.
  /// - Throws: `invalid` when the name is not one or is taken, when the query says nothing or the
  ///   member keeps as many as can be.
  public func saveSearch(_ name: String, _ query: Query, by: MemberID, at: Timestamp) throws(StoreError) {
    let name = try Self.checked { () throws(FieldProblem) in try TextRules.searchName(name) }
    guard !query.terms.isEmpty else { throw .invalid(FieldProblem(.query, .empty)) }
    try database.write { () throws(StoreError) in
      // Like a draft it is the member's own; only strangers have none.
      try allow(.read, actor(by))
      try requireFree(name, of: by)
      let count = try database.number("SELECT count(*) FROM saved_search WHERE member = ?", by) ?? 0
      guard count < SavedSearch.maximum else {
        throw .invalid(FieldProblem(.searchName, .tooManySearches(maximum: SavedSearch.maximum)))
      }
      try database.run(
        "INSERT INTO saved_search(member, folded, name, query, created) VALUES (?, ?, ?, ?, ?)", by,
        Self.folded(name), name, query.text, at)
    }
  }

  /// Gives a saved search another name.
  /// - Throws: `invalid` when there is none of the old name, or the new one is not one or is taken.
  public func renameSearch(_ old: String, to name: String, by: MemberID) throws(StoreError) {
    let name = try Self.checked { () throws(FieldProblem) in try TextRules.searchName(name) }
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      if Self.folded(name) != Self.folded(old) { try requireFree(name, of: by) }
      try database.run(
        "UPDATE saved_search SET name = ?, folded = ? WHERE member = ? AND folded = ?", name, Self.folded(name), by,
        Self.folded(old))
      try requireChange(of: old, by: by)
    }
  }

  /// Drops a saved search; `invalid` when there is none of this name.
  public func removeSearch(_ name: String, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      try database.run("DELETE FROM saved_search WHERE member = ? AND folded = ?", by, Self.folded(name))
      try requireChange(of: name, by: by)
    }
  }

  private func requireFree(_ name: String, of member: MemberID) throws(StoreError) {
    let taken = try database.first(
      "SELECT name FROM saved_search WHERE member = ? AND folded = ?", member, Self.folded(name)
    ) { (row) throws(StoreError) in row.string(0) }
    if let taken { throw .invalid(FieldProblem(.searchName, .nameTaken(taken))) }
  }

  private func requireChange(of name: String, by member: MemberID) throws(StoreError) {
    guard database.changes == 0 else { return }
    let names = try database.rows("SELECT name FROM saved_search WHERE member = ?", member) {
      (row) throws(StoreError) in row.string(0)
    }
    let nearest = Suggestions.nearest(to: name, in: names)
    throw .invalid(FieldProblem(.searchName, .unknownWord(name, nearest: nearest.isEmpty ? names : nearest)))
  }

  /// What makes two names the same; a name of nothing but accents is the same as itself only.
  private static func folded(_ name: String) -> String {
    let folded = Folding.fold(name)
    return folded.isEmpty ? name : folded
  }
}
