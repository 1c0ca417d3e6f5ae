// SPDX-License-Identifier: EUPL-1.2

/// When a session looks for what others wrote: soon while somebody is at the keyboard, and seldom
/// when nobody is, so that a thousand screens that were left open cost a host next to nothing.
///
/// All times are milliseconds on a clock that never goes back.
struct Cadence: Equatable, Sendable {
  /// How often a session looks once no key has come for so long.
  struct Step: Equatable, Sendable {
    var silence: Int
    var every: Int
  }

  /// The rule; the last step that holds counts.
  static let steps = [
    Step(silence: 0, every: 2000),
    Step(silence: 60_000, every: 10_000),
    Step(silence: 5 * 60_000, every: 60_000),
  ]
  /// How long no key comes before what is being written is kept as a draft, and before a look.
  static let tick = 2000
  /// How long no key comes before a look that is overdue, and before what can wait is read.
  static let pause = 30
  /// How old the last look may be before one comes between two keys.
  static let overdue = 10_000
  /// How often the numbers beside the places are counted at most while no key comes.
  static let countsEvery = 10_000
  /// How many times as long as the last look took nothing is looked for. A host with more to do than it
  /// can has looks that take long, and so fewer of them.
  static let restAfterLook = 50
  /// After how long without a key a visitor's session ends.
  static let longestSilence = 8 * 3_600_000

  /// By how much the intervals of this process are longer or shorter, in thousandths: processes
  /// that began together drift apart.
  let pace: Int
  private(set) var lastKey: Int
  private(set) var lastLook: Int
  private(set) var lastCount: Int
  /// How long the last look took.
  private var effort = 0

  /// The cadence of a process that begins now. Numbers of processes follow each other, so they are
  /// spread first (Fibonacci hashing: Knuth, TAOCP 6.4).
  init(process: Int32, now: Int) {
    pace = 800 + Int((UInt32(bitPattern: process) &* 2_654_435_769) >> 16) * 401 / 65_536
    (lastKey, lastLook, lastCount) = (now, now, now)
  }

  /// Somebody is there.
  mutating func keyCame(at now: Int) { lastKey = now }

  /// The board was looked at, which took so long.
  mutating func looked(at now: Int, effort: Int = 0) { (lastLook, self.effort) = (now, effort) }

  /// The numbers beside the places were counted.
  mutating func counted(at now: Int) { lastCount = now }

  /// How long after a look the next one comes.
  func interval(at now: Int) -> Int {
    let silence = now - lastKey
    let usual = Self.steps.last { $0.silence <= silence }?.every ?? Self.tick
    let most = Self.steps.last?.every ?? usual
    return paced(max(usual, min(effort * Self.restAfterLook, most)))
  }

  /// When the next look is due. Keys come first: a look waits for the end of what is typed, and only
  /// after a long time it takes a pause between two keys.
  func nextLook(at now: Int) -> Int {
    let quiet = lastKey - lastLook >= Self.overdue ? Self.pause : Self.tick
    return max(lastLook + interval(at: now), lastKey + quiet)
  }

  /// Whether it is time for a look.
  func isLookDue(at now: Int) -> Bool { nextLook(at: now) <= now }

  /// Whether nobody has been there for so long that the next key may take a moment longer.
  func isAsleep(at now: Int) -> Bool { now - lastKey >= Self.steps.last?.silence ?? .max }

  /// Whether it is time to keep what is being written.
  func isAtRest(at now: Int) -> Bool { now - lastKey >= Self.tick }

  /// Whether the numbers may be counted without a key having been pressed.
  func mayCount(at now: Int) -> Bool { now - lastCount >= paced(Self.countsEvery) }

  /// Whether nobody has been there for so long that a visitor's session ends.
  func isForgotten(at now: Int) -> Bool { now - lastKey >= Self.longestSilence }

  /// How long to wait for keys at most; `isDraftKept` when nothing was typed since a draft was kept.
  func wait(at now: Int, isDraftKept: Bool) -> Int {
    let look = nextLook(at: now)
    return max((isDraftKept ? look : min(look, lastKey + Self.tick)) - now, 0)
  }

  private func paced(_ interval: Int) -> Int { interval * pace / 1000 }
}
