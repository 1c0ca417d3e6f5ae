// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// How long a tip is trusted before it must be looked at again, when nothing else is said.
  private static let reviewDays = 365

  /// Writes a tip, or makes one of an answer; returns its number.
  public func writeTip(_ tip: NewTip, by: MemberID, at: Timestamp, draft: DraftID? = nil) throws(StoreError) -> Int {
    try database.write { () throws(StoreError) in
      let actor = try actor(by)
      try allow(.writeTip, actor)
      let tip = try checkedTip(tip)
      let credited = try tip.source.map { (source) throws(StoreError) in try author(of: source, for: actor) }
      try database.run(
        """
        INSERT INTO tip(title, body, owner, credited, source_thread, source_number, language, layer, created,
            confirmed, review_by)
          SELECT ?, ?, id, ?, ?, ?, ?, layer, ?, ?, ? FROM member WHERE id = ?
        """, tip.title, tip.body, credited, tip.source?.thread, tip.source?.number, tip.language, at, at,
        tip.reviewBy ?? at.adding(days: Self.reviewDays), by)
      let number = Int(database.lastInsertRowID)
      try index.add(tip: number)
      try writeTopics(tip.topics, ofTip: number)
      if let credited { try notify(credited, .madeIntoTip, ofTip: number, by: by, at: at) }
      try dropDraft(draft, of: by)
      return number
    }
  }

  /// Changes a tip's title, text, topics, language or review date, keeping what was there; its
  /// owner or a moderator.
  ///
  /// The source stays; without a review date so does that.
  ///
  /// - Parameter basis: the version that was read (`Tip.version`); nil for an edit that replaces
  ///   whatever is there.
  /// - Throws: `changedSince` when the tip's text was changed after that; nothing is changed then.
  public func editTip(
    _ number: Int, to tip: NewTip, basis: Int? = nil, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let current = try readTip(number, now: at)
      try allow(.editTip, actor(by), PermissionItem(tip: current, actor: by))
      let tip = try checkedTip(tip)
      let isChanged = EditedText(tip) != EditedText(current)
      if isChanged, let basis, basis != current.version {
        var conflict = EditConflict(
          target: .tip(number), current: .text(EditedText(current), EditBasis(version: current.version)))
        try name(&conflict, by: "tip_revision WHERE tip = ?", number)
        throw .changedSince(conflict)
      }
      if current.pin != nil {
        let added = tip.topics.filter { !current.topics.contains($0) }
        try requireTopicPins(added, among: try pinnedTips().filter { $0 != number })
      }
      if isChanged { try keepRevision(of: current, by: by, at: at) }
      try index.changing(tip: number) { () throws(StoreError) in
        try database.run(
          "UPDATE tip SET title = ?, body = ?, language = ?, review_by = ? WHERE number = ?", tip.title, tip.body,
          tip.language, tip.reviewBy ?? current.reviewBy, number)
      }
      if tip.topics != current.topics {
        try database.run("DELETE FROM tip_topic WHERE tip = ?", number)
        try writeTopics(tip.topics, ofTip: number)
      }
      try noteModeration(.editTip, of: current, by: by, at: at)
      try dropDraft(draft, of: by)
    }
  }

  /// Says that a tip is still true; the next review is a year away.
  public func confirmTip(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.confirmTip, actor(by), PermissionItem(tip: tip, actor: by))
      try database.run(
        "UPDATE tip SET confirmed = ?, review_by = ? WHERE number = ?", at, at.adding(days: Self.reviewDays), number)
      try noteModeration(.confirmTip, of: tip, by: by, at: at)
    }
  }

  /// Puts back when a tip was confirmed and is to be looked at again: what `confirmTip` changed.
  public func dateTip(
    _ number: Int, confirmed: Timestamp, reviewBy: Timestamp, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.confirmTip, actor(by), PermissionItem(tip: tip, actor: by))
      try database.run("UPDATE tip SET confirmed = ?, review_by = ? WHERE number = ?", confirmed, reviewBy, number)
      try noteModeration(.confirmTip, of: tip, by: by, at: at)
    }
  }

  /// Says that another tip took its place, or with nil takes that back; it loses its pin.
  ///
  /// - Throws: `refused(.tipRetired)` when the successor itself is superseded or withdrawn, so that
  ///   there are no circles; `notFound` when there is no other tip with that number.
  public func supersedeTip(_ number: Int, with successor: Int?, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.supersedeTip, actor(by), PermissionItem(tip: tip, actor: by))
      if let successor {
        guard successor != number else { throw .notFound(.tip(successor)) }
        let isRetired = PermissionItem(tip: try readTip(successor, now: at), actor: by).tipIsRetired
        guard !isRetired else { throw .refused(.tipRetired) }
        try dropPin(of: number)
      }
      try database.run("UPDATE tip SET superseded_by = ? WHERE number = ?", successor, number)
      try noteModeration(.supersedeTip, of: tip, by: by, at: at)
    }
  }

  /// Withdraws a tip, or brings it back; a withdrawn one loses its pin.
  public func setWithdrawn(_ withdrawn: Bool, tip number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.withdrawTip, actor(by), PermissionItem(tip: tip, actor: by))
      if withdrawn { try dropPin(of: number) }
      try database.run("UPDATE tip SET withdrawn = ? WHERE number = ?", withdrawn, number)
      try noteModeration(.withdrawTip, of: tip, by: by, at: at)
    }
  }

  /// The tip as it is kept; throws for the first field that is not as it must be.
  private func checkedTip(_ tip: NewTip) throws(StoreError) -> NewTip {
    var checked = tip
    do throws(FieldProblem) {
      checked.title = try TextRules.title(tip.title)
      checked.body = try TextRules.body(tip.body)
      checked.topics = try TextRules.topics(tip.topics)
    } catch { throw .invalid(error) }
    try requireTopics(checked.topics)
    return checked
  }

  private func writeTopics(_ topics: [TopicID], ofTip number: Int) throws(StoreError) {
    for (position, topic) in topics.enumerated() {
      try database.run("INSERT INTO tip_topic(tip, position, topic) VALUES (?, ?, ?)", number, position, topic)
    }
  }

  /// The author of a post that the actor can read; `notFound` for others.
  private func author(of post: PostReference, for actor: Actor) throws(StoreError) -> MemberID {
    let author = try database.first(
      """
      SELECT post.author, thread.audience, thread.author FROM post JOIN thread ON thread.number = post.thread
      WHERE post.thread = ? AND post.number = ? AND post.tombstone IS NULL AND thread.removed = 0
        AND (thread.hidden = 0 OR ?)
      """, post.thread, post.number, actor.moderates
    ) { (row) throws(StoreError) in (try row.value(0) as MemberID, row.string(1), try row.value(2) as MemberID) }
    guard let (author, audience, asker) = author, let reader = actor.id,
      try sees(audience, thread: post.thread, author: asker, reader)
    else { throw .notFound(.post(post)) }
    return author
  }

  /// When someone else than its owner acts on a tip: tells the owner and the audit log.
  private func noteModeration(_ action: Action, of tip: Tip, by: MemberID, at: Timestamp) throws(StoreError) {
    guard tip.owner.id != by else { return }
    try writeAudit(action, target: "tip:\(tip.number)", by: by, at: at)
    try notify(tip.owner.id, .moderation, ofTip: tip.number, by: by, at: at)
  }
}
