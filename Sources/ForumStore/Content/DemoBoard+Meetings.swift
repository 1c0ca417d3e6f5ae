// SPDX-License-Identifier: EUPL-1.2

import Forum

extension DemoBoard {
  /// Networks, events and polls, put there shortly before the reader's last visit.
  func planMeetings(_ board: EmbeddedJSON) throws(StoreError) {
    for network in try board.parts("networks") { try planNetwork(network) }
    var events: [String: EmbeddedJSON] = [:]
    for event in try board.parts("events") {
      events[try event.string("id")] = event
      try planEvent(event)
    }
    for poll in try board.parts("polls") { try planPoll(poll) }
  }

  /// So many hours ago networks, events and polls came, and others answered.
  private static let hours = (networks: 32, events: 30, polls: 29, answers: 28)
  /// Who comes to what one can sign up for, each with whether they bring a colleague.
  private static let guests = [
    ("klaartekst", false), ("loketliefde", true), ("veldpost", false), ("plume_verte", false),
  ]
  /// How others give their dots, by option.
  private static let votes = [
    ("veldpost", [2: 3]), ("nachtploeg", [2: 2, 4: 1]), ("klaartekst", [4: 3]), ("bundesbruecke", [3: 2, 1: 1]),
    ("datadruppel", [1: 1, 2: 1, 3: 1]),
  ]

  private func planNetwork(_ content: EmbeddedJSON) throws(StoreError) {
    let id = NetworkID(try content.string("id"))
    let board = try content.strings("board").map { (name) throws(StoreError) in (name, try member(name)) }
    guard let first = board.first else { return }
    var fields = NetworkFields(
      name: try content.string("name"), body: try content.string("seeks") + ". " + (try content.string("offers")) + ".",
      topics: [TopicID("cross-government")])
    fields.language = Language(.nl)
    fields.layers = [LayerID(try content.string("layer"))]
    fields.region = try content.string("region")
    fields.stage = NetworkStage(rawValue: try content.string("stage")) ?? .running
    fields.membership = .open
    fields.size = try content.number("members")
    fields.goals = try content.strings("goals").compactMap(NetworkGoal.init)
    fields.goalSource = .board
    fields.age = try content.string("ageGuideline")
    fields.support = ManagementSupport(rawValue: try content.string("managementSupport"))
    fields.budget = NetworkBudget(rawValue: try content.string("budget"))
    fields.needs = [
      NetworkNeed(.seeks, try content.string("seeks")), NetworkNeed(.offers, try content.string("offers")),
    ]
    plan(Self.hours.networks) { [unowned self] (at) throws(StoreError) in
      _ = try store.addNetwork(id, fields, by: first.1, at: at)
      for (name, other) in board.dropFirst() {
        _ = try store.joinNetwork(id, by: other, at: at)
        let handle = try store.member(other).handle
        _ = try store.admit(handle, to: id, as: .board, by: first.1, at: at)
        _ = name
      }
    }
  }

  /// When people meet: over lunch on a working day (Monday is 1), or else in the evening.
  private func meetingTime(around moment: Timestamp, isAtWork: Bool) -> Timestamp {
    var day = Int(moment.seconds / 86_400)
    while isAtWork, CivilTime.weekday(ofDay: day) > 5 { day += 1 }
    return Timestamp(seconds: 0).adding(days: day).adding(hours: isAtWork ? 11 : 18)
  }

  private func planEvent(_ content: EmbeddedJSON) throws(StoreError) {
    let (name, hosts) = (try content.string("id"), try content.strings("hosts"))
    let start = meetingTime(
      around: now.adding(hours: try content.number("inHours")), isAtWork: try content.flag("duringWorkHours"))
    let slot = EventSlot(
      start: start, end: Timestamp(seconds: start.seconds + Int64(try content.number("durationMinutes")) * 60),
      places: try content.number("capacity"))
    let (title, question) = (try content.string("title"), try content.optional("centralQuestion"))
    var fields = EventFields(
      title: title, body: question ?? title,
      topics: [TopicID("cross-government")], zone: Zone.usual, slots: [slot])
    fields.language = try content.language()
    fields.kind = Self.kinds[try content.string("kind")] ?? .meeting
    fields.category = EventCategory(rawValue: try content.string("category")) ?? .mixed
    fields.state = EventState(rawValue: try content.string("status")) ?? .open
    fields.question = question ?? ""
    fields.hosts = hosts.map { .network(NetworkID($0)) }
    fields.place = try content.string("place")
    fields.isWorkingTime = try content.flag("duringWorkHours")
    fields.cost = try content.string("cost")
    guard let host = hosts.first else { return }
    plan(Self.hours.events) { [unowned self] (at) throws(StoreError) in
      let owner = try store.network(NetworkID(host), viewer: reader.id, now: at).board[0].member.id
      let number = try store.addEvent(fields, by: owner, at: at)
      for other in hosts.dropFirst() {
        let network = try store.network(NetworkID(other), viewer: reader.id, now: at)
        try store.acceptHosting(ofEvent: number, for: network.id, by: network.board[0].member.id, at: at)
      }
      events[name] = (number, owner)
    }
    guard fields.state == .open else { return }
    let guests = try Self.guests.map { (guest) throws(StoreError) in (id: try member(guest.0), brings: guest.1) }
    plan(Self.hours.answers) { [unowned self] (at) throws(StoreError) in
      guard let event = events[name]?.number else { return }
      for guest in guests {
        _ = try store.signUp(
          .yes, toEvent: event, bringsColleague: guest.brings, isShown: true, by: guest.id, at: at)
      }
    }
  }

  private static let kinds: [String: EventKind] = [
    "lunch-lecture": .lunchLecture, "pub-quiz": .quiz, "network-day": .meeting,
  ]

  private func planPoll(_ content: EmbeddedJSON) throws(StoreError) {
    let isContest = try content.string("kind") == "contest"
    var fields = PollFields(
      title: try content.string("title"), body: try content.string("title"), topics: [TopicID("cross-government")],
      kind: isContest ? .titleContest : .dots, closes: now.adding(hours: try content.number("closesInHours")))
    fields.language = try content.language()
    if let prize = try content.optional("prize") { fields.prize = prize }
    if isContest {
      fields.gathersUntil = now.adding(hours: try content.number("entriesCloseInHours"))
    } else {
      fields.dots = try content.number("dots")
      fields.options = try content.strings("options").map { PollOption(number: 0, text: $0) }
    }
    let entries = try content.parts("entries").map { (entry) throws(StoreError) in
      (author: try member(try entry.string("author")), text: try entry.string("text"))
    }
    let votes = try (isContest ? [] : Self.votes).map { (vote) throws(StoreError) in
      (by: try member(vote.0), marks: vote.1.sorted { $0.key < $1.key }.map { Ballot.Mark($0.key, weight: $0.value) })
    }
    let event = try content.optional("event")
    let asker = try member("jan_zes")
    plan(Self.hours.polls) { [unowned self] (at) throws(StoreError) in
      var fields = fields
      let about = event.flatMap { events[$0] }
      fields.event = about?.number
      let number = try store.addPoll(fields, by: about?.owner ?? asker, at: at)
      for entry in entries { _ = try store.enter(entry.text, inPoll: number, by: entry.author, at: at) }
      for vote in votes { try store.vote(Ballot(vote.marks), inPoll: number, by: vote.by, at: at) }
    }
  }
}
