// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FollowPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .watchesThread(let name): "U houdt \(name) in het oog: nieuwe berichten worden gemeld"
    case .watchesTopic(let name): "U houdt \(name) in het oog: nieuwe gesprekken erover worden gemeld"
    case .mutesThread(let name): "\(name) is gedempt: niets eruit wordt gemeld, alles telt als gelezen"
    case .mutesTopic(let name): "\(name) is gedempt: gesprekken erover worden niet gemeld en tellen als gelezen"
    case .neither(let name): "\(name) is niet meer in het oog of gedempt"
    case .bookmarked(let name): "\(name) staat bij de bladwijzers in Ik"
    case .unbookmarked(let name): "\(name) is geen bladwijzer meer"
    case .countsAsRead(let name): "\(name) is gedempt en telt als gelezen"
    }
  }
}
