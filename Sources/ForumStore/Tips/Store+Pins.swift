// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Pins a tip at a place (from 1; nil for the end), in one step with unpinning `replacing`.
  ///
  /// One that is pinned already moves. The limits are looked at under the write lock, so two
  /// moderators who pin the twelfth at the same time do not both succeed.
  /// - Throws: `refused(.boardPinsFull)` or `refused(.topicPinsFull)` when one must go first.
  public func pinTip(
    _ number: Int, place: Int? = nil, replacing: Int? = nil, by: MemberID, at: Timestamp
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.pinTip, actor(by), PermissionItem(tip: tip, actor: by))
      if let replacing, replacing != number {
        _ = try readTip(replacing, now: at)
        if try dropPin(of: replacing) {
          try writeAudit("unpinTip", target: "tip:\(replacing)", by: by, at: at, reason: "tip:\(number)")
        }
      }
      var order = try pinnedTips().filter { $0 != number }
      if tip.pin == nil {
        guard order.count < PinLimits.onBoard else { throw .refused(.boardPinsFull(limit: PinLimits.onBoard)) }
        try requireTopicPins(tip.topics, among: order)
      }
      order.insert(number, at: min(max((place ?? .max) - 1, 0), order.count))
      try writePins(order)
      try writeAudit(.pinTip, target: "tip:\(number)", by: by, at: at)
      if tip.pin == nil { try notify(tip.owner.id, .tipPinned, ofTip: number, by: by, at: at) }
    }
  }

  /// Unpins a tip; those after it move up.
  public func unpinTip(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.pinTip, actor(by))
      if try dropPin(of: number) {
        try writeAudit("unpinTip", target: "tip:\(number)", by: by, at: at, reason: "")
        try withdrawUnseen(.tipPinned, ofTip: number, from: tip.owner.id)
      }
    }
  }

  /// The numbers of the pinned tips in their order.
  func pinnedTips() throws(StoreError) -> [Int] {
    try database.rows("SELECT number FROM tip WHERE pin IS NOT NULL ORDER BY pin, number") {
      (row) throws(StoreError) in try row.value(0)
    }
  }

  /// Throws when one of the topics has as many pinned tips as it may have among these.
  func requireTopicPins(_ topics: [TopicID], among pinned: [Int]) throws(StoreError) {
    guard !topics.isEmpty else { return }
    var counts: [TopicID: Int] = [:]
    for tip in pinned {
      for topic in try self.topics(ofTip: tip) { counts[topic, default: 0] += 1 }
    }
    for topic in topics where counts[topic, default: 0] >= PinLimits.perTopic {
      throw .refused(.topicPinsFull(topic: topic, limit: PinLimits.perTopic))
    }
  }

  /// Takes a tip's pin away and closes the gap; whether it had one.
  @discardableResult
  func dropPin(of number: Int) throws(StoreError) -> Bool {
    let order = try pinnedTips()
    guard order.contains(number) else { return false }
    try database.run("UPDATE tip SET pin = NULL WHERE number = ?", number)
    try writePins(order.filter { $0 != number })
    return true
  }

  private func writePins(_ order: [Int]) throws(StoreError) {
    for (index, number) in order.enumerated() {
      try database.run("UPDATE tip SET pin = ?1 WHERE number = ?2 AND pin IS NOT ?1", index + 1, number)
    }
  }
}
