// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension ThreadSummary {
  /// Threads in several states, with texts in several scripts and one that is hostile.
  static let samples = [
    sample(
      12, "Who has a template for a one-page social media policy?", by: .sara, hours: 2, answers: 3, unread: 2,
      topics: ["open-data", "plain-language"]),
    sample(11, "How do you reach colleagues without a PC?", by: .jan, hours: 26, answers: 5, helped: 1),
    sample(10, "漢字と\u{1b}[31m red \u{202e}desrever e\u{301}", by: .an, hours: 75, isWaiting: true, isMine: true),
    sample(
      9, "Call: a room for forty people", kind: .call, by: .jan, hours: 200, answers: 1, lock: "the room is found"),
    sample(8, "What we learned from six weeks of trying", kind: .story, by: .sara, hours: 900, isPinned: true),
  ]

  static func sample(
    _ number: Int, _ title: String, kind: ThreadKind = .question, by author: MemberBrief, hours: Int, answers: Int = 0,
    helped: Int = 0, isWaiting: Bool = false, unread: Int = 0, topics: [TopicID] = ["open-data"], lock: String? = nil,
    isPinned: Bool = false, isMine: Bool = false
  ) -> ThreadSummary {
    let at = Timestamp.sampleNow.adding(hours: -hours)
    return ThreadSummary(
      number: number, title: title, kind: kind, author: author, layer: author.layer, language: Language(.en),
      created: at, lastActivity: at, topics: topics, posts: answers + 1, answers: answers, helped: helped,
      isUnanswered: isWaiting, isPinned: isPinned, lockReason: lock, unread: unread, isNew: unread > 0, isMine: isMine)
  }
}

extension ThreadDetail {
  /// A question with a tree of answers: a bridge that helped, an edit, a tombstone, a quote, a
  /// reference.
  static let sample = ThreadDetail(
    summary: .sample(12, "Who has a one-page policy?", by: .an, hours: 50, answers: 2, helped: 1, isMine: true),
    posts: [
      post(1, nil, .an, 50, "We have fourteen pages that nobody reads. Who has one page that is used?"),
      post(2, 1, .sara, 40, "Three columns work for us: do, ask first, never. See #7.2 and tip:4.", helped: .asker),
      post(3, 2, .an, 30, "> Three columns work for us\nThank you! Who decides what goes where?"),
      post(4, 1, .jan, 20, "", tombstone: .removedByAuthor),
      post(5, 3, .sara, 10, "The lawyer and one front-office colleague, together. 漢字 e\u{301}\u{1b}[2J", isRead: false),
    ], marks: ReadMarks(upTo: 4))

  static func post(
    _ number: Int, _ parent: Int?, _ author: MemberBrief, _ hours: Int, _ body: String, helped: HelpedMark? = nil,
    tombstone: Tombstone? = nil, isRead: Bool = true
  ) -> Post {
    Post(
      id: PostID(Int64(number)), reference: PostReference(thread: 12, number: number), parent: parent, author: author,
      created: Timestamp.sampleNow.adding(hours: -hours), language: Language(.en), body: body, helped: helped,
      heard: number == 1 ? 2 : 0, edited: number == 3 ? Timestamp.sampleNow.adding(hours: -29) : nil,
      tombstone: tombstone, isRead: isRead)
  }

  /// A thread of so many short posts, all answers to the first, none read.
  static func long(_ count: Int) -> ThreadDetail {
    ThreadDetail(
      summary: .sample(12, "A long thread", by: .sara, hours: 50, answers: count - 1),
      posts: (1...count).map { post($0, $0 == 1 ? nil : 1, .sara, 50, "Text of post \($0).", isRead: false) },
      marks: ReadMarks())
  }
}

extension ThreadListState {
  /// Shows rows as if they had been read.
  mutating func show(_ rows: [ThreadSummary], next: PageKey? = nil, _ world: World) {
    let page = Page(items: rows, next: next)
    _ = update(.loaded(.threads(part, query, after: nil, limit: 100), .threads(page)), world)
  }
}
