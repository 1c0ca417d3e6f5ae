// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Writes a whole board in the exchange format (Docs/Exchange.md).
///
/// The order and the form depend on what is on the board alone, so that an export of an imported
/// export is equal to it byte for byte. The memory it takes does not grow with the board. Logins,
/// texts of removed posts, notices, drafts, reading marks and the audit log are not part of it.
public struct ExchangeExport {
  private let store: Store
  private let actor: MemberID

  /// An export of a board by a steward.
  public init(of store: Store, by actor: MemberID) {
    self.store = store
    self.actor = actor
  }

  /// Writes the board as it is at one moment to a file for the owner only, or to standard output
  /// for `-`; returns what was written by kind. A file that stood there is replaced when the new
  /// one is whole.
  ///
  /// With a request only the threads that it finds are written, with the members and topics they
  /// need, and no tips.
  public func run(path: String, threads request: ThreadListRequest? = nil) throws(ExchangeError) -> [ItemKind: Int] {
    do { try store.allow(.exportData, by: actor) } catch { throw .store(error) }
    return try OutputFile.write(path, of: store) { (output) throws(StoreError) in
      var exporter = try Exporter(
        store: store, output: output,
        threads: try request.map { (request) throws(StoreError) in
          // A part of a board goes to others.
          var request = request
          request.isForOthers = true
          return try store.database.column(
            "SELECT number FROM thread WHERE audience = '' AND number IN (SELECT value FROM json_each(?)) ORDER BY number",
            Exporter.list(try store.threadNumbers(request))
          )
        })
      try exporter.run()
      return exporter.written
    }
  }
}
