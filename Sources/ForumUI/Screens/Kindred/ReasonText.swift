// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why a member is named, in words; topics by their names.
enum ReasonText {
  static func text(_ reason: KindredReason, _ reader: Reader) -> String {
    switch reason {
    case .canHelp(let topics): reader(KindredPhrase.canHelp(reader.tags(topics)))
    case .helpedHere(let count): reader(KindredPhrase.helpedHere(count))
    case .helped(let count, let topic): reader(KindredPhrase.helped(count, reader.tag(topic)))
    case .canTalkAbout(let line): reader(KindredPhrase.canTalkAbout(line))
    case .worksOn(let topics): reader(KindredPhrase.worksOn(reader.tags(topics)))
    case .worksOnLine(let line): reader(KindredPhrase.worksOn(line))
    case .follows(let topics): reader(KindredPhrase.follows(reader.tags(topics)))
    }
  }
}
