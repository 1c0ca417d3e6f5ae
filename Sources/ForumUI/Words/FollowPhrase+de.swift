// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FollowPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .watchesThread(let name): "Sie beobachten \(name): neue Beiträge werden gemeldet"
    case .watchesTopic(let name): "Sie beobachten \(name): neue Gespräche dazu werden gemeldet"
    case .mutesThread(let name): "\(name) ist stummgeschaltet: nichts wird gemeldet, alles zählt als gelesen"
    case .mutesTopic(let name):
      "\(name) ist stummgeschaltet: Gespräche dazu werden nicht gemeldet und zählen als gelesen"
    case .neither(let name): "\(name) ist weder beobachtet noch stummgeschaltet"
    case .bookmarked(let name): "\(name) steht bei den Lesezeichen unter Ich"
    case .unbookmarked(let name): "\(name) ist kein Lesezeichen mehr"
    case .countsAsRead(let name): "\(name) ist stummgeschaltet und zählt als gelesen"
    }
  }
}
