// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Walks lists and searches by words to their last page, and compares them with plain SQL that looks
/// into every text; with what the first and the tenth page take beside it.
struct WordComparison {
  /// Words with what else a query says, as it is typed and as plain SQL.
  struct Case {
    /// Words, or phrases in quotation marks.
    var wanted: [String]
    var excluded: [String] = []
    /// The filters as they are typed, and what they ask of a row of `thread`.
    var filter = (typed: "", sql: "1")
    var isOldestFirst = false

    /// What is typed.
    var query: String {
      (wanted + excluded.map { "-\($0)" } + [filter.typed, isOldestFirst ? "sort:oldest" : ""])
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private let timing: QueryTiming
  /// Looks into all texts, which the store's own connection never does.
  private let plain: Database
  private let words: [WordList]

  /// A comparison on a generated board with these words, as a member sees it who moderates nothing.
  init(board path: String, words: [WordList]) throws {
    plain = try Database(path: path, mode: .existing)
    self.words = words
    let viewer = try plain.number(
      """
      SELECT id FROM member WHERE role = 'member'
      ORDER BY EXISTS (SELECT 1 FROM network_member WHERE network_member.member = member.id), id LIMIT 1
      """)
    timing = try QueryTiming(try Store(path: path), viewer: MemberID(Int64(viewer ?? 1)))
    let text = Self.folding("' ' || CASE post.number WHEN 1 THEN title || ' | ' ELSE '' END || body || ' '")
    try plain.execute(
      """
      CREATE TEMP TABLE plain AS SELECT post.thread, \(text) AS text
        FROM post JOIN thread ON thread.number = post.thread
        WHERE post.tombstone IS NULL AND hidden = 0 AND removed = 0 AND audience = ''
      """)
  }

  /// What stands in generated texts between words, and letters with the one that is searched for.
  private static let separators: [Character] = ["\n", "#", ",", ".", "?", "@"]
  private static let letters: [Character: Character] = ["ä": "a", "è": "e", "é": "e", "ê": "e", "ö": "o", "ü": "u"]

  /// A text in small letters without accents, with one blank between words.
  private static func folding(_ sql: String) -> String {
    var text = "lower(\(sql))"
    for separator in separators { text = "replace(\(text), '\(separator)', ' ')" }
    for (letter, folded) in letters { text = "replace(\(text), '\(letter)', '\(folded)')" }
    for _ in 0..<3 { text = "replace(\(text), '  ', ' ')" }
    return text
  }

  /// What stands in a folded text that has a word or a phrase: a word stands for all that begins with
  /// it.
  private static func needle(_ part: String) -> String {
    let folded = String(part.lowercased().map { letters[$0] ?? $0 })
    if folded.first == "\"" { return " \(folded.dropFirst().dropLast()) " }
    // One letter begins nothing.
    return folded.count == 1 ? " \(folded) " : " \(folded)"
  }

  /// Common and rare words, several of them, phrases, beginnings, with filters and orders.
  var cases: [Case] {
    let list = words[0]
    let (common, second, frequent, some, rare) = (list[0], list[1], list[300], list[3000], list[30_000])
    let accented = (0..<WordList.size).lazy.map { words[1][$0] }.first { $0.contains("é") && $0.count > 3 }
    let privacy = (
      typed: "topic:privacy", sql: "number IN (SELECT thread FROM thread_topic WHERE topic = 'privacy')"
    )
    let before = (
      typed: "before:1000d", sql: "created < \(BoardShape.now.seconds - 1000 * 86_400)"
    )
    let both = (typed: "topic:privacy kind:question", sql: "kind = 'question' AND \(privacy.sql)")
    return [
      Case(wanted: [common]), Case(wanted: [frequent]), Case(wanted: [some]), Case(wanted: [rare]),
      Case(wanted: [accented ?? common]),
      Case(wanted: [common, second]), Case(wanted: [common, some]), Case(wanted: [common, frequent, second]),
      Case(wanted: [common, rare]), Case(wanted: [common], excluded: [second]),
      Case(wanted: [some], excluded: [common]),
      Case(wanted: ["\"\(common) \(second)\""]), Case(wanted: ["\"\(common) \(frequent)\""]),
      Case(wanted: ["st"]), Case(wanted: ["str"]), Case(wanted: [String(list[700].prefix(4))]),
      Case(wanted: [String(list[2000].prefix(5))]), Case(wanted: [common, "st"]),
      Case(wanted: [common], filter: privacy), Case(wanted: [common], filter: both),
      Case(wanted: [frequent], filter: privacy), Case(wanted: [some], filter: before),
      Case(wanted: [common], filter: before), Case(wanted: ["\"\(common) \(second)\""], filter: before),
      Case(wanted: [common], isOldestFirst: true), Case(wanted: [frequent], filter: both, isOldestFirst: true),
    ]
  }

  /// Compares them all; the lines of a table, and how many lists and searches differ. `told` is
  /// called with each query before.
  func run(_ told: (String) -> Void = { _ in }) throws -> (lines: [String], differing: Int) {
    var rows = [["", "threads", "plain SQL", "list", "page 10", "search", "page 10", ""]]
    var differing = 0
    for each in cases {
      told(each.query)
      let query = try QueryParser.parse(each.query, vocabulary: timing.vocabulary)
      let start = Clock.worked
      let wanted = try listed(each)
      let took = Double(Clock.worked - start) / 1e6
      let list = try walk { (key) throws in
        var request = ThreadListRequest(viewer: timing.viewer, now: BoardShape.now, query: query, after: key)
        request.limit = 100
        let page = try timing.store.threads(request)
        return (page.items.map(\.number), page.next)
      }
      let search = try walk { (key) throws in
        let found = try timing.store.search(
          query, viewer: timing.viewer, now: BoardShape.now, after: key, limit: 50)
        return (found.threads.map(\.thread.number), found.next)
      }
      var problems: [String] = []
      if list.found != wanted { problems.append("LIST DIFFERS, \(list.found.count)") }
      // A search stands in no order that SQL knows.
      if try search.found.sorted() != searched(each) { problems.append("SEARCH DIFFERS, \(search.found.count)") }
      differing += problems.count
      let times: [Double?] = [took, list.first, list.tenth, search.first, search.tenth]
      var row = [each.query, "\(wanted.count)"]
      row += times.map { $0.map(Table.text) ?? "" }
      row.append(problems.joined(separator: ", "))
      rows.append(row)
    }
    return (Table.aligned(rows), differing)
  }

  /// The threads with a post for each part, in the order of the list.
  private func listed(_ each: Case) throws -> [Int] {
    let has = "number IN (SELECT thread FROM plain WHERE instr(text, ?))"
    let conditions = each.wanted.map { _ in has } + each.excluded.map { _ in "NOT \(has)" } + [each.filter.sql]
    let order = each.isOldestFirst ? "last_activity, number" : "last_activity DESC, number DESC"
    return try plain.column(
      """
      SELECT number FROM thread WHERE hidden = 0 AND removed = 0 AND audience = ''
        AND \(conditions.joined(separator: " AND ")) ORDER BY pinned DESC, \(order)
      """, values: (each.wanted + each.excluded).map(Self.needle))
  }

  /// The threads with a post that has all parts, by number.
  private func searched(_ each: Case) throws -> [Int] {
    let conditions =
      each.wanted.map { _ in "instr(text, ?)" } + each.excluded.map { _ in "NOT instr(text, ?)" } + [
        "thread IN (SELECT number FROM thread WHERE \(each.filter.sql))"
      ]
    return try plain.column(
      "SELECT DISTINCT thread FROM plain WHERE \(conditions.joined(separator: " AND ")) ORDER BY thread",
      values: (each.wanted + each.excluded).map(Self.needle))
  }

  /// Goes from page to page to the last, and takes the time of the first and the tenth.
  private func walk(
    _ page: (PageKey?) throws -> (found: [Int], next: PageKey?)
  ) throws -> (found: [Int], first: Double?, tenth: Double?) {
    var found: [Int] = []
    var key: PageKey?
    var times: [Int: Double] = [:]
    var number = 1
    repeat {
      if number == 1 || number == 10 { times[number] = try Timing.median(of: 3) { _ = try page(key) } }
      let (threads, next) = try page(key)
      found += threads
      key = next
      number += 1
    } while key != nil
    return (found, times[1], times[10])
  }
}
