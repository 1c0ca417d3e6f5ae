// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How the store knows networks, and where members stand in them.
extension Store {
  /// The store's number of a network; nil when there is none.
  func networkNumber(_ id: NetworkID) throws(StoreError) -> Int? {
    try database.number("SELECT number FROM network WHERE id = ?", id)
  }

  /// The store's number of a network; throws `notFound` when there is none.
  func requireNetwork(_ id: NetworkID) throws(StoreError) -> Int {
    guard let number = try networkNumber(id) else { throw .notFound(.network(id)) }
    return number
  }

  /// The id of a network by its number.
  func networkID(_ number: Int) throws(StoreError) -> NetworkID? {
    try database.value("SELECT id FROM network WHERE number = ?", number)
  }

  /// Where a member stands in a network; nil for outside.
  func standing(of member: MemberID, in network: Int) throws(StoreError) -> NetworkStanding? {
    try database.first("SELECT standing FROM network_member WHERE network = ? AND member = ?", network, member) {
      (row) throws(StoreError) in try row.value(0)
    }
  }

  /// What the permission table has to know of a network.
  func networkItem(_ network: Int, _ member: MemberID) throws(StoreError) -> PermissionItem {
    var item = PermissionItem()
    let standing = try standing(of: member, in: network)
    item.isOnBoard = standing == .board
    item.isInAudience = standing == .board || standing == .member
    return item
  }

  /// So many networks are compared with one that is unknown.
  private static var comparedNames: Int { 5000 }

  /// The ids of networks that are near to one.
  func networks(near id: NetworkID) throws(StoreError) -> [String] {
    // What is hidden or was removed is told to nobody who only mistyped.
    let ids = try database.rows(
      """
      SELECT network.id FROM network CROSS JOIN thread ON thread.number = network.thread
      WHERE thread.hidden = 0 AND thread.removed = 0 ORDER BY network.id LIMIT ?
      """, Self.comparedNames
    ) { (row) throws(StoreError) in row.string(0) }
    return Suggestions.nearest(to: id.rawValue, in: ids)
  }
}
