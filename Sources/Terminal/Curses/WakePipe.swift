// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// A pipe that signal handlers and other threads write one byte to: the signal's number, or zero.
///
/// It is made once and lives as long as the process, so that nobody ever writes to a descriptor
/// that has become another.
enum WakePipe {
  private static let ends: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// The end to wait at; -1 if the system gave no pipe.
  static var readEnd: Int32 { ends.read }

  /// Writes a byte. Safe in a signal handler once `readEnd` has been asked for; a full pipe loses
  /// nothing that matters.
  static func wake(_ byte: UInt8) {
    let saved = errno
    withUnsafePointer(to: byte) { _ = write(ends.write, $0, 1) }
    errno = saved
  }

  /// Takes all bytes out.
  static func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(ends.read, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
