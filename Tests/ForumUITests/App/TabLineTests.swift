// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@Suite("The places on the first line")
struct TabLineTests {
  private func pieces(_ counts: BoardCounts, columns: Int) -> [String] {
    var world = World.sample(columns: columns)
    world.counts = counts
    let app = App(world: world, first: Screen(ThreadListState(place: .advice)))
    let line = TabLine(app: app, world: world, columns: columns)
    return Place.all.map { line.piece($0).trimmingBlanks }
  }

  @Test("tell what is new beside what is unread where there is room and it differs")
  func new() {
    let counts = BoardCounts(unreadAdvice: 12, unreadStories: 3, newAdvice: 4, newStories: 3, notices: 2)
    let wide = pieces(counts, columns: 140)
    #expect(wide[1] == "2 Advice (12, 4 new)")
    #expect(wide[3] == "4 Stories (3)", "all that is unread is new")
    #expect(wide[6] == "7 Me (2)" && wide[0] == "1 Today")
    let narrow = pieces(counts, columns: 72)
    #expect(narrow[1] == "2 Advice (12)" && narrow[3] == "4 Stories (3)")
    #expect(pieces(BoardCounts(), columns: 140)[1] == "2 Advice", "nothing is said of nothing")
  }

  @Test("fit in the line at every width, the current one always with its name", arguments: [30, 40, 60, 80, 100, 140])
  func fits(columns: Int) {
    let counts = BoardCounts(unreadAdvice: 999, unreadStories: 999, newAdvice: 998, newStories: 998, notices: 999)
    let pieces = pieces(counts, columns: columns)
    #expect(pieces[1].hasPrefix("2 Advice"))
    #expect(pieces.reduce(1) { $0 + DisplayText.width($1) + 1 } <= columns)
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
