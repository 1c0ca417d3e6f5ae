// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Which file a path leads to, so that a board that was removed or replaced is noticed.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path; nil when there is none or it cannot be looked at.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file that was looked at.
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

/// What tells that a board's file or its log was written since.
struct FileStamp: Hashable {
  private struct Part: Hashable {
    let identity: FileIdentity
    let size: Int64
    let seconds: Int64
    let nanoseconds: Int64

    init?(path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      identity = FileIdentity(status)
      size = Int64(status.st_size)
      seconds = Int64(status.st_mtim.tv_sec)
      nanoseconds = Int64(status.st_mtim.tv_nsec)
    }
  }

  private let board: Part?
  private let log: Part?

  /// A board at a path as it is now.
  init(path: String) {
    board = Part(path: path)
    log = Part(path: path + "-wal")
  }

  /// Whether something stands in the log.
  var hasLog: Bool { (log?.size ?? 0) > 0 }
}
