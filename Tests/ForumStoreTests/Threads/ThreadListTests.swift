// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// The same numbers in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// A board with everything that a list can ask for, and all threads as one reader sees them, to
/// compare lists with.
private struct ListedBoard {
  let board: TestBoard
  var threads: [ThreadSummary] = []
  var bodies: [Int: String] = [:]
  let me: Member
  /// The threads in which the reader wrote and still stands.
  var written: Set<Int> = []
  /// Those that are muted, as the rule says it.
  var muted: Set<Int> = []
  /// All in the order of each sort.
  private var ordered: [ThreadSort: [ThreadSummary]] = [:]

  init(seed: UInt64) throws {
    board = try TestBoard()
    var dice = Dice(state: seed)
    // The reader came later than some threads, and can have marks in them all the same.
    let joined = monday.adding(days: -12)
    me = try board.store.join(
      MemberFields(handle: "later", layer: LayerID("be.local.cpas"), organisation: "OCMW Elders"), login: "later",
      at: joined)
    try board.agree(me)
    _ = try board.store.beginVisit(me.id, at: monday.adding(days: -3))
    _ = try board.store.beginVisit(me.id, at: monday.adding(days: -1))
    let words = ["brief", "loket", "klare", "taal", "é-mail", "budget"]
    for number in 1...60 {
      let start = monday.adding(days: -Int.random(in: 1...18, using: &dice))
      var people = [board.steward, board.moderator, board.asker, board.helper]
      if start >= joined { people.append(me) }
      let author = people.randomElement(using: &dice)!
      var kinds: [ThreadKind] = [.question, .feedback, .call, .story]
      if author.role >= .moderator { kinds.append(.news) }
      let body = (0..<4).map { _ in words.randomElement(using: &dice)! }.joined(separator: " ")
      let topics = ["open-data", "privacy", "plain-language"].shuffled(using: &dice).prefix(
        Int.random(in: 1...3, using: &dice))
      let opening = try board.store.ask(
        NewThread(
          kind: kinds.randomElement(using: &dice)!, title: "Draad \(number)", body: body,
          topics: topics.map { TopicID($0) },
          language: Language([.nl, .fr].randomElement(using: &dice)!),
          layer: Bool.random(using: &dice) ? nil : LayerID("be.local.cpas")), by: author.id, at: start)
      bodies[number] = body
      for reply in 0..<Int.random(in: 0...3, using: &dice) {
        let by = people.randomElement(using: &dice)!
        let post = try board.reply(opening, by: by, at: start.adding(hours: reply * 7))
        if Int.random(in: 0..<4, using: &dice) == 0 {
          try? board.store.setHelped(true, post, by: author.id, at: start)
        }
        if Int.random(in: 0..<6, using: &dice) == 0 {
          try board.store.remove(post, reason: "", by: by.id, at: start)
        }
      }
      let fate = Int.random(in: 0..<12, using: &dice)
      if fate == 0 { try board.store.setPinned(true, thread: number, by: board.moderator.id, at: start) }
      if fate == 1 { try board.store.setLocked("dicht", thread: number, by: board.moderator.id, at: start) }
      if fate == 2 { try board.store.setHidden(true, thread: number, reason: "x", by: board.moderator.id, at: start) }
      if fate == 3 {
        try board.store.remove(opening, reason: "", by: author.id, at: start)
        bodies[number] = ""
      }
      if fate > 8 {
        try board.store.setMarks(ReadMarks(upTo: Int.random(in: 0...2, using: &dice)), thread: number, by: me.id)
      }
    }
    // In some runs with a muted topic, in others without.
    if seed % 2 == 0 { try board.store.setStance(.mute, of: .topic(TopicID("privacy")), by: me.id) }
    for number in 1...60 where try board.isVisible(number) {
      let stance: Stance? = [.watch, .mute, nil, nil].randomElement(using: &dice)!
      try board.store.setStance(stance, of: .thread(number), by: me.id)
      let isBookmarked = Int.random(in: 0..<4, using: &dice) == 0
      try board.store.setBookmarked(isBookmarked, .thread(number), by: me.id, at: monday)
    }
    let viewer = try board.store.viewer(me.id)
    written = Set(
      try board.store.database.rows(
        "SELECT thread FROM post WHERE author = ? AND tombstone IS NULL", me.id
      ) { (row) throws(StoreError) in try row.value(0) as Int })
    threads = try (1...60).compactMap { (number) throws(StoreError) in
      let state = try board.store.threadState(number, for: board.asker.id)
      return state.isRemoved || state.isHidden ? nil : try board.store.summary(of: number, for: viewer)
    }
    let topic = try board.store.follow(of: .topic(TopicID("privacy")), by: me.id).stance
    muted = Set(threads.filter { Self.isMuted($0, topic: topic) }.map(\.number))
    for sort in ThreadSort.allCases { ordered[sort] = Self.ordered(threads, by: sort) }
  }

