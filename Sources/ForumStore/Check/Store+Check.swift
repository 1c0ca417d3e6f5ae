// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Of a rule that is broken everywhere so many places are named.
  private static let namedPlaces = 20
  /// How SQLite says that a row is not as its table's definition asks; the file itself is sound
  /// then.
  private static let brokenConstraint = "CHECK constraint failed"

  /// Recomputes all that is derived and compares; an empty list means that the board keeps all
  /// rules.
  ///
  /// Reads everything, so it takes its time on a large board. Others can go on meanwhile, but for
  /// the last step, in which FTS5 compares its indexes with the texts and writers wait. Names at
  /// most 20 places a rule. With the present moment it also names marks that are later.
  public func check(now: Timestamp? = nil) throws(StoreError) -> [CheckProblem] {
    let found = try finding("file", .file) { () throws(StoreError) in try damagedPlaces() }
    let constraints = found.filter { $0.detail.hasPrefix(Self.brokenConstraint) }
    var problems = found.filter { !$0.detail.hasPrefix(Self.brokenConstraint) }
    // The texts of triggers and views may be anything now; nothing that uses them says anything
    // about the board.
    guard problems.isEmpty else { return problems }
    problems = try finding("schema", .schema) { () throws(StoreError) in try schemaDifferences() }
    guard problems.isEmpty else { return problems }
    problems = constraints.map { CheckProblem(rule: "constraints", detail: $0.detail, kind: .content) }
    guard try database.arrival() == .none else { return problems + (try problemsBesideArrival(now: now)) }
    problems += try brokenRules(now: now)
    // One may have begun meanwhile: what was found may be half of it.
    let arrival = try database.arrival()
    return !problems.isEmpty && arrival != .none ? try check(now: now) : problems
  }

  /// The rules that are broken on a board on which no import is half way.
  private func brokenRules(now: Timestamp?) throws(StoreError) -> [CheckProblem] {
    let problems = try database.read { () throws(StoreError) in
      var problems = try finding("references", .content) { () throws(StoreError) in try brokenReferences() }
      for rule in BoardRule.all + (now.map { [.marks(laterThan: $0)] } ?? []) {
        problems += try finding(rule.name, rule.kind) { () throws(StoreError) in
          try texts("\(rule.query) LIMIT \(Self.namedPlaces)")
        }
      }
      return problems + (try finding("drafts", .content) { () throws(StoreError) in try unusableDrafts() })
    }
    return problems + (try searchProblems())
  }

  /// An import that was stopped, and the rules that are broken without it. Half an import keeps no
  /// rule, so that a copy is compared from which it is taken.
  private func problemsBesideArrival(now: Timestamp?) throws(StoreError) -> [CheckProblem] {
    let arrival = try database.arrival()
    guard arrival != .none else { return try brokenRules(now: now) }
    let stopped = CheckProblem(
      rule: CheckProblem.unfinishedImport,
      detail: "of \(arrival.source), begun \(arrival.started.iso8601)", kind: .derived)
    let problems = isImporting() ? [] : [stopped]
    do {
      let copy = try Database(temporary: "")
      try database.read { () throws(StoreError) in try database.copyPages(to: copy) { _, _ in } }
      let board = Store(database: copy)
      try board.takeBack()
      return problems + (try board.brokenRules(now: now))
    } catch .diskFull {
      return problems + [CheckProblem(rule: "import", detail: "no room to compare without it", kind: .unknown)]
    }
  }

  /// Where the search index does not hold the words of the texts. FTS5 can only compare in a file
  /// that can be written.
  private func searchProblems() throws(StoreError) -> [CheckProblem] {
    var database = database
    if database.obstacle != nil {
      do {
        let copy = try Database(temporary: "")
        try database.read { () throws(StoreError) in try database.copyPages(to: copy) { _, _ in } }
        database = copy
      } catch .diskFull {
        return [CheckProblem(rule: "search", detail: "no room to compare the index", kind: .unknown)]
      }
    }
    var problems: [CheckProblem] = []
    for index in ["post_text", "tip_text", "member_text", "organisation_text"] {
      problems += try finding("search", .derived) { () throws(StoreError) in
        try Self.compareWithContent(index, in: database)
      }
    }
    return problems
  }

  /// The newest entries of the audit log; moderators only.
  public func audit(limit: Int, by: MemberID) throws(StoreError) -> [AuditEntry] {
    try database.read { () throws(StoreError) in
      try allow(.seeAudit, actor(by))
      return try database.rows(
        """
        SELECT audit.action, audit.target, audit.at, audit.reason,
          \(MemberBrief.columns()), \(MemberBrief.columns(of: "subject", organisation: "subject_organisation"))
        FROM audit LEFT JOIN member ON member.id = audit.actor
          LEFT JOIN organisation ON organisation.id = member.organisation
          LEFT JOIN member AS subject ON subject.id = audit.subject
          LEFT JOIN organisation AS subject_organisation ON subject_organisation.id = subject.organisation
        ORDER BY audit.id DESC LIMIT ?
        """, max(limit, 0)
      ) { (row) throws(StoreError) in
        AuditEntry(
          actor: try MemberBrief(optional: row, from: 4), action: row.string(0), target: row.string(1),
          subject: try MemberBrief(optional: row, from: 4 + MemberBrief.width), at: try row.value(2),
          reason: row.string(3))
      }
    }
  }

  /// The problems of a rule; a part of the file that cannot be read is one as well.
  private func finding(
    _ rule: String, _ kind: CheckProblem.Kind, _ look: () throws(StoreError) -> [String]
  ) throws(StoreError) -> [CheckProblem] {
    do {
      return try look().map { CheckProblem(rule: rule, detail: $0, kind: kind) }
    } catch .damaged(_, let detail) {
      return [CheckProblem(rule: rule, detail: detail, kind: .file)]
    }
  }

  private func texts(_ sql: String) throws(StoreError) -> [String] {
    try database.rows(sql) { (row) throws(StoreError) in row.string(0) }
  }

  /// What SQLite itself finds wrong with the file.
  private func damagedPlaces() throws(StoreError) -> [String] {
    try texts("PRAGMA integrity_check(\(Self.namedPlaces))").filter { $0 != "ok" }
  }

  /// Tables, indexes, views and triggers that are not as the program makes them.
  private func schemaDifferences() throws(StoreError) -> [String] {
    let fresh = try Database(path: ":memory:", mode: .create)
    try Migrator().make(in: fresh)
    let (kept, made) = (try Self.schema(of: database), try Self.schema(of: fresh))
    return Set(kept.keys).union(made.keys).sorted().filter { kept[$0] != made[$0] }
  }

  private static func schema(of database: Database) throws(StoreError) -> [String: String] {
    let entries = try database.rows(
      "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    ) { (row) throws(StoreError) in (row.string(0), row.string(1)) }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  private func brokenReferences() throws(StoreError) -> [String] {
    let broken = try database.rows("PRAGMA foreign_key_check") { (row) throws(StoreError) in
      "\(row.string(0)) row \(row.string(1)) names a \(row.string(2)) that is not there"
    }
    return Array(broken.prefix(Self.namedPlaces))
  }

  private func unusableDrafts() throws(StoreError) -> [String] {
    try texts("SELECT DISTINCT target FROM draft").filter { DraftTarget.read(stored: $0) == nil }
  }

  /// FTS5 compares the index with the texts. It is written as an insert, but changes nothing.
  private static func compareWithContent(_ index: String, in database: Database) throws(StoreError) -> [String] {
    do {
      try database.run("INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
      return []
    } catch .damaged {
      return ["\(index) does not hold the words of the texts"]
    }
  }
}
