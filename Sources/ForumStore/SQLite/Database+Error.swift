// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

extension Database {
  /// What a result code of SQLite means for the board.
  func error(_ code: Int32) -> StoreError {
    let message = String(cString: sqlite3_errmsg(handle))
    switch code & 0xff {
    case SQLITE_FULL: return .diskFull(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy(path: path)
    case SQLITE_CORRUPT: return .damaged(path: path, detail: message)
    case SQLITE_NOTADB: return .notABoard(path: path)
    case SQLITE_READONLY:
      // SQLITE_READONLY_DBMOVED: the file was renamed or removed. (A macro that Swift cannot read.)
      return code == SQLITE_READONLY | 4 << 8 ? .gone(path: path) : .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: return .noPermission(path: path)
    case SQLITE_CANTOPEN: return FileIdentity(path: path) == nil ? .missing(path: path) : .noPermission(path: path)
    case SQLITE_IOERR where path != ":memory:" && FileIdentity(path: path) == nil: return .gone(path: path)
    default: return .engine(code: code, message: message)
    }
  }
}
