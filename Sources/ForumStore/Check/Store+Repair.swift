// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Checks the board and makes anew what follows from the rest where it is wrong: counts, lists,
  /// the search index. Before that the board is copied to `FILE.repair.bak` beside itself.
  ///
  /// In slices, so that writers wait for one and not for all; only the search index is made anew in
  /// one go, and only where it is wrong. One that was stopped has mended a part. What members wrote
  /// is never touched: where that breaks a rule it is left and named. Stewards only, and with `by`
  /// nil the owner of the board's file.
  public func repair(by: MemberID?, at: Timestamp) throws(StoreError) -> RepairReport {
    try repair(by: by, at: at, in: DerivedSlices(database: database))
  }

  func repair(by: MemberID?, at: Timestamp, in slices: DerivedSlices) throws(StoreError) -> RepairReport {
    if let by { try allow(.repairBoard, by: by) }
    var report = RepairReport()
    let found = try check(now: at)
    let derived = found.filter { $0.kind == .derived }
    // With a file or a schema that is not as it must be nothing can be made anew from the rest.
    guard !derived.isEmpty, !found.contains(where: { $0.kind.standsInTheWay }) else {
      report.left = found
      return report
    }
    try database.requireWritable()
    // Nothing can be made anew from half an import, and none may begin meanwhile.
    let lock = try beginImport()
    defer { withExtendedLifetime(lock) {} }
    let others = derived.filter { $0.rule != CheckProblem.unfinishedImport }
    if !others.isEmpty {
      if database.held != nil {
        let copy = BoardFile(path: path).copy(for: "repair")
        try BoardCopy(database: database, takesBrokenRows: true).write(to: copy.path)
        report.backup = copy.path
      }
      try mend(others, in: slices)
    }
    if let by {
      let rules = Set(derived.map(\.rule)).sorted().joined(separator: ", ")
      try database.write { () throws(StoreError) in
        try writeAudit(.repairBoard, target: "", by: by, at: at, reason: rules)
      }
    }
    report.left = try check(now: at)
    let stillBroken = Set(report.left.map(\.rule))
    report.mended = found.filter { !stillBroken.contains($0.rule) }
    return report
  }

  private func mend(_ found: [CheckProblem], in slices: DerivedSlices) throws(StoreError) {
    // A row in which something else is wrong must not keep the rest from being mended.
    try database.execute("PRAGMA ignore_check_constraints = ON")
    // Cannot fail: any connection takes it.
    defer { try? database.execute("PRAGMA ignore_check_constraints = OFF") }
    try database.withoutTriggers { () throws(StoreError) in
      try slices.make()
      guard found.contains(where: { $0.rule == "search" }) else { return }
      try database.write { () throws(StoreError) in try index.rebuild() }
    }
  }
}

extension CheckProblem.Kind {
  /// Whether nothing can be mended while this is broken.
  fileprivate var standsInTheWay: Bool { self == .file || self == .schema }
}
