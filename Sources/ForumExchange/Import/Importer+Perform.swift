// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Prepares an import, and unless it is a trial or lines are bad brings it to the board.
  static func perform(
    into target: Store, _ source: any ImportSource, by actor: MemberID, at time: Timestamp, isTrial: Bool,
    steps: ImportSteps, _ configure: (Importer) -> Void
  ) throws(ExchangeError) -> ImportReport {
    let importer: Importer
    do throws(StoreError) {
      let lock = try target.beginImport()
      defer { withExtendedLifetime(lock) {} }
      importer = try Importer(into: target, source, by: actor, at: time)
      importer.steps = steps
      configure(importer)
      try importer.prepare()
      if importer.failure == nil, importer.isKept, !isTrial { try importer.arrive() }
    } catch { throw .store(error) }
    if let failure = importer.failure { throw failure }
    importer.report.outcome = importer.isKept ? (isTrial ? .tried : .imported) : .refused
    return importer.report
  }

  /// Brings all that was prepared to the board: a little of it in one transaction, more of it in
  /// slices, between which others write and see nothing of it.
  private func arrive() throws(StoreError) {
    guard isRestore || !report.added.isEmpty else { return }
    let board = target.database
    // What is written belongs to threads and members that come last.
    try board.execute("PRAGMA foreign_keys = OFF; PRAGMA main.cache_size = -32768")
    // Cannot fail: any connection takes it.
    defer { try? board.execute("PRAGMA foreign_keys = ON; PRAGMA main.cache_size = -2000") }
    let isLittle = report.added[.post] ?? 0 <= steps.mostAtOnce
    do throws(StoreError) {
      try board.withoutTriggers { () throws(StoreError) in
        if isLittle {
          try board.write(keeping: { () in failure == nil }) { () throws(StoreError) in try carry(inSlices: false) }
        } else {
          try carry(inSlices: true)
        }
      }
      if failure != nil { try target.takeBack() }
    } catch {
      // Where this fails too, the next import does it.
      if steps.takesBack { try? target.takeBack() }
      throw error
    }
  }

  private func carry(inSlices isSliced: Bool) throws(StoreError) {
    let slices = WriteSlices(database: target.database, pauses: isSliced) { [steps] () throws(StoreError) in
      try steps.between?()
    }
    var announced: (arrival: Arrival, now: Given)?
    try step { () throws(StoreError) in announced = try announce() }
    guard let (arrival, now) = announced else { return }
    // Only here, where nobody waits for it: it goes through all posts.
    try renumber(after: now)
    try writePosts(of: arrival, in: slices)
    guard failure == nil else { return }
    let gathered = try gather(writeLists(of: arrival, in: slices))
    // They go with the connection where this fails.
    defer { try? gathered.drop() }
    try step { () throws(StoreError) in
      try target.requireArriving(arrival)
      try finish(arrival, gathered)
    }
  }

  /// Does a part in a transaction of its own.
  func step(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try target.database.write { () throws(StoreError) in
      try body()
      try steps.within?()
    }
    try steps.between?()
  }

  /// Gets numbers for all that is new: those with which it was prepared, unless others got them
  /// meanwhile. Says also what the board had given before.
  private func announce() throws(StoreError) -> (arrival: Arrival, now: Given) {
    let now = try Given(target.database)
    if isRestore, try !isAsGoodAsNew() { throw .busy(path: target.path) }
    var spans: [Given.Kind: Arrival.Span] = [:]
    for kind in Given.Kind.announced {
      guard let (first, last) = try prepared(kind) else { continue }
      let move = first <= now[kind] ? now[kind] - given[kind] : 0
      spans[kind] = Arrival.Span(first + move, last + move)
    }
    let lastPost = try target.database.number("SELECT seq FROM sqlite_sequence WHERE name = 'post'") ?? 0
    let arrival = Arrival(
      token: Int64.random(in: 1 ... .max), source: sourceName, started: time,
      posts: Arrival.Span(lastPost + 1, lastPost + (report.added[.post] ?? 0)),
      threads: spans[.thread] ?? .none, members: spans[.member] ?? .none, tips: spans[.tip] ?? .none)
    try target.announce(arrival)
    return (arrival, now)
  }

  /// Gives all that is new the numbers that were announced.
  private func renumber(after now: Given) throws(StoreError) {
    for kind in Given.Kind.announced {
      guard let (first, _) = try prepared(kind), first <= now[kind] else { continue }
      try given.move(kind, to: now[kind], in: database)
      memberNumbers.removeAll()
    }
  }

  /// The first and the last number with which a kind was prepared; nil when nothing of it is new.
  private func prepared(_ kind: Given.Kind) throws(StoreError) -> (first: Int, last: Int)? {
    // The tips of a board that takes another over go, and their numbers with them.
    guard !(isRestore && kind == .tip) else { return nil }
    let key = kind == .member ? "id" : "number"
    return try database.first(
      "SELECT min(\(key)), max(\(key)) FROM \(kind.rawValue) WHERE \(key) > ?", given[kind]
    ) { (row) throws(StoreError) in row.isNull(0) ? nil : (first: try row.value(0), last: try row.value(1)) } ?? nil
  }
}
