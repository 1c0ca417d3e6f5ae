// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// Invented values for linear renderings, as of Friday 30 January 2026, 09:00 UTC.
enum LinearSamples {
  static let now = Timestamp(seconds: 1_769_763_600)

  static let layers = [
    Layer(
      id: LayerID("be"), parent: nil, isSelectable: false, labels: Labels([.nl: "België", .en: "Belgium"]),
      abbreviations: Labels([:])),
    Layer(
      id: LayerID("be.federal.fps"), parent: LayerID("be"), isSelectable: true,
      labels: Labels([.nl: "Federale overheidsdienst", .en: "Federal public service"]),
      abbreviations: Labels([.nl: "FOD", .en: "FPS"])),
    Layer(
      id: LayerID("be.local.municipality"), parent: LayerID("be"), isSelectable: true,
      labels: Labels([.nl: "Gemeente", .en: "Municipality"]), abbreviations: Labels([:])),
  ]

  static func linear(_ language: InterfaceLanguage, columns: Int?) -> Linear {
    Linear(reader: Reader(language: language, now: now), columns: columns, layers: layers)
  }

  static let sara = MemberBrief(
    id: MemberID(1), handle: "sara", name: "Sara Zomer", role: .member, layer: LayerID("be.federal.fps"),
    organisation: "FOD Voorbeeld")
  static let joris = MemberBrief(
    id: MemberID(2), handle: "joris", name: "", role: .moderator, layer: LayerID("be.local.municipality"),
    organisation: "Gemeente Molenbrug")

  static let thread = ThreadSummary(
    number: 12, title: "Wie heeft een sjabloon voor een kort socialemediabeleid?", kind: .question, author: sara,
    layer: sara.layer, language: nl, created: now.adding(hours: -26), lastActivity: now.adding(hours: -2),
    topics: [TopicID("social-media"), TopicID("plain-language")], posts: 4, answers: 2, helped: 1, heard: 3, unread: 1)

  static let nl = Language(.nl)

  static func post(
    _ number: Int, _ author: MemberBrief, parent: Int?, hours: Int, _ body: String
  ) -> Post {
    Post(
      id: PostID(Int64(number)), reference: PostReference(thread: 12, number: number), parent: parent, author: author,
      created: now.adding(hours: -hours), language: nl, body: body)
  }

  static var detail: ThreadDetail {
    var opening = post(
      1, sara, parent: nil, hours: 26, "Eén bladzijde, meer niet.\n\nMet voorbeelden \u{1B}[31mgraag\u{202E}.")
    opening.heard = 3
    var answer = post(2, joris, parent: 1, hours: 20, "Het onze past op één blad: 日本語 en e\u{301}e\u{301}n bijlage.")
    answer.helped = .asker
    answer.edited = now.adding(hours: -19)
    answer.tips = [4]
    var gone = post(3, joris, parent: 1, hours: 5, "")
    gone.tombstone = .removedByAuthor
    var thanks = post(4, sara, parent: 2, hours: 2, "Dank!")
    thanks.isRead = false
    thanks.isNew = true
    return ThreadDetail(summary: thread, posts: [opening, answer, gone, thanks], marks: ReadMarks(upTo: 3))
  }

  static let tip = Tip(
    number: 4, title: "Eén bladzijde volstaat", body: "Schrijf wat mag, niet wat niet mag.",
    topics: [TopicID("social-media")], owner: sara, credited: joris, source: PostReference(thread: 12, number: 2),
    language: nl, layers: [joris.layer, sara.layer], created: now.adding(days: -3), confirmed: now.adding(days: -3),
    reviewBy: now.adding(days: 362), pin: 1, worked: 2, failed: 1)

  /// A digest with every part, and hostile texts in it.
  static var digest: Digest {
    var hostile = thread
    hostile.number = 15
    hostile.title = "Wie kent \u{202E}dit\u{1B}]0;x\u{7} 日本語 e\u{301}?"
    hostile.helped = 0
    hostile.answers = 0
    hostile.isUnanswered = true
    hostile.isNew = true
    var waiting = hostile
    waiting.number = 3
    waiting.title = "Wie heeft ervaring met een loket zonder wachttijd?"
    waiting.created = now.adding(days: -20)
    waiting.isNew = false
    let notices = [Notice.Kind.answer, .mention].enumerated().map { index, kind in
      Notice(
        id: NoticeID(Int64(index)), kind: kind, actor: joris, created: now.adding(hours: index - 5),
        target: .post(PostReference(thread: 12, number: index + 2)), title: thread.title, isSeen: false)
    }
    return Digest(
      since: now.adding(days: -7), notices: notices, threads: [hostile], tips: [tip], waiting: [waiting],
      waitingCount: 8, changedThreads: 5, newPosts: 12, newTips: 2)
  }
}
