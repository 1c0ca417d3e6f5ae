// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

extension TestBoard {
  /// Writes a tip, as the asker and on Monday unless said; returns its number.
  @discardableResult
  func tip(
    _ title: String, topics: [String] = ["open-data"], by: Member? = nil, at: Timestamp = monday,
    reviewBy: Timestamp? = nil, source: PostReference? = nil, body: String = "Eén idee."
  ) throws -> Int {
    let tip = NewTip(
      title: title, body: body, topics: topics.map { TopicID($0) }, reviewBy: reviewBy, source: source)
    return try store.writeTip(tip, by: (by ?? asker).id, at: at)
  }

  /// The titles of the tips that a filter lets through.
  func titles(_ filter: TipFilter = TipFilter()) throws -> [String] {
    try store.tips(matching: filter, now: monday, after: nil, limit: 100).items.map(\.title)
  }

  /// The notices of a member as `kind target`, newest first.
  func told(_ member: Member) throws -> [String] {
    try store.database.rows(
      """
      SELECT kind || ' ' || coalesce('tip:' || tip, '#' || thread || '.' || number) FROM notice WHERE member = ?
      ORDER BY id DESC
      """, member.id
    ) { (row) throws(StoreError) in row.string(0) }
  }
}

/// The refusal with which an act ends; nil when it does not.
func refusal(_ act: () throws -> some Any) -> Refusal? {
  guard case .refused(let refusal)? = storeError(act) else { return nil }
  return refusal
}
