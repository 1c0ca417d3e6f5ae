// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite
import Glibc

extension Connection {
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
      return code == SQLITE_READONLY | 4 << 8 ? .gone(path: path) : .readOnly(path: path, obstacle ?? .file)
    case SQLITE_PERM, SQLITE_AUTH: return .noPermission(path: path)
    case SQLITE_CANTOPEN:
      guard isThere else { return .missing(path: path) }
      return obstacle.map { .readOnly(path: path, $0) } ?? .noPermission(path: path)
    case SQLITE_IOERR: return diskError(code, sqlite3_system_errno(handle), message)
    default: return .engine(code: code, message: message)
    }
  }

  /// What the operating system said no to.
  private func diskError(_ code: Int32, _ reason: Int32, _ message: String) -> StoreError {
    // SQLITE_IOERR_NOMEM is no matter of the disk.
    guard code != SQLITE_IOERR | 12 << 8 else { return .engine(code: code, message: message) }
    guard isThere else { return .gone(path: path) }
    // Less can be read than the index of the log says that there is: the log was removed or cut off while others have the
    // file open. Of the file itself no read is too short for SQLite. (A macro that Swift cannot read.)
    if code == SQLITE_IOERR | 2 << 8 { return .logGone(path: path) }
    switch reason {
    case ENOSPC, EDQUOT, EFBIG: return .diskFull(path: path)
    case EROFS: return .readOnly(path: path, .fileSystem)
    default: break
    }
    // The index of the log could not be made longer. (A macro that Swift cannot read.)
    if code == SQLITE_IOERR | 19 << 8 { return .diskFull(path: path) }
    return .diskError(path: path, code: code, message: reason == 0 ? message : String(cString: strerror(reason)))
  }

  private var isThere: Bool { way == .own || FileIdentity(path: file) != nil }

  /// What keeps this user from writing the file.
  private var obstacle: WriteObstacle? { way == .own ? nil : WriteObstacle(file: file) }
}
