// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// The members of a generated board, in the order in which they joined, and who of them writes.
struct Crowd {
  /// When each member joined; number 1 comes first.
  let joined: [Int64]
  /// Which language each writes in, as an index of the word lists.
  let language: [Int]
  private let activity: Sampler
  /// Who stands where in the order of activity: those who write most joined at any time.
  private let byActivity: [Int]

  init(_ shape: BoardShape, languages: Sampler, _ random: inout SeededRandom) {
    let start = BoardShape.start.seconds
    let later = (1..<shape.members).map { _ in start + Int64(Double(BoardShape.life) * random.unit()) }
    joined = [start] + later.sorted()
    var languageOf: [Int] = []
    for _ in 0..<shape.members { languageOf.append(languages.draw(&random)) }
    language = languageOf
    activity = Sampler.zipf(shape.members, shift: 10)
    var order = Array(0..<shape.members)
    for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
    byActivity = order
  }

  /// A member who had joined by then.
  func someone(at moment: Int64, _ random: inout SeededRandom) -> MemberID {
    for _ in 0..<12 {
      let member = byActivity[activity.draw(&random)]
      if joined[member] <= moment { return MemberID(Int64(member + 1)) }
    }
    return MemberID(1)
  }
}
