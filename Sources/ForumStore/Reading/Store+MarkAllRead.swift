// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Marks all threads that a request finds as read, and returns how they were.
  public func markAllRead(_ request: ThreadListRequest) throws(StoreError) -> ReadUndo {
    var request = request
    request.query.terms.append(Query.Term(.state(.unread)))
    request.after = nil
    return try database.write { () throws(StoreError) in
      try allow(.read, actor(request.viewer))
      var before: [Int: ReadMarks] = [:]
      for number in try allThreads(request, for: viewer(request.viewer)) {
        before[number] = try marks(of: request.viewer, thread: number)
        let last = try database.number("SELECT last_number FROM thread WHERE number = ?", number) ?? 0
        try writeMarks(ReadMarks(upTo: last), thread: number, of: request.viewer)
      }
      return ReadUndo(marks: before)
    }
  }

  /// Puts back what `markAllRead` changed.
  public func undo(_ undo: ReadUndo, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      for (number, marks) in undo.marks { try writeMarks(marks, thread: number, of: by) }
    }
  }
}
