// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Who hosts an event. A network hosts one only when somebody on its board says so; one that others name is invited, and
/// stands among the partners by its reference until then.
extension Store {
  /// What the permission table has to know of whoever hosts an event.
  func hostItem(_ fields: EventFields, by: MemberID) throws(StoreError) -> PermissionItem {
    var item = try audienceItem(fields.audience, by: by)
    var networks: [Int] = []
    for case .network(let id) in fields.hosts {
      guard let number = try networkNumber(id) else {
        throw .invalid(FieldProblem(.hosts, .unknownWord(id.rawValue, nearest: try self.networks(near: id))))
      }
      networks.append(number)
    }
    item.isOnBoard = networks.isEmpty
    for network in networks where try standing(of: by, in: network) == .board { item.isOnBoard = true }
    return item
  }

  /// Keeps hosts and programme of an event instead of those it had. Networks that are there stay; another one is a host when
  /// the member is on its board, and else invited, of which its board is told once.
  func writeHosts(
    of fields: EventFields, event: Int, thread: Int, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    let known = try database.rows("SELECT network, name FROM event_host WHERE event = ?", event) {
      (row) throws(StoreError) in (network: try row.optional(0) as Int?, name: row.string(1))
    }
    try database.run("DELETE FROM event_host WHERE event = ?", event)
    for (position, host) in fields.hosts.enumerated() {
      var (network, name): (Int?, String) = (nil, "")
      switch host {
      case .network(let id):
        let number = try requireNetwork(id)
        let isOurs = try standing(of: by, in: number) == .board || known.contains { $0.network == number }
        if isOurs { network = number } else { name = Reference.network(id).description }
        if !isOurs, !known.contains(where: { $0.name == name }) {
          try invite(number, toThread: thread, by: by, at: at)
        }
      case .partner(let partner): name = partner
      }
      try database.run(
        "INSERT INTO event_host(event, position, network, name) VALUES (?, ?, ?, ?)", event, position, network, name)
    }
    try database.run("DELETE FROM event_session WHERE event = ?", event)
    for (position, session) in fields.sessions.enumerated() {
      try database.run(
        "INSERT INTO event_session(event, position, starts, title, given_by) VALUES (?, ?, ?, ?, ?)", event, position,
        session.start, session.title, session.by)
    }
  }

  private func invite(_ network: Int, toThread thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    let board: [MemberID] = try database.column(
      "SELECT member FROM network_member WHERE network = ? AND standing = 'board' ORDER BY member", network
    )
    // A draft that is for nobody else is told to those who are asked to host it.
    for member in board where member != by {
      try withdrawUnseen(.mention, of: PostReference(thread: thread, number: 1), from: member, by: by)
      try database.run(
        """
        INSERT INTO notice(kind, member, actor, created, thread, number) SELECT ?1, id, ?3, ?4, ?5, 1 FROM member
        WHERE id = ?2 AND left_at IS NULL
        """, Notice.Kind.mention, member, by, at, thread)
    }
  }

  /// Says for a network that it hosts an event to which others invited it, or with `isHost` false that it does not (any
  /// more); its board.
  ///
  /// - Throws: `notFound` for an event that is neither to be seen nor one it is invited to.
  public func acceptHosting(
    ofEvent number: Int, for id: NetworkID, isHost: Bool = true, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try changeHosting(
      ofEvent: number, for: id, invitedToo: true, by: by, at: at
    ) { (network, _, place) throws(StoreError) in
      if isHost {
        try database.run(
          "UPDATE event_host SET network = ?, name = '' WHERE event = ? AND position = ?", network, number, place)
      } else {
        try database.run("DELETE FROM event_host WHERE event = ? AND position = ?", number, place)
      }
    }
  }

  /// Takes back that a network hosts an event, which is invited to it again as it was before; its board.
  ///
  /// - Throws: `notFound` for an event that is not to be seen, `invalid` when the network does not host it.
  public func takeBackHosting(
    ofEvent number: Int, for id: NetworkID, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try changeHosting(
      ofEvent: number, for: id, invitedToo: false, by: by, at: at
    ) { (_, name, place) throws(StoreError) in
      try database.run(
        "UPDATE event_host SET network = NULL, name = ? WHERE event = ? AND position = ?", name, number, place)
    }
  }

  /// Changes the line of an event's hosts in which a network stands, or, with `invitedToo`, is invited to.
  private func changeHosting(
    ofEvent number: Int, for id: NetworkID, invitedToo: Bool, by: MemberID, at: Timestamp,
    _ change: (_ network: Int, _ name: String, _ place: Int) throws(StoreError) -> Void
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let network = try requireNetwork(id)
      let thread = try database.number("SELECT thread FROM event WHERE number = ?", number)
      guard let thread else { throw .notFound(.event(number)) }
      _ = try visibleThread(thread, viewer: by)
      try allow(.publishToNetwork, actor(by), networkItem(network, by))
      let name = Reference.network(id).description
      let place = try database.number(
        """
        SELECT position FROM event_host WHERE event = ?1 AND (network = ?2 OR (?4 AND name = ?3)) LIMIT 1
        """, number, network, name, invitedToo)
      guard let place else { throw .invalid(FieldProblem(.hosts, .unknownWord(name, nearest: []))) }
      try change(network, name, place)
      try noteChange(ofPage: PostReference(thread: thread, number: 1), at: at)
    }
  }
}
