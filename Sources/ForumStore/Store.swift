// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A board in a file, opened by one process; each method is one transaction that keeps the community's rules.
///
/// Not `Sendable`: one thread owns it. Several processes may have the same file open. Every writing method asks the
/// permission table for the member `by` and throws `StoreError.refused` when it says no. Every method throws
/// `StoreError` only.
public final class Store {
  /// The path it was opened at; `:memory:` for a board that lives with the process.
  public let path: String

  package let database: Database
  /// The full-text indexes; every write of a text goes through it.
  package var index: SearchIndex { SearchIndex(database: database) }

  init(database: Database) {
    self.database = database
    path = database.path
  }
}

extension Store {
  /// Makes a board with the demo content, as of `now`; the reader becomes its steward under the handle.
  ///
  /// The visit is set so that the first screen shows new things, a waiting question, notices and pinned tips.
  public static func createDemo(
    path: String, founder: MemberFields, login: String, now: Timestamp, language: InterfaceLanguage
  ) throws(StoreError) -> Store { fatalError("unwritten") }
}

// MARK: Operation

extension Store {
  /// Recomputes all that is derived and compares; an empty list means that the board keeps all rules.
  public func check() throws(StoreError) -> [CheckProblem] { fatalError("unwritten") }

  /// The newest entries of the audit log; moderators only.
  public func audit(limit: Int, by: MemberID) throws(StoreError) -> [AuditEntry] { fatalError("unwritten") }
}
