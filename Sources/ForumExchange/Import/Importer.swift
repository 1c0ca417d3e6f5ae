// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// One import on its way: first all lines are looked at and members, organisations and topics made;
/// then threads are numbered and made; then posts in the order of time, so that newer ones have
/// higher ids as the search expects; then tips.
final class Importer {
  let store: Store
  let database: Database
  let source: any ImportSource
  let actor: MemberID
  let time: Timestamp
  var skipsBadLines = false
  /// Told how far it is.
  var onProgress: ((ImportProgress) -> Void)?

  /// What has been done so far.
  var report = ImportReport()
  /// Why the import cannot go on, other than the board's reasons.
  var failure: ExchangeError?
  /// What the audit log calls the source.
  var sourceName = ""
  /// The first line of an export of a board.
  var board = BoardRecord(format: 0, name: "", motto: "")
  var ids: SourceIDs
  var topics: TopicMaker
  var people: PeopleMaker
  /// The numbers of members that were asked for lately.
  var memberNumbers: [String: MemberID] = [:]
  /// Threads the board had that get more posts.
  var extendedThreads: [Int] = []
  /// Whether a board as good as new takes over all of the board that was exported.
  var isRestore = false

  init(store: Store, source: any ImportSource, actor: MemberID, time: Timestamp) {
    self.store = store
    database = store.database
    self.source = source
    self.actor = actor
    self.time = time
    ids = SourceIDs(store.database, source: "", own: nil)
    topics = TopicMaker(store.database)
    people = PeopleMaker(store)
  }

  /// Whether what was done is to be kept.
  var isKept: Bool { report.badLineCount == 0 || skipsBadLines }

  /// Does it all, inside a write transaction.
  func run() throws(StoreError) {
    try topics.load()
    try people.load()
    try source.stage(in: self)
    guard failure == nil else { return }
    try store.derivingAtTheEnd(if: try isLarge()) { () throws(StoreError) in
      try makeThreads()
      guard isKept else { return false }
      try makePosts()
      try makeTips()
      try makeMeetings()
      return failure == nil && isKept
    }
    guard isKept, failure == nil else { return }
    try finish()
  }

  /// Whether it brings at least as many threads as the board has.
  private func isLarge() throws(StoreError) -> Bool {
    let known = try database.number("SELECT threads FROM scope WHERE name = 'all'") ?? 0
    return try database.number("SELECT count(*) FROM staging.staged_thread WHERE ours IS NULL") ?? 0 >= max(known, 1)
  }

  private func finish() throws(StoreError) {
    try dateMembers()
    report.added[.topic] = topics.made.isEmpty ? nil : topics.made.count
    report.added[.organisation] = people.madeOrganisations == 0 ? nil : people.madeOrganisations
    if isRestore {
      try raiseSequence(of: "thread", to: board.lastThread)
      try raiseSequence(of: "tip", to: board.lastTip)
      try raiseSequence(of: "event", to: board.lastEvent)
      try raiseSequence(of: "poll", to: board.lastPoll)
    }
    guard !report.added.isEmpty else { return }
    let counts = ItemKind.allCases.compactMap { kind in report.added[kind].map { "\(kind.rawValue) \($0)" } }
    try store.writeAudit(
      .importData, target: sourceName, by: actor, at: time, reason: counts.joined(separator: ", "))
  }

  /// Numbers that were given and are gone are not given again.
  private func raiseSequence(of table: String, to number: Int?) throws(StoreError) {
    guard let number else { return }
    try database.run(
      """
      INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)
      """, table)
    try database.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", number, table)
  }

  /// The last number that was given in a table.
  func lastNumber(of table: String) throws(StoreError) -> Int {
    try database.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table) ?? 0
  }

  /// A record that was staged, from its source again; nil when the source does not hold it any
  /// more.
  func again<Record>(_ record: Record?) -> Record? {
    if record == nil, failure == nil { failure = .changed(path: source.path) }
    return record
  }
}
