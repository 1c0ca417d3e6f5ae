// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// A poll of a generated board, before anybody votes.
struct PlannedPoll {
  /// How many options each has.
  static let options = 4

  let number: Int
  let kind: PollKind
  /// When it was closed; nil while it is open.
  let closed: Int64?
  let isSealed: Bool
  let isSecret: Bool

  /// How many dots one gives, or options one chooses.
  var dots: Int { kind == .dots ? 3 : 1 }

  /// What a member chooses: the weight of each option. The first options have most votes.
  func weights(_ random: inout SeededRandom) -> [Int] {
    if kind == .dates { return (0..<Self.options).map { _ in random.within(0...2) } }
    var weights = [Int](repeating: 0, count: Self.options)
    for _ in 0..<dots { weights[min(random.below(Self.options), random.below(Self.options))] += 1 }
    return weights
  }
}
