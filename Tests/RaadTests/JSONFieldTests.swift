// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Testing

@testable import raad

/// What scripts read, with a value of its own in each field, so that no two can be exchanged.
@Suite("Fields of JSON")
struct JSONFieldTests {
  private static func hour(_ hours: Int) -> Timestamp { Harness.now.adding(hours: hours) }

  private static let bo = MemberBrief(
    id: MemberID(2), handle: "bo", name: "Bo B.", role: .moderator, layer: LayerID("be.local.cpas"),
    organisation: "Molenbrug")

  private static let boText =
    #"{"handle":"bo","name":"Bo B.","role":"moderator","layer":"be.local.cpas","organisation":"Molenbrug"}"#

  private static let thread = ThreadSummary(
    number: 7, title: "Which licence?", kind: .call, callKind: .sparring, author: bo, layer: LayerID("be.federal.fps"),
    language: Language(.nl), created: hour(1), lastActivity: hour(2), topics: [TopicID("privacy"), TopicID("ethics")],
    posts: 11, answers: 12, heard: 14, unread: 15)

  private static let tip = Tip(
    number: 4, title: "One page", body: "Print it.", topics: [TopicID("privacy")], owner: bo,
    source: PostReference(thread: 7, number: 2), language: Language(.fr), layers: [LayerID("be.local.cpas")],
    created: hour(1), confirmed: hour(2), reviewBy: hour(3), state: .superseded(by: 9), pin: 5, worked: 6, failed: 8,
    version: 3)

  private static let topic = Topic(
    id: TopicID("privacy"), labels: Labels([.fr: "Vie privée", .nl: "Privacy"]), aliases: ["gdpr", "avg"])

  @Test("A thread")
  func threads() {
    #expect(
      JSONValue(Self.thread).text
        == ##"""
        {"ref":"#7","number":7,"title":"Which licence?","kind":"call","call_kind":"sparring","stage":null,\##
        "author":\##(Self.boText),"layer":"be.federal.fps","language":"nl","topics":["privacy","ethics"],\##
        "created":"2026-01-30T10:00:00Z","last_activity":"2026-01-30T11:00:00Z","posts":11,"answers":12,\##
        "helped":0,"heard":14,"unread":15,"waiting":false,"answered":false,"pinned":false,"locked":false,\##
        "lock_reason":null,"hidden":false,"new":false,"mine":false,"watched":false,"muted":false,\##
        "bookmarked":false}
        """##)
  }

  private static let flags: [(name: String?, set: @Sendable (inout ThreadSummary) -> Void)] = [
    ("waiting", { $0.isWaiting = true }), ("answered", { $0.helped = 1 }), ("pinned", { $0.isPinned = true }),
    ("locked", { $0.lockReason = "done" }), ("hidden", { $0.isHidden = true }), ("new", { $0.isNew = true }),
    ("mine", { $0.isMine = true }), ("watched", { $0.follow.stance = .watch }), ("muted", { $0.isMuted = true }),
    ("bookmarked", { $0.follow.isBookmarked = true }), (nil, { $0.follow.stance = .mute }),
  ]

  @Test("Each state of a thread is one field and no other", arguments: flags.indices)
  func states(index: Int) {
    let (name, set) = Self.flags[index]
    var thread = Self.thread
    thread.kind = .question
    set(&thread)
    guard case .object(let fields) = JSONValue(thread) else {
      Issue.record("no object")
      return
    }
    #expect(fields.filter { $0.value == JSONValue.bool(true) }.map(\.name) == [name].compactMap { $0 })
  }

  @Test("A post")
  func post() {
    let post = Post(
      id: PostID(30), reference: PostReference(thread: 7, number: 2), parent: 1, author: Self.bo,
      created: Self.hour(1), language: Language(.de), body: "Ja.", helped: .asker, heard: 3, isHeardByMe: true,
      edited: Self.hour(2), version: 4, isNew: true, tips: [5, 6])
    #expect(
      JSONValue(post).text
        == ##"""
        {"ref":"#7.2","number":2,"parent":1,"author":\##(Self.boText),\##
        "created":"2026-01-30T10:00:00Z","language":"de","body":"Ja.","helped":"asker","heard":3,\##
        "heard_by_me":true,"edited":"2026-01-30T11:00:00Z","edited_by_moderator":false,"version":4,\##
        "tombstone":null,"read":true,"new":true,"tips":[5,6]}
        """##)
  }

  @Test("A tip")
  func tips() {
    #expect(
      JSONValue(Self.tip).text
        == ##"""
        {"ref":"tip:4","number":4,"title":"One page","body":"Print it.","topics":["privacy"],"owner":\##
        \##(Self.boText),"credited":null,"source":"#7.2","language":"fr","layers":["be.local.cpas"],\##
        "created":"2026-01-30T10:00:00Z","confirmed":"2026-01-30T11:00:00Z",\##
        "review_by":"2026-01-30T12:00:00Z","state":"superseded","superseded_by":9,"pin":5,"worked":6,\##
        "failed":8,"version":3}
        """##)
  }

  @Test(
    "A topic, followed in each way",
    arguments: [
      (Follow(stance: .watch), #""watched":true,"muted":false,"bookmarked":false"#),
      (Follow(stance: .mute), #""watched":false,"muted":true,"bookmarked":false"#),
      (Follow(isBookmarked: true), #""watched":false,"muted":false,"bookmarked":true"#),
    ])
  func topics(follow: Follow, text: String) {
    let entry = TopicEntry(
      topic: Self.topic, threads: 1, waiting: 2, tips: 3, helpers: 4, tie: [.follows, .canHelp], follow: follow)
    #expect(
      JSONValue(entry).text
        == ##"""
        {"id":"privacy","labels":{"nl":"Privacy","fr":"Vie privée"},"aliases":["gdpr","avg"],"threads":1,\##
        "waiting":2,"tips":3,"helpers":4,"tie":{"follows":true,"works":false,"helps":true},\##(text)}
        """##)
  }

  @Test("The counts of a board")
  func counts() {
    let counts = BoardCounts(
      members: 1, organisations: 2, layers: 3, threads: 4, posts: 5, tips: 6, unreadAdvice: 7, unreadStories: 8,
      newAdvice: 9, newStories: 10, waiting: 11, notices: 12)
    #expect(
      JSONValue(counts).text
        == ##"""
        {"members":1,"organisations":2,"layers":3,"threads":4,"posts":5,"tips":6,"unread_advice":7,\##
        "unread_stories":8,"new_advice":9,"new_stories":10,"waiting":11,"notices":12}
        """##)
  }

  @Test("The statistics of a board")
  func statistics() {
    var found = BoardStatistics()
    (found.members, found.organisations, found.threads) = (1, 2, 3)
    (found.waiting, found.posts, found.tips) = (4, 5, 6)
    found.layers = [.init(layer: LayerID("be"), threads: 7, members: 8)]
    found.topics = [.init(topic: TopicID("privacy"), threads: 9, waiting: 10, tips: 11)]
    found.months = [.init(year: 2026, month: 9, posts: 12), .init(year: 2026, month: 10, posts: 13)]
    #expect(
      JSONValue(found).text
        == ##"""
        {"members":1,"organisations":2,"threads":3,"waiting":4,"posts":5,"tips":6,\##
        "layers":[{"layer":"be","threads":7,"members":8}],\##
        "topics":[{"topic":"privacy","threads":9,"waiting":10,"tips":11}],\##
        "months":[{"month":"2026-09","posts":12},{"month":"2026-10","posts":13}]}
        """##)
  }
}
