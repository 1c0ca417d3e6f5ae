// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How the rows of the home screen are shared: each block gets a few entries, and what is left goes
/// to who waits first.
struct TodayRoom {
  private let available: [TodayBlock.Kind: Int]
  private var given: [TodayBlock.Kind: Int] = [:]

  init(_ today: Today, _ world: World) {
    available = [
      .waiting: today.waiting.count, .own: today.own.count, .notices: today.notices.count,
      .changes: today.changedThreads > 0 || today.newTips > 0 ? 1 + Self.changed(today).count : 0,
      .tips: today.pinnedTips.count,
      .drafts: today.drafts.count, .events: today.meetings.events.count, .polls: today.meetings.polls.count,
      .debts: today.meetings.debts.count, .matches: today.meetings.matches.count, .steps: today.steps.count,
    ]
    for (kind, count) in available { given[kind] = min(count, Self.least(kind)) }
    let isSplit = TodayLayout.hasAside(world)
    for kinds in isSplit ? [Self.order.filter { !$0.isAside }, Self.order.filter(\.isAside)] : [Self.order] {
      let free = world.content.rows - rows(kinds)
      // The line of counts ends the first column, where rows are not so few that entries matter
      // more.
      share(kinds.contains(.waiting) && free > 2 ? free - 2 : free, among: kinds)
    }
  }

  /// The threads with something new that stand in no other block.
  static func changed(_ today: Today) -> [ThreadSummary] {
    let shown = Set((today.waiting + today.own).map(\.number))
    return today.changed.filter { !shown.contains($0.number) }
  }

  /// How many entries a block shows.
  func entries(_ kind: TodayBlock.Kind) -> Int { given[kind] ?? 0 }

  /// The order in which blocks get more.
  private static let order: [TodayBlock.Kind] = [
    .drafts, .waiting, .own, .notices, .polls, .debts, .matches, .events, .tips, .steps, .changes,
  ]

  private static func least(_ kind: TodayBlock.Kind) -> Int {
    switch kind {
    case .waiting: 4
    case .notices, .tips, .steps: 3
    case .drafts, .own, .events, .polls, .debts, .matches: 2
    case .changes: 1
    }
  }

  /// The rows of blocks with headings and the blank rows between them; that of who waits is always
  /// there.
  private func rows(_ kinds: [TodayBlock.Kind]) -> Int {
    let heights = kinds.map { kind in
      let entries = entries(kind)
      return entries > 0 ? entries + 1 : kind == .waiting ? 2 : 0
    }
    return heights.reduce(0, +) + max(0, heights.count { $0 > 0 } - 1)
  }

  /// Gives free rows away in turns, so that no block starves; in each turn the one that matters
  /// most comes first.
  private mutating func share(_ rows: Int, among kinds: [TodayBlock.Kind]) {
    var rows = rows
    while rows > 0, kinds.contains(where: { entries($0) < available[$0] ?? 0 }) {
      for kind in kinds where rows > 0 && entries(kind) < available[kind] ?? 0 {
        given[kind] = entries(kind) + 1
        rows -= 1
      }
    }
  }
}
