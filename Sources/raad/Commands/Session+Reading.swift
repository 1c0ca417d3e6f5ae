// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let reading: [Subcommand] = [
    Subcommand(
      "today", .reading,
      about: {
        $0(
          nl: "toont wat wacht, wat nieuw is en de vastgezette tips",
          fr: "montre ce qui attend, ce qui est nouveau et les astuces épinglées",
          de: "zeigt, was wartet, was neu ist, und die angehefteten Tipps",
          en: "shows what waits, what is new and the pinned tips")
      },
      member: { try $0.today() }),
    Subcommand(
      "list", .reading, [Operand(.query, "QUERY", .any)], [.saved, .limit],
      about: {
        $0(
          nl: "toont gesprekken: nummer, status, titel, bestuurslaag, wie, antwoorden, tijd, thema’s",
          fr: "montre les conversations : numéro, état, titre, niveau, auteur, réponses, âge, thèmes",
          de: "zeigt Gespräche: Nummer, Stand, Titel, Ebene, wer, Antworten, Alter, Themen",
          en: "shows threads: number, state, title, layer, author, answers, age, topics")
      },
      member: { try $0.list() }),
    Subcommand(
      "read", .reading, [Operand(.reference, "REF")], [.unread, .mark, .history],
      about: {
        $0(
          nl: "leest een gesprek, een bericht, een tip of een lid",
          fr: "lit une conversation, un message, une astuce ou un membre",
          de: "liest ein Gespräch, einen Beitrag, einen Tipp oder ein Mitglied",
          en: "reads a thread, a post, a tip or a member")
      },
      member: { try $0.read() }),
    Subcommand(
      "search", .reading, [Operand(.query, "QUERY", .many)], [.limit],
      about: {
        $0(
          nl: "zoekt in gesprekken, tips en leden, het beste eerst",
          fr: "cherche dans les conversations, astuces et membres, le meilleur d’abord",
          de: "sucht in Gesprächen, Tipps und Mitgliedern, das Beste zuerst",
          en: "searches threads, tips and members, best first")
      },
      member: { try $0.search() }),
    Subcommand(
      "unread", .reading, [], [.count, .limit],
      about: {
        $0(
          nl: "toont gesprekken met ongelezen berichten", fr: "montre les conversations avec des messages non lus",
          de: "zeigt Gespräche mit ungelesenen Beiträgen", en: "shows threads with unread posts")
      },
      member: { try $0.unread() }),
    Subcommand(
      "inbox", .reading, [], [.seen, .limit],
      about: {
        $0(
          nl: "toont meldingen, nieuwste eerst", fr: "montre les avis, les plus récents d’abord",
          de: "zeigt Hinweise, neueste zuerst", en: "shows notices, newest first")
      },
      member: { try $0.inbox() }),
  ]
}

extension Session {
  /// `raad today`
  func today() throws {
    bringWhatIsDue()
    let today = try store.today(for: me.id, now: now)
    if wantsJSON {
      try output.json(JSONValue(today, at: now))
    } else {
      try output.lines(texts(for: today.meetings).lines(today))
    }
  }

  /// `raad list [QUERY…] [--saved NAME] [--limit N]`
  func list() throws { try show(threads: try listQuery()) }

  /// `raad unread [--count] [--limit N]`
  func unread() throws {
    let query = Query(terms: [Query.Term(.state(.unread))])
    guard invocation.has(.count) else { return try show(threads: query) }
    let count = try store.countThreads(ThreadListRequest(viewer: me.id, now: now, query: query), limit: .max).number
    if wantsJSON { try output.json(["unread": .number(count)]) } else { try output.line(String(count)) }
  }

  func show(threads query: Query) throws {
    let linear = lists
    let request = { (key: PageKey?, limit: Int) in
      ThreadListRequest(viewer: me.id, now: now, query: query, after: key, limit: limit)
    }
    let count = { (key: PageKey?) throws(StoreError) in
      try store.countThreads(request(key, 1), limit: BoardCounts.limit)
    }
    if !wantsJSON, linear.columns != nil {
      let all = try count(nil)
      try output.lines(linear.head(of: query, count: all.number, isMore: all.isMore))
    }
    try pages(
      { (key, limit) throws(StoreError) in try store.threads(request(key, limit)) },
      text: { linear.lines($0) }, json: { JSONValue($0, at: now) }, count: count)
  }

