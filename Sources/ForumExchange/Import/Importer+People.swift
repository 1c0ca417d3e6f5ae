// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Where a member stands whose layer is not known here.
  static let unknownLayer = LayerID("other.unspecified")

  func take(_ topic: TopicRecord) throws(StoreError) {
    if try topics.take(topic) { report.known[.topic, default: 0] += 1 }
  }

  func take(_ record: OrganisationRecord) throws(StoreError) {
    if try people.take(record, layer: memberLayer(record.layer)) { report.known[.organisation, default: 0] += 1 }
  }

  func take(_ record: MemberRecord, line: Int) throws(StoreError) {
    let earlier = try database.number("SELECT line FROM staging.staged_member WHERE external = ?", record.id)
    if let earlier { return report.refuse(line, .duplicateID(record.id, line: earlier)) }
    if let ours = try ids.ours(.member, record.id) {
      try stage(member: record.id, line: line, ours: ours, isDated: true)
      if let joined = record.joined,
        try database.number("SELECT joined FROM member WHERE id = ?", ours)
          != Int(joined.seconds)
      {
        return report.refuse(line, .idOfAnother(record.id))
      }
      report.known[.member, default: 0] += 1
      return
    }
    let id: MemberID
    if isRestore, try isFounder(record) {
      id = actor
      if let joined = record.joined { try database.run("UPDATE member SET joined = ? WHERE id = ?", joined, actor) }
      try database.run("DELETE FROM member_topic WHERE member = ?", actor)
      try store.index.changing(member: actor) { () throws(StoreError) in try fill(actor, with: record) }
      report.known[.member, default: 0] += 1
    } else {
      id = try insert(record)
      report.added[.member, default: 0] += 1
    }
    try ids.remember(.member, record.id, as: id.rawValue)
    try stage(member: record.id, line: line, ours: id.rawValue, isDated: record.joined != nil || id == actor)
  }

  /// The number of the member under whose name something new comes, who is made when the file has
  /// none of this id: a name for what they wrote, no login. Nothing new comes under the name of
  /// somebody who can come in: whoever makes a file could put anything in their mouth.
  func member(_ external: String) throws(StoreError) -> MemberID {
    if let known = memberNumbers[external] { return known }
    let id: MemberID
    if let ours = try ids.ours(.member, external) {
      id = try hasLogin(ours) ? try standIn(for: MemberID(ours), external) : MemberID(ours)
    } else {
      id = try insert(MemberRecord(id: external, handle: external))
      report.note(.placeholder)
      try ids.remember(.member, external, as: id.rawValue)
      try stage(member: external, line: 0, ours: id.rawValue, isDated: false)
    }
    // A bound, so that memory does not grow with the number of members.
    if memberNumbers.count >= 10_000 { memberNumbers.removeAll(keepingCapacity: true) }
    memberNumbers[external] = id
    return id
  }

  /// Whether a member can come in; whoever restores a board is known to have written what the board
  /// says they did.
  private func hasLogin(_ ours: Int64) throws(StoreError) -> Bool {
    if isRestore, ours == actor.rawValue { return false }
    return try database.number("SELECT 1 FROM member WHERE id = ? AND comes_in = 1", ours) != nil
  }

  /// A member of the same name without a login, the same one in each import of a source.
  private func standIn(for member: MemberID, _ external: String) throws(StoreError) -> MemberID {
    let key = "\(external) (without login)"
    if let known = try ids.ours(.member, key) { return MemberID(known) }
    let original = try store.member(member)
    var record = MemberRecord(id: key, handle: original.handle)
    (record.name, record.layer, record.joined) = (original.brief.name, original.brief.layer.rawValue, original.joined)
    record.organisation = original.brief.organisation
    let id = try insert(record)
    report.note(.standIn)
    try ids.remember(.member, key, as: id.rawValue)
    return id
  }

  /// Members of whom it is not said when they joined did so when they first wrote.
  func dateMembers() throws(StoreError) {
    try database.run(
      """
      UPDATE member SET joined = wrote.created
      FROM (SELECT our_author, min(created) AS created FROM staging.staged_post WHERE number IS NOT NULL GROUP BY our_author)
        AS wrote
      WHERE member.id = wrote.our_author AND member.id IN (SELECT ours FROM staging.staged_member WHERE dated = 0)
      """)
  }

  /// The layer of this name where a member can stand, else the one for those whose layer is not
  /// known.
  private func memberLayer(_ name: String?) -> LayerID {
    if let layer = people.memberLayer(name) { return layer }
    if name != nil { report.note(.unknownLayer) }
    return Self.unknownLayer
  }

  /// Whether this is who restores the board. The role on the new board stays, so that it has a
  /// steward.
  private func isFounder(_ record: MemberRecord) throws(StoreError) -> Bool {
    try database.number("SELECT 1 FROM member WHERE id = ? AND handle = ?", actor, record.handle) != nil
  }

  private func insert(_ record: MemberRecord) throws(StoreError) -> MemberID {
    let handle = try people.handle(record.handle)
    if handle != record.handle { report.note(.changedHandle) }
    // What came with them is old to them: only what is written from now on can be unread.
    try database.run(
      """
      INSERT INTO member(handle, role, layer, joined, read_before, suspended, left_at) VALUES (?, ?, ?, ?, ?, ?, ?)
      """, handle, record.role, Self.unknownLayer, record.joined ?? time, time, record.isSuspended, record.left)
    let id = MemberID(database.lastInsertRowID)
    try fill(id, with: record)
    try store.index.add(member: id)
    return id
  }

  /// Writes what a member says of themself.
  private func fill(_ id: MemberID, with record: MemberRecord) throws(StoreError) {
    let layer = memberLayer(record.layer)
    let organisation = try people.organisation(record.organisation, layer: layer)
    try database.run(
      """
      UPDATE member SET name = ?, layer = ?, organisation = ?, role_family = ?, works_on = ?, can_talk_about = ?
      WHERE id = ?
      """, record.name, layer, organisation, record.roleFamily, record.worksOn.joined(separator: "\n"),
      record.canTalkAbout.joined(separator: "\n"), id)
    for tie in record.ties where !tie.tie.isEmpty {
      try topics.need(tie.topic)
      try database.run(
        """
        INSERT INTO member_topic(member, topic, tie) VALUES (?, ?, ?)
          ON CONFLICT (member, topic) DO UPDATE SET tie = tie | excluded.tie
        """, id, tie.topic.id, tie.tie)
    }
  }

  private func stage(member: String, line: Int, ours: Int64, isDated: Bool) throws(StoreError) {
    try database.run(
      "INSERT INTO staging.staged_member(external, line, ours, dated) VALUES (?, ?, ?, ?)", member, line, ours, isDated)
  }
}
