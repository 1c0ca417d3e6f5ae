// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Adds a network; whoever adds it is its board. Returns the number of its thread. The draft it was written in goes in
  /// the same transaction.
  public func addNetwork(
    _ id: NetworkID, _ fields: NetworkFields, by: MemberID, at: Timestamp, draft: DraftID? = nil
  ) throws(StoreError) -> Int {
    let fields = try Self.checked { () throws(FieldProblem) in try fields.checked() }
    guard let id = NetworkID(wellFormed: id.rawValue) else {
      throw .invalid(FieldProblem(.network, .malformed(id.rawValue, example: "jan-oosterwoud")))
    }
    return try database.write { () throws(StoreError) in
      try allow(.addNetwork, actor(by))
      guard try networkNumber(id) == nil else { throw .invalid(FieldProblem(.network, .taken(id.rawValue))) }
      let parent = try parentNumber(of: fields, below: nil)
      try require(fields)
      let opening = try start(
        NewThread(
          kind: .story, title: fields.name, body: fields.body, topics: fields.topics, language: fields.language,
          layer: fields.layers.first), by: by, at: at)
      try database.run(
        """
        INSERT INTO network(id, thread, parent, region, organisations, stage, membership, size, goals, goal_source, age,
          is_open, support, budget, links, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, id, opening.thread, parent, fields.region, fields.organisations.joined(separator: "\n"), fields.stage,
        fields.membership, fields.size, fields.goals.map(\.rawValue).joined(separator: " "), fields.goalSource,
        fields.age, fields.isOpen, fields.support, fields.budget, fields.links.joined(separator: "\n"), at)
      let number = Int(database.lastInsertRowID)
      try writeParts(of: fields, network: number, by: by)
      try database.run(
        "INSERT INTO network_member(network, member, standing, since) VALUES (?, ?, 'board', ?)", number, by, at)
      try dropDraft(draft, of: by)
      return opening.thread
    }
  }

  /// Changes what a network says of itself; its board, or a moderator, who needs a reason for its text.
  ///
  /// - Parameter basis: the version that was read (`Network.version`); nil for a change that replaces whatever is there.
  /// - Throws: `changedSince` when it was changed after that; nothing is changed then.
  public func editNetwork(
    _ id: NetworkID, to fields: NetworkFields, basis: Int? = nil, reason: String = "", by: MemberID, at: Timestamp,
    draft: DraftID? = nil
  ) throws(StoreError) {
    let reason = try Self.checkedReason(reason)
    try database.write { () throws(StoreError) in
      let number = try requireNetwork(id)
      let item = try networkItem(number, by)
      try allow(.editNetwork, actor(by), item)
      let current = try readNetwork(number, for: viewer(by), now: at)
      var fields = fields
      fields.body = try keptBody(fields.body, ofThread: current.thread)
      fields = try Self.checked { () throws(FieldProblem) in try fields.checked() }
      try refuseStale(basis, current.version, thread: current.thread, by: by)
      let parent = try parentNumber(of: fields, below: number)
      try require(fields)
      try changeOpening(
        ofThread: current.thread, title: fields.name, body: fields.body, topics: fields.topics,
        language: fields.language, layer: fields.layers.first, isOurs: item.isOnBoard, reason: reason, by: by, at: at)
      // Who is on no board was shown neither, and so cannot change them.
      let seesMeans = PermissionItem(boards: try viewer(by)).isOnAnyBoard
      try database.run(
        """
        UPDATE network SET parent = ?2, region = ?3, organisations = ?4, stage = ?5, membership = ?6, size = ?7, goals = ?8,
          goal_source = ?9, age = ?10, is_open = ?11, support = CASE WHEN ?12 THEN ?13 ELSE support END,
          budget = CASE WHEN ?12 THEN ?14 ELSE budget END, links = ?15, changed = ?16, version = version + 1
        WHERE number = ?1
        """, number, parent, fields.region, fields.organisations.joined(separator: "\n"), fields.stage,
        fields.membership, fields.size, fields.goals.map(\.rawValue).joined(separator: " "), fields.goalSource,
        fields.age, fields.isOpen, seesMeans, fields.support, fields.budget, fields.links.joined(separator: "\n"), at)
      try writeParts(of: fields, network: number, by: by)
      try dropDraft(draft, of: by)
      if !item.isOnBoard { try writeAudit(.editNetwork, target: "~\(id.rawValue)", by: by, at: at, reason: reason) }
    }
  }

  /// Throws `changedSince` for an edit that began from another version; the conflict names the thread of what is edited.
  func refuseStale(_ basis: Int?, _ version: Int, thread: Int, by: MemberID) throws(StoreError) {
    guard let basis, basis != version else { return }
    let post = try postState(PostReference(thread: thread, number: 1))
    throw .changedSince(
      EditConflict(
        target: .post(post.reference), current: .text(EditedText(body: post.body), EditBasis(version: version))))
  }

  private func require(_ fields: NetworkFields) throws(StoreError) {
    try requireTopics(fields.topics + fields.needs.flatMap(\.topics))
    for layer in fields.layers { try requireLayer(layer, selectable: false) }
  }

  /// The number of the umbrella; throws when there is none, or when it stands below the network itself.
  private func parentNumber(of fields: NetworkFields, below number: Int?) throws(StoreError) -> Int? {
    guard let parent = fields.parent else { return nil }
    guard let found = try networkNumber(parent), try canBeUmbrella(found, of: number) else {
      throw .invalid(FieldProblem(.parent, .unknownWord(parent.rawValue, nearest: try networks(near: parent))))
    }
    var above: Int? = found
    var steps = 0
    while let current = above {
      guard current != number, steps < 1000 else { throw .invalid(FieldProblem(.parent, .circle(parent.rawValue))) }
      above = try database.number("SELECT parent FROM network WHERE number = ?", current)
      steps += 1
    }
    return found
  }

  /// Whether a network is there for others to name: one that is hidden or removed only stays what it was.
  private func canBeUmbrella(_ parent: Int, of network: Int?) throws(StoreError) -> Bool {
    let isShown = try database.number(
      """
      SELECT 1 FROM network CROSS JOIN thread ON thread.number = network.thread
      WHERE network.number = ? AND thread.hidden = 0 AND thread.removed = 0
      """, parent)
    guard isShown == nil, let network else { return isShown != nil }
    return try database.number("SELECT parent FROM network WHERE number = ?", network) == parent
  }

  private func writeParts(of fields: NetworkFields, network: Int, by: MemberID) throws(StoreError) {
    for table in ["network_layer", "network_need", "network_need_topic"] {
      try database.run("DELETE FROM \(table) WHERE network = ?", network)
    }
    let own: [LayerID] = try database.rows("SELECT layer FROM member WHERE id = ?", by) {
      (row) throws(StoreError) in try row.value(0)
    }
    for (position, layer) in (fields.layers.isEmpty ? own : fields.layers).enumerated() {
      try database.run(
        "INSERT INTO network_layer(network, position, layer) VALUES (?, ?, ?)", network, position, layer)
    }
    for (position, need) in fields.needs.enumerated() {
      try database.run(
        "INSERT INTO network_need(network, position, kind, line) VALUES (?, ?, ?, ?)", network, position, need.kind,
        need.line)
      for topic in Set(need.topics) {
        try database.run(
          "INSERT INTO network_need_topic(topic, kind, network, position) VALUES (?, ?, ?, ?)", topic, need.kind,
          network,
          position)
      }
    }
  }

  // MARK: Members

  /// Comes into a network, asks to, or accepts an invitation; returns where the member stands then.
  public func joinNetwork(_ id: NetworkID, by: MemberID, at: Timestamp) throws(StoreError) -> NetworkStanding {
    try database.write { () throws(StoreError) in
      let number = try requireNetwork(id)
      let reader = try viewer(by)
      let network = try readNetwork(number, for: reader, now: at)
      try requireVisible(network.thread, or: .network(id), for: reader)
      var item = PermissionItem()
      if network.fields.membership == .invitation, network.standing == nil { item.standingRefusal = .invitationOnly }
      try allow(.joinNetwork, actor(by), item)
      switch network.standing {
      case .member, .board, .asked: return network.standing ?? .member
      case .invited: return try put(by, .member, in: number, at: at)
      case nil: break
      }
      guard network.fields.membership == .request else { return try put(by, .member, in: number, at: at) }
      let opening = PostReference(thread: network.thread, number: 1)
      for board in network.board { try notify(board.member.id, .networkRequest, of: opening, by: by, at: at) }
      return try put(by, .asked, in: number, at: at)
    }
  }

  /// Leaves a network, takes back that one asked, or turns an invitation down. The last of a board stays. Places at events that
  /// one does not see any more go to who waits.
  public func leaveNetwork(_ id: NetworkID, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let number = try requireNetwork(id)
      var item = PermissionItem()
      item.isLastOnBoard = try isLastOnBoard(by, of: number)
      try allow(.leaveNetwork, actor(by), item)
      try database.run("DELETE FROM network_member WHERE network = ? AND member = ?", number, by)
      let network = try readNetwork(number, for: viewer(by), now: at)
      let opening = PostReference(thread: network.thread, number: 1)
      for board in network.board { try withdrawUnseen(.networkRequest, of: opening, from: board.member.id, by: by) }
      try freePlaces(of: by, at: at)
    }
  }

  /// Puts a member where the board says: takes in or invites, makes or unmakes a board member, or with nil turns away or
  /// out; its board or a moderator. Whoever did not ask is invited first.
  public func admit(
    _ handle: String, to id: NetworkID, as standing: NetworkStanding?, task: String = "", line: String = "",
    by: MemberID, at: Timestamp
  ) throws(StoreError) -> NetworkStanding? {
    let task = try Self.checked { () throws(FieldProblem) in
      try TextRules.line(task, field: .boardTask, min: 0, max: 60)
    }
    let line = try Self.checked { () throws(FieldProblem) in try TextRules.line(line, field: .note, min: 0, max: 200) }
    return try database.write { () throws(StoreError) in
      let number = try requireNetwork(id)
      guard let target = try member(handle: handle) else { throw .notFound(.member(handle)) }
      let current = try self.standing(of: target.id, in: number)
      var item = try networkItem(number, by)
      if standing != .board { item.isLastOnBoard = try isLastOnBoard(target.id, of: number) }
      try allow(.admitToNetwork, actor(by), item)
      let thread = try database.number("SELECT thread FROM network WHERE number = ?", number) ?? 0
      guard let standing else {
        try database.run("DELETE FROM network_member WHERE network = ? AND member = ?", number, target.id)
        try withdrawUnseen(.networkAdmitted, of: PostReference(thread: thread, number: 1), from: target.id)
        try freePlaces(of: target.id, at: at)
        return nil
      }
      // Nobody is a member of anything without having said so.
      let isKnown = current == .member || current == .board || current == .asked || target.id == by
      let granted = isKnown ? standing : .invited
      guard granted != current || !task.isEmpty || !line.isEmpty else { return current }
      _ = try put(target.id, granted, in: number, at: at)
      // Who stands lower sees less.
      if current == .member || current == .board, granted != current { try freePlaces(of: target.id, at: at) }
      if granted == .board {
        try database.run(
          "UPDATE network_member SET task = ?, line = ? WHERE network = ? AND member = ?", task, line, number, target.id
        )
      }
      // Whose request stands again, since the act was taken back, is told nothing.
      if granted != current, granted != .asked {
        try notify(
          target.id, .networkAdmitted, of: PostReference(thread: thread, number: 1), by: by, at: at)
      }
      if !item.isOnBoard {
        try writeAudit(.admitToNetwork, target: "~\(id.rawValue)", by: by, at: at, reason: "@\(target.handle)")
      }
      return granted
    }
  }

  private func put(
    _ member: MemberID, _ standing: NetworkStanding, in network: Int, at: Timestamp
  ) throws(StoreError) -> NetworkStanding {
    try database.run(
      """
      INSERT INTO network_member(network, member, standing, since) VALUES (?, ?, ?, ?)
        ON CONFLICT (network, member) DO UPDATE SET standing = excluded.standing
      """, network, member, standing, at)
    return standing
  }

  private func isLastOnBoard(_ member: MemberID, of network: Int) throws(StoreError) -> Bool {
    guard try standing(of: member, in: network) == .board else { return false }
    return try database.number(
      "SELECT 1 FROM network_member WHERE network = ? AND standing = 'board' AND member <> ? LIMIT 1", network, member)
      == nil
  }
}
