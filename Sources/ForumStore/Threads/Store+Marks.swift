// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Keeps what a member has read of a thread.
  public func setMarks(_ marks: ReadMarks, thread: Int, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      let state = try threadState(thread, for: by)
      let marks = try withOwnPosts(marks.limited(to: state.lastNumber), thread: thread, of: by)
      try writeMarks(marks, thread: thread, of: by)
    }
  }

  /// Marks a whole thread as read, or as not read but for the member's own posts; returns how it
  /// was.
  @discardableResult
  public func setRead(_ isRead: Bool, thread: Int, by: MemberID) throws(StoreError) -> ReadUndo {
    try changeMarks(ofThread: thread, by: by) { marks, last in marks = isRead ? ReadMarks(upTo: last) : ReadMarks() }
  }

  /// Marks a post and what came after it as not read, but for the member's own posts; returns how
  /// it was.
  public func setUnread(from post: PostReference, by: MemberID) throws(StoreError) -> ReadUndo {
    try changeMarks(ofThread: post.thread, by: by) { marks, _ in marks.remove(from: post.number) }
  }

  private func changeMarks(
    ofThread thread: Int, by: MemberID, _ change: (inout ReadMarks, _ last: Int) -> Void
  ) throws(StoreError) -> ReadUndo {
    try database.write { () throws(StoreError) in
      let before = try marks(of: by, thread: thread)
      var marks = before
      change(&marks, try threadState(thread, for: by).lastNumber)
      try setMarks(marks, thread: thread, by: by)
      return ReadUndo(marks: [thread: before])
    }
  }

  /// The marks with the member's own posts, which are never unread.
  private func withOwnPosts(_ marks: ReadMarks, thread: Int, of member: MemberID) throws(StoreError) -> ReadMarks {
    // Whoever wrote in the thread has marks that hold it: only marks that go back can miss it.
    guard let kept = try keptMarks(of: member, thread: thread), !marks.covers(kept) else { return marks }
    var marks = marks
    let own: [Int] = try database.rows("SELECT number FROM post WHERE thread = ? AND author = ?", thread, member) {
      (row) throws(StoreError) in try row.value(0)
    }
    for number in own { marks.insert(number) }
    return marks
  }

  /// What a member has read of a thread. Without marks of one's own all posts from before the join
  /// date count as read.
  func marks(of member: MemberID, thread: Int) throws(StoreError) -> ReadMarks {
    if let marks = try keptMarks(of: member, thread: thread) { return marks }
    var marks = ReadMarks()
    try database.each(
      """
      SELECT number FROM post WHERE thread = ?2
        AND created < (SELECT read_before FROM member WHERE id = ?1) ORDER BY number
      """, [member, thread]
    ) { (row) throws(StoreError) in
      marks.insert(try row.value(0))
      return true
    }
    return marks
  }

  /// The marks that are kept; nil when there are none.
  func keptMarks(of member: MemberID, thread: Int) throws(StoreError) -> ReadMarks? {
    try database.first("SELECT up_to, beyond FROM reading WHERE member = ? AND thread = ?", member, thread) {
      (row) throws(StoreError) in ReadMarks(upTo: try row.value(0), json: row.string(1))
    }
  }

  /// Writes marks over those that are kept.
  func writeMarks(_ marks: ReadMarks, thread: Int, of member: MemberID) throws(StoreError) {
    try database.run(
      """
      INSERT INTO reading(member, thread, up_to, beyond, beyond_count, is_open)
        VALUES (?1, ?2, ?3, ?4, ?5, ?3 + ?5 < (SELECT last_number FROM thread WHERE number = ?2))
        ON CONFLICT (member, thread) DO UPDATE SET up_to = excluded.up_to, beyond = excluded.beyond,
          beyond_count = excluded.beyond_count, is_open = excluded.is_open
      """, member, thread, marks.upTo, marks.json, marks.beyond.count)
  }
}

extension ReadMarks {
  /// Marks as they are kept: `[3,5]` for the posts beyond.
  init(upTo: Int, json: String) {
    let numbers = json.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    self.init(upTo: upTo, beyond: Set(numbers.compactMap { Int(Substring($0)) }))
  }

  /// The posts beyond as they are kept.
  var json: String { "[\(beyond.sorted().map { "\($0)" }.joined(separator: ","))]" }

  /// Whether all that the others mark is marked here too.
  func covers(_ other: ReadMarks) -> Bool { upTo >= other.upTo && other.beyond.allSatisfy(contains) }

  /// The marks without posts that do not exist yet: those are unread when they come.
  func limited(to last: Int) -> ReadMarks {
    ReadMarks(upTo: min(upTo, last), beyond: beyond.filter { $0 <= last })
  }
}
