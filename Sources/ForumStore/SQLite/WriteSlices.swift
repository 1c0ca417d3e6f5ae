// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Long work on a board in transactions of about equal length, between which others write.
package struct WriteSlices {
  /// How long a slice is to take while others write, and while nobody does, in microseconds: what
  /// is touched in each slice is written with each, so that long ones cost less. Whoever writes
  /// first waits for a long one.
  private static let (short, long): (Int64, Int64) = (150_000, 600_000)
  /// For how long after others have written they are reckoned with, in microseconds.
  private static let memory: Int64 = 10_000_000
  /// At how many pages of the log it is copied into the file while others write, and while nobody
  /// does: what several slices have touched is copied once.
  private static let (shortLog, longLog): (Int32, Int32) = (1000, 6000)
  /// How long a slice is followed by nothing, in microseconds, so that whoever waits finds the
  /// board free: they look every four milliseconds at first (`Waiting`).
  static let pause: UInt32 = 8000

  private let database: Database
  private let pauses: Bool
  private let between: () throws(StoreError) -> Void
  /// How many things the next slice is to do: as many as fitted into the time before.
  private var size = 200
  /// What SQLite counts up when another connection has written.
  private var version: Int?
  private var lastMeeting: Int64?

  /// Slices in a board; `between` is called after each. Without `pauses` they are parts of one
  /// transaction.
  package init(
    database: Database, pauses: Bool = true, between: @escaping () throws(StoreError) -> Void = {}
  ) {
    self.database = database
    self.pauses = pauses && database.held != nil
    self.between = between
  }

  /// Does as many things as fit into a slice; `body` is told how many.
  package mutating func write(_ body: (_ limit: Int) throws(StoreError) -> Void) throws(StoreError) {
    var (begin, hasOthers) = (Int64(0), false)
    try database.leavingLog { () throws(StoreError) in
      try database.write { () throws(StoreError) in
        // From when the lock is held, not from when it is waited for.
        begin = Self.now
        hasOthers = try meetsOthers(at: begin)
        try body(size)
      }
    }
    let taken = max(1, Self.now - begin)
    if pauses { database.shortenLog(beyond: hasOthers ? Self.shortLog : Self.longLog) }
    let length = hasOthers ? Self.short : Self.long
    // At most twice as many or a quarter: one slice that met a slow disk says little.
    size = max(20, min(size * 2, max(size / 4, Int(Int64(size) * length / taken))))
    if pauses { usleep(Self.pause) }
    try between()
  }

  /// Whether others have written lately.
  private mutating func meetsOthers(at now: Int64) throws(StoreError) -> Bool {
    let version = try database.number("PRAGMA data_version")
    if let known = self.version, version != known { lastMeeting = now }
    self.version = version
    return lastMeeting.map { now - $0 < Self.memory } ?? false
  }

  /// Microseconds on a clock that never goes back.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
