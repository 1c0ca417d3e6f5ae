// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("What is counted before the first screen")
@MainActor struct StartTests {
  private func place(_ command: Command, open: Int? = nil) -> LastPlace {
    var last = LastPlace(place: command.rawValue)
    last.open = open.map { LastPlace.Open(PostReference(thread: $0, number: 1)) }
    return last
  }

  @Test("nothing where Today comes first, which counts as it is read; the numbers where anything else does")
  func counts() {
    let draft = Draft(target: .newThread, saved: .sampleNow, fields: [:])
    #expect(!Interface.counts(before: .home, nil, opens: true), "the first visit begins at home")
    #expect(!Interface.counts(before: .home, place(.advice, open: 12), opens: false))
    #expect(!Interface.counts(before: .home, place(.today), opens: true))
    #expect(Interface.counts(before: .home, place(.advice), opens: true))
    #expect(Interface.counts(before: .home, place(.today, open: 12), opens: true))
    #expect(Interface.counts(before: .form(draft), nil, opens: false), "the form asks for whom a thread is")
    #expect(!Interface.counts(before: .fullHouse(oldest: .sampleNow, maximum: 3), nil, opens: true))
  }
}
