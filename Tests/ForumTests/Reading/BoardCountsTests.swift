// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct BoardCountsTests {
  private func thread(_ kind: ThreadKind, isNew: Bool) -> ThreadSummary {
    let layer = LayerID("be.federal.fps")
    let author = MemberBrief(
      id: MemberID(rawValue: 1), handle: "an", name: "", role: .member, layer: layer, organisation: "")
    let then = Timestamp(seconds: 0)
    return ThreadSummary(
      number: 1, title: "A thread", kind: kind, author: author, layer: layer, language: Language(.en), created: then,
      lastActivity: then, topics: [], isNew: isNew)
  }

  @Test(arguments: [
    (ThreadKind.question, true, [4, 2, 5, 3]), (.call, false, [4, 3, 5, 3]), (.story, true, [5, 3, 4, 2]),
    (.news, false, [5, 3, 4, 3]),
  ])
  func aThreadIsTakenOutOfItsPlace(_ kind: ThreadKind, _ isNew: Bool, _ left: [Int]) {
    var counts = BoardCounts(unreadAdvice: 5, unreadStories: 5, newAdvice: 3, newStories: 3)
    counts.takeOut(thread(kind, isNew: isNew))
    #expect([counts.unreadAdvice, counts.newAdvice, counts.unreadStories, counts.newStories] == left)
  }

  @Test(arguments: [
    (0, 0), (1, 0), (BoardCounts.limit - 1, BoardCounts.limit - 2), (BoardCounts.limit, BoardCounts.limit),
  ])
  func countsStayBetweenNothingAndTheirLimit(_ count: Int, _ left: Int) {
    var counts = BoardCounts(unreadAdvice: count)
    counts.takeOut(thread(.question, isNew: true))
    #expect(counts.unreadAdvice == left && counts.newAdvice == 0)
  }
}