  /// Writes a list page by page, up to `--limit` items, so that memory does not grow with the
  /// board; says what the limit left out, counted by `count` from a key on, and at a terminal
  /// `none` when there is nothing.
  func pages<Item>(
    _ page: (PageKey?, Int) throws(StoreError) -> Page<Item>, text: (Item) -> [String], json: (Item) -> JSONValue,
    none: (any Phrasing)? = nil, count: ((PageKey?) throws(StoreError) -> Count)? = nil
  ) throws {
    let limit = invocation.number(.limit) ?? .max
    var left = limit
    var key: PageKey?
    repeat {
      let items = try page(key, min(left, 500))
      for item in items.items {
        if wantsJSON { try output.json(json(item)) } else { try output.lines(text(item)) }
      }
      left -= items.items.count
      key = items.next
    } while key != nil && left > 0
    if left == limit { try sayNone(none) }
    guard let key else { return }
    if let count {
      let rest = try count(key)
      if rest.number > 0 || rest.isMore { try sayMore(rest) }
    } else if try isMore(after: key, page) {
      try sayMore(nil)
    }
  }

  /// Whether a list goes on behind a key; a page can be empty though it does.
  private func isMore<Item>(
    after key: PageKey, _ page: (PageKey?, Int) throws(StoreError) -> Page<Item>
  ) throws -> Bool {
    var next: PageKey? = key
    while let key = next {
      let rest = try page(key, 1)
      if !rest.items.isEmpty { return true }
      next = rest.next
    }
    return false
  }

  /// Says that a list stopped at its limit: where output goes to another program nobody would see
  /// it otherwise.
  func sayMore(_ left: Count?, limit: Int? = nil) throws {
    try output.flush()
    try messages.line("raad: " + reader(MorePhrase(left: left, limit: limit ?? invocation.number(.limit) ?? 0)))
    try messages.flush()
  }

  /// Tells a reader at a terminal that a list is empty; where output goes to another program an
  /// empty list is no line.
  func sayNone(_ none: (any Phrasing)?) throws {
    guard let none, !wantsJSON, lists.columns != nil else { return }
    try output.line(reader(none))
  }

  /// `raad read REF [--unread] [--mark] [--history]`
  func read() throws {
    if invocation.has(.history) { return try readHistory() }
    switch try reference() {
    case .thread(let number): try read(thread: number)
    case .post(let post): try read(post)
    case .tip(let number):
      let detail = try store.tip(number, now: now)
      let adoptions = JSONValue.array(detail.adoptions.map { JSONValue($0) })
      try show(texts.lines(detail), JSONValue(detail.tip).adding(["adoptions": adoptions]))
    case .member(let handle): try profile(of: handle)
    case .network: try showNetwork()
    case .event: try showEvent()
    case .poll: try showPoll()
    case .topic: throw UsageProblem.wrongReference(invocation.operand(0) ?? "", wanted: .readable)
    }
  }

  private func readHistory() throws {
    for option in [CommandOption.unread, .mark] where invocation.has(option) {
      throw UsageProblem.conflict(CommandOption.history.dashed, option.dashed)
    }
    let history =
      if case .tip(let number) = try reference() {
        try store.history(ofTip: number, viewer: me.id, now: now)
      } else {
        try store.history(of: post(orThread: true), viewer: me.id)
      }
    let subject =
      switch history.subject {
      case .post(let post): JSONValue(post)
      case .tip(let tip): JSONValue(tip)
      }
    let revisions = JSONValue.array(history.revisions.map { JSONValue($0) })
    try show(texts.lines(history), subject.adding(["revisions": revisions]))
  }

