// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  func make(_ record: NetworkRecord, line: Int) throws(StoreError) {
    guard let thread = try freeThread(record.thread, in: "network", line: line) else { return }
    let fields = record.fields
    let wanted = NetworkID(wellFormed: record.id)?.rawValue ?? record.id
    var id = wanted
    var suffix = 2
    while try known("SELECT 1 FROM network WHERE id = ?", id) != nil {
      id = "\(wanted.prefix(36))-\(suffix)"
      suffix += 1
    }
    if id != record.id { report.note(.changedNumber) }
    try ground.run(
      """
      INSERT INTO network(id, thread, region, organisations, stage, membership, size, goals, goal_source, age, is_open,
        support, budget, links, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, id, thread, fields.region, fields.organisations.joined(separator: "\n"), fields.stage.rawValue,
      fields.membership.rawValue, fields.size, fields.goals.map(\.rawValue).joined(separator: " "),
      fields.goalSource?.rawValue, fields.age, fields.isOpen, fields.support?.rawValue, fields.budget?.rawValue,
      fields.links.joined(separator: "\n"), record.changed)
    let number = Int(ground.lastInsertRowID)
    var layers: [LayerID] = []
    for name in record.layers {
      guard let layer = people.layer(name) else {
        report.note(.unknownLayer)
        continue
      }
      if !layers.contains(layer) { layers.append(layer) }
    }
    for (position, layer) in layers.enumerated() {
      try ground.run(
        "INSERT INTO network_layer(network, position, layer) VALUES (?, ?, ?)", number, position, layer)
    }
    for (position, need) in fields.needs.enumerated() {
      try ground.run(
        "INSERT INTO network_need(network, position, kind, line) VALUES (?, ?, ?, ?)", number, position,
        need.kind.rawValue, need.line)
      for topic in Set(need.topics) {
        guard try ground.number("SELECT 1 FROM topic WHERE id = ?", topic) != nil else {
          report.note(.topicLeftOut)
          continue
        }
        try ground.run(
          "INSERT INTO network_need_topic(topic, kind, network, position) VALUES (?, ?, ?, ?)", topic,
          need.kind.rawValue, number, position)
      }
    }
    for person in record.people {
      try ground.run(
        """
        INSERT OR IGNORE INTO network_member(network, member, standing, since, task, line) VALUES (?, ?, ?, ?, ?, ?)
        """, number, try member(person.member), person.standing.rawValue, person.since, person.task, person.line)
    }
    try ids.remember(.network, record.id, as: Int64(number))
    report.added[.network, default: 0] += 1
  }

  /// Sets the umbrella, unless it is not there or stands below the network itself.
  func linkParent(of record: NetworkRecord) throws(StoreError) {
    guard let parent = record.parent, let network = try ids.ours(.network, record.id) else { return }
    let found = try ids.ours(.network, parent)
    var above = found
    for _ in 0..<1000 {
      guard let current = above else { break }
      guard current != network else {
        above = network
        break
      }
      above = try known("SELECT parent FROM network WHERE number = ?", current).map(Int64.init)
    }
    guard let found, above == nil else { return report.note(.linkLeftOut) }
    try ground.run("UPDATE network SET parent = ? WHERE number = ?", found, network)
  }
}
