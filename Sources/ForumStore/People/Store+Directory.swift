// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Organisations whose name has `prefix` at the start of a word, by name, at most `limit`.
  public func organisations(prefix: String, limit: Int) throws(StoreError) -> [Organisation] {
    let columns = "id, name, layer, members"
    let read = { (row: Row) throws(StoreError) in
      Organisation(
        id: try row.value(0), name: try row.value(1), layer: try row.value(2), members: try row.value(3))
    }
    if prefix.allSatisfy(\.isWhitespace) {
      return try database.rows(
        "SELECT \(columns) FROM organisation WHERE members > 0 ORDER BY folded LIMIT ?", limit, read: read)
    }
    return try database.rows(
      """
      SELECT \(columns) FROM organisation
      WHERE id IN (SELECT rowid FROM organisation_text WHERE organisation_text MATCH ?) AND members > 0
      ORDER BY folded LIMIT ?
      """, FullText.prefix(prefix), limit, read: read)
  }

  /// A page of the directory, by handle: read forward from a key or the beginning, or backward from
  /// a key or the end.
  public func members(
    matching filter: MemberFilter, after: PageKey?, direction: PageDirection = .forward, limit: Int
  ) throws(StoreError) -> Page<MemberEntry> {
    try database.read { () throws(StoreError) in
      var sql = Fragments()
      sql.require("member.left_at IS NULL")
      if let after = after?.text {
        sql.require("member.handle \(direction == .forward ? ">" : "<") \(sql.bind(after))")
      }
      if let match = FullText.all(filter.words) {
        sql.require("member.id IN (SELECT rowid FROM member_text WHERE member_text MATCH \(sql.bind(match)))")
      }
      if let topic = filter.topic {
        sql.require("member.id IN (SELECT member FROM member_topic WHERE topic = \(sql.bind(topic)))")
      }
      if let name = filter.organisation {
        let found = try organisations(matching: name)
        guard !found.isEmpty else { return .empty }
        sql.require("member.organisation IN (\(sql.bind(each: found)))")
      }
      let entries = try directoryEntries(sql, layer: filter.layer, direction: direction, limit: limit)
      let keys = [entries.first, entries.last].map { $0.map { PageKey(numbers: [], text: $0.brief.handle) } }
      let (first, last) = (after == nil ? nil : keys[0], entries.count == limit ? keys[1] : nil)
      return direction == .forward
        ? Page(items: entries, next: last, previous: first)
        : Page(items: entries.reversed(), next: first, previous: last)
    }
  }

  /// With a layer one walk by handle for each layer below it, merged, so that nothing is sorted.
  private func directoryEntries(
    _ filter: Fragments, layer: LayerID?, direction: PageDirection, limit: Int
  ) throws(StoreError) -> [MemberEntry] {
    var sql = filter
    let select = """
      SELECT \(MemberBrief.columns()), member.works_on, member.posts
      FROM member LEFT JOIN organisation ON organisation.id = member.organisation WHERE \(sql.condition)
      """
    var arms = [select]
    if let layer {
      let below: [LayerID] = try database.rows("SELECT layer FROM layer_ancestor WHERE ancestor = ?", layer) {
        (row) throws(StoreError) in try row.value(0)
      }
      guard !below.isEmpty else { return [] }
      arms = below.map { "\(select) AND member.layer = \(sql.bind($0))" }
    }
    let text =
      arms.joined(separator: " UNION ALL ")
      + " ORDER BY handle \(direction == .forward ? "ASC" : "DESC") LIMIT \(sql.bind(limit))"
    var entries = try database.rows(text, values: sql.values) { (row) throws(StoreError) in
      MemberEntry(
        brief: try MemberBrief(row, from: 0), ties: [:], worksOn: row.lines(MemberBrief.width),
        posts: try row.value(MemberBrief.width + 1))
    }
    for index in entries.indices { entries[index].ties = try helpfulTies(of: entries[index].brief.id) }
    return entries
  }

  /// The ties that others are told in a list: what the member works on or can help with.
  func helpfulTies(of member: MemberID) throws(StoreError) -> [TopicID: TopicTie] {
    try ties(of: member).filter { !$0.value.isDisjoint(with: [.worksOn, .canHelp]) }
  }
}
