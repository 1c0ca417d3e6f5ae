// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Threads whose opening post is the text of a network or an event. Their boards and hosts speak for it, whoever wrote it
/// first, and whatever changes the post changes the network or event.
extension Store {
  /// The number of the event whose thread this is; nil when it is no event's.
  public func eventNumber(ofThread thread: Int) throws(StoreError) -> Int? {
    try database.number("SELECT number FROM event WHERE thread = ?", thread)
  }

  /// Whether a member speaks for the page that a post is: on the network's board or a host of the event; nil for a post that
  /// is no page.
  func keepsPage(_ post: PostReference, owner: MemberID, _ member: MemberID) throws(StoreError) -> Bool? {
    guard post.number == 1 else { return nil }
    if let network = try database.number("SELECT number FROM network WHERE thread = ?", post.thread) {
      return try standing(of: member, in: network) == .board
    }
    guard let event = try eventNumber(ofThread: post.thread) else { return nil }
    return try isHost(member, ofEvent: event, owner: owner)
  }

  /// Whether a network, an event or an open poll stands on a post.
  func carriesMeeting(_ post: PostReference) throws(StoreError) -> Bool {
    let page = """
      SELECT 1 FROM network WHERE thread = ?1 AND ?2 = 1 UNION ALL SELECT 1 FROM event WHERE thread = ?1 AND ?2 = 1
      UNION ALL SELECT 1 FROM poll INDEXED BY poll_by_thread WHERE thread = ?1 AND post = ?2 AND closed IS NULL LIMIT 1
      """
    return try database.number(page, post.thread, post.number) != nil
  }

  /// Notes that the network or event changed whose page a post is, for who edits it elsewhere and for calendars.
  func noteChange(ofPage post: PostReference, at: Timestamp) throws(StoreError) {
    guard post.number == 1 else { return }
    try database.run("UPDATE network SET changed = ?, version = version + 1 WHERE thread = ?", at, post.thread)
    try database.run(
      "UPDATE event SET changed = ?, version = version + 1, sequence = sequence + 1 WHERE thread = ?", at, post.thread)
  }

  /// Changes what stands at the head of a thread that belongs to a network or an event, keeping the earlier text. Whoever
  /// does not speak for it (`isOurs` false) moderates: the text is marked, and its author told.
  ///
  /// - Throws: `refused(.reasonRequired)` for another's text without a reason.
  func changeOpening(
    ofThread thread: Int, title: String, body: String?, topics: [TopicID], language: Language, layer: LayerID?,
    isOurs: Bool = true, reason: String = "", by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let opening = try postState(PostReference(thread: thread, number: 1))
    let isNew = body.map { $0 != opening.body } ?? false
    if isNew, !isOurs, reason.isEmpty { throw .refused(.reasonRequired) }
    if isNew {
      try database.run(
        "INSERT INTO revision(post, editor, replaced, body, reason) VALUES (?, ?, ?, ?, ?)", opening.id, by, at,
        opening.body, reason)
    }
    try index.changing(post: opening.id) { () throws(StoreError) in
      try database.run(
        "UPDATE thread SET title = ?, language = ?, layer = coalesce(?, layer) WHERE number = ?", title, language,
        layer, thread)
      if let body, isNew {
        try database.run(
          "UPDATE post SET body = ?, edited = ?, edited_by_moderator = ? WHERE id = ?", body, at, !isOurs, opening.id)
      }
    }
    try writeTopics(topics, ofThread: thread)
    if !isOurs { try notify(opening.author, .moderation, of: opening.reference, by: by, at: at) }
  }

  /// The text that an edit of a page leaves there: what was removed is not shown, and stays what it is until it is restored.
  func keptBody(_ body: String, ofThread thread: Int) throws(StoreError) -> String {
    let opening = try postState(PostReference(thread: thread, number: 1))
    return opening.tombstone == nil ? body : opening.body
  }
}
