// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Importer {
  /// Notes a network, an event or a poll, to be made after everything that it names.
  func stageMeeting(_ kind: ItemKind, _ external: String, at place: StagedPlace) throws(StoreError) {
    let ours = try ids.ours(kind, external)
    try database.run(
      """
      INSERT OR IGNORE INTO staging.staged_meeting(kind, external, line, place, length, ours) VALUES (?, ?, ?, ?, ?, ?)
      """, kind.rawValue, external, place.line, place.place, place.length, ours)
    if database.changes == 0 {
      let earlier = try database.number(
        "SELECT line FROM staging.staged_meeting WHERE kind = ? AND external = ?", kind.rawValue, external)
      return report.refuse(place.line, .duplicateID(external, line: earlier ?? 0))
    }
    if ours != nil { report.known[kind, default: 0] += 1 }
  }

  /// Shows a thread that is being made to those it is for, and to nobody until its network is there.
  func restrict(_ thread: Int, to audience: String?, isDraft: Bool, line: Int) throws(StoreError) {
    let network = audience.flatMap { $0.hasPrefix("~") ? String($0.dropFirst()) : nil }
    guard audience != nil || isDraft else { return }
    try database.run(
      "UPDATE thread SET board_room = ?, drafted = ? WHERE number = ?", audience == "boards", isDraft || network != nil,
      thread)
    guard let network else { return }
    try database.run(
      "INSERT INTO staging.staged_audience(thread, network, drafted, line) VALUES (?, ?, ?, ?)", thread, network,
      isDraft,
      line)
  }

  /// Makes the networks, events and polls that are new beside the board, so that what cannot be made
  /// is refused before anything is written, and whoever they name has a number; then forgets them.
  func prepareMeetings() throws(StoreError) {
    let refused = report.badLineCount
    try makeMeetings()
    refusedMeetings = report.badLineCount - refused
    for table in Self.meetingTables { try database.run("DELETE FROM \(table)") }
    try database.run("DELETE FROM import_source WHERE kind IN ('network', 'event', 'poll')")
  }

  /// Makes them on the board, once the threads and posts that they name stand there.
  func bringMeetings() throws(StoreError) {
    let prepared = report
    report = ImportReport()
    ground = target.database
    defer { (report, ground) = (prepared, database) }
    try makeMeetings()
    // Somebody may have made a network of the same thread meanwhile.
    guard report.badLineCount == refusedMeetings, failure == nil else { throw .busy(path: target.path) }
    try RowCopy("import_source", from: database, to: ground)(where: "kind IN ('network', 'event', 'poll')")
    guard [.network, .event, .poll].contains(where: { report.added[$0] != nil }) else { return }
    try target.recountMeetings()
  }

  /// In an order in which none is named by what stands before it.
  private static let meetingTables = [
    "poll_voter", "poll_mark", "poll_ballot", "poll_option", "poll", "event_answer", "event_session", "event_host",
    "event_slot", "event", "network_member", "network_need_topic", "network_need", "network_layer", "network",
  ]

  /// Makes all that is new, in an order in which each names only what comes before it.
  private func makeMeetings() throws(StoreError) {
    try each(.network) { (item) throws(StoreError) in
      guard let record = again(source.network(item)) else { return false }
      try make(record, line: item.place.line)
      return true
    }
    try each(.network) { (item) throws(StoreError) in
      guard let record = again(source.network(item)) else { return false }
      try linkParent(of: record)
      return true
    }
    try showToNetworks()
    try each(.event) { (item) throws(StoreError) in
      guard let record = again(source.event(item)) else { return false }
      try make(record, line: item.place.line)
      return true
    }
    try each(.poll) { (item) throws(StoreError) in
      guard let record = again(source.poll(item)) else { return false }
      try make(record, line: item.place.line)
      return true
    }
  }

  /// Whether these are being made on the board itself, and not beside it.
  var isOnBoard: Bool { ground === target.database }

  /// What a statement finds where they are being made, else on the board.
  func known(_ sql: String, _ value: any Bindable) throws(StoreError) -> Int? {
    for database in isOnBoard ? [ground] : [ground, target.database] {
      if let found = try database.number(sql, value) { return found }
    }
    return nil
  }

  /// SQLite's code for what a rule of the schema keeps out (`SQLITE_CONSTRAINT`).
  private static let constraint: Int32 = 19

  private func each(_ kind: ItemKind, _ body: (StagedItem) throws(StoreError) -> Bool) throws(StoreError) {
    try database.each(
      """
      SELECT external, line, place, length FROM staging.staged_meeting WHERE kind = ? AND ours IS NULL ORDER BY line
      """, [kind.rawValue]
    ) { (row) throws(StoreError) in
      let place = StagedPlace(line: try row.value(1), place: try row.value(2), length: try row.value(3))
      let item = StagedItem(external: row.string(0), place: place, created: time)
      do throws(StoreError) {
        // Beside the board nothing has to be taken back, since all of it is forgotten.
        return isOnBoard ? try ground.write { () throws(StoreError) in try body(item) } : try body(item)
      } catch {
        // What no rule here foresaw: the board's own keep it out, and the line is named.
        guard case .engine(let code, let message) = error, code & 0xff == Self.constraint else { throw error }
        report.refuse(place.line, .refusedByBoard(message))
        return true
      }
    }
  }

  /// Shows threads to the networks they are for, now that these are there.
  private func showToNetworks() throws(StoreError) {
    try database.each("SELECT thread, network, line, drafted FROM staging.staged_audience ORDER BY thread", []) {
      (row) throws(StoreError) in
      guard let network = try ids.ours(.network, row.string(1)) else {
        report.refuse(try row.value(2), .unknownReference(field: "audience", row.string(1)))
        return true
      }
      // Beside the board it has no number that lasts.
      if isOnBoard {
        try ground.run(
          "UPDATE thread SET network = ?, drafted = ? WHERE number = ?", network, try row.value(3) as Bool,
          try row.value(0) as Int)
      }
      return true
    }
  }

  /// The number of a thread of the source that belongs to nothing yet; nil, with the line refused, for others.
  func freeThread(_ external: String, in table: String, line: Int) throws(StoreError) -> Int? {
    guard let thread = try ids.ours(.thread, external),
      try known("SELECT 1 FROM \(table) WHERE thread = ?", thread) == nil
    else {
      report.refuse(line, .unknownReference(field: "thread", external))
      return nil
    }
    return Int(thread)
  }

  /// The number that a line asks for, where the board has not given it; nil for the next one.
  func wanted(_ number: Int?, in table: String) throws(StoreError) -> Int? {
    guard let number else { return nil }
    if number > (try lastNumber(of: table, in: ground)) { return number }
    report.note(.changedNumber)
    return nil
  }

  /// What a record names, where it is there; else it is left out, and that is counted.
  func linked<Found>(
    _ external: String?, _ find: (String) throws(StoreError) -> Found?
  ) throws(StoreError) -> Found? {
    guard let external else { return nil }
    let found = try find(external)
    if found == nil { report.note(.linkLeftOut) }
    return found
  }

  /// The number of a post of the source, if it stands in a thread.
  func postNumber(_ external: String, in thread: Int) throws(StoreError) -> Int? {
    try post(external).flatMap { $0.thread == thread ? $0.number : nil }
  }

  /// A post of the source: beside the board with the number that it is to have.
  func post(_ external: String) throws(StoreError) -> PostReference? {
    if !isOnBoard, let new = try newPost(external) { return new.reference }
    return try ids.ours(.post, external).flatMap { (id) throws(StoreError) in
      try target.database.first("SELECT thread, number FROM post WHERE id = ?", id) { (row) throws(StoreError) in
        PostReference(thread: try row.value(0), number: try row.value(1))
      }
    }
  }
}
