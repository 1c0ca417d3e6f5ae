// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// One export on its way: the board, topics by id, organisations by name, members by the day they joined, threads by
/// number each with its posts, tips by number.
struct Exporter {
  /// What has been written.
  private(set) var written: [ItemKind: Int] = [:]
  let database: Database
  let ids: ExportIDs
  private let store: Store
  private let output: OutputFile
  private var memberIDs: [MemberID: String] = [:]

  init(store: Store, output: OutputFile) throws(StoreError) {
    self.store = store
    self.output = output
    database = store.database
    ids = try ExportIDs(store.database)
  }

  /// Writes everything.
  mutating func run() throws(StoreError) {
    try writeBoard()
    try writeTopics()
    try writeOrganisations()
    try writeMembers()
    try writeThreads()
    try writeTips()
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
    output.append(
      BoardRecord(
        format: BoardRecord.format, name: board.name, motto: board.motto, created: board.created,
        lastThread: try last("thread"), lastTip: try last("tip")
      ).line)
  }

  private func last(_ table: String) throws(StoreError) -> Int? {
    try database.number("SELECT seq FROM sqlite_sequence WHERE name = ? AND seq > 0", table)
  }

  private mutating func writeTopics() throws(StoreError) {
    for topic in try store.topics() {
      let record = TopicRecord(id: topic.id, labels: topic.labels, aliases: topic.aliases)
      guard write(.topic, record.line) else { return }
    }
  }

  private mutating func writeOrganisations() throws(StoreError) {
    try database.each("SELECT name, layer FROM organisation ORDER BY folded", []) { (row) throws(StoreError) in
      write(.organisation, OrganisationRecord(name: row.string(0), layer: row.string(1)).line)
    }
  }
}
