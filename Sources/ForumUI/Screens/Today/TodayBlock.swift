// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A headed group of entries on the home screen.
struct TodayBlock: Equatable {
  /// What a block is about.
  enum Kind: CaseIterable {
    case waiting
    /// The reader's own that wait.
    case own
    case notices
    case polls
    case debts
    /// What suits the reader's networks.
    case matches
    case changes
    /// What somebody new may begin with.
    case steps
    case events
    case tips
    case drafts

    /// Whether it stands at the right where there is room for two columns.
    var isAside: Bool { self == .tips || self == .drafts || self == .events }
  }

  var kind: Kind
  var heading: String
  var entries: [TodayState.Entry]
  /// What an empty block says; blocks without entries and without words are left out.
  var note: String?

  /// The blocks with something to say, each with as many entries as the screen has rows for.
  static func all(of today: Today, _ world: World) -> [TodayBlock] {
    let room = TodayRoom(today, world)
    return Kind.allCases.compactMap { block($0, of: today, limit: room.entries($0), world) }
  }

  private static func block(_ kind: Kind, of today: Today, limit: Int, _ world: World) -> TodayBlock? {
    let reader = world.reader
    switch kind {
    case .waiting:
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.whoCanHelp(today.waitingCount)),
        entries: today.waiting.prefix(limit).map { .waiting($0) },
        note: today.waiting.isEmpty
          ? world.text(TodayPhrase.nobodyWaits, world.key(.ask, in: .list).map(TodayPhrase.howToAsk)) : nil)
    case .own:
      guard !today.own.isEmpty else { return nil }
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.ownWaiting(today.own.count)),
        entries: today.own.prefix(limit).map { .waiting($0) })
    case .notices:
      guard !today.notices.isEmpty else { return nil }
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.newForMe(today.notices.count)),
        entries: today.notices.prefix(limit).map { .notice($0) })
    case .polls:
      return meeting(kind, .polls, today.meetings.polls.prefix(limit).map { .poll($0) }, reader)
    case .debts:
      return meeting(kind, .debts, today.meetings.debts.prefix(limit).map { .debt($0) }, reader)
    case .matches:
      return meeting(kind, .matches, today.meetings.matches.prefix(limit).map { .match($0) }, reader)
    case .events:
      return meeting(kind, .events, today.meetings.events.prefix(limit).map { .event($0) }, reader)
    case .changes:
      guard today.changedThreads > 0 || today.newTips > 0 else { return nil }
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.sinceLastTime),
        entries: [.changes] + TodayRoom.changed(today).prefix(max(0, limit - 1)).map { .changed($0) })
    case .steps:
      guard !today.steps.isEmpty else { return nil }
      return TodayBlock(
        kind: kind,
        heading: reader(TodayPhrase.firstSteps(done: FirstStep.allCases.count - today.steps.count)),
        entries: today.steps.prefix(limit).map { .step($0) })
    case .tips:
      guard !today.pinnedTips.isEmpty else { return nil }
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.pinnedTips(today.pinnedTips.count)),
        entries: today.pinnedTips.prefix(limit).map { .tip($0) })
    case .drafts:
      guard !today.drafts.isEmpty else { return nil }
      return TodayBlock(
        kind: kind, heading: reader(TodayPhrase.drafts(today.drafts.count)),
        entries: today.drafts.prefix(limit).map { .draft($0) })
    }
  }

  /// What events or polls have for the reader; nil when it is nothing.
  private static func meeting(
    _ kind: Kind, _ heading: MeetingNewsPhrase, _ entries: [TodayState.Entry], _ reader: Reader
  ) -> TodayBlock? {
    entries.isEmpty ? nil : TodayBlock(kind: kind, heading: reader(heading), entries: entries)
  }
}
