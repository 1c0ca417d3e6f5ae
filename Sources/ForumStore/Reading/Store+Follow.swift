// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How a member follows a thread or a topic.
  public func follow(of target: FollowTarget, by member: MemberID) throws(StoreError) -> Follow {
    let row = FollowRow(target)
    return try database.read { () throws(StoreError) in
      try database.first(
        "SELECT stance, bookmarked IS NOT NULL FROM \(row.table) WHERE member = ? AND \(row.column) = ?", member,
        row.value
      ) { (row) throws(StoreError) in
        Follow(stance: try row.optional(0), isBookmarked: try row.value(1))
      } ?? Follow()
    }
  }

  /// Watches or mutes a thread or a topic, or neither with nil.
  public func setStance(_ stance: Stance?, of target: FollowTarget, by: MemberID) throws(StoreError) {
    try writeFollow(target, "stance", stance, by: by)
  }

  /// Puts a thread or a topic among the member's bookmarks, or takes it away.
  public func setBookmarked(
    _ isBookmarked: Bool, _ target: FollowTarget, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try writeFollow(target, "bookmarked", isBookmarked ? at : nil, by: by)
  }

  private func writeFollow(
    _ target: FollowTarget, _ column: String, _ value: (some Bindable)?, by: MemberID
  ) throws(StoreError) {
    let row = FollowRow(target)
    try database.write { () throws(StoreError) in
      var item = PermissionItem()
      switch target {
      case .thread(let number):
        let thread = try threadState(number, for: by)
        guard !thread.isRemoved else { throw .notFound(.thread(number)) }
        item = PermissionItem(thread, actor: by)
      case .topic(let topic): try requireTopics([topic])
      }
      try allow(.follow, actor(by), item)
      // A row without either would say nothing, and the table refuses it.
      if value == nil {
        let other = column == "stance" ? "bookmarked" : "stance"
        try database.run(
          "DELETE FROM \(row.table) WHERE member = ? AND \(row.column) = ? AND \(other) IS NULL", by, row.value)
        try database.run(
          "UPDATE \(row.table) SET \(column) = NULL WHERE member = ? AND \(row.column) = ?", by, row.value)
      } else {
        try database.run(
          """
          INSERT INTO \(row.table)(member, \(row.column), \(column)) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
          """, by, row.value, value)
      }
    }
  }
}

/// Where a target's row stands.
private struct FollowRow {
  let table: String
  let column: String
  let value: any Bindable

  init(_ target: FollowTarget) {
    switch target {
    case .thread(let number): (table, column, value) = ("thread_follow", "thread", number)
    case .topic(let topic): (table, column, value) = ("topic_follow", "topic", topic)
    }
  }
}
