// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct TipListTests {
  let board: TestBoard

  init() throws {
    board = try TestBoard()
    let now = monday
    try board.tip("oud maar goed", at: now.adding(days: -20))
    try board.tip("nieuw", topics: ["privacy"], at: now.adding(days: -1))
    try board.tip("te herzien", at: now.adding(days: -2), reviewBy: now)
    try board.tip("eerste pin", topics: ["privacy", "open-data"], at: now.adding(days: -30))
    try board.tip("tweede pin", at: now.adding(days: -3), reviewBy: now.adding(days: -1))
    try board.tip("ingetrokken", at: now)
    try board.tip("van Tom, café", by: board.helper, at: now.adding(days: -4), body: "De e-mail naar het loket.")
    for number in [5, 4] { try board.store.pinTip(number, place: 1, by: board.moderator.id, at: now) }
    try board.store.setWithdrawn(true, tip: 6, by: board.asker.id, at: now)
  }

  static let all = ["eerste pin", "tweede pin", "nieuw", "van Tom, café", "oud maar goed", "te herzien"]

  @Test func pinnedThenCurrentThenToReviewEachNewestFirst() throws {
    #expect(try board.titles() == Self.all)
    #expect(try board.titles(TipFilter(includesRetired: true)) == Self.all + ["ingetrokken"])
  }

  @Test(arguments: 1...8) func pagesFollowEachOther(limit: Int) throws {
    var titles: [String] = []
    var after: PageKey?
    repeat {
      let page = try board.store.tips(
        matching: TipFilter(includesRetired: true), now: monday, after: after, limit: limit)
      #expect(page.items.count <= limit && !page.items.isEmpty)
      titles += page.items.map(\.title)
      after = page.next
    } while after != nil
    #expect(titles == Self.all + ["ingetrokken"])
  }

  @Test func filters() throws {
    let expected: [(TipFilter, [String])] = [
      (TipFilter(topic: TopicID("privacy")), ["eerste pin", "nieuw"]),
      (TipFilter(pinnedOnly: true), ["eerste pin", "tweede pin"]),
      (TipFilter(toReviewOnly: true), ["tweede pin", "te herzien"]),
      (TipFilter(layer: LayerID("be.local.cpas")), ["van Tom, café"]),
      (TipFilter(words: ["CAFE"]), ["van Tom, café"]),
      (TipFilter(words: ["e-mai", "lok"]), ["van Tom, café"]),
      (TipFilter(words: ["pin", "twee"]), ["tweede pin"]),
      (TipFilter(words: ["pin", "café"]), []),
      (TipFilter(words: ["*", "\""]), Self.all),
      (TipFilter(words: ["pin"], topic: TopicID("privacy"), layer: LayerID("be.local.municipality")), ["eerste pin"]),
    ]
    for (filter, titles) in expected { #expect(try board.titles(filter) == titles, "\(filter)") }
  }

  @Test func aReportThatWorkedAddsALayer() throws {
    try board.store.adoptTip(2, worked: true, note: "", by: board.helper.id, at: monday)
    try board.store.adoptTip(1, worked: false, note: "", by: board.helper.id, at: monday)
    #expect(try board.titles(TipFilter(layer: LayerID("be.local.cpas"))) == ["nieuw", "van Tom, café"])
    let layers = [LayerID("be.local.municipality"), LayerID("be.local.cpas")]
    #expect(try board.store.tip(2, now: monday).tip.layers == layers)
  }
}
