// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The time at work of a process, from Linux's `/proc`.
enum ProcessTime {
  /// Nanoseconds that a process of one thread has been at work (`schedstat`); nil when it has ended.
  static func worked(by process: pid_t) -> Int64? {
    ProcFile.text("/proc/\(process)/schedstat").split(separator: " ").first.flatMap { Int64($0) }
  }
}

/// The files of `/proc`.
enum ProcFile {
  /// A text of at most 16 KiB; empty when it cannot be read.
  static func text(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }
}
