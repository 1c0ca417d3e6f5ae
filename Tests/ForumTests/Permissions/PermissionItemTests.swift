// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct PermissionItemTests {
  private let asker = Fixtures.member(1)
  private let helper = Fixtures.member(2)

  private func thread(_ kind: ThreadKind = .question) -> ThreadSummary {
    ThreadSummary(
      number: 1, title: "Title", kind: kind, author: asker, layer: asker.layer, language: .unknown,
      created: Timestamp(seconds: 0), lastActivity: Timestamp(seconds: 0), topics: [], lockReason: "done",
      isHidden: true)
  }

  @Test(
    arguments: [
      (ThreadKind.question, 1, true), (.feedback, 1, true), (.call, 1, false), (.story, 1, false),
      (.question, 2, false),
      (.question, nil, false),
    ] as [(ThreadKind, Int?, Bool)])
  func answers(kind: ThreadKind, parent: Int?, isAnswer: Bool) {
    let item = PermissionItem(post: Fixtures.post(3, parent: parent), in: thread(kind), actor: asker.id)
    #expect(item.isAnswer == isAnswer)
  }

  @Test func aPostKnowsItsAuthorAndItsThread() {
    var post = Fixtures.post(2, by: helper)
    post.tombstone = .removedByAuthor
    let asAsker = PermissionItem(post: post, in: thread(), actor: asker.id)
    #expect(!asAsker.authorIsActor && asAsker.isAsker && asAsker.isHidden)
    #expect(asAsker.lockReason == "done")
    #expect(asAsker.tombstone == .removedByAuthor)
    let asHelper = PermissionItem(post: post, in: thread(), actor: helper.id)
    #expect(asHelper.authorIsActor && !asHelper.isAsker)
    let asGuest = PermissionItem(post: post, in: thread(), actor: nil)
    #expect(!asGuest.authorIsActor && !asGuest.isAsker)
  }

  @Test(arguments: [
    (TipState.current, false), (.toReview, false), (.superseded(by: 2), true), (.withdrawn, true),
  ])
  func tips(state: TipState, isRetired: Bool) {
    let now = Timestamp(seconds: 0)
    let tip = Tip(
      number: 1, title: "Title", body: "Text", topics: [], owner: helper, language: .unknown, created: now,
      confirmed: now, reviewBy: now, state: state)
    #expect(PermissionItem(tip: tip, actor: asker.id).tipIsRetired == isRetired)
    #expect(PermissionItem(tip: tip, actor: helper.id).isOwner)
    #expect(!PermissionItem(tip: tip, actor: asker.id).isOwner)
  }
}
