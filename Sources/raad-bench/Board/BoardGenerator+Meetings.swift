// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// Networks, events and polls on threads that are there: stories become the pages of networks, calls those of events
  /// and polls. Nothing of it is loaded but rows; what slots and polls count is made with the rest.
  func addMeetings(_ plans: [ThreadPlan]) throws(StoreError) {
    let networks = plans.filter { $0.kind == .story }.prefix(shape.networks)
    for (index, plan) in networks.enumerated() { try addNetwork(index + 1, plan) }
    let calls = plans.filter { $0.kind == .call }.suffix(shape.events + shape.polls)
    for (index, plan) in calls.prefix(shape.events).enumerated() { try addEvent(index + 1, plan, networks.count) }
    for (index, plan) in calls.dropFirst(shape.events).enumerated() { try addPoll(index + 1, plan) }
  }

  private func addNetwork(_ number: Int, _ plan: ThreadPlan) throws(StoreError) {
    try database.run(
      """
      INSERT INTO network(number, id, thread, region, stage, membership, size, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, number, "net-\(number)", plan.number, "region-\(number % 12)", random.pick(NetworkStage.allCases).rawValue,
      random.pick(Membership.allCases).rawValue, random.within(20...1000), plan.created)
    try database.run(
      "INSERT INTO network_layer(network, position, layer) SELECT ?, 0, layer FROM thread WHERE number = ?", number,
      plan.number)
    let prose = prose(ofThread: plan.number, by: plan.author)
    for (position, kind) in NeedKind.allCases.enumerated() {
      let topic = topics[topicWeights.draw(&random)]
      try database.run(
        "INSERT INTO network_need(network, position, kind, line) VALUES (?, ?, ?, ?)", number, position, kind.rawValue,
        prose.phrase(&random))
      try database.run(
        "INSERT INTO network_need_topic(topic, kind, network, position) VALUES (?, ?, ?, ?)", topic, kind.rawValue,
        number, position)
    }
    try database.run(
      "INSERT INTO network_member(network, member, standing, since) VALUES (?, ?, 'board', ?)", number, plan.author,
      plan.created)
    for _ in 0..<random.within(5...60) {
      try database.run(
        "INSERT OR IGNORE INTO network_member(network, member, standing, since) VALUES (?, ?, 'member', ?)", number,
        crowd.someone(at: BoardShape.now.seconds, &random), BoardShape.now)
    }
  }

  /// Three of ten are to come.
  private func addEvent(_ number: Int, _ plan: ThreadPlan, _ networks: Int) throws(StoreError) {
    let now = BoardShape.now.seconds
    let start =
      random.chance(0.3) ? now + Int64(random.within(1...300)) * 86_400 : now - Int64(random.within(1...900)) * 86_400
    try database.run(
      """
      INSERT INTO event(number, thread, kind, category, state, zone, working_time, uid, changed)
        VALUES (?, ?, ?, ?, 'open', 'Europe/Brussels', 1, ?, ?)
      """, number, plan.number, random.pick(EventKind.allCases).rawValue, random.pick(EventCategory.allCases).rawValue,
      "event-\(number)@raadhuis.invalid", plan.created)
    let isForgotten = start < now - Int64(SignUp.keptDays + 1) * 86_400
    try database.run(
      "INSERT INTO event_slot(event, number, starts, ends, places, forgotten) VALUES (?, 1, ?, ?, 100, ?)", number,
      start,
      start + 7200, isForgotten)
    if networks > 0 {
      try database.run(
        "INSERT INTO event_host(event, position, network) VALUES (?, 0, ?)", number, random.within(1...networks))
    }
    guard !isForgotten else { return }
    for arrival in 1...random.within(2...40) {
      try database.run(
        """
        INSERT OR IGNORE INTO event_answer(event, slot, member, attendance, places, shown, waits, arrival, at)
          VALUES (?, 1, ?, ?, 1, ?, 0, ?, ?)
        """, number, crowd.someone(at: now, &random), random.pick(Attendance.allCases).rawValue, random.chance(0.5),
        arrival, plan.created)
    }
  }

  /// One of ten is open.
  private func addPoll(_ number: Int, _ plan: ThreadPlan) throws(StoreError) {
    let now = BoardShape.now.seconds
    let isOpen = random.chance(0.1)
    let closes = isOpen ? now + Int64(random.within(1...60)) * 86_400 : min(now, plan.created.seconds + 14 * 86_400)
    try database.run(
      """
      INSERT INTO poll(number, thread, post, owner, kind, title, audience, created, closes, closed, dots, sealed, secret,
        tie_rule, outcome) SELECT ?, number, 1, author, 'dots', title, 'all', ?, ?, ?, 3, 1, 0, 'earliest', ?
        FROM thread WHERE number = ?
      """, number, plan.created, closes, isOpen ? nil : closes, isOpen || random.chance(0.05) ? nil : 1, plan.number)
    let prose = prose(ofThread: plan.number, by: plan.author)
    for option in 1...4 {
      try database.run(
        "INSERT INTO poll_option(poll, number, text) VALUES (?, ?, ?)", number, option,
        "\(option) \(prose.phrase(&random))")
    }
    var voters: Set<MemberID> = []
    for _ in 0..<random.within(5...60) { voters.insert(crowd.someone(at: now, &random)) }
    for voter in voters.sorted() {
      try database.run(
        "INSERT INTO poll_ballot(poll, layer) SELECT ?, layer FROM member WHERE id = ?", number, voter)
      let ballot = Int(database.lastInsertRowID)
      try database.run(
        "INSERT INTO poll_mark(ballot, option, weight) VALUES (?, ?, ?)", ballot, random.within(1...4),
        random.within(1...3))
      try database.run("INSERT INTO poll_voter(poll, member, ballot) VALUES (?, ?, ?)", number, voter, ballot)
    }
  }
}