  private static func isMuted(_ thread: ThreadSummary, topic: Stance?) -> Bool {
    thread.follow.stance == .mute
      || thread.follow.stance == nil && topic == .mute && !thread.isMine && thread.topics.contains(TopicID("privacy"))
  }

  /// What a list has to show of these threads.
  func expected(_ sort: ThreadSort, _ place: ThreadPlace, of wanted: Set<Int>) -> [Int] {
    let kinds = place.kinds
    return ordered[sort, default: []].filter { wanted.contains($0.number) && kinds.contains($0.kind) }.map(\.number)
  }

  private static func ordered(_ threads: [ThreadSummary], by sort: ThreadSort) -> [ThreadSummary] {
    func key(_ thread: ThreadSummary) -> [Int64] {
      let activity = thread.lastActivity.seconds
      let pinned: Int64 = thread.isPinned ? 1 : 0
      return switch sort {
      case .newest: [pinned, 0, activity, Int64(thread.number)]
      case .oldest: [pinned, 0, -activity, -Int64(thread.number)]
      case .waiting:
        [
          pinned, thread.isWaiting(at: monday) ? 1 : 0,
          thread.isWaiting(at: monday) ? -thread.created.seconds : activity, Int64(thread.number),
        ]
      case .unanswered:
        [
          pinned, thread.isUnanswered ? 1 : 0, thread.isUnanswered ? -thread.created.seconds : activity,
          Int64(thread.number),
        ]
      case .helped: [pinned, Int64(thread.helped), activity, Int64(thread.number)]
      }
    }
    return threads.sorted { key($1).lexicographicallyPrecedes(key($0)) }
  }
}

extension TestBoard {
  /// Whether members see a thread.
  fileprivate func isVisible(_ number: Int) throws -> Bool {
    let state = try store.threadState(number, for: asker.id)
    return !state.isRemoved && !state.isHidden
  }
}

