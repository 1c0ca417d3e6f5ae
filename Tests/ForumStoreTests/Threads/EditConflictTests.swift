// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

/// Two who edit the same thing, each from what they read.
@Suite struct EditConflictTests {
  let board: TestBoard
  let opening: PostReference

  init() throws {
    board = try TestBoard()
    opening = try board.ask("Eerste titel", body: "eerste", topics: ["privacy"])
  }

  private func conflict(_ act: () throws -> Void) -> EditConflict? {
    guard case .changedSince(let conflict)? = storeError(act) else { return nil }
    return conflict
  }

  private var read: EditBasis {
    EditBasis(
      version: 0,
      head: HeadFields(title: "Eerste titel", topics: [TopicID("privacy")], layer: LayerID("be.local.municipality")))
  }

  @Test func thatWhichWasReadMustStillStandThere() throws {
    let store = board.store
    try store.edit(
      opening, to: PostEdit(body: "van mo", reason: "taal", basis: read), by: board.moderator.id,
      at: monday.adding(hours: 1))
    let found = conflict {
      try store.edit(
        opening, to: PostEdit(body: "van mij", basis: read), by: board.asker.id, at: monday.adding(hours: 2))
    }
    #expect(found?.editor == "mo" && found?.at == monday.adding(hours: 1) && found?.target == .post(opening))
    guard case .text(let text, let basis)? = found?.current else {
      Issue.record("no text")
      return
    }
    #expect(text.body == "van mo" && text.title == "Eerste titel" && basis.version == 1)
    #expect(try store.thread(1, viewer: board.asker.id, now: monday).posts[0].body == "van mo")
    try store.edit(
      opening, to: PostEdit(body: "van mij", basis: basis), by: board.asker.id, at: monday.adding(hours: 3))
    let post = try store.thread(1, viewer: board.asker.id, now: monday).posts[0]
    #expect(post.body == "van mij" && post.version == 2)
  }

  @Test func theSameChangeTwiceIsNoConflict() throws {
    for _ in 1...2 {
      try board.store.edit(
        opening, to: PostEdit(body: "anders", basis: read), by: board.asker.id, at: monday.adding(hours: 1))
    }
    #expect(try board.store.revisions(of: opening, viewer: board.asker.id).count == 1)
  }

  @Test func headAndTextAreWrittenTogetherOrNotAtAll() throws {
    let store = board.store
    let head = HeadFields(title: "Nieuwe titel", topics: [TopicID("ethics")], layer: LayerID("be.local.cpas"))
    try store.edit(opening, to: PostEdit(body: "van mo", reason: "x"), by: board.moderator.id, at: monday)
    #expect(
      conflict {
        try store.edit(
          opening, to: PostEdit(body: "mijn", head: head, basis: read), by: board.asker.id, at: monday)
      } != nil)
    #expect(try board.summary(1).title == "Eerste titel" && board.summary(1).topics == [TopicID("privacy")])
    // The text was not touched here, so that somebody else's change of it stands in no way.
    try store.edit(opening, to: PostEdit(head: head, basis: read), by: board.asker.id, at: monday)
    #expect(try board.summary(1).title == "Nieuwe titel")
    let other = HeadFields(title: "Derde titel", topics: [TopicID("ethics")], layer: LayerID("be.local.cpas"))
    let found = conflict {
      try store.edit(opening, to: PostEdit(head: other, basis: read), by: board.moderator.id, at: monday)
    }
    #expect(found?.editor == nil)
    guard case .text(let text, let basis)? = found?.current else {
      Issue.record("no text")
      return
    }
    #expect(text.title == "Nieuwe titel" && text.topics == [TopicID("ethics")] && basis.head == head)
    let reply = try board.reply(opening)
    #expect(
      storeError { try store.edit(reply, to: PostEdit(head: head), by: board.helper.id, at: monday) }
        == .notFound(.thread(1)))
  }

  @Test func aTipKeepsItsTextsAndRefusesWhatWasNotReadOfIt() throws {
    let store = board.store
    let tip = try board.tip("Een tip", topics: ["privacy"], body: "eerste")
    func change(_ body: String, title: String = "Een tip", basis: Int?, by: Member) throws {
      let changed = NewTip(title: title, body: body, topics: [TopicID("privacy")], language: Language(.nl))
      try store.editTip(tip, to: changed, basis: basis, by: by.id, at: monday.adding(hours: 1))
    }
    try change("tweede", title: "Beter", basis: 0, by: board.asker)
    let found = conflict { try change("van mo", basis: 0, by: board.moderator) }
    #expect(found?.editor == "vrager" && found?.target == .tip(tip))
    #expect(try store.tip(tip, now: monday).tip.body == "tweede")
    try change("van mo", basis: 1, by: board.moderator)
    try change("weer van mij", basis: 2, by: board.asker)
    let history = try store.history(ofTip: tip, viewer: board.asker.id, now: monday)
    #expect(history.revisions.map(\.text?.body) == ["van mo", "tweede", "eerste"])
    #expect(history.revisions.map(\.text?.title) == ["Een tip", "Beter", "Een tip"])
    #expect(history.revisions.map(\.editor.handle) == ["vrager", "mo", "vrager"])
    #expect(history.text.body == "weer van mij" && history.author.handle == "vrager")
    // What a moderator's edit replaced, and what was there before it, may be a citizen's data.
    let seen = try store.history(ofTip: tip, viewer: board.helper.id, now: monday)
    #expect(seen.revisions.map(\.text?.body) == ["van mo", nil, nil])
    #expect(try store.history(ofTip: tip, viewer: board.moderator.id, now: monday) == history)
    #expect(try store.check() == [])
  }

  @Test func aProfileTakesTheFieldsThatEachChanged() throws {
    let store = board.store
    let read = MemberFields(try store.member(board.helper.id))
    var mine = read
    (mine.name, mine.ties) = ("Helper Een", [TopicID("privacy"): .follows])
    _ = try store.updateProfile(board.helper.id, to: mine, basis: read, by: board.helper.id, at: monday)
    var theirs = read
    (theirs.worksOn, theirs.ties) = (["brieven"], [TopicID("ethics"): .worksOn])
    let merged = try store.updateProfile(board.helper.id, to: theirs, basis: read, by: board.steward.id, at: monday)
    #expect(merged.brief.name == "Helper Een" && merged.worksOn == ["brieven"])
    #expect(merged.ties == [TopicID("privacy"): .follows, TopicID("ethics"): .worksOn])
    theirs.name = "Helper Twee"
    let found = conflict {
      _ = try store.updateProfile(board.helper.id, to: theirs, basis: read, by: board.steward.id, at: monday)
    }
    #expect(found?.target == .member("helper") && found?.current == .profile(MemberFields(merged)))
  }

  @Test func aMentionIsToldOnceAPostHoweverOftenItIsEdited() throws {
    for turn in 1...5 {
      for body in ["@helper?", "niemand \(turn)"] {
        try board.store.edit(opening, to: PostEdit(body: body), by: board.asker.id, at: monday.adding(hours: turn))
      }
    }
    #expect(try board.store.notices(for: board.helper.id, limit: 99).map(\.kind) == [.mention])
    let other = try board.reply(opening, "@helper ook hier", by: board.asker)
    #expect(try board.store.notices(for: board.helper.id, limit: 99).first?.target == .post(other))
  }
}