  private func read(thread number: Int) throws {
    let detail = try store.thread(number, viewer: me.id, now: now)
    let unreadOnly = invocation.has(.unread)
    let posts = detail.posts.filter { !unreadOnly || !$0.isRead }
    let related = try store.relatedThreads(to: number, viewer: me.id, limit: World.relatedLimit)
    let summary = try store.summary(ofThread: number, viewer: me.id)
    let references = related.map { JSONValue.string(Reference.thread($0.number).description) }
    try show(
      texts.lines(detail, summary: summary, unreadOnly: unreadOnly) + texts.lines(related: related),
      JSONValue(detail.summary, at: now).adding([
        "all_posts": .array(posts.map { JSONValue($0) }), "related": .array(references),
        "summary": summary.map { JSONValue($0) } ?? .null,
      ]))
    try mark(posts, in: detail)
  }

  private func read(_ reference: PostReference) throws {
    let outline = try store.outline(ofThread: reference.thread, viewer: me.id)
    guard let post = try store.posts([reference.number], ofThread: reference.thread, viewer: me.id).first else {
      throw StoreError.notFound(.post(reference))
    }
    let detail = ThreadDetail(summary: outline.summary, posts: [post], marks: outline.marks)
    try show(texts.lines(detail, post: post), JSONValue(post))
    try mark([post], in: detail)
  }

  /// Keeps as read what was shown, once it is out.
  private func mark(_ posts: [Post], in detail: ThreadDetail) throws {
    guard invocation.has(.mark) else { return }
    try output.flush()
    var marks = detail.marks
    for post in posts { marks.insert(post.number) }
    try store.setMarks(marks, thread: detail.summary.number, by: me.id)
  }

  /// `raad search QUERY… [--limit N]`
  func search() throws {
    let limit = invocation.number(.limit) ?? World.searchLimit
    let query = try query()
    var results = try store.search(query, viewer: me.id, now: now, limit: limit)
    while let key = results.next, results.threads.count < limit {
      let rest = limit - results.threads.count
      let page = try store.search(query, viewer: me.id, now: now, after: key, limit: rest)
      results.threads += page.threads
      results.next = page.next
    }
    let hasMoreThreads =
      try results.next.map { key in
        try isMore(after: key) { (key, limit) throws(StoreError) in
          let rest = try store.search(query, viewer: me.id, now: now, after: key, limit: limit)
          return Page(items: rest.threads, next: rest.next)
        }
      } ?? false
    try show(
      lists.lines(results),
      [
        "threads": .array(results.threads.map { JSONValue($0, at: now) }), "more_threads": .bool(hasMoreThreads),
        "tips": .array(results.tips.map { JSONValue($0) }), "more_tips": .bool(results.hasMoreTips),
        "members": .array(results.members.map { JSONValue($0) }), "more_members": .bool(results.hasMoreMembers),
      ])
    if hasMoreThreads || results.hasMoreTips || results.hasMoreMembers { try sayMore(nil, limit: limit) }
    if results.threads.isEmpty, results.tips.isEmpty, results.members.isEmpty { throw CommandRefusal.nothingFound }
  }

  /// `raad inbox [--seen] [--limit N]`
  func inbox() throws {
    bringWhatIsDue()
    let notices = try upTo(100) { (limit) throws(StoreError) in try store.notices(for: me.id, limit: limit) }
    try showAll(notices, text: { lists.lines([$0]) }, json: { JSONValue($0) })
    if notices.isEmpty { try sayNone(NoticePhrase.none) }
    guard invocation.has(.seen) else { return }
    try output.flush()
    try store.markNoticesSeen(notices.map(\.id), by: me.id)
  }

  /// What a list read in one piece holds up to `--limit`, or up to its usual length; says when
  /// there is more.
  func upTo<Item>(_ usual: Int, _ read: (Int) throws(StoreError) -> [Item]) throws -> [Item] {
    let limit = invocation.number(.limit) ?? usual
    let items = try read(limit + 1)
    if items.count > limit { try sayMore(nil, limit: limit) }
    return Array(items.prefix(limit))
  }

  /// Writes one document.
  func show(_ lines: @autoclosure () -> [String], _ document: @autoclosure () -> JSONValue) throws {
    if wantsJSON { try output.json(document()) } else { try output.lines(lines()) }
  }

  /// Writes a list that is read in one piece.
  func showAll<Item>(_ items: [Item], text: (Item) -> [String], json: (Item) -> JSONValue) throws {
    for item in items {
      if wantsJSON { try output.json(json(item)) } else { try output.lines(text(item)) }
    }
  }
}
