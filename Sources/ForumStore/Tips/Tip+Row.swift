// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Tip {
  /// All columns of a tip but its topics and layers, with owner and credited member.
  static let columns = """
    tip.number, tip.title, tip.body, tip.language, tip.created, tip.confirmed, tip.review_by, tip.superseded_by,
    tip.withdrawn, tip.pin, tip.worked, tip.failed, tip.source_thread, tip.source_number, tip.layer,
    (SELECT count(*) FROM tip_revision WHERE tip_revision.tip = tip.number),
    \(MemberBrief.columns(of: "owner", organisation: "owner_organisation")),
    \(MemberBrief.columns(of: "credited", organisation: "credited_organisation"))
    """

  /// The tables that the columns come from.
  static let tables = """
    tip JOIN member AS owner ON owner.id = tip.owner
    LEFT JOIN organisation AS owner_organisation ON owner_organisation.id = owner.organisation
    LEFT JOIN member AS credited ON credited.id = tip.credited
    LEFT JOIN organisation AS credited_organisation ON credited_organisation.id = credited.organisation
    """

  private static let ownerColumn = 16

  /// Reads the columns; topics and the layers of reports are still to come.
  init(_ row: Row, now: Timestamp) throws(StoreError) {
    let credited = Self.ownerColumn + MemberBrief.width
    var source: PostReference?
    if !row.isNull(12) { source = PostReference(thread: try row.value(12), number: try row.value(13)) }
    let reviewBy: Timestamp = try row.value(6)
    let state: TipState
    if try row.value(8) {
      state = .withdrawn
    } else if let successor: Int = try row.optional(7) {
      state = .superseded(by: successor)
    } else {
      state = reviewBy > now ? .current : .toReview
    }
    self.init(
      number: try row.value(0), title: try row.value(1), body: try row.value(2), topics: [],
      owner: try MemberBrief(row, from: Self.ownerColumn),
      credited: row.isNull(credited) ? nil : try MemberBrief(row, from: credited), source: source,
      language: try row.value(3), layers: [try row.value(14)], created: try row.value(4),
      confirmed: try row.value(5), reviewBy: reviewBy, state: state, pin: try row.optional(9),
      worked: try row.value(10), failed: try row.value(11),
      version: try row.value(15))
  }
}
