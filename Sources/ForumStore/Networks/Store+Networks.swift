// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A page of the networks that the filter lets through, by id; backwards the last ones, or those before the key.
  public func networks(
    matching filter: NetworkFilter, viewer: MemberID, now: Timestamp, after: PageKey? = nil,
    direction: PageDirection = .forward, limit: Int
  ) throws(StoreError) -> Page<Network> {
    let limit = min(max(limit, 1), 1000)
    return try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      var sql = try conditions(filter, for: viewer)
      let isForward = direction == .forward
      if let key = after?.text { sql.require("network.id \(isForward ? ">" : "<") \(sql.bind(key))") }
      let text = """
        SELECT network.number FROM network CROSS JOIN thread ON thread.number = network.thread
        WHERE \(sql.condition) ORDER BY network.id \(isForward ? "ASC" : "DESC") LIMIT \(sql.bind(limit + 1))
        """
      let numbers: [Int] = try database.column(text, values: sql.values)
      let items = try readNetworks(Array(numbers.prefix(limit)), for: viewer, now: now)
      let onward = numbers.count > limit ? PageKey(numbers: [], text: items.last?.id.rawValue) : nil
      let back = after == nil ? nil : items.first.map { PageKey(numbers: [], text: $0.id.rawValue) }
      return isForward
        ? Page(items: items, next: onward, previous: back)
        : Page(items: items.reversed(), next: back, previous: onward)
    }
  }

  private func conditions(_ filter: NetworkFilter, for viewer: Viewer) throws(StoreError) -> Fragments {
    var sql = Fragments()
    sql.require("thread.removed = 0 AND thread.hidden = 0 AND thread.audience = ''")
    if let stage = filter.stage { sql.require("network.stage = \(sql.bind(stage))") }
    if filter.openOnly { sql.require("network.is_open = 1") }
    if filter.mineOnly {
      sql.require(
        """
        EXISTS (SELECT 1 FROM network_member WHERE network_member.network = network.number
          AND network_member.member = \(sql.bind(viewer.id)))
        """)
    }
    for (kind, topic) in [(NeedKind.seeks, filter.seeks), (.offers, filter.offers)] {
      guard let topic else { continue }
      sql.require(
        """
        network.number IN (SELECT need.network FROM network_need_topic AS need
          WHERE need.topic = \(sql.bind(topic)) AND need.kind = \(sql.bind(kind)))
        """)
    }
    if let layer = filter.layer {
      sql.require(
        """
        network.number IN (SELECT network_layer.network FROM layer_ancestor
          CROSS JOIN network_layer ON network_layer.layer = layer_ancestor.layer
          WHERE layer_ancestor.ancestor = \(sql.bind(layer)))
        """)
    }
    let words = filter.words.filter(FullText.isSearchable)
    if !words.isEmpty {
      let threads = try pages(with: words).map(Int64.init)
      sql.require("network.thread IN (SELECT value FROM json_each(\(sql.bind(PostWindow.list(threads)))))")
    }
    return sql
  }

  /// The threads of the networks whose pages have all of some words, each by its start. It is the pages that are asked: a
  /// common word stands in more posts than there are networks.
  private func pages(with words: [String]) throws(StoreError) -> [Int] {
    var pages = try database.rows(
      """
      SELECT page.id, page.thread FROM network
        CROSS JOIN post AS page ON page.thread = network.thread AND page.number = 1 ORDER BY page.id DESC
      """
    ) { (row) throws(StoreError) in PostProbe.Candidate(id: row.integer(0), thread: try row.value(1)) }
    for word in words where !pages.isEmpty {
      let found = try PostProbe(SearchText.Part(word: word), in: database).threads(of: pages, in: database)
      pages.removeAll { !found.contains($0.thread) }
    }
    return pages.map(\.thread)
  }

  /// A network; `notFound` when there is none or its page is hidden.
  public func network(_ id: NetworkID, viewer: MemberID, now: Timestamp) throws(StoreError) -> Network {
    try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      guard let number = try networkNumber(id) else { throw .notFound(.network(id)) }
      let network = try readNetwork(number, for: reader, now: now)
      try requireVisible(network.thread, or: .network(id), for: reader)
      return network
    }
  }

  /// Throws `notFound` unless the reader can open the thread and it is neither hidden nor removed for them.
  func requireVisible(_ thread: Int, or reference: Reference, for reader: Viewer) throws(StoreError) {
    let state: StoredThread
    do throws(StoreError) { state = try threadState(thread, for: reader.id) } catch {
      if case .notFound = error { throw .notFound(reference) }
      throw error
    }
    if (state.isHidden || state.isRemoved) && !reader.moderates { throw .notFound(reference) }
  }

  /// The members of a network by where they stand, those who asked first; for its board and moderators.
  public func networkMembers(
    _ id: NetworkID, standing: NetworkStanding?, viewer: MemberID, limit: Int
  ) throws(StoreError) -> [(member: MemberBrief, standing: NetworkStanding)] {
    try database.read { () throws(StoreError) in
      let number = try requireNetwork(id)
      try allow(.admitToNetwork, actor(viewer), networkItem(number, viewer))
      var found: [(member: MemberBrief, standing: NetworkStanding)] = []
      for part in standing.map({ [$0] }) ?? NetworkStanding.allCases where found.count < limit {
        found += try database.rows(
          """
          SELECT \(MemberBrief.columns()) FROM network_member CROSS JOIN member ON member.id = network_member.member
            LEFT JOIN organisation ON organisation.id = member.organisation
          WHERE network_member.network = ? AND network_member.standing = ?
          ORDER BY network_member.since, network_member.member LIMIT ?
          """, number, part, limit - found.count
        ) { (row) throws(StoreError) in (try MemberBrief(row, from: 0), part) }
      }
      return found
    }
  }

  /// The threads of a network: its page, its events and polls, and those that only its members see; the newest of each.
  func threads(ofNetwork number: Int) throws(StoreError) -> [Int] {
    let most = 2000
    var threads: Set<Int> = []
    for text in [
      "SELECT thread FROM network WHERE number = ?1 LIMIT ?2",
      """
      SELECT event.thread FROM event_host INDEXED BY event_host_by_network
        CROSS JOIN event ON event.number = event_host.event
      WHERE event_host.network = ?1 ORDER BY event_host.event DESC LIMIT ?2
      """,
      "SELECT thread FROM poll INDEXED BY poll_by_network WHERE network = ?1 ORDER BY number DESC LIMIT ?2",
    ] {
      threads.formUnion(
        try database.column(text, number, most) as [Int])
    }
    threads.formUnion(
      try database.column(
        "SELECT thread FROM listing WHERE scope = ? ORDER BY pinned DESC, by_activity DESC, thread DESC LIMIT ?",
        "network:\(number)/all", most
      ) as [Int])
    return threads.sorted()
  }
}

extension PermissionItem {
  /// What is for those on the board of any network.
  init(boards viewer: Viewer) {
    self.init()
    isOnAnyBoard = viewer.audiences.contains("boards/")
  }
}
