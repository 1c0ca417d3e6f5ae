// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why a member is named, in words; topics as they are written in a text.
enum ReasonText {
  static func text(_ reason: KindredReason, _ reader: Reader) -> String {
    switch reason {
    case .canHelp(let topics): reader(KindredPhrase.canHelp(list(topics)))
    case .helpedHere(let count): reader(KindredPhrase.helpedHere(count))
    case .helped(let count, let topic): reader(KindredPhrase.helped(count, list([topic])))
    case .canTalkAbout(let line): reader(KindredPhrase.canTalkAbout(line))
    case .worksOn(let topics): reader(KindredPhrase.worksOn(list(topics)))
    case .worksOnLine(let line): reader(KindredPhrase.worksOn(line))
    case .follows(let topics): reader(KindredPhrase.follows(list(topics)))
    }
  }

  private static func list(_ topics: [TopicID]) -> String { topics.map { "#\($0.rawValue)" }.joined(separator: " ") }
}
