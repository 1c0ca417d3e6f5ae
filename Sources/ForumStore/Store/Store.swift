// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A board in a file, opened by one process; each method is one transaction that keeps the
/// community's rules.
///
/// Not `Sendable`: one thread owns it. Several processes may have the same file open. Every writing
/// method asks the permission table for the member `by` and throws `StoreError.refused` when it
/// says no. Every method throws `StoreError` only.
public final class Store {
  /// The path it was opened at; `:memory:` for a board that lives with the process.
  public let path: String

  package let database: Database
  /// Whether an import is prepared in it; nobody searches that.
  let isPreparation: Bool

  init(database: Database, isPreparation: Bool = false) {
    self.database = database
    self.isPreparation = isPreparation
    path = database.path
  }
}