@Suite struct ThreadListTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func listsAreWhatTheyShouldBe(seed: UInt64) throws {
    let listed = try ListedBoard(seed: seed)
    let board = listed.board
    let week = monday.adding(days: -7)
    let cases: [(String, (ThreadSummary) -> Bool)] = [
      ("", { _ in true }),
      ("topic:privacy", { $0.topics.contains(TopicID("privacy")) }),
      (
        "topic:privacy topic:open-data",
        { $0.topics.contains(TopicID("privacy")) && $0.topics.contains(TopicID("open-data")) }
      ),
      ("-topic:privacy", { !$0.topics.contains(TopicID("privacy")) }),
      ("layer:be.local", { $0.layer.isWithin(LayerID("be.local")) }),
      ("layer:be.local.cpas -is:mine", { $0.layer == LayerID("be.local.cpas") && !$0.isMine }),
      ("-layer:be.local", { !$0.layer.isWithin(LayerID("be.local")) }),
      ("author:vrager", { $0.author.handle == "vrager" }),
      ("author:vrager author:mo", { ["vrager", "mo"].contains($0.author.handle) }),
      ("-author:vrager -author:mo", { !["vrager", "mo"].contains($0.author.handle) }),
      ("org:elders", { ["helper", "later"].contains($0.author.handle) }),
      ("org:een", { $0.author.handle == "mo" }),
      ("kind:question", { $0.kind == .question }),
      ("kind:question kind:story", { $0.kind == .question || $0.kind == .story }),
      ("-kind:question -kind:story", { $0.kind != .question && $0.kind != .story }),
      ("lang:fr", { $0.language == Language(.fr) }),
      ("lang:fr lang:nl", { _ in true }),
      ("is:waiting", { $0.isWaiting(at: monday) }), ("-is:waiting", { !$0.isWaiting(at: monday) }),
      ("is:unanswered", { $0.isUnanswered }), ("-is:unanswered", { !$0.isUnanswered }),
      ("is:unread", { $0.unread > 0 }), ("-is:unread", { $0.unread == 0 }),
      ("is:mine", { $0.isMine }), ("is:helped", { $0.helped > 0 }),
      ("is:open", { $0.kind.expectsAnswers && $0.helped == 0 }), ("is:answered", { $0.isAnswered }),
      ("is:locked", { $0.isLocked }), ("is:pinned", { $0.isPinned }), ("is:new", { $0.isNew }),
      ("-is:new", { !$0.isNew }), ("is:hidden", { _ in false }),
      ("is:watched", { $0.follow.stance == .watch }), ("-is:watched", { $0.follow.stance != .watch }),
      ("is:muted", { listed.muted.contains($0.number) }), ("-is:muted", { !listed.muted.contains($0.number) }),
      ("is:bookmarked", { $0.follow.isBookmarked }), ("-is:bookmarked", { !$0.follow.isBookmarked }),
      ("is:replied", { !$0.isMine && listed.written.contains($0.number) }),
      ("-is:replied", { $0.isMine || !listed.written.contains($0.number) }),
      (
        "is:watched is:unread topic:privacy",
        {
          $0.follow.stance == .watch && $0.unread > 0 && $0.topics.contains(TopicID("privacy"))
        }
      ),
      ("before:7d", { $0.created < week }), ("after:7d", { $0.created >= week }),
      ("loket", { listed.bodies[$0.number]!.contains("loket") }),
      ("lok", { listed.bodies[$0.number]!.contains("loket") }),
      ("loket budget", { listed.bodies[$0.number]!.contains("loket") && listed.bodies[$0.number]!.contains("budget") }),
      ("\"!?\" loket", { listed.bodies[$0.number]!.contains("loket") }),
      ("org:\"--\"", { _ in false }),
      ("-loket", { !listed.bodies[$0.number]!.contains("loket") }),
      ("\"klare taal\"", { listed.bodies[$0.number]!.contains("klare taal") }),
      ("e-mail", { listed.bodies[$0.number]!.contains("é-mail") }),
      (
        "kind:question is:waiting topic:privacy layer:be",
        { $0.isWaiting(at: monday) && $0.kind == .question && $0.topics.contains(TopicID("privacy")) }
      ),
    ]
    let vocabulary = Vocabulary(layers: try board.store.layers(), topics: try board.store.topics())
    for (text, holds) in cases {
      let holding = Set(listed.threads.filter(holds).map(\.number))
      var query = try QueryParser.parse(text, vocabulary: vocabulary)
      for sort in ThreadSort.allCases {
        query.sort = sort
        let typed = "\(text) sort:\(sort.rawValue)"
        for place in ThreadPlace.allCases {
          let wanted = listed.expected(sort, place, of: holding)
          #expect(try board.list(query, place: place, as: listed.me) == wanted, "\(typed) \(place) \(seed)")
          guard place == .everything else { continue }
          #expect(try board.list(query, as: listed.me, limit: 7) == wanted, "paged \(typed) \(seed)")
          #expect(
            try board.list(query, as: listed.me, limit: 9, direction: .backward) == wanted,
            "from the end \(typed) \(seed)")
          guard text.split(separator: " ").contains(where: { !$0.contains(":") }) else { continue }
          // As if each word were too common to be looked up, and each page too long.
          let walked = WordEffort(most: 0, posts: 1, smallBoard: 0)
          #expect(
            try board.list(query, as: listed.me, limit: 7, effort: walked) == wanted, "walked \(typed) \(seed)")
        }
      }
    }
  }

  @Test func aCountStopsAtItsLimit() throws {
    let listed = try ListedBoard(seed: 4)
    let request = ThreadListRequest(viewer: listed.me.id, now: monday)
    let count = { (limit: Int) in try listed.board.store.countThreads(request, limit: limit) }
    #expect(try count(1000) == Count(listed.threads.count))
    #expect(try count(listed.threads.count) == Count(listed.threads.count))
    #expect(try count(5) == Count(5, isMore: true))
    #expect(try count(0) == Count(0, isMore: true))
  }

  @Test func whatALineSaysIsWhatTheThreadSays() throws {
    let listed = try ListedBoard(seed: 8)
    let store = listed.board.store
    let page = try store.threads(ThreadListRequest(viewer: listed.me.id, now: monday))
    for line in page.items {
      let detail = try store.thread(line.number, viewer: listed.me.id, now: monday)
      #expect(detail.summary == line)
      let visible = detail.posts.filter { $0.tombstone == nil }
      let isMuted = listed.muted.contains(line.number)
      #expect(line.posts == visible.count)
      #expect(line.isMuted == isMuted)
      #expect(line.unread == (isMuted ? 0 : visible.count { !$0.isRead }), "#\(line.number)")
      #expect(line.isNew == (!isMuted && visible.contains { $0.isNew }))
      #expect(line.answers == visible.count { $0.parent == 1 && $0.author.id != line.author.id })
      #expect(line.helped == visible.count { $0.helped != nil })
      #expect(line.lastActivity == visible.map(\.created).max())
    }
  }

  @Test func theListsAgreeWithTheThreads() throws {
    let database = try ListedBoard(seed: 6).board.store.database
    #expect(
      try database.number(
        """
        SELECT count(*) FROM (SELECT thread, scope FROM listing EXCEPT SELECT thread, scope FROM thread_scope
          UNION ALL SELECT thread, scope FROM thread_scope EXCEPT SELECT thread, scope FROM listing)
        """) == 0)
    #expect(
      try database.number(
        """
        SELECT count(*) FROM listing JOIN thread ON number = thread WHERE listing.pinned <> thread.pinned
          OR by_activity <> last_activity OR listing.by_waiting <> thread.by_waiting
          OR listing.by_helped <> thread.by_helped
        """) == 0)
    #expect(
      try database.number(
        """
        SELECT count(*) FROM scope WHERE
          threads <> (SELECT count(*) FROM listing WHERE scope = scope.name)
          OR waiting <> (SELECT count(*) FROM listing JOIN thread ON number = thread
            WHERE scope = scope.name AND waiting = 1)
        """) == 0)
  }
}
