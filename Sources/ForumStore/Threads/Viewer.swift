// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a list or a thread has to know of its reader.
struct Viewer {
  var id: MemberID
  var role: Role
  /// Posts from before this moment count as read in threads without marks of one's own.
  var readBefore: Timestamp
  /// Start of the visit before this one; nil on the first.
  var previousVisit: Timestamp?

  /// Whether hidden threads and texts that are gone can be seen.
  var moderates: Bool { role >= .moderator }
}

extension Store {
  /// The reader; only members read so far.
  func viewer(_ id: MemberID) throws(StoreError) -> Viewer {
    let viewer = try database.first(
      "SELECT role, read_before, previous_visit FROM member WHERE id = ? AND left_at IS NULL", id
    ) { (row) throws(StoreError) in
      Viewer(
        id: id, role: try row.value(0), readBefore: try row.value(1), previousVisit: try row.optional(2))
    }
    guard let viewer else { throw .refused(.membersOnly) }
    return viewer
  }
}