/// What is gone, over the ways in which it could still be read: each surface, what became of the
/// text, who reads.
@Suite struct WithheldTests {
  /// A thread that mentions the helper, as its author or a moderator took it away.
  static let endings: [(String, @Sendable (TestBoard, PostReference) throws -> Void)] = [
    ("removed by its author", { try $0.store.remove($1, reason: "", by: $0.asker.id, at: monday) }),
    ("removed by a moderator", { try $0.store.remove($1, reason: "x", by: $0.moderator.id, at: monday) }),
    (
      "hidden", { try $0.store.setHidden(true, thread: $1.thread, reason: "x", by: $0.moderator.id, at: monday) }
    ),
  ]

  /// All that a member is told without opening a thread, as one text.
  private func told(_ board: TestBoard, _ member: Member) throws -> String {
    let store = board.store
    let id = member.id
    let now = monday.adding(days: 1)
    return [
      "\(try store.notices(for: id, limit: 99))", "\(try store.today(for: id, now: now))",
      "\(try store.digest(for: id, since: monday.adding(days: -9), now: now))",
      "\(try store.threads(ThreadListRequest(viewer: id, now: now)))", "\(try board.search("Geheimwoord", as: member))",
      "\(try store.glances(at: [.thread(1), .post(PostReference(thread: 1, number: 1))], viewer: id, now: now))",
      "\(try store.ownPage(for: id, now: now))", "\(try store.profile(handle: "vrager", viewer: id, now: now) as Any)",
    ].joined(separator: "\n")
  }

  @Test(arguments: endings.indices)
  func neitherTitleNorTextIsToldAnyMore(ending: Int) throws {
    let board = try TestBoard()
    let opening = try board.ask("Een Geheimwoord erin", body: "Geheimwoord, @helper!")
    try board.store.setBookmarked(true, .thread(1), by: board.helper.id, at: monday)
    try board.store.setStance(.watch, of: .thread(1), by: board.helper.id)
    #expect(try told(board, board.helper).contains("Geheimwoord"))
    try Self.endings[ending].1(board, opening)
    #expect(try !told(board, board.helper).contains("Geheimwoord"), "\(Self.endings[ending].0)")
    #expect(try board.store.notices(for: board.helper.id, limit: 9).count == 1)
  }

  @Test func whatAModeratorTookOutIsReadByModeratorsAndTheAuthorOnly() throws {
    let board = try TestBoard()
    let post = try board.ask(body: "Mevrouw Peeters, 0470")
    let edit = { (body: String, reason: String, by: Member) in
      try board.store.edit(post, to: PostEdit(body: body, reason: reason), by: by.id, at: monday.adding(hours: 1))
    }
    try edit("Mevrouw Peeters, 0471", "", board.asker)
    try edit("Iemand", "burger", board.moderator)
    try edit("Iemand anders", "", board.asker)
    let whole = ["Iemand", "Mevrouw Peeters, 0471", "Mevrouw Peeters, 0470"]
    for (reader, texts) in [
      (board.asker, whole), (board.moderator, whole), (board.steward, whole), (board.helper, ["Iemand", nil, nil]),
    ] as [(Member, [String?])] {
      let history = try board.store.history(of: post, viewer: reader.id)
      #expect(history.revisions.map(\.text?.body) == texts, "\(reader.handle)")
      #expect(history.original?.body == texts[2])
      #expect(history.edits.map { $0.texts == nil } == [false, texts[1] == nil, texts[2] == nil])
      #expect(history.revisions.map(\.reason) == ["", "burger", ""])
    }
  }
}
