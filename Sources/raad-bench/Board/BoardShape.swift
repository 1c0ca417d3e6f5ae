// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// How large the parts of a generated board are, from its number of posts.
struct BoardShape {
  /// Changes when the same seed would give other rows, so that boards that were kept are made anew.
  static let version = 5

  let posts: Int

  /// Ten posts a thread on the average.
  var threads: Int { max(1, posts / 10) }
  var members: Int { max(12, posts / 50) }
  var organisations: Int { max(4, members / 8) }
  var tips: Int { max(6, posts / 400) }
  var networks: Int { max(5, members / 200) }
  var events: Int { max(5, posts / 500) }
  var polls: Int { max(5, posts / 1000) }

  /// How many members the largest network has, how many sign up for the first event, and how many vote in each of the first
  /// polls, on boards that have so many.
  static let (largestNetwork, mostSignUps, mostVotes) = (1000, 500, 2000)
  /// Of how many networks the founder is a member.
  static let founderNetworks = 5
  /// The first polls: all open but the last.
  static let largePolls: [PollKind] = [.dots, .choice, .dates, .dots]

  /// The last moment of the board.
  static let now = Timestamp(seconds: 1_772_442_000)
  /// How long ago it was made.
  static let life: Int64 = 8 * 365 * 86_400
  /// When it was made.
  static var start: Timestamp { Timestamp(seconds: now.seconds - life) }

  /// How many posts each thread has: one in nine waits for its first answer, few are long, one is
  /// very long.
  func lengths(_ random: inout SeededRandom) -> [Int] {
    let longest = posts >= 100_000 ? 10_000 : posts / 20
    let weights = (0..<threads).map { _ in random.longTailed(median: 1, spread: 1.2) }
    let total = weights.reduce(0, +)
    let share = Double(max(0, posts - threads - longest))
    var lengths = weights.map { 1 + Int($0 / total * share) }
    lengths[threads / 3] += longest
    var rest = posts - lengths.reduce(0, +)
    while rest > 0 {
      lengths[random.below(threads)] += 1
      rest -= 1
    }
    return lengths
  }
}
