// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  func make(_ record: PollRecord, line: Int) throws(StoreError) {
    let post = try post(record.post)
    guard let post else { return report.refuse(line, .unknownReference(field: "post", record.post)) }
    let network = try record.network.flatMap { (external) throws(StoreError) in try ids.ours(.network, external) }
    if let external = record.network, network == nil {
      return report.refuse(line, .unknownReference(field: "network", external))
    }
    let layer = people.layer(record.layer)
    if let external = record.layer, layer == nil {
      return report.refuse(line, .unknownReference(field: "layer", external))
    }
    let event = try linked(record.event) { (external) throws(StoreError) in try ids.ours(.event, external) }
    var led: [Int] = []
    for external in [record.outcome, record.actions] {
      // One that is open has led to nothing yet.
      let number = try linked(external) { (external) throws(StoreError) in
        record.closed == nil ? nil : try postNumber(external, in: post.thread)
      }
      if let number { led.append(number) }
    }
    try ground.run(
      """
      INSERT INTO poll(number, thread, post, owner, kind, title, audience, network, layer, created, gathers_until, closes,
        first_closes, closed, dots, sealed, secret, tie_rule, prize, event, outcome, actions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, try wanted(record.number, in: "poll"), post.thread, post.number, try member(record.owner),
      record.kind.rawValue, record.title, record.audience.rawValue, network, layer, record.created, record.gathersUntil,
      record.closes, record.firstCloses, record.closed, record.dots, record.isSealed, record.isSecret,
      record.tieRule.rawValue, record.prize, event, led.first, led.dropFirst().first)
    let number = Int(ground.lastInsertRowID)
    for option in record.options {
      try ground.run(
        """
        INSERT INTO poll_option(poll, number, text, author, starts, ends, merged_into, won) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, number, option.number, option.text,
        try option.author.map { (external) throws(StoreError) in try member(external) }, option.start, option.end,
        option.mergedInto, option.hasWon)
    }
    try insert(record, poll: number)
    try ids.remember(.poll, record.id, as: Int64(number))
    report.added[.poll, default: 0] += 1
  }

  private func insert(_ record: PollRecord, poll: Int) throws(StoreError) {
    for ballot in record.ballots {
      try ground.run(
        "INSERT INTO poll_ballot(poll, layer, family) VALUES (?, ?, ?)", poll, ballot.layer, ballot.family?.rawValue)
      let id = Int(ground.lastInsertRowID)
      for mark in ballot.marks {
        try ground.run(
          "INSERT INTO poll_mark(ballot, option, weight, note, answer) VALUES (?, ?, ?, ?, ?)", id, mark.option,
          mark.weight, mark.note, mark.answer)
      }
      if let voter = ballot.member {
        try ground.run(
          "INSERT OR IGNORE INTO poll_voter(poll, member, ballot) VALUES (?, ?, ?)", poll, try member(voter), id)
      }
    }
    for voter in record.voters {
      try ground.run(
        "INSERT OR IGNORE INTO poll_voter(poll, member, ballot) VALUES (?, ?, NULL)", poll, try member(voter))
    }
  }
}
