// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

extension Database {
  /// How many pages are copied between two looks at the signals and the clock: 4 MiB.
  private static let pagesAtOnce: Int32 = 1024

  /// Copies all pages as they stand at one moment into an empty file and waits until the disk has
  /// them; calls `onProgress` with pages done and all pages. Inside `read`: without it each step of
  /// a copy would see another moment, and SQLite would begin anew whenever another process has
  /// written.
  func copyPages(to target: Database, onProgress: (Int, Int) -> Void) throws(StoreError) {
    guard let copy = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.error(sqlite3_errcode(target.handle))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = sqlite3_backup_step(copy, Self.pagesAtOnce)
      let all = Int(sqlite3_backup_pagecount(copy))
      onProgress(all - Int(sqlite3_backup_remaining(copy)), all)
    }
    sqlite3_backup_finish(copy)
    guard code == SQLITE_DONE else { throw target.error(code) }
  }
}
