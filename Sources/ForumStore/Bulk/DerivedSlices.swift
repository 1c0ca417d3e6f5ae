// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Makes what follows from the rest anew a slice at a time, each in a transaction of its own, so
/// that whoever writes meanwhile waits for a slice and not for a whole board. To be run while no
/// trigger fires.
///
/// Each slice leaves what it made as it must be, and what others write in between is kept by their
/// triggers. Only the lengths of lists and the board's counts hang on all slices, and come last, at
/// once. So one that was stopped has mended a part, and the next goes on with what it finds.
struct DerivedSlices {
  /// How large a slice is.
  struct Size {
    /// So many posts are mended in well under 0.2 s.
    var posts = 20_000
    /// Threads stand in about ten lists each.
    var threads = 2_000
    /// Members, organisations and tips.
    var others = 2_000
  }

  let database: Database
  var size = Size()
  /// Called between two slices.
  var between: () throws(StoreError) -> Void = {}

  /// Makes all anew but the search index.
  func make() throws(StoreError) {
    try inSlices(of: size.posts, of: "post", "id", [DerivedRows.heardInRange])
    try inSlices(
      of: size.others, of: "member", "id",
      [
        DerivedRows.memberPosts + " WHERE id BETWEEN ?1 AND ?2", DerivedRows.memberWays + " WHERE id BETWEEN ?1 AND ?2",
      ])
    try inSlices(
      of: size.threads, of: "thread", "number",
      [
        DerivedRows.threadCounts + " WHERE number BETWEEN ?1 AND ?2",
        DerivedRows.returns + " AND thread.number BETWEEN ?1 AND ?2",
      ])
    try inSlices(
      of: size.others, of: "organisation", "id", [DerivedRows.organisationMembers + " WHERE id BETWEEN ?1 AND ?2"])
    try inSlices(of: size.others, of: "tip", "number", [DerivedRows.tipReports + " WHERE number BETWEEN ?1 AND ?2"])
    try write { () throws(StoreError) in
      for step in DerivedRows.meetings { try database.run(step) }
    }
    try inSlices(
      of: size.threads, of: "thread", "number",
      [
        "DELETE FROM listing WHERE thread BETWEEN ?1 AND ?2",
        DerivedRows.listing + " WHERE thread_scope.thread BETWEEN ?1 AND ?2",
      ])
    try write { () throws(StoreError) in
      try database.run("DELETE FROM listing WHERE thread NOT IN (SELECT number FROM thread)")
      for step in DerivedRows.totals { try database.run(step) }
    }
  }

  private func inSlices(
    of length: Int, of table: String, _ key: String, _ steps: [String]
  ) throws(StoreError) {
    var first = 0
    // What comes while this runs is kept by those who write it.
    let last = try database.number("SELECT max(\(key)) FROM \(table)") ?? 0
    while first <= last {
      try write { () throws(StoreError) in
        for step in steps { try database.run(step, first, first + length - 1) }
      }
      first += length
    }
  }

  private func write(_ slice: () throws(StoreError) -> Void) throws(StoreError) {
    try database.write(slice)
    if database.held != nil { usleep(WriteSlices.pause) }
    try between()
  }
}
