// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Makes the tips that are new, then what they say of each other, then their pins.
  func makeTips() throws(StoreError) {
    var next = try lastNumber(of: "tip")
    let given = next
    var pins: [(place: Int, tip: Int)] = []
    try database.each(
      "SELECT external, line, place, length, created FROM staging.staged_tip WHERE ours IS NULL ORDER BY line", []
    ) { (row) throws(StoreError) in
      let place = StagedPlace(line: try row.value(1), place: try row.value(2), length: try row.value(3))
      let item = StagedItem(external: row.string(0), place: place, created: try row.value(4))
      guard let record = again(source.tip(item)) else { return false }
      let number = try freeNumber(record.number, in: "tip", above: given, next: &next)
      try insert(record, number: number)
      if let pin = record.pin { pins.append((pin, number)) }
      try ids.remember(.tip, record.id, as: Int64(number))
      report.added[.tip, default: 0] += 1
      return true
    }
    try linkSuccessors()
    for pin in pins.sorted(by: <) { try self.pin(pin.tip, in: database) }
  }

  private func insert(_ record: TipRecord, number: Int) throws(StoreError) {
    let owner = try member(record.author)
    let source = try record.source.flatMap { (external) throws(StoreError) in try writtenPost(external) }
    if source == nil, record.source != nil { report.note(.linkLeftOut) }
    let credited = try record.credited.map { (external) throws(StoreError) in try member(external) } ?? source?.author
    for topic in record.topics { try topics.need(topic) }
    report.note(.topicLeftOut, record.topicsLeftOut)
    let layer = people.layer(record.layer)
    if layer == nil, record.layer != nil { report.note(.unknownLayer) }
    try database.run(
      """
      INSERT INTO tip(number, title, body, owner, credited, source_thread, source_number, language, layer, created,
          confirmed, review_by, withdrawn)
        SELECT ?, ?, ?, id, ?, ?, ?, ?, coalesce(?, layer), ?, ?, ?, ? FROM member WHERE id = ?
      """, number, record.title, record.body, credited, source?.reference.thread, source?.reference.number,
      record.language, layer, record.created, record.confirmed, record.reviewBy, record.isWithdrawn, owner)
    for (position, topic) in record.topics.enumerated() {
      try database.run("INSERT INTO tip_topic(tip, position, topic) VALUES (?, ?, ?)", number, position, topic.id)
    }
    try store.index.add(tip: number)
    for adoption in record.adoptions { try insert(adoption, tip: number) }
    for revision in record.revisions {
      try database.run(
        """
        INSERT INTO tip_revision(tip, editor, replaced, title, topics, language, body) VALUES (?, ?, ?, ?, ?, ?, ?)
        """, number, try member(revision.editor), revision.replaced, revision.title, TopicID.text(revision.topics),
        revision.language, revision.body)
    }
  }

  private func insert(_ adoption: TipRecord.Adoption, tip: Int) throws(StoreError) {
    let layer = people.layer(adoption.layer)
    if layer == nil, adoption.layer != nil { report.note(.unknownLayer) }
    try database.run(
      """
      INSERT OR IGNORE INTO adoption(tip, member, worked, reported, note, layer)
        SELECT ?, id, ?, ?, ?, coalesce(?, layer) FROM member WHERE id = ?
      """, tip, adoption.worked, adoption.reported, adoption.note, layer, try member(adoption.member))
  }

  /// A post that is new, as it was numbered while this was prepared, with who wrote it.
  func newPost(_ external: String) throws(StoreError) -> (reference: PostReference, author: MemberID)? {
    try database.first(
      "SELECT our_thread, number, our_author FROM staging.staged_post WHERE external = ? AND number IS NOT NULL",
      external, read: Self.placedPost)
  }

  private static func placedPost(_ row: Row) throws(StoreError) -> (reference: PostReference, author: MemberID) {
    (PostReference(thread: try row.value(0), number: try row.value(1)), try row.value(2))
  }

  /// A post of the source, with who wrote it.
  private func writtenPost(_ external: String) throws(StoreError) -> (reference: PostReference, author: MemberID)? {
    if let new = try newPost(external) { return new }
    guard let id = try ids.ours(.post, external) else { return nil }
    return try target.database.first(
      "SELECT thread, number, author FROM post WHERE id = ?", id, read: Self.placedPost)
  }

  /// Sets which tip took another's place, unless it is not there or the way leads back.
  private func linkSuccessors() throws(StoreError) {
    try database.each(
      "SELECT external, successor FROM staging.staged_tip WHERE ours IS NULL AND successor IS NOT NULL ORDER BY line",
      []
    ) { (row) throws(StoreError) in
      guard let tip = try ids.ours(.tip, row.string(0)) else { return true }
      if let successor = try ids.ours(.tip, row.string(1)), try !leads(from: successor, to: tip) {
        try database.run("UPDATE tip SET superseded_by = ? WHERE number = ?", successor, tip)
      } else {
        report.note(.linkLeftOut)
      }
      return true
    }
  }

  /// Whether a tip or one of its successors is another. A way longer than any real one counts as
  /// leading there.
  private func leads(from tip: Int64, to target: Int64) throws(StoreError) -> Bool {
    var next: Int64? = tip
    for _ in 0..<100 {
      guard let current = next else { return false }
      if current == target { return true }
      next = try database.number("SELECT superseded_by FROM tip WHERE number = ?", current).map(Int64.init)
    }
    return true
  }

  /// Pins a tip after those that are pinned, within the limits.
  func pin(_ tip: Int, in database: Database) throws(StoreError) {
    let pinned = try database.number("SELECT count(*) FROM tip WHERE pin IS NOT NULL") ?? 0
    let isRefused = try database.number(
      """
      SELECT 1 FROM tip WHERE number = ?1 AND is_retired
      UNION ALL
      SELECT 1 FROM tip_topic JOIN tip_topic AS other USING (topic) JOIN tip ON tip.number = other.tip
        WHERE tip_topic.tip = ?1 AND tip.pin IS NOT NULL GROUP BY topic HAVING count(*) >= ?2
      """, tip, PinLimits.perTopic)
    guard pinned < PinLimits.onBoard, isRefused == nil else { return report.note(.pinLeftOut) }
    try database.run("UPDATE tip SET pin = (SELECT coalesce(max(pin), 0) + 1 FROM tip) WHERE number = ?", tip)
  }
}
