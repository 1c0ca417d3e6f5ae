// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// All tips that the filter lets through, pinned ones first in their order, then current before
  /// to-review, then newest.
  public func tips(
    matching filter: TipFilter, now: Timestamp, after: PageKey?, limit: Int
  ) throws(StoreError) -> Page<Tip> {
    let limit = min(max(limit, 1), 1000)
    return try database.read { () throws(StoreError) in
      var keys: [PageKey] = []
      for section in TipSection.sections(of: filter) where section.rawValue >= after?.numbers.first ?? 0 {
        // One more than the page holds, to know whether another follows.
        let wanted = limit + 1 - keys.count
        keys += try tipKeys(in: section, filter, now: now, after: after, limit: wanted)
        if keys.count > limit { break }
      }
      let items = try keys.prefix(limit).map { (key) throws(StoreError) in try readTip(Int(key.numbers[2]), now: now) }
      return Page(items: items, next: keys.count > limit ? keys[limit - 1] : nil)
    }
  }

  /// A tip with its reports; `notFound` when there is none.
  public func tip(_ number: Int, now: Timestamp) throws(StoreError) -> TipDetail {
    try database.read { () throws(StoreError) in
      let tip = try readTip(number, now: now)
      let adoptions = try database.rows(
        """
        SELECT \(MemberBrief.columns()), adoption.worked, adoption.reported, adoption.note
        FROM adoption JOIN member ON member.id = adoption.member
        LEFT JOIN organisation ON organisation.id = member.organisation
        WHERE adoption.tip = ? ORDER BY adoption.reported DESC, adoption.member DESC
        """, number
      ) { (row) throws(StoreError) in
        Adoption(
          member: try MemberBrief(row, from: 0), worked: try row.value(MemberBrief.width),
          reported: try row.value(MemberBrief.width + 1), note: row.string(MemberBrief.width + 2))
      }
      return TipDetail(tip: tip, adoptions: adoptions)
    }
  }

  /// The tip with this number; `notFound` when there is none.
  func readTip(_ number: Int, now: Timestamp) throws(StoreError) -> Tip {
    let found = try database.first("SELECT \(Tip.columns) FROM \(Tip.tables) WHERE tip.number = ?", number) {
      (row) throws(StoreError) in try Tip(row, now: now)
    }
    guard var tip = found else { throw .notFound(.tip(number)) }
    tip.topics = try topics(ofTip: number)
    let worked: [LayerID] = try database.column(
      "SELECT layer FROM adoption WHERE tip = ? AND worked = 1 ORDER BY reported, member", number
    )
    for layer in worked where !tip.layers.contains(layer) { tip.layers.append(layer) }
    return tip
  }

  /// The topics of a tip in the order in which they were given.
  func topics(ofTip number: Int) throws(StoreError) -> [TopicID] {
    try database.rows("SELECT topic FROM tip_topic WHERE tip = ? ORDER BY position", number) {
      (row) throws(StoreError) in try row.value(0)
    }
  }

  /// The keys of tips in one part of the list: part, sort value, number.
  private func tipKeys(
    in section: TipSection, _ filter: TipFilter, now: Timestamp, after: PageKey?, limit: Int
  ) throws(StoreError) -> [PageKey] {
    let column = section.sortColumn
    let direction = section.isDescending ? "DESC" : "ASC"
    var sql = try tipConditions(filter, now: now)
    section.require(in: &sql, now: now)
    if let after, after.numbers.count == 3, after.numbers[0] == section.rawValue {
      let sign = section.isDescending ? "<" : ">"
      sql.require("(\(column), tip.number) \(sign) (\(sql.bind(after.numbers[1])), \(sql.bind(after.numbers[2])))")
    }
    let limit = sql.bind(limit)
    let text = """
      SELECT \(column), tip.number FROM tip WHERE \(sql.condition)
      ORDER BY \(column) \(direction), tip.number \(direction) LIMIT \(limit)
      """
    return try database.rows(text, values: sql.values) { (row) throws(StoreError) in
      PageKey(numbers: [section.rawValue, row.integer(0), row.integer(1)])
    }
  }

  private func tipConditions(_ filter: TipFilter, now: Timestamp) throws(StoreError) -> Fragments {
    var sql = Fragments()
    if let match = FullText.all(filter.words) {
      sql.require("tip.number IN (SELECT rowid FROM tip_text WHERE tip_text MATCH \(sql.bind(match)))")
    }
    if let topic = filter.topic {
      sql.require("tip.number IN (SELECT tip FROM tip_topic WHERE topic = \(sql.bind(topic)))")
    }
    if let layer = filter.layer { sql.require(ThreadCondition.tipLayer(layer, in: &sql)) }
    if filter.toReviewOnly { sql.require("tip.review_by <= \(sql.bind(now))") }
    return sql
  }
}
