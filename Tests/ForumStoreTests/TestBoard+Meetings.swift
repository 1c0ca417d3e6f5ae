// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

extension TestBoard {
  /// Adds a member who has agreed to the house rules.
  func newcomer(_ handle: String, layer: String = "be.local.municipality") throws -> Member {
    let member = try store.join(
      MemberFields(handle: handle, layer: LayerID(layer)), login: handle, at: monday.adding(days: -10))
    try agree(member)
    return member
  }

  /// Adds a network with the asker as its board.
  @discardableResult
  func network(
    _ id: String = "jan-oosterwoud", by: Member? = nil, at: Timestamp = monday,
    _ change: (inout NetworkFields) -> Void = { _ in }
  ) throws -> NetworkID {
    var fields = NetworkFields(
      name: "Netwerk \(id)", body: "Jonge ambtenaren van hier.", topics: [TopicID("open-data")])
    fields.membership = .open
    change(&fields)
    _ = try store.addNetwork(NetworkID(id), fields, by: (by ?? asker).id, at: at)
    return NetworkID(id)
  }

  /// Adds an event of the asker's, a day from now for two hours.
  @discardableResult
  func event(
    places: Int? = nil, by: Member? = nil, at: Timestamp = monday, _ change: (inout EventFields) -> Void = { _ in }
  ) throws -> Int {
    var fields = EventFields(
      title: "Lunchlezing: één blad is genoeg", body: "Kom luisteren.", topics: [TopicID("plain-language")],
      zone: "Europe/Brussels",
      slots: [EventSlot(start: monday.adding(hours: 24), end: monday.adding(hours: 26), places: places)])
    change(&fields)
    return try store.addEvent(fields, by: (by ?? asker).id, at: at)
  }

  /// Starts a poll of the asker's that closes in a week; one that gathers does so for three days.
  @discardableResult
  func poll(
    _ kind: PollKind = .dots, _ options: [String] = ["Leiding", "Terrein", "Taalgrens"], by: Member? = nil,
    inThread thread: Int? = nil, at: Timestamp = monday, _ change: (inout PollFields) -> Void = { _ in }
  ) throws -> Int {
    var fields = PollFields(
      title: "Welk thema in het voorjaar?", body: "Verdeel drie punten.", topics: [TopicID("open-data")], kind: kind,
      closes: monday.adding(days: 7))
    if kind.hasOwnOptions { fields.options = options.map { PollOption(number: 0, text: $0) } }
    if kind.gathers { fields.gathersUntil = monday.adding(days: 3) }
    if kind.givesDots { fields.dots = 3 }
    change(&fields)
    return try store.addPoll(fields, inThread: thread, by: (by ?? asker).id, at: at)
  }

  func vote(_ marks: [Int: Int], inPoll number: Int, by: Member, at: Timestamp = monday.adding(hours: 1)) throws {
    try store.vote(
      Ballot(marks.sorted { $0.key < $1.key }.map { Ballot.Mark($0.key, weight: $0.value) }), inPoll: number, by: by.id,
      at: at)
  }

  /// The kinds of a member's notices, the newest first.
  func notices(of member: Member) throws -> [Notice.Kind] {
    try store.notices(for: member.id, limit: 100).map(\.kind)
  }
}
