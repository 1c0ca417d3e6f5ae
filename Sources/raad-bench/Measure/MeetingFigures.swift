// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What reading networks, events and polls costs, in one process with its caches warm.
struct MeetingFigures {
  let store: Store
  let viewer: MemberID
  /// The commonest word of the board.
  let word: String

  /// So many rows a page has.
  private static let rows = 50
  private let now = BoardShape.now

  private var filters: [(String, NetworkFilter)] {
    let changes: [(String, (inout NetworkFilter) -> Void)] = [
      (word, { [word] in $0.words = [word] }), ("layer", { $0.layer = LayerID("be") }),
      ("stage", { $0.stage = .running }),
      ("seeks", { $0.seeks = TopicID("privacy") }), ("offers", { $0.offers = TopicID("privacy") }),
      ("open", { $0.openOnly = true }),
      ("mine", { $0.mineOnly = true }),
    ]
    // Each alone, and all together.
    return changes.map { name, change in (name, Self.filter([change])) } + [("all", Self.filter(changes.map(\.1)))]
  }

  private static func filter(_ changes: [(inout NetworkFilter) -> Void]) -> NetworkFilter {
    var filter = NetworkFilter()
    for change in changes { change(&filter) }
    return filter
  }

  /// Measures; `slowest` is told the slowest of several.
  func measure(slowest: (Figure, String) -> Void) throws -> [Figure: Double] {
    var figures: [Figure: Double] = [:]
    func take(_ figure: Figure, _ acts: [(name: String, act: () throws -> Void)]) throws {
      let times = try acts.map { ($0.name, try Timing.median($0.act)) }
      guard let worst = times.max(by: { $0.1 < $1.1 }) else { return }
      figures[figure] = worst.1
      if times.count > 1 { slowest(figure, worst.0) }
    }
    try take(.networks, [("", { try networks(NetworkFilter()) })])
    try take(.filteredNetworks, filters.map { name, filter in (name, { try networks(filter) }) })
    try take(
      .networkPage,
      (1...BoardShape.founderNetworks).map { number in
        ("net-\(number)", { _ = try store.networkPage(NetworkID("net-\(number)"), viewer: viewer, now: now) })
      })
    try take(.agenda, agendas.map { name, filter in (name, { try agenda(filter, limit: Self.rows) }) })
    try take(.month, [("", month)])
    try take(.event, [("", { _ = try store.event(1, viewer: viewer, now: now) })])
    try take(.polls, polls.map { name, filter in (name, { try page(filter) }) })
    let open = 1..<BoardShape.largePolls.count
    try take(.openPoll, open.map { number in ("poll:\(number)", { try poll(number) }) })
    try take(.closedPoll, [("", { try poll(open.upperBound) })])
    return figures
  }

  private func networks(_ filter: NetworkFilter) throws {
    _ = try store.networks(matching: filter, viewer: viewer, now: now, limit: Self.rows)
  }

  private func agenda(_ filter: AgendaFilter, limit: Int) throws {
    _ = try store.agenda(matching: filter, viewer: viewer, now: now, limit: limit)
  }

  private func page(_ filter: PollFilter) throws {
    _ = try store.polls(matching: filter, viewer: viewer, now: now, limit: Self.rows)
  }

  private func poll(_ number: Int) throws { _ = try store.poll(number, viewer: viewer, now: now) }

  private var agendas: [(String, AgendaFilter)] {
    var (past, mine, network) = (AgendaFilter(), AgendaFilter(), AgendaFilter())
    past.isPast = true
    mine.mineOnly = true
    network.network = NetworkID("net-1")
    return [("to come", AgendaFilter()), ("past", past), ("mine", mine), ("net-1", network)]
  }

  /// What the screen of a month asks: of six weeks around now what is past and what is to come.
  private func month() throws {
    for isPast in [true, false] {
      var filter = AgendaFilter()
      filter.isPast = isPast
      (filter.after, filter.before) = (now.adding(days: -14), now.adding(days: 28))
      try agenda(filter, limit: 500)
    }
  }

  private var polls: [(String, PollFilter)] {
    PollFilter.Part.allCases.flatMap { part in
      [false, true].map { isMine in
        var filter = PollFilter()
        (filter.part, filter.mineOnly) = (part, isMine)
        return ("\(part.rawValue)\(isMine ? ", mine" : "")", filter)
      }
    }
  }
}
