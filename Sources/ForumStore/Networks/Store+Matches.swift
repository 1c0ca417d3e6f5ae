// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many networks are compared with one; a board has some hundreds at most.
  private static let comparedNetworks = 2000

  /// The networks that suit a network, best first, each with the reasons.
  public func matches(
    of id: NetworkID, viewer: MemberID, now: Timestamp, limit: Int
  ) throws(StoreError) -> [NetworkMatch] {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      let number = try requireNetwork(id)
      let subjects = try matchSubjects(for: viewer, now: now)
      guard let subject = subjects[number] else { throw .notFound(.network(id)) }
      return Array(NetworkMatching.matches(of: subject, among: Array(subjects.values)).prefix(limit))
    }
  }

  /// The matches of the networks on whose boards a member is, which came since a moment: of a network that joined or
  /// changed its page since then.
  func newMatches(
    for viewer: Viewer, since: Timestamp, now: Timestamp, limit: Int
  ) throws(StoreError) -> [(network: NetworkID, match: NetworkMatch)] {
    let own = try boards(of: viewer)
    guard !own.isEmpty else { return [] }
    let subjects = try matchSubjects(for: viewer, now: now)
    let changed = try networks(changedSince: since)
    var found: [(network: NetworkID, match: NetworkMatch)] = []
    for number in own {
      guard let subject = subjects[number] else { continue }
      let matches = NetworkMatching.matches(of: subject, among: Array(subjects.values))
      found += matches.filter { changed.contains($0.network) || changed.contains(subject.id) }
        .map { (subject.id, $0) }
    }
    return Array(found.prefix(limit))
  }

  /// So many of the networks that suit one are looked at for those whose page the reader did not see yet.
  private static let mostUnseen = 50

  /// What suits the networks on whose boards a member is, each network once: those whose page the member has not looked at,
  /// and of those that were seen what was changed on either page since a moment.
  func unseenMatches(
    for viewer: Viewer, since: Timestamp?, now: Timestamp, limit: Int
  ) throws(StoreError) -> [(network: NetworkID, match: NetworkMatch)] {
    let own = try boards(of: viewer)
    guard !own.isEmpty else { return [] }
    let edited: Set<NetworkID> =
      if let since { try networks(changedSince: since, isEdited: true) } else { [] }
    let subjects = try matchSubjects(for: viewer, now: now)
    let ours = Set(own.compactMap { subjects[$0]?.id })
    var best: [NetworkID: (network: NetworkID, match: NetworkMatch)] = [:]
    for number in own {
      guard let subject = subjects[number] else { continue }
      for match in NetworkMatching.matches(of: subject, among: Array(subjects.values)).prefix(Self.mostUnseen)
      where !ours.contains(match.network) && match.weight > best[match.network]?.match.weight ?? 0 {
        best[match.network] = (subject.id, match)
      }
    }
    let order = best.values.sorted { ($1.match.weight, $0.match.network) < ($0.match.weight, $1.match.network) }
    var found: [(network: NetworkID, match: NetworkMatch)] = []
    for match in order.prefix(Self.mostUnseen) where found.count < limit {
      if edited.contains(match.network) || edited.contains(match.match.network) {
        found.append(match)
      } else if try !hasSeenPage(of: match.match.network, viewer) {
        found.append(match)
      }
    }
    return found
  }

  /// The networks on whose boards a member is.
  private func boards(of viewer: Viewer) throws(StoreError) -> [Int] {
    try database.column(
      "SELECT network FROM network_member WHERE member = ? AND standing = 'board' ORDER BY network", viewer.id)
  }

  /// The networks that came or changed their page since a moment, of those that are compared; with `isEdited` not those that
  /// only came.
  private func networks(
    changedSince moment: Timestamp, isEdited: Bool = false
  ) throws(StoreError) -> Set<NetworkID> {
    Set(
      try database.column(
        """
        SELECT id FROM (SELECT * FROM network ORDER BY number DESC LIMIT ?) AS network
        WHERE changed >= ? AND version >= ?
        """, Self.comparedNetworks, moment, isEdited ? 1 : 0))
  }

  /// Whether a member has read the first post of a network's thread, which its page shows.
  private func hasSeenPage(of id: NetworkID, _ viewer: Viewer) throws(StoreError) -> Bool {
    let page = try database.first(
      """
      SELECT network.thread, post.author = ?2 OR post.created < (SELECT read_before FROM member WHERE id = ?2)
      FROM network CROSS JOIN post ON post.thread = network.thread AND post.number = 1 WHERE network.id = ?1
      """, id, viewer.id
    ) { (row) throws(StoreError) in (thread: try row.value(0) as Int, isKnown: try row.value(1) as Bool) }
    guard let page else { return true }
    return try keptMarks(of: viewer.id, thread: page.thread)?.contains(1) ?? page.isKnown
  }

  /// What matching has to know of the networks that everybody sees, by their numbers.
  func matchSubjects(for viewer: Viewer, now: Timestamp) throws(StoreError) -> [Int: MatchSubject] {
    var subjects: [Int: MatchSubject] = [:]
    try database.each(
      """
      SELECT network.number, network.id, above.id, network.region, network.is_open, network.stage,
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        (SELECT group_concat(layer, ' ') FROM (
          SELECT layer FROM network_layer WHERE network_layer.network = network.number ORDER BY position))
      FROM (SELECT * FROM network ORDER BY number DESC LIMIT ?) AS network
        CROSS JOIN thread ON thread.number = network.thread
        LEFT JOIN network AS above ON above.number = network.parent
      WHERE thread.hidden = 0 AND thread.removed = 0 AND thread.audience = ''
      """, [Self.comparedNetworks]
    ) { (row) throws(StoreError) in
      subjects[try row.value(0)] = MatchSubject(
        id: try row.value(1), parent: try row.optional(2),
        topics: row.string(6).split(separator: " ").map { TopicID(String($0)) },
        layers: row.string(7).split(separator: " ").map { LayerID(String($0)) }, region: row.string(3),
        isOpen: try row.value(4), stage: try row.value(5))
      return true
    }
    for (number, needs) in try needs(ofNetworks: subjects.keys.sorted()) { subjects[number]?.needs = needs }
    try database.each(
      """
      SELECT event_host.network, event.number, min(event_slot.starts)
      FROM event_slot INDEXED BY event_slot_by_start CROSS JOIN event ON event.number = event_slot.event
        CROSS JOIN thread ON thread.number = event.thread
        CROSS JOIN event_host ON event_host.event = event.number AND event_host.network IS NOT NULL
      WHERE event_slot.starts >= ? AND event.state IN ('save-the-date', 'open') AND thread.audience = ''
        AND thread.hidden = 0 AND thread.removed = 0
      GROUP BY event_host.network, event.number ORDER BY 3, 2 LIMIT ?
      """, [now, Self.comparedNetworks]
    ) { (row) throws(StoreError) in
      subjects[try row.value(0)]?.events.append((number: try row.value(1), start: try row.value(2)))
      return true
    }
    return subjects
  }
}
