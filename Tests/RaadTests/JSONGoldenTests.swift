// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import ForumUI
import Foundation
import Testing

@testable import raad

/// The JSON of every type, with another value in every field, so that two that are swapped show.
/// `RAAD_DRAW=1` writes the file anew: look before you commit.
@Suite("JSON of every type")
struct JSONGoldenTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/json.txt")
  private static let now = Timestamp(seconds: 1_800_000_000)

  /// Values none of which comes twice.
  private struct Distinct {
    private var last = 0
    mutating func number() -> Int {
      last += 1
      return last
    }
    mutating func text(_ kind: String) -> String { "\(kind) \(number())" }
    mutating func word(_ kind: String) -> String { "\(kind)-\(number())" }
    mutating func moment() -> Timestamp { Timestamp(seconds: 1_700_000_000 + Int64(number()) * 86_400) }
    mutating func topics() -> [TopicID] { [TopicID(word("topic")), TopicID(word("topic"))] }
    mutating func layer() -> LayerID { LayerID(word("layer")) }
    mutating func labels(_ kind: String) -> Labels {
      var texts: [InterfaceLanguage: String] = [:]
      for language in InterfaceLanguage.allCases { texts[language] = "\(text(kind)) \(language.rawValue)" }
      return Labels(texts)
    }
    mutating func member(_ role: Role = .moderator) -> MemberBrief {
      MemberBrief(
        id: MemberID(rawValue: Int64(number())), handle: word("handle"), name: text("name"), role: role, layer: layer(),
        organisation: text("organisation"))
    }
    mutating func post() -> PostReference { PostReference(thread: number(), number: number()) }
    mutating func thread() -> ThreadSummary {
      ThreadSummary(
        number: number(), title: text("title"), kind: .call, callKind: .mentoring, stage: .trying, author: member(),
        layer: layer(), language: Language(.fr), created: moment(), lastActivity: moment(), topics: topics(),
        posts: number(), answers: number(), helped: number(), heard: number(), lockReason: text("reason"),
        unread: number())
    }
    mutating func tip() -> Tip {
      Tip(
        number: number(), title: text("title"), body: text("body"), topics: topics(), owner: member(),
        credited: member(.member), source: post(), language: Language(.de), layers: [layer(), layer()],
        created: moment(), confirmed: moment(), reviewBy: moment(), state: .superseded(by: number()), pin: number(),
        worked: number(), failed: number(), version: number())
    }
    mutating func notice() -> Notice {
      Notice(
        id: NoticeID(rawValue: Int64(number())), kind: .madeIntoTip, actor: member(), created: moment(),
        target: .post(post()), title: text("title"), isSeen: false)
    }
    mutating func counts() -> BoardCounts {
      BoardCounts(
        members: number(), organisations: number(), layers: number(), threads: number(), posts: number(),
        tips: number(), unreadAdvice: number(), unreadStories: number(), newAdvice: number(), newStories: number(),
        waiting: number(), notices: number())
    }
    mutating func draft() -> Draft {
      Draft(target: .reply(to: post()), saved: moment(), fields: ["title": text("title"), "body": text("body")])
    }
    mutating func entry() -> MemberEntry {
      MemberEntry(
        brief: member(), ties: [TopicID(word("topic")): [.follows, .canHelp]], worksOn: [text("line"), text("line")],
        posts: number())
    }
  }

  /// Networks, events and polls.
  private static func meetings(_ next: inout Distinct) -> [(String, JSONValue)] {
    var fields = NetworkFields(name: next.text("name"), body: next.text("body"), topics: next.topics())
    fields.language = Language(.fr)
    fields.layers = [next.layer()]
    fields.region = next.text("region")
    fields.organisations = [next.text("organisation")]
    fields.parent = NetworkID(next.word("network"))
    fields.size = next.number()
    fields.goals = [.connect, .develop]
    fields.goalSource = .members
    fields.age = next.text("age")
    fields.isOpen = false
    fields.needs = [NetworkNeed(.seeks, next.text("line"), topics: next.topics())]
    (fields.support, fields.budget) = (.informal, .yearly)
    fields.links = [next.text("link")]
    let network = Network(
      id: NetworkID(next.word("network")), thread: next.number(), fields: fields,
      board: [BoardMember(member: next.member(), task: next.text("task"), line: next.text("line"))],
      members: next.number(), standing: .invited, activities: next.number(), changed: next.moment(),
      version: next.number())
    var slot = EventSlot(number: next.number(), start: next.moment(), end: next.moment(), places: 1000)
    (slot.taken, slot.maybe, slot.waiting) = (next.number(), next.number(), next.number())
    var day = EventFields(
      title: next.text("title"), body: next.text("body"), topics: next.topics(), zone: "Etc/UTC", slots: [slot])
    (day.kind, day.category, day.language) = (.visit, .mixed, Language(.de))
    (day.question, day.benefit, day.target) = (next.text("question"), next.text("benefit"), next.text("target"))
    (day.place, day.address, day.link) = (next.text("place"), next.text("address"), next.text("link"))
    day.hosts = [.network(NetworkID(next.word("network"))), .partner(next.text("partner"))]
    day.sessions = [EventSession(start: next.moment(), title: next.text("title"), by: next.text("by"))]
    (day.isWorkingTime, day.cost, day.signUpUntil) = (false, next.text("cost"), next.moment())
    day.audience = .boards
    let event = Event(
      number: next.number(), thread: next.number(), owner: next.member(), fields: day, uid: next.text("uid"),
      sequence: next.number(), changed: next.moment(),
      answers: [slot.number: Event.Answer(.yes, bringsColleague: true, isShown: true, waitingPlace: next.number())],
      shown: [next.member()], report: next.post(), talkAfter: next.number(), isHost: true, standing: .full,
      version: next.number())
    var asked = PollFields(
      title: next.text("title"), body: next.text("body"), topics: [], kind: .ideas, closes: next.moment())
    (asked.gathersUntil, asked.dots, asked.prize, asked.event) = (
      next.moment(), next.number(), next.text("prize"), next.number()
    )
    (asked.isSealed, asked.isSecret, asked.tieRule) = (false, true, .lot)
    asked.audience = .network(NetworkID(next.word("network")))
    var option = PollOption(
      number: next.number(), text: next.text("text"), author: next.member(), start: next.moment(), end: next.moment())
    option.isMine = true
    let result = PollResult(
      ballots: next.number(),
      lines: [PollResult.Line(option: next.number(), votes: next.number(), weight: next.number())],
      groups: [PollResult.Group(layer: next.layer(), ballots: next.number(), votes: [next.number(): next.number()])],
      agreed: [next.number()], differing: [next.number()])
    let poll = Poll(
      number: next.number(), post: next.post(), owner: next.member(), fields: asked, created: next.moment(),
      phase: .owed, voters: next.number(), closed: next.moment(), firstCloses: next.moment(), isForMe: false,
      hasVoted: true, options: [option], result: result,
      concerns: [
        PollConcern(
          number: next.number(), member: next.member(), blocks: true, text: next.text("text"),
          answer: next.text("answer"))
      ], outcome: next.post(), actions: next.post(), winners: [next.number()])
    return [
      ("network", JSONValue(network)), ("event", JSONValue(event)),
      ("agenda", JSONValue(AgendaEntry(event: event, slot: slot, clash: next.number()))), ("poll", JSONValue(poll)),
    ]
  }

  private static func documents() -> [(String, JSONValue)] {
    var next = Distinct()
    let thread = next.thread()
    var post = Post(
      id: PostID(rawValue: Int64(next.number())), reference: next.post(), parent: next.number(), author: next.member(),
      created: next.moment(), language: Language(.nl), body: next.text("body"), helped: .moderator,
      heard: next.number(), edited: next.moment(), version: next.number(), tips: [next.number(), next.number()])
    post.tombstone = .removedByAuthor
    let revision = Revision(
      editor: next.member(), replaced: next.moment(),
      text: EditedText(title: next.text("title"), topics: next.topics(), body: next.text("body")),
      reason: next.text("reason"))
    let member = Member(
      brief: next.member(), roleFamily: .field, worksOn: [next.text("line")], canTalkAbout: [next.text("line")],
      ties: [TopicID(next.word("topic")): .worksOn], joined: next.moment())
    var today = Today(
      waiting: [next.thread()], waitingCount: next.number(), notices: [next.notice()], changedThreads: next.number(),
      newPosts: next.number(), newTips: next.number(), since: next.moment(), pinnedTips: [next.tip()],
      drafts: [next.draft()], counts: next.counts())
    today.steps = [.answer, .ask]
    let digest = Digest(
      since: next.moment(), notices: [next.notice()], threads: [next.thread()], tips: [next.tip()],
      waiting: [next.thread()], waitingCount: next.number(), changedThreads: next.number(), newPosts: next.number(),
      newTips: next.number())
    let entry = TopicEntry(
      topic: Topic(id: TopicID(next.word("topic")), labels: next.labels("label"), aliases: [next.text("alias")]),
      threads: next.number(), waiting: next.number(), tips: next.number(), helpers: next.number(), tie: .canHelp)
    let layer = Layer(
      id: next.layer(), parent: next.layer(), isSelectable: true, labels: next.labels("label"),
      abbreviations: next.labels("short"))
    let organisation = Organisation(
      id: OrganisationID(Int64(next.number())), name: next.text("name"), layer: next.layer(), members: next.number())
    let audit = AuditEntry(
      actor: next.member(), action: next.word("action"), target: next.text("target"), subject: next.member(),
      at: next.moment(),
      reason: next.text("reason"))
    let adoption = Adoption(member: next.member(), worked: true, reported: next.moment(), note: next.text("note"))
    let reasons: [KindredReason] = [
      .canHelp(next.topics()), .helpedHere(next.number()), .helped(next.number(), TopicID(next.word("topic"))),
      .canTalkAbout(next.text("line")), .worksOn(next.topics()), .worksOnLine(next.text("line")),
      .follows(next.topics()),
    ]
    var statistics = BoardStatistics()
    (statistics.members, statistics.organisations) = (next.number(), next.number())
    (statistics.threads, statistics.waiting) = (next.number(), next.number())
    (statistics.posts, statistics.tips) = (next.number(), next.number())
    statistics.layers = [.init(layer: next.layer(), threads: next.number(), members: next.number())]
    statistics.topics = [
      .init(
        topic: TopicID(next.word("topic")), threads: next.number(), waiting: next.number(), tips: next.number())
    ]
    statistics.months = [.init(year: 2031, month: 2, threads: next.number(), posts: next.number())]
    statistics.questions = .init(waits: [next.number(), nil], helped: 1)
    statistics.bridges = [
      .init(asker: next.layer(), answerer: next.layer(), answers: next.number() + 10),
      .init(asker: next.layer(), answerer: next.layer(), answers: 1),
    ]
    statistics.newest = next.number()
    return [
      ("thread", JSONValue(thread, at: now)), ("post", JSONValue(post)), ("revision", JSONValue(revision)),
      ("withheld", JSONValue(Revision(editor: revision.editor, replaced: revision.replaced, text: nil, reason: "x"))),
      (
        "hit",
        JSONValue(
          SearchResults.Hit(thread: next.thread(), post: next.post(), snippet: "a \u{2}b\u{3} c"), at: now)
      ),
      ("tip", JSONValue(next.tip())), ("adoption", JSONValue(adoption)), ("member", JSONValue(next.entry())),
      (
        "profile",
        JSONValue(Profile(member: member, threads: [next.thread()], tips: [next.tip()], posts: next.number()), at: now)
      ),
      ("topic", JSONValue(entry)), ("layer", JSONValue(layer)), ("organisation", JSONValue(organisation)),
      ("notice", JSONValue(next.notice())), ("today", JSONValue(today, at: now)),
      ("digest", JSONValue(digest, at: now)), ("audit", JSONValue(audit)),
      (
        "kindred",
        JSONValue(
          KindredMember(brief: next.member(), reasons: reasons), Reader(language: .en, now: now))
      ),
      ("saved", JSONValue(SavedSearch(name: next.text("name"), text: "topic:x", query: nil, unread: next.number()))),
      ("draft", JSONValue(next.draft())), ("statistics", JSONValue(statistics)),
      (
        "problem",
        JSONValue(CheckProblem(rule: next.text("rule"), detail: next.text("detail"), kind: .schema), isMended: true)
      ),
    ] + meetings(&next)
  }

  @Test("stands in the file as it was looked at")
  func golden() throws {
    let drawn = Self.documents().map { "\($0): \($1.text)" }.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
      try FileManager.default.createDirectory(
        at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try drawn.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(kept.split(separator: "\n") == drawn.split(separator: "\n"))
  }

  /// The keys in which two objects differ.
  private func changed(_ old: JSONValue, _ new: JSONValue) throws -> [String] {
    let (old, new) = try (object(old), object(new))
    func text(_ value: Any?) throws -> Data {
      try JSONSerialization.data(withJSONObject: [value ?? ""], options: .sortedKeys)
    }
    return try new.keys.filter { try text(old[$0]) != text(new[$0]) }.sorted()
  }

  private func object(_ value: JSONValue) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? [String: Any])
  }

  @Test("each flag of a thread, a post and a notice changes its own key and no other")
  func flags() throws {
    var next = Distinct()
    var plain = next.thread()
    (plain.kind, plain.callKind, plain.stage, plain.lockReason, plain.helped) = (.question, nil, nil, nil, 0)
    (plain.created, plain.authorReturns) = (Self.now, true)
    let threads: [(WritableKeyPath<ThreadSummary, Bool>, [String])] = [
      (\.isPinned, ["pinned"]), (\.isHidden, ["hidden"]), (\.isNew, ["new"]), (\.isMine, ["mine"]),
      (\.isMuted, ["muted"]), (\.follow.isBookmarked, ["bookmarked"]), (\.isUnanswered, ["unanswered", "waiting"]),
    ]
    for (flag, keys) in threads {
      var thread = plain
      thread[keyPath: flag] = true
      #expect(try changed(JSONValue(plain, at: Self.now), JSONValue(thread, at: Self.now)) == keys)
    }
    var others: [(ThreadSummary, [String])] = []
    for (change, keys) in [
      ({ $0.lockReason = "x" }, ["lock_reason", "locked"]), ({ $0.helped = 1 }, ["answered", "helped"]),
      ({ $0.follow.stance = .watch }, ["watched"]),
    ] as [((inout ThreadSummary) -> Void, [String])] {
      var thread = plain
      change(&thread)
      others.append((thread, keys))
    }
    for (thread, keys) in others {
      #expect(try changed(JSONValue(plain, at: Self.now), JSONValue(thread, at: Self.now)) == keys)
    }
    let post = Post(
      id: PostID(rawValue: 1), reference: next.post(), parent: 1, author: next.member(), created: next.moment(),
      language: Language(.nl), body: "x", isRead: false)
    let posts: [(WritableKeyPath<Post, Bool>, String)] = [
      (\.isHeardByMe, "heard_by_me"), (\.isEditedByModerator, "edited_by_moderator"), (\.isRead, "read"),
      (\.isNew, "new"),
    ]
    for (flag, key) in posts {
      var changedPost = post
      changedPost[keyPath: flag] = true
      #expect(try changed(JSONValue(post), JSONValue(changedPost)) == [key])
    }
    let topic = Topic(id: TopicID("privacy"), labels: Labels([:]), aliases: [])
    func followed(_ follow: Follow) -> JSONValue {
      JSONValue(TopicEntry(topic: topic, threads: 1, waiting: 2, tips: 3, helpers: 4, tie: [], follow: follow))
    }
    for (follow, key) in [
      (Follow(stance: .watch), "watched"), (Follow(stance: .mute), "muted"), (Follow(isBookmarked: true), "bookmarked"),
    ] {
      #expect(try changed(followed(Follow()), followed(follow)) == [key])
    }
    var notice = next.notice()
    let unseen = JSONValue(notice)
    notice.isSeen = true
    #expect(try changed(unseen, JSONValue(notice)) == ["seen"])
  }
}
