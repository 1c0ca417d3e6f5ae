// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many who wrote in a thread are told that others see it now.
  private static let mostTold = 1000

  /// Shows a thread to others than before, such as to all after an answer that helped within a network. Whoever wrote in
  /// it is told when more see it. Its author, among those for whom it then is, or a moderator, which is logged.
  ///
  /// - Throws: `invalid` for the thread of a network, an event or a poll that is not for all: these say themselves for
  ///   whom they are.
  public func show(_ audience: Audience, thread number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let state = try threadState(number, for: by)
      let item = try sharingItem(state, audience, by: by)
      try allow(.shareThread, actor(by), item)
      if let owner = try whoseAudience(number) {
        throw .invalid(FieldProblem(.audience, .taken(owner.description)))
      }
      var network: Int?
      switch audience {
      case .network(let id): network = try requireNetwork(id)
      case .layer(let layer): throw .invalid(FieldProblem(.audience, .unknownWord(layer.rawValue, nearest: [])))
      case .all, .boards: break
      }
      try database.run(
        "UPDATE thread SET network = ?2, board_room = ?3, share_asked = 1 WHERE number = ?1", number, network,
        audience == .boards)
      if audience == .all, !state.audience.isEmpty { try tellWriters(of: number, by: by, at: at) }
      if !item.authorIsActor { try writeAudit(.shareThread, target: "#\(number)", by: by, at: at) }
    }
  }

  /// Notes that its author was asked whether to show a thread to all, so that nobody is asked twice.
  public func noteSharingAsked(thread number: Int, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let state = try threadState(number, for: by)
      try allow(.shareThread, actor(by), sharingItem(state, .all, by: by))
      try database.run("UPDATE thread SET share_asked = 1 WHERE number = ? AND share_asked = 0", number)
    }
  }

  private func sharingItem(
    _ state: StoredThread, _ audience: Audience, by: MemberID
  ) throws(StoreError) -> PermissionItem {
    var item = PermissionItem()
    item.authorIsActor = state.author == by
    item.isHidden = state.isHidden
    item.isInAudience = try audienceItem(audience, by: by).isInAudience
    return item
  }

  /// What says for whom a thread is; nil when the thread itself does.
  private func whoseAudience(_ thread: Int) throws(StoreError) -> Reference? {
    if let page = try page(ofThread: thread) { return page }
    return try database.number("SELECT number FROM poll WHERE thread = ? AND audience <> 'all' LIMIT 1", thread)
      .map { .poll($0) }
  }

  private func tellWriters(of thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    let writers: [MemberID] = try database.column(
      "SELECT DISTINCT author FROM post INDEXED BY post_outline WHERE thread = ? AND tombstone IS NULL LIMIT ?", thread,
      Self.mostTold
    )
    for writer in writers {
      try notifyOnce(writer, .threadShared, of: PostReference(thread: thread, number: 1), by: by, at: at)
    }
  }

  /// The network or event whose page a thread belongs to; nil for others.
  func page(ofThread thread: Int) throws(StoreError) -> Reference? {
    let network: NetworkID? = try database.first("SELECT id FROM network WHERE thread = ?", thread) {
      (row) throws(StoreError) in try row.value(0)
    }
    if let network { return .network(network) }
    return try eventNumber(ofThread: thread).map { .event($0) }
  }

  /// For whom a thread is, and whether its author was asked about that.
  func audience(ofThread thread: Int) throws(StoreError) -> (audience: Audience, isAsked: Bool) {
    try database.first(
      """
      SELECT board_room, share_asked, (SELECT id FROM network WHERE network.number = thread.network)
      FROM thread WHERE number = ?
      """, thread
    ) { (row) throws(StoreError) in
      let network: NetworkID? = try row.optional(2)
      let audience: Audience = try row.value(0) ? .boards : network.map { .network($0) } ?? .all
      return (audience, try row.value(1))
    } ?? (.all, false)
  }
}
