// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// The fields as they are kept; throws for the first that is not as it must be. Runs inside the
  /// write that keeps them.
  func checkedFields(_ fields: MemberFields, current: Member?) throws(StoreError) -> MemberFields {
    var checked = fields
    do throws(FieldProblem) {
      checked.handle = try TextRules.handle(fields.handle)
      checked.name = try TextRules.name(fields.name)
      checked.organisation = try TextRules.organisation(fields.organisation)
      checked.worksOn = try TextRules.lines(fields.worksOn, field: .worksOn)
      checked.canTalkAbout = try TextRules.lines(fields.canTalkAbout, field: .canTalkAbout)
    } catch { throw .invalid(error) }
    if checked.handle != current?.handle,
      try database.number("SELECT 1 FROM member WHERE handle = ?", checked.handle) != nil
    {
      throw .invalid(FieldProblem(.handle, .handleTaken(checked.handle)))
    }
    if checked.layer != current?.brief.layer { try requireLayer(checked.layer, selectable: true) }
    try requireTopics(checked.ties.keys.sorted())
    return checked
  }

  /// Writes checked fields over a member's row and ties.
  func writeFields(_ fields: MemberFields, of id: MemberID) throws(StoreError) {
    let organisation = try organisation(named: fields.organisation, layer: fields.layer)
    try index.changing(member: id) { () throws(StoreError) in
      try database.run(
        """
        UPDATE member SET handle = ?, name = ?, layer = ?, organisation = ?, role_family = ?, works_on = ?,
          can_talk_about = ? WHERE id = ?
        """, fields.handle, fields.name, fields.layer, organisation, fields.roleFamily,
        fields.worksOn.joined(separator: "\n"), fields.canTalkAbout.joined(separator: "\n"), id)
    }
    try database.run("DELETE FROM member_topic WHERE member = ?", id)
    for (topic, tie) in fields.ties { try writeTie(tie, to: topic, of: id) }
  }

  /// Keeps a member's ties to a topic.
  func writeTie(_ tie: TopicTie, to topic: TopicID, of member: MemberID) throws(StoreError) {
    let known = tie.intersection([.follows, .worksOn, .canHelp])
    guard !known.isEmpty else {
      return try database.run("DELETE FROM member_topic WHERE member = ? AND topic = ?", member, topic)
    }
    try database.run(
      """
      INSERT INTO member_topic(member, topic, tie) VALUES (?, ?, ?)
        ON CONFLICT (member, topic) DO UPDATE SET tie = excluded.tie
      """, member, topic, known)
  }

  /// The organisation with this name, without regard to case and accents; made when there is none.
  /// Nil without a name.
  package func organisation(named name: String, layer: LayerID) throws(StoreError) -> OrganisationID? {
    guard !name.isEmpty else { return nil }
    let folded = Folding.fold(name)
    if let known = try database.number("SELECT id FROM organisation WHERE folded = ?", folded) {
      return OrganisationID(Int64(known))
    }
    try database.run("INSERT INTO organisation(name, folded, layer) VALUES (?, ?, ?)", name, folded, layer)
    let id = OrganisationID(database.lastInsertRowID)
    try index.add(organisation: id)
    return id
  }

  /// Throws unless the layer is offered and, where a member is to stand in it, selectable; names
  /// the nearest.
  func requireLayer(_ layer: LayerID, selectable: Bool) throws(StoreError) {
    let isSelectable = try database.first("SELECT selectable FROM layer WHERE id = ? AND offered = 1", layer) {
      (row) throws(StoreError) in try row.value(0) as Bool
    }
    guard let isSelectable else {
      let near = Vocabulary(layers: try layers()).layers(near: layer.rawValue)
      throw .invalid(FieldProblem(.layer, .unknownLayer(layer.rawValue, nearest: near)))
    }
    guard isSelectable || !selectable else {
      throw .invalid(FieldProblem(.layer, .layerNotSelectable(layer.rawValue)))
    }
  }

  /// Throws unless all the topics exist; names the nearest.
  func requireTopics(_ topics: [TopicID]) throws(StoreError) {
    for topic in topics {
      guard try database.number("SELECT 1 FROM topic WHERE id = ?", topic) == nil else { continue }
      let near = Vocabulary(topics: try self.topics()).topics(near: topic.rawValue)
      throw .invalid(FieldProblem(.topics, .unknownTopic(topic.rawValue, nearest: near)))
    }
  }
}
