// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// Networks, events and polls on threads that are there: stories become the pages of networks, calls those of events, and
  /// of the last questions each has a poll. Nothing of it is loaded but rows; what networks, slots and polls count is made
  /// with the rest.
  func addMeetings(_ plans: [ThreadPlan]) throws(StoreError) {
    let networks = plans.filter { $0.kind == .story }.prefix(shape.networks)
    let events = plans.filter { $0.kind == .call }.suffix(shape.events)
    let polls = plans.filter { $0.kind == .question }.suffix(shape.polls)
    for plan in networks + events + polls { try show(plan) }
    for (index, plan) in networks.enumerated() { try addNetwork(index + 1, plan) }
    for (index, plan) in events.enumerated() { try addEvent(index + 1, plan, networks.count) }
    for (index, plan) in polls.enumerated() { try addPoll(index + 1, plan) }
  }

  /// Sees to it that a thread can be seen and written in, as one is where something is to happen.
  private func show(_ plan: ThreadPlan) throws(StoreError) {
    try database.run("UPDATE thread SET hidden = 0, lock_reason = NULL WHERE number = ?", plan.number)
    try database.run("UPDATE post SET tombstone = NULL WHERE thread = ? AND number = 1", plan.number)
  }

  /// So many different members, or all that there are: half of them those who write most.
  func people(_ count: Int) -> [MemberID] {
    var known: Set<Int> = []
    var people: [MemberID] = []
    while people.count < min(count, shape.members) {
      let number =
        random.chance(0.5)
        ? Int(crowd.someone(at: BoardShape.now.seconds, &random).rawValue) : random.within(1...shape.members)
      if known.insert(number).inserted { people.append(MemberID(Int64(number))) }
    }
    return people
  }

  // MARK: Networks

  /// The first is the largest, and each network may belong to one of the first three.
  private func addNetwork(_ number: Int, _ plan: ThreadPlan) throws(StoreError) {
    try database.run(
      """
      INSERT INTO network(number, id, thread, parent, region, stage, membership, size, is_open, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, number, "net-\(number)", plan.number, number > 3 && random.chance(0.15) ? random.within(1...3) : nil,
      "region-\(number % 12)", random.pick(NetworkStage.allCases), random.pick(Membership.allCases),
      random.within(20...1000), random.chance(0.8), plan.created)
    try database.run(
      "INSERT INTO network_layer(network, position, layer) SELECT ?, 0, layer FROM thread WHERE number = ?", number,
      plan.number)
    try addNeeds(ofNetwork: number, plan)
    try join(plan.author, network: number, .board, plan)
    if number <= BoardShape.founderNetworks { try join(MemberID(1), network: number, .member, plan) }
    let size = number == 1 ? BoardShape.largestNetwork : Int(random.longTailed(median: 60, spread: 1))
    let most = max(20, min(BoardShape.largestNetwork, shape.members * 3 / 4))
    let inside = min(max(size, 20), most)
    // One for each twenty waits to be let in.
    for (index, member) in people(inside + inside / 20 + 1).enumerated() {
      try join(member, network: number, index < 3 ? .board : index < inside ? .member : .asked, plan)
    }
  }

  private func join(
    _ member: MemberID, network: Int, _ standing: NetworkStanding, _ plan: ThreadPlan
  ) throws(StoreError) {
    // Whoever writes most would be on the board of every second network, and nothing be measured as it is.
    guard member != MemberID(1) || network <= BoardShape.founderNetworks else { return }
    let since = plan.created.seconds + Int64(Double(BoardShape.now.seconds - plan.created.seconds) * random.unit())
    try database.run(
      "INSERT OR IGNORE INTO network_member(network, member, standing, since) VALUES (?, ?, ?, ?)", network, member,
      standing, since)
  }

  private func addNeeds(ofNetwork number: Int, _ plan: ThreadPlan) throws(StoreError) {
    let prose = prose(ofThread: plan.number, by: plan.author)
    var position = 0
    for kind in NeedKind.allCases {
      for _ in 0..<random.within(1...4) {
        try database.run(
          "INSERT INTO network_need(network, position, kind, line) VALUES (?, ?, ?, ?)", number, position, kind,
          prose.phrase(&random))
        try database.run(
          "INSERT INTO network_need_topic(topic, kind, network, position) VALUES (?, ?, ?, ?)",
          topics[topicWeights.draw(&random)], kind, number, position)
        position += 1
      }
    }
  }

  // MARK: Events

  /// Three of ten are to come, and so is the first, to which most come.
  private func addEvent(_ number: Int, _ plan: ThreadPlan, _ networks: Int) throws(StoreError) {
    let isLargest = number == 1
    let isToCome = isLargest || random.chance(0.3)
    let days = Int64(isToCome ? random.within(1...300) : -random.within(1...900))
    let start = BoardShape.now.seconds + days * 86_400
    let state = isLargest || !random.chance(0.1) ? "open" : isToCome ? "save-the-date" : "cancelled"
    let prose = prose(ofThread: plan.number, by: plan.author)
    try database.run(
      """
      INSERT INTO event(number, thread, kind, category, state, question, place, zone, working_time, uid, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'Europe/Brussels', ?, ?, ?)
      """, number, plan.number, random.pick(EventKind.allCases), random.pick(EventCategory.allCases), state,
      prose.phrase(&random), prose.phrase(&random), random.chance(0.8), "event-\(number)@raadhuis.invalid", plan.created
    )
    if networks > 0 {
      try database.run(
        "INSERT INTO event_host(event, position, network) VALUES (?, 0, ?)", number, random.within(1...networks))
    }
    if random.chance(0.2) {
      try database.run(
        "INSERT INTO event_host(event, position, name) VALUES (?, 1, ?)", number, prose.phrase(&random))
    }
    for slot in 1...(!isLargest && random.chance(0.15) ? 3 : 1) {
      let people = isLargest ? BoardShape.mostSignUps : min(2 + Int(random.longTailed(median: 18, spread: 0.9)), 400)
      try addSlot(
        slot, event: number, start: start + Int64(slot - 1) * 10_800, plan,
        people: state == "save-the-date" ? [] : self.people(people),
        places: isLargest ? min(people, shape.members) * 9 / 10 : random.pick([nil, 12, 20, 30, 60, 100]))
    }
  }

  /// A slot with who answered, in the order in which they came: whoever finds no room waits. After some time only the counts
  /// are left.
  private func addSlot(
    _ slot: Int, event: Int, start: Int64, _ plan: ThreadPlan, people: [MemberID], places capacity: Int?
  ) throws(StoreError) {
    let isForgotten = start < BoardShape.now.seconds - Int64(SignUp.keptDays + 1) * 86_400
    var (taken, maybe, waiting) = (0, 0, 0)
    var answers: [(member: MemberID, attendance: Attendance, places: Int, waits: Bool)] = []
    for member in people {
      let attendance: Attendance = event == 1 || random.chance(0.7) ? .yes : random.chance(0.5) ? .maybe : .no
      let places = attendance == .yes && random.chance(0.1) ? 2 : 1
      let waits = attendance == .yes && capacity.map { taken + places > $0 } ?? false
      if waits { waiting += 1 } else if attendance == .yes { taken += places }
      if attendance == .maybe { maybe += 1 }
      answers.append((member, attendance, places, waits))
    }
    try database.run(
      """
      INSERT INTO event_slot(event, number, starts, ends, places, taken, maybe, waiting, forgotten)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, event, slot, start, start + 7200, capacity, taken, maybe, waiting, isForgotten)
    for (index, answer) in answers.enumerated() where !isForgotten {
      try database.run(
        """
        INSERT INTO event_answer(event, slot, member, attendance, places, shown, waits, arrival, at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, event, slot, answer.member, answer.attendance, answer.places, random.chance(0.5), answer.waits, index + 1,
        plan.created)
    }
  }

  // MARK: Polls

  /// The first three are open and the fourth is closed, with as many votes as any; of the others one of ten is open. Of
  /// most that are closed the outcome is written.
  private func addPoll(_ number: Int, _ plan: ThreadPlan) throws(StoreError) {
    let isLarge = number <= BoardShape.largePolls.count
    let isOpen = isLarge ? number < BoardShape.largePolls.count : random.chance(0.1)
    let poll = PlannedPoll(
      number: number, kind: isLarge ? BoardShape.largePolls[number - 1] : random.pick([.choice, .dots, .dates]),
      closed: isOpen ? nil : min(BoardShape.now.seconds, plan.created.seconds + 14 * 86_400),
      isSealed: number == 1 || random.chance(0.7), isSecret: !isLarge && random.chance(0.3))
    let isOwed = !isLarge && random.chance(0.05)
    try database.run(
      """
      INSERT INTO poll(number, thread, post, owner, kind, title, audience, created, closes, closed, dots, sealed, secret,
        tie_rule, outcome) SELECT ?, number, 1, author, ?, title, 'all', ?, ?, ?, ?, ?, ?, 'earliest', ?
        FROM thread WHERE number = ?
      """, number, poll.kind, plan.created,
      poll.closed ?? BoardShape.now.seconds + Int64(random.within(1...60)) * 86_400, poll.closed, poll.dots,
      poll.isSealed, poll.isSecret, isOpen || isOwed ? nil : plan.posts.count, plan.number)
    let voters = isLarge ? BoardShape.mostVotes : min(5 + Int(random.longTailed(median: 25, spread: 1)), 1000)
    var totals = [Int](repeating: 0, count: PlannedPoll.options)
    for voter in people(voters) {
      for (index, weight) in try vote(of: voter, in: poll).enumerated() { totals[index] += weight }
    }
    try addOptions(of: poll, plan, winner: (totals.firstIndex(of: totals.max() ?? 0) ?? 0) + 1)
  }

  private func addOptions(of poll: PlannedPoll, _ plan: ThreadPlan, winner: Int) throws(StoreError) {
    let prose = prose(ofThread: plan.number, by: plan.author)
    for option in 1...PlannedPoll.options {
      let isNone = poll.kind == .choice && option == PlannedPoll.options
      let text = poll.kind == .dates ? "" : isNone ? Poll.none : "\(option) \(prose.phrase(&random))"
      let start = plan.created.seconds + Int64(20 + option) * 86_400
      try database.run(
        "INSERT INTO poll_option(poll, number, text, starts, ends, won) VALUES (?, ?, ?, ?, ?, ?)", poll.number, option,
        text, poll.kind == .dates ? start : nil, poll.kind == .dates ? start + 7200 : nil,
        poll.closed != nil && option == winner)
    }
  }

  /// Casts a ballot, and gives the weight that it gives to each option. Of a secret poll that is closed nobody knows any more
  /// whose it was.
  private func vote(of member: MemberID, in poll: PlannedPoll) throws(StoreError) -> [Int] {
    try database.run(
      "INSERT INTO poll_ballot(poll, layer) SELECT ?, layer FROM member WHERE id = ?", poll.number, member)
    let ballot = Int(database.lastInsertRowID)
    let weights = poll.weights(&random)
    for (index, weight) in weights.enumerated() where weight > 0 {
      try database.run("INSERT INTO poll_mark(ballot, option, weight) VALUES (?, ?, ?)", ballot, index + 1, weight)
    }
    try database.run(
      "INSERT INTO poll_voter(poll, member, ballot) VALUES (?, ?, ?)", poll.number, member,
      poll.isSecret && poll.closed != nil ? nil : ballot)
    return weights
  }
}
