// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// One import on its way. It is prepared beside the board: all lines are looked at and members,
/// organisations and topics made; then threads are numbered and made; then posts numbered in the
/// order of time, so that newer ones have higher ids as the search expects; then tips, networks,
/// events and polls made. Only then is anything written to the board (`Importer+Arrival`).
final class Importer {
  /// The board.
  let target: Store
  /// What the import is prepared in: the people, words and tips of the board, and all that is new
  /// but its posts.
  let store: Store
  let database: Database
  let source: any ImportSource
  let actor: MemberID
  let time: Timestamp
  var steps = ImportSteps()
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
  /// Threads the board had that get more posts, with the last number each had.
  var extended: [Int: Int] = [:]
  /// Whether a board as good as new takes over all of the board that was exported.
  var isRestore = false
  /// The last numbers that the board had given when this began.
  var given: Given
  /// Where networks, events and polls are made: beside the board first, then on it.
  var ground: Database
  /// How many lines were refused while these were made beside the board.
  var refusedMeetings = 0

  /// Begins to prepare an import into a board.
  init(into target: Store, _ source: any ImportSource, by actor: MemberID, at time: Timestamp) throws(StoreError) {
    self.target = target
    self.source = source
    self.actor = actor
    self.time = time
    store = try target.preparation()
    database = store.database
    ids = SourceIDs(database, beside: target.database, source: "", own: nil)
    topics = TopicMaker(store)
    people = PeopleMaker(store)
    given = try Given(database)
    ground = database
    try Staging.prepare(database)
  }

  /// Whether what was done is to be kept.
  var isKept: Bool { report.badLineCount == 0 || skipsBadLines }

  /// Prepares it all.
  func prepare() throws(StoreError) {
    try database.withoutTriggers { () throws(StoreError) in
      try database.write { () throws(StoreError) in
        try topics.load()
        try people.load()
        try source.stage(in: self)
        guard failure == nil else { return }
        // A board that takes another over has no tips of its own left.
        if isRestore { given[.tip] = 0 }
        try makeThreads()
        guard isKept, failure == nil else { return }
        try takePostMarks()
        try makeTips()
        try prepareMeetings()
        guard failure == nil else { return }
        try dateMembers()
        report.added[.topic] = topics.made.isEmpty ? nil : topics.made.count
        report.added[.organisation] = people.madeOrganisations == 0 ? nil : people.madeOrganisations
      }
    }
  }

  /// Numbers that were given and are gone are not given again.
  func raiseSequence(of table: String, to number: Int?, in database: Database) throws(StoreError) {
    guard let number else { return }
    try database.run(
      """
      INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)
      """, table)
    try database.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", number, table)
  }

  /// The last number that was given in a table, where this is prepared or in `place`.
  func lastNumber(of table: String, in place: Database? = nil) throws(StoreError) -> Int {
    try (place ?? database).number("SELECT seq FROM sqlite_sequence WHERE name = ?", table) ?? 0
  }

  /// A record that was staged, from its source again; nil when the source does not hold it any
  /// more.
  func again<Record>(_ record: Record?) -> Record? {
    if record == nil, failure == nil { failure = .changed(path: source.path) }
    return record
  }
}
