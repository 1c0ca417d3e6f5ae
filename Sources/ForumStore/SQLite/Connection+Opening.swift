// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite
import Glibc

extension Connection {
  /// How often a file that others write all the while is looked at before that is called busy.
  private static let attempts = 100
  /// How long it rests between two looks at most, in milliseconds, so that all take about a second.
  private static let longestPause = 12

  /// Opens a file as fully as it can be, and says what keeps it from being written.
  ///
  /// SQLite reads a file with a log only with an index of the log beside it, in a file that all
  /// share. Where that is not there and cannot be made, because the disk is full or nobody may
  /// write, the file is read as it stands, and again when it changes.
  static func open(_ held: HeldFile, path: String) throws(StoreError) -> (Connection, WriteObstacle?) {
    var obstacle = WriteObstacle(file: held.path)
    if obstacle == nil {
      let full = try open(held, path, .full)
      let code = sqlite3_db_readonly(full.handle, "main") == 0 ? full.look() : SQLITE_READONLY
      guard code != SQLITE_OK else { return (full, nil) }
      guard let found = full.obstacle(behind: code) else { throw full.error(code) }
      obstacle = found
    }
    return (try openForReading(held, path: path), obstacle)
  }

  /// Opens a file to be read: beside those who write, or as it stands; makes nothing, takes nothing away and keeps nobody
  /// waiting.
  static func openForReading(_ held: HeldFile, path: String) throws(StoreError) -> Connection {
    for attempt in 0..<attempts {
      // Whoever comes first makes log and index, whoever goes last takes them away: where many come and go neither way is
      // right for a moment.
      if attempt > 0 { usleep(UInt32(min(attempt, longestPause)) * 1000) }
      if FileIdentity(path: held.path + "-shm") != nil {
        let beside = try open(held, path, .beside)
        let code = beside.look()
        guard code != SQLITE_OK else { return beside }
        guard beside.obstacle(behind: code) != nil else { throw beside.error(code) }
      }
      let frozen = try open(held, path, .frozen(FileStamp(path: held.path)))
      let code = frozen.look()
      guard !frozen.isOutdated else { continue }
      guard code == SQLITE_OK else { throw frozen.error(code) }
      return frozen
    }
    throw .busy(path: path)
  }

  /// Opens a file that is then the held one, or else `gone`.
  private static func open(_ held: HeldFile, _ path: String, _ way: Way) throws(StoreError) -> Connection {
    let connection = try Connection(file: held.path, path: path, way: way, held: held)
    guard !connection.isMoved, FileIdentity(path: held.path) == held.identity else { throw .gone(path: path) }
    return connection
  }

  /// What a failed look says about writing; nil when it is not about that.
  private func obstacle(behind code: Int32) -> WriteObstacle? {
    switch code & 0xff {
    case SQLITE_FULL: .fullDisk
    case SQLITE_READONLY, SQLITE_CANTOPEN: WriteObstacle(file: file) ?? .file
    // The index of the log could not be made as long as it must be. (Macros that Swift cannot
    // read.)
    case SQLITE_IOERR where [18, 19, 21].contains(code >> 8): WriteObstacle(file: file) ?? .fullDisk
    default: nil
    }
  }
}
