// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Keeps the full-text indexes in step with the rows; used inside the transaction that changes
/// them.
///
/// The indexes hold no copy of the text, so that what goes out of them must be told while the old
/// text still stands.
package struct SearchIndex {
  /// The board.
  let database: Database
  /// Whether there is anybody to search.
  var isKept = true

  private enum Table: String {
    case post
    case tip
    case member
    case organisation

    var columns: String {
      switch self {
      case .post, .tip: "title, body"
      case .member: "handle, name, organisation, works_on, can_talk_about"
      case .organisation: "name"
      }
    }

    /// Where FTS5 reads the text back, and the column with its row number.
    var content: (table: String, key: String) {
      switch self {
      case .post: ("post_content", "id")
      case .tip: ("tip", "number")
      case .member: ("member_content", "id")
      case .organisation: ("organisation", "id")
      }
    }
  }

  /// Takes in a new post.
  func add(post: PostID) throws(StoreError) { try add(.post, post.rawValue) }
  /// Takes in a new tip.
  package func add(tip: Int) throws(StoreError) { try add(.tip, Int64(tip)) }
  /// Takes in a new member.
  package func add(member: MemberID) throws(StoreError) { try add(.member, member.rawValue) }
  /// Takes in a new organisation.
  package func add(organisation: OrganisationID) throws(StoreError) { try add(.organisation, organisation.rawValue) }

  /// Takes in new tips.
  package func add(tips: [Int]) throws(StoreError) { try add(.tip, rows: tips.map(Int64.init)) }
  /// Takes in new members.
  package func add(members: [MemberID]) throws(StoreError) { try add(.member, rows: members.map(\.rawValue)) }
  /// Takes in new organisations.
  package func add(organisations: [OrganisationID]) throws(StoreError) {
    try add(.organisation, rows: organisations.map(\.rawValue))
  }

  /// Makes a change to a post's text or tombstone, or to the title when it is an opening post.
  func changing(post: PostID, _ change: () throws(StoreError) -> Void) throws(StoreError) {
    try changing(.post, post.rawValue, change)
  }

  /// Makes a change to a tip's title or text.
  package func changing(tip: Int, _ change: () throws(StoreError) -> Void) throws(StoreError) {
    try changing(.tip, Int64(tip), change)
  }

  /// Makes a change to what a member says of themself.
  package func changing(member: MemberID, _ change: () throws(StoreError) -> Void) throws(StoreError) {
    try changing(.member, member.rawValue, change)
  }

  /// Makes all indexes anew from the texts.
  func rebuild() throws(StoreError) {
    try database.run("INSERT INTO post_text(post_text) VALUES ('delete-all')")
    try PostIndexLoad(index: self).add(from: 0)
    for table in [Table.tip, .member, .organisation] {
      try database.run("INSERT INTO \(table.rawValue)_text(\(table.rawValue)_text) VALUES ('rebuild')")
    }
  }

  private func changing(
    _ table: Table, _ row: Int64, _ change: () throws(StoreError) -> Void
  ) throws(StoreError) {
    guard isKept else { return try change() }
    let (content, key) = table.content
    try database.run(
      """
      INSERT INTO \(table.rawValue)_text(\(table.rawValue)_text, rowid, \(table.columns))
        SELECT 'delete', \(key), \(table.columns) FROM \(content) WHERE \(key) = ?
      """, row)
    try change()
    try add(table, row)
  }

  /// Those whose numbers follow on each other go in with one statement: FTS5 writes down what it holds before each that may
  /// take in several, so that as many statements make as many segments, which it merges again and again.
  private func add(_ table: Table, rows: [Int64]) throws(StoreError) {
    guard isKept else { return }
    let (content, key) = table.content
    for run in rows.runs {
      try database.run(
        """
        INSERT INTO \(table.rawValue)_text(rowid, \(table.columns))
          SELECT \(key), \(table.columns) FROM \(content) WHERE \(key) BETWEEN ? AND ? ORDER BY \(key)
        """, run.lowerBound, run.upperBound)
    }
  }

  private func add(_ table: Table, _ row: Int64) throws(StoreError) {
    guard isKept else { return }
    let (content, key) = table.content
    try database.run(
      """
      INSERT INTO \(table.rawValue)_text(rowid, \(table.columns))
        SELECT \(key), \(table.columns) FROM \(content) WHERE \(key) = ?
      """, row)
  }
}

extension Store {
  /// The full-text indexes; every write of a text goes through it.
  package var index: SearchIndex { SearchIndex(database: database, isKept: !isPreparation) }
}

extension [Int64] {
  /// Numbers that follow on each other, the lowest first.
  fileprivate var runs: [ClosedRange<Int64>] {
    var runs: [ClosedRange<Int64>] = []
    for number in sorted() {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }
}
