// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many matches, and so many of everything else, stand on a page.
  private static let mostMatches = 10
  private static let mostParts = 5
  /// So many who asked to come in, and so many of a board that a call is addressed to.
  private static let mostAsked = 50
  private static let mostAddressed = 5

  /// A network with what belongs to it; `notFound` when there is none or its page is hidden.
  public func networkPage(_ id: NetworkID, viewer: MemberID, now: Timestamp) throws(StoreError) -> NetworkPage {
    try database.read { () throws(StoreError) in
      let network = try self.network(id, viewer: viewer, now: now)
      var page = NetworkPage(network: network, thread: try visibleThread(network.thread, viewer: viewer).0)
      page.marks = try marks(of: viewer, thread: network.thread)
      if PermissionTable.refusal(.admitToNetwork, actor: try actor(viewer), item: PermissionItem(network: network))
        == nil
      {
        page.asked = try networkMembers(id, standing: .asked, viewer: viewer, limit: Self.mostAsked).map(\.member)
      }
      if !page.thread.isHidden {
        page.matches = try described(try matches(of: id, viewer: viewer, now: now, limit: Self.mostMatches))
      }
      var agenda = AgendaFilter()
      agenda.network = id
      page.events = try self.agenda(matching: agenda, viewer: viewer, now: now, limit: Self.mostParts).items
      var polls = PollFilter()
      polls.network = id
      page.polls = try self.polls(matching: polls, viewer: viewer, now: now, limit: Self.mostParts).items
      let query = Query(terms: [Query.Term(.network(id))])
      let threads = try self.threads(
        ThreadListRequest(viewer: viewer, now: now, query: query, limit: Self.mostParts + 1))
      page.threads = Array(threads.items.filter { $0.number != network.thread }.prefix(Self.mostParts))
      return page
    }
  }

  /// Matches with the names of the networks and whom to write to there.
  func described(_ matches: [NetworkMatch]) throws(StoreError) -> [NetworkPage.Match] {
    guard !matches.isEmpty else { return [] }
    var sql = Fragments()
    let ids = sql.bind(each: matches.map(\.network))
    var known: [NetworkID: (name: String, board: [String])] = [:]
    let text = """
      SELECT network.id, thread.title, (SELECT group_concat(handle, ' ') FROM (
          SELECT member.handle FROM network_member CROSS JOIN member ON member.id = network_member.member
          WHERE network_member.network = network.number AND network_member.standing = 'board'
          ORDER BY network_member.since, member.handle LIMIT \(Self.mostAddressed)))
      FROM network CROSS JOIN thread ON thread.number = network.thread WHERE network.id IN (\(ids))
      """
    try database.each(text, sql.values) { (row) throws(StoreError) in
      known[try row.value(0)] = (row.string(1), row.string(2).split(separator: " ").map(String.init))
      return true
    }
    return matches.compactMap { match in
      known[match.network].map { NetworkPage.Match(match, name: $0.name, board: $0.board) }
    }
  }

  /// Where a member stands in a network, nil for outside, with the task on its board; for who may admit there.
  public func networkStanding(
    of handle: String, in id: NetworkID, viewer: MemberID
  ) throws(StoreError) -> (standing: NetworkStanding, task: String)? {
    try database.read { () throws(StoreError) in
      let number = try requireNetwork(id)
      try allow(.admitToNetwork, actor(viewer), networkItem(number, viewer))
      guard let target = try member(handle: handle) else { throw .notFound(.member(handle)) }
      return try database.first(
        "SELECT standing, task FROM network_member WHERE network = ? AND member = ?", number, target.id
      ) { (row) throws(StoreError) in (try row.value(0), row.string(1)) }
    }
  }
}
