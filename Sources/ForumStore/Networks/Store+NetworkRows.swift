// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A network as a reader sees it, whether it stands in a list or not.
  func readNetwork(
    _ number: Int, for viewer: Viewer, now: Timestamp, showsMeans: Bool = false
  ) throws(StoreError) -> Network {
    guard let network = try readNetworks([number], for: viewer, now: now, showsMeans: showsMeans).first else {
      throw .notFound(.network(NetworkID("")))
    }
    return network
  }

  /// Networks in the order of their numbers here, with a few statements however many they are. What only boards see is nil
  /// for others; of a page whose text was removed the text is empty.
  func readNetworks(
    _ numbers: [Int], for viewer: Viewer, now: Timestamp, showsMeans: Bool = false
  ) throws(StoreError) -> [Network] {
    guard !numbers.isEmpty else { return [] }
    var found = try networkHeads(numbers, for: viewer, now: now)
    try eachPart("SELECT network, layer FROM network_layer WHERE network IN (*) ORDER BY network, position", numbers) {
      (row) throws(StoreError) in found[try row.value(0)]?.fields.layers.append(try row.value(1))
    }
    for (number, needs) in try needs(ofNetworks: numbers) { found[number]?.fields.needs = needs }
    try eachPart(
      """
      SELECT network_member.network, network_member.task, network_member.line, \(MemberBrief.columns())
      FROM network_member CROSS JOIN member ON member.id = network_member.member
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE network_member.network IN (*) AND network_member.standing = 'board'
      ORDER BY network_member.network, network_member.since, member.handle
      """, numbers
    ) { (row) throws(StoreError) in
      found[try row.value(0)]?.board.append(
        BoardMember(member: try MemberBrief(row, from: 3), task: row.string(1), line: row.string(2)))
    }
    let isShown = showsMeans ? true : try seesMeans(viewer)
    if !isShown {
      for number in numbers {
        found[number]?.fields.support = nil
        found[number]?.fields.budget = nil
      }
    }
    return numbers.compactMap { found[$0] }
  }

  private func seesMeans(_ viewer: Viewer) throws(StoreError) -> Bool {
    let item = PermissionItem(boards: viewer)
    return PermissionTable.refusal(.seeNetworkMeans, actor: try actor(viewer.id), item: item) == nil
  }

  private func networkHeads(
    _ numbers: [Int], for viewer: Viewer, now: Timestamp
  ) throws(StoreError) -> [Int: Network] {
    var sql = Fragments()
    let me = sql.bind(viewer.id)
    let since = sql.bind(now.adding(days: -365))
    let isListed = ThreadAudience.isListed(for: viewer, in: &sql, thread: "held")
    let text = """
      SELECT network.number, network.id, network.thread, thread.title, thread.language, network.region,
        network.organisations, above.id, network.stage, network.membership, network.size, network.goals,
        network.goal_source, network.age, network.is_open, network.support, network.budget, network.links,
        network.changed, network.version, network.members, CASE WHEN post.tombstone IS NULL THEN post.body ELSE '' END,
        (SELECT standing FROM network_member WHERE network = network.number AND member = \(me)),
        (SELECT group_concat(topic, ' ') FROM (
          SELECT topic FROM thread_topic WHERE thread_topic.thread = thread.number ORDER BY position)),
        (SELECT count(*) FROM event_host CROSS JOIN event ON event.number = event_host.event
            CROSS JOIN thread AS held ON held.number = event.thread
          WHERE event_host.network = network.number AND event.state IN ('save-the-date', 'open')
            AND held.removed = 0 AND held.hidden = 0 AND \(isListed)
            AND EXISTS (SELECT 1 FROM event_slot WHERE event_slot.event = event.number AND event_slot.ends > \(since)))
      FROM network CROSS JOIN thread ON thread.number = network.thread
        CROSS JOIN post ON post.thread = thread.number AND post.number = 1
        LEFT JOIN network AS above ON above.number = network.parent
      WHERE network.number IN (\(sql.bind(anyOf: numbers)))
      """
    var found: [Int: Network] = [:]
    try database.each(text, sql.values) { (row) throws(StoreError) in
      var fields = NetworkFields(
        name: row.string(3), body: row.string(21),
        topics: row.string(23).split(separator: " ").map { TopicID(String($0)) })
      fields.language = try row.value(4)
      fields.region = row.string(5)
      fields.organisations = row.lines(6)
      fields.parent = try row.optional(7)
      fields.stage = try row.value(8)
      fields.membership = try row.value(9)
      fields.size = try row.optional(10)
      fields.goals = row.string(11).split(separator: " ").compactMap { NetworkGoal(rawValue: String($0)) }
      fields.goalSource = try row.optional(12)
      fields.age = row.string(13)
      fields.isOpen = try row.value(14)
      fields.support = try row.optional(15)
      fields.budget = try row.optional(16)
      fields.links = row.lines(17)
      found[try row.value(0)] = Network(
        id: try row.value(1), thread: try row.value(2), fields: fields, members: try row.value(20),
        standing: try row.optional(22), activities: try row.value(24), changed: try row.value(18),
        version: try row.value(19))
      return true
    }
    return found
  }

  /// What networks seek and offer, by their numbers.
  func needs(ofNetworks numbers: [Int]) throws(StoreError) -> [Int: [NetworkNeed]] {
    var needs: [Int: [NetworkNeed]] = [:]
    try eachPart(
      """
      SELECT network, kind, line, (SELECT group_concat(topic, ' ') FROM network_need_topic AS need
        WHERE need.network = network_need.network AND need.position = network_need.position)
      FROM network_need WHERE network IN (*) ORDER BY network, position
      """, numbers
    ) { (row) throws(StoreError) in
      needs[try row.value(0), default: []].append(
        NetworkNeed(
          try row.value(1), row.string(2),
          topics: row.string(3).split(separator: " ").map { TopicID(String($0)) }.sorted()))
    }
    return needs
  }

  /// Hands the rows of a query that looks for any of some numbers to `read`; `IN (*)` stands for these.
  func eachPart(
    _ text: String, _ numbers: [Int], _ read: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard !numbers.isEmpty else { return }
    var sql = Fragments()
    let list = sql.bind(anyOf: numbers)
    let parts = text.split(separator: "IN (*)", omittingEmptySubsequences: false).joined(separator: "IN (\(list))")
    try database.each(parts, sql.values) { (row) throws(StoreError) in
      try read(row)
      return true
    }
  }
}
