// SPDX-License-Identifier: EUPL-1.2

import CSQLite
import Forum
import Foundation
import Testing

@testable import ForumStore

/// 2026-03-02 09:00 UTC, a Monday.
let monday = Timestamp(seconds: 1_772_442_000)

/// A board with a steward, a moderator and two members, in memory or on disk.
struct TestBoard {
  let store: Store
  let steward: Member
  let moderator: Member
  let asker: Member
  let helper: Member
  /// Looks at the plans of all statements in the end.
  let plans: PlanWatch
}

extension TestBoard {
  /// A board that nobody wrote on: in memory a copy of one that was made once, on disk made anew.
  init(path: String = ":memory:") throws {
    self = path == ":memory:" ? try Self.prepared.get().copy() : try Self.make(path: path)
  }

  private static let prepared = Result { try PreparedBoard(make(path: ":memory:")) }

  private static func make(path: String) throws -> TestBoard {
    let store = try Store.create(
      path: path, board: Board(name: "Proefbord", motto: "samen", created: monday.adding(days: -30)), layers: .belgium,
      founder: MemberFields(
        handle: "steward", layer: LayerID("be.federal.fps"), organisation: "FOD Proef"), login: "root-of-all",
      language: .nl, welcomeTips: false)
    let joined = monday.adding(days: -20)
    let steward = try #require(try store.member(handle: "steward"))
    let mo = try store.join(
      MemberFields(handle: "mo", layer: LayerID("be.entity.flanders"), organisation: "Departement Één"), login: "mo",
      at: joined)
    try store.setRole(.moderator, of: mo.id, by: steward.id, at: joined)
    let board = TestBoard(
      store: store, steward: steward, moderator: try store.member(mo.id),
      asker: try store.join(
        MemberFields(handle: "vrager", layer: LayerID("be.local.municipality"), organisation: "Stad Gént"),
        login: "vrager", at: joined),
      helper: try store.join(
        MemberFields(handle: "helper", layer: LayerID("be.local.cpas"), organisation: "OCMW Elders"), login: "helper",
        at: joined), plans: PlanWatch(store))
    for member in [steward, board.moderator, board.asker, board.helper] { try board.agree(member) }
    return board
  }

  /// Has a member agree to the house rules, without which nobody writes.
  func agree(_ member: Member) throws { try store.agreeToHouseRules(HouseRules.version, by: member.id) }

  /// Asks a question as the asker.
  @discardableResult
  func ask(
    _ title: String = "Hoe schrijf ik een klare brief?", kind: ThreadKind = .question, body: String = "Een vraag.",
    topics: [String] = ["plain-language"], by: Member? = nil, at: Timestamp = monday
  ) throws -> PostReference {
    try store.ask(
      NewThread(kind: kind, title: title, body: body, topics: topics.map { TopicID($0) }, language: Language(.nl)),
      by: (by ?? asker).id, at: at)
  }

  /// Replies as the helper.
  @discardableResult
  func reply(
    _ parent: PostReference, _ body: String = "Een antwoord.", by: Member? = nil,
    at: Timestamp = monday.adding(hours: 1)
  ) throws -> PostReference {
    try store.reply(to: parent, body: body, language: Language(.nl), by: (by ?? helper).id, at: at)
  }

  /// The thread's line as a member sees it.
  func summary(_ number: Int, as member: Member? = nil) throws -> ThreadSummary {
    try store.thread(number, viewer: (member ?? asker).id, now: monday).summary
  }

  /// The numbers of a list, from a query in the typed language.
  func list(
    _ query: String = "", place: ThreadPlace = .everything, as member: Member? = nil, limit: Int = 100,
    now: Timestamp = monday, direction: PageDirection = .forward, effort: WordEffort = WordEffort()
  ) throws -> [Int] {
    try list(
      try parse(query), place: place, as: member, limit: limit, now: now, direction: direction, effort: effort)
  }

  /// The numbers of a list: all pages of it.
  func list(
    _ query: Query, place: ThreadPlace = .everything, as member: Member? = nil, limit: Int = 100,
    now: Timestamp = monday, direction: PageDirection = .forward, effort: WordEffort = WordEffort()
  ) throws -> [Int] {
    var request = ThreadListRequest(
      viewer: (member ?? asker).id, now: now, place: place, query: query, direction: direction, limit: limit)
    request.effort = effort
    var numbers: [Int] = []
    repeat {
      let page = try store.threads(request)
      let items = page.items.map(\.number)
      numbers = direction == .forward ? numbers + items : items + numbers
      request.after = direction == .forward ? page.next : page.previous
    } while request.after != nil
    return numbers
  }

  /// The threads of a search, all pages of it.
  func searchAll(_ query: String, limit: Int = 20, window: Int = PostSearch.window) throws -> [Int] {
    var numbers: [Int] = []
    var key: PageKey?
    repeat {
      let found = try store.search(
        try parse(query), viewer: asker.id, now: monday, after: key, limit: limit, window: window)
      numbers += found.threads.map(\.thread.number)
      key = found.next
    } while key != nil
    return numbers
  }

  /// What a search finds, from a query in the typed language.
  func search(_ query: String, as member: Member? = nil, limit: Int = 20) throws -> SearchResults {
    try store.search(try parse(query), viewer: (member ?? asker).id, now: monday, limit: limit)
  }

  func parse(_ query: String) throws -> Query {
    try QueryParser.parse(query, vocabulary: Vocabulary(layers: try store.layers(), topics: try store.topics()))
  }
}

/// A board to copy, at a hundredth of what making one costs: its pages, and whoever is on it.
private struct PreparedBoard {
  private let pages: [UInt8]
  private let steward: Member
  private let moderator: Member
  private let asker: Member
  private let helper: Member

  init(_ board: TestBoard) throws {
    var length: Int64 = 0
    let written = try #require(sqlite3_serialize(board.store.database.handle, "main", &length, 0))
    defer { sqlite3_free(written) }
    pages = Array(UnsafeBufferPointer(start: written, count: Int(length)))
    (steward, moderator, asker, helper) = (board.steward, board.moderator, board.asker, board.helper)
  }

  func copy() throws -> TestBoard {
    let store = Store(database: try Database(temporary: ":memory:"))
    try pages.withUnsafeBufferPointer { pages in
      let source = try Database(temporary: ":memory:")
      // Only read, so that it may read in place what belongs to the array.
      let code = sqlite3_deserialize(
        source.handle, "main", UnsafeMutablePointer(mutating: pages.baseAddress), Int64(pages.count),
        Int64(pages.count), UInt32(SQLITE_DESERIALIZE_READONLY))
      try #require(code == SQLITE_OK)
      try source.copyPages(to: store.database) { _, _ in }
    }
    return TestBoard(
      store: store, steward: steward, moderator: moderator, asker: asker, helper: helper, plans: PlanWatch(store))
  }
}

/// A folder that goes at the end of a test.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("raad-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// The store's error that an act ends with.
func storeError(_ act: () throws -> some Any) -> StoreError? {
  do {
    _ = try act()
    return nil
  } catch { return error as? StoreError }
}
