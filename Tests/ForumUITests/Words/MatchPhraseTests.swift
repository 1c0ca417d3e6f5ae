// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Reasons of a match")
struct MatchPhraseTests {
  @Test("name the earlier event first", arguments: [(true, "event:2 and event:1"), (false, "event:1 and event:2")])
  func events(isOursFirst: Bool, text: String) {
    let reason = MatchReason.events(ours: 2, theirs: 1, isOursFirst: isOursFirst)
    let phrase = MatchPhrase(reason, of: NetworkID("wij"), layer: { $0.rawValue }, topics: { _ in "" })
    #expect(phrase.en == "events in the same weeks: \(text)")
  }
}
