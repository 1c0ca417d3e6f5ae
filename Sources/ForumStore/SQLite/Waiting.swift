// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite
import Glibc

/// How a connection waits for others, and how it keeps their log short: what SQLite does by itself
/// fails when very many processes write at once.
///
/// SQLite's own waiting sleeps the longer the longer it has waited, up to 100 ms, so that whoever
/// came last is served first and some wait beyond any bound. Here whoever has waited longer looks
/// more often. Whoever writes without a pause would still take the lock again before any of those
/// looked: so a connection that met others a short while ago, and has only just written, lets them
/// go first.
///
/// SQLite's own checkpoints never begin the log anew while at each moment somebody reads, so that
/// it grows without a bound. Here, once it is long, a writer waits a moment for readers to go on to
/// the file itself (`SQLITE_CHECKPOINT_RESTART`).
final class Waiting {
  /// How long a connection usually waits for a lock, in milliseconds.
  private static let usualPatience: Int64 = 10_000
  /// How long a writer waits for readers of an old part of the log, in milliseconds; others wait
  /// for the writer meanwhile.
  private static let patienceWithReaders: Int64 = 100
  /// At how many pages of the log what can be copied into the file is, without waiting: SQLite's
  /// own bound.
  private static let shortLog: Int32 = 1000
  /// At how many pages the log is begun anew, 32 MiB; as many more are written before the next try.
  private static let longLog: Int32 = 8000

  /// For how long after others were met they are reckoned with, in milliseconds.
  private static let memory: Int64 = 1000
  /// What counts as writing without a pause, and how long the pause then is, both in milliseconds.
  private static let pause: Int64 = 4

  private var begin: Int64 = 0
  private var lastMeeting: Int64?
  private var lastWrite: Int64 = 0
  /// How long it waits now, in milliseconds.
  var patience = Waiting.usualPatience
  private var nextRestart = Waiting.longLog
  /// Whether the log is left as long as it is; `Database.shortenLog` makes it short then.
  var leavesLog = false
  /// How many pages the log had after the last write.
  private(set) var pages: Int32 = 0

  /// Makes a connection wait so; `self` must live as long as the connection.
  func attach(to handle: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_busy_handler(
      handle,
      { context, count in
        guard let context else { return 0 }
        return Unmanaged<Waiting>.fromOpaque(context).takeUnretainedValue().waits(again: count) ? 1 : 0
      }, context)
    sqlite3_wal_hook(
      handle,
      { context, handle, name, pages in
        guard let context, let handle else { return SQLITE_OK }
        let waiting = Unmanaged<Waiting>.fromOpaque(context).takeUnretainedValue()
        waiting.pages = pages
        if !waiting.leavesLog { waiting.shorten(handle, name, pages) }
        return SQLITE_OK
      }, context)
  }

  /// Lets others go first, if there are any and this connection has only just written; to be called
  /// before a write begins.
  func giveWay() {
    guard let met = lastMeeting else { return }
    let now = Self.now
    if now - met > Self.memory {
      lastMeeting = nil
    } else if now - lastWrite < Self.pause {
      usleep(UInt32(Self.pause) * 1000)
    }
  }

  /// Notes that a write has ended.
  func hasWritten() { if lastMeeting != nil { lastWrite = Self.now } }

  /// Sleeps for a moment, unless it has waited for long enough.
  private func waits(again count: Int32) -> Bool {
    let now = Self.now
    if count == 0 { begin = now }
    lastMeeting = now
    guard now - begin < patience else { return false }
    // Whoever has waited longer looks more often.
    usleep(now - begin < 100 ? 4000 : now - begin < 500 ? 2000 : now - begin < 1000 ? 1000 : 500)
    return true
  }

  /// Copies the log into the file. What cannot be done now is done after a later write: nothing is
  /// lost by it.
  func shorten(_ handle: OpaquePointer, _ name: UnsafePointer<CChar>?, _ pages: Int32) {
    guard pages >= Self.shortLog else { return nextRestart = Self.longLog }
    guard pages >= nextRestart else {
      sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
      return
    }
    let usual = patience
    patience = min(usual, Self.patienceWithReaders)
    let code = sqlite3_wal_checkpoint_v2(handle, name, SQLITE_CHECKPOINT_RESTART, nil, nil)
    patience = usual
    nextRestart = code == SQLITE_OK ? Self.longLog : pages + Self.longLog
  }

  /// Milliseconds on a clock that never goes back.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
