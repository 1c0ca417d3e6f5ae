// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// One export on its way: the board, topics by id, organisations by name, members by the day they
/// joined, threads by number each with its posts, tips by number.
struct Exporter {
  /// What has been written.
  private(set) var written: [ItemKind: Int] = [:]
  let database: Database
  let ids: ExportIDs
  let store: Store
  private let output: OutputFile
  private var memberIDs: [MemberID: String] = [:]

  /// The numbers of the threads to write as an array of JSON; nil for the whole board.
  let selection: String?

  init(store: Store, output: OutputFile, threads: [Int]?) throws(StoreError) {
    self.store = store
    self.output = output
    selection = threads.map(Self.list)
    database = store.database
    ids = try ExportIDs(store.database)
  }

  /// Numbers as an array of JSON.
  static func list(_ numbers: [Int]) -> String { "[\(numbers.map(String.init).joined(separator: ","))]" }

  /// Writes everything.
  mutating func run() throws(StoreError) {
    try writeBoard()
    try writeTopics()
    try writeOrganisations()
    try writeMembers()
    try writeThreads()
    if selection == nil {
      try writeTips()
      try writeMeetings()
    }
  }

  /// Writes a line; false when there is no use in going on.
  mutating func write(_ kind: ItemKind, _ line: [UInt8]) -> Bool {
    output.append(line)
    written[kind, default: 0] += 1
    return !output.isFailed
  }

  /// The id of a member.
  mutating func member(_ number: MemberID) throws(StoreError) -> String {
    if let known = memberIDs[number] { return known }
    let id = try ids.member(number.rawValue)
    // A bound, so that memory does not grow with the number of members.
    if memberIDs.count >= 10_000 { memberIDs.removeAll(keepingCapacity: true) }
    memberIDs[number] = id
    return id
  }

  private func writeBoard() throws(StoreError) {
    let board = try store.board()
    var record = BoardRecord(format: BoardRecord.format, name: board.name, motto: board.motto)
    // A part of a board is no board to be restored.
    if selection == nil {
      record.created = board.created
      record.lastThread = try last("thread")
      record.lastTip = try last("tip")
      record.lastEvent = try last("event")
      record.lastPoll = try last("poll")
    }
    output.append(record.line)
  }

  private func last(_ table: String) throws(StoreError) -> Int? {
    try database.number("SELECT seq FROM sqlite_sequence WHERE name = ? AND seq > 0", table)
  }

  private mutating func writeTopics() throws(StoreError) {
    let needed = try selection.map { (threads) throws(StoreError) in try neededTopics(threads) }
    for topic in try store.topics() where needed?.contains(topic.id) ?? true {
      let record = TopicRecord(id: topic.id, labels: topic.labels, aliases: topic.aliases)
      guard write(.topic, record.line) else { return }
    }
  }

  private func neededTopics(_ threads: String) throws(StoreError) -> Set<TopicID> {
    Set(
      try database.column(
        """
        SELECT topic FROM thread_topic WHERE thread IN (SELECT value FROM json_each(?1))
        UNION SELECT topic FROM member_topic WHERE member IN (\(Self.neededMembers))
        """, threads
      ))
  }

  /// Everyone who has to do with the threads `?1`.
  static let neededMembers = """
    SELECT author FROM thread WHERE number IN (SELECT value FROM json_each(?1))
    UNION SELECT author FROM post WHERE thread IN (SELECT value FROM json_each(?1))
    UNION SELECT heard.member FROM post CROSS JOIN heard ON heard.post = post.id
      WHERE thread IN (SELECT value FROM json_each(?1)) AND post.heard > 0
    UNION SELECT editor FROM post CROSS JOIN revision ON revision.post = post.id
      WHERE thread IN (SELECT value FROM json_each(?1)) AND post.edited IS NOT NULL
    UNION SELECT author FROM thread_summary WHERE thread IN (SELECT value FROM json_each(?1))
    """

  private mutating func writeOrganisations() throws(StoreError) {
    let condition =
      selection == nil ? "" : "WHERE id IN (SELECT organisation FROM member WHERE id IN (\(Self.neededMembers)))"
    try database.each("SELECT name, layer FROM organisation \(condition) ORDER BY folded", selection.map { [$0] } ?? [])
    {
      (row) throws(StoreError) in
      write(.organisation, OrganisationRecord(name: row.string(0), layer: row.string(1)).line)
    }
  }
}
