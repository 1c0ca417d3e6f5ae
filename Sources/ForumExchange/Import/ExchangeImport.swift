// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Reads a file in the exchange format (Docs/Exchange.md) into a board.
///
/// All or nothing: others write meanwhile and see nothing of it before it is whole (`Arrival`). The
/// memory it takes does not grow with the file, only with its longest thread. What an earlier
/// import of the same source brought is known by its ids and not brought again.
public struct ExchangeImport {
  /// Leaves out bad lines, and what hangs on them, instead of refusing the file.
  public var skipsBadLines = false
  /// Does everything but write.
  public var isTrial = false
  /// Told how far the import is, often: before each line, thread and post.
  public var onProgress: ((ImportProgress) -> Void)?
  /// How it writes.
  var steps = ImportSteps()
  private let store: Store
  private let actor: MemberID
  private let time: Timestamp

  /// An import into a board by a steward, at a time.
  public init(into store: Store, by actor: MemberID, at time: Timestamp) {
    self.store = store
    self.actor = actor
    self.time = time
  }

  /// Imports a file, or standard input for `-`. The report says whether anything was changed: bad
  /// lines refuse a file without an error being thrown.
  public func run(path: String) throws(ExchangeError) -> ImportReport {
    do {
      try store.allow(.importData, by: actor)
      try store.requireWritable()
    } catch { throw .store(error) }
    // Closing it again would take SQLite's locks away.
    guard path == "-" || !store.isOwn(path) else { throw .isTheBoard(path: path) }
    // What comes from a pipe is read to its end first.
    let source = LineSource(try InputFile(path: path))
    return try Importer.perform(into: store, source, by: actor, at: time, isTrial: isTrial, steps: steps) { importer in
      importer.skipsBadLines = skipsBadLines
      importer.onProgress = onProgress
    }
  }
}
