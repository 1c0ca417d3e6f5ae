// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Time as it passes, for measuring.
enum Clock {
  /// Nanoseconds since some moment.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Nanoseconds that this thread has been at work, waiting left out.
  static var worked: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Milliseconds since a moment.
  static func milliseconds(since start: Int64) -> Double { Double(now - start) / 1e6 }

  /// Whole seconds since a moment.
  static func seconds(since start: Int64) -> Int64 { (now - start) / 1_000_000_000 }
}
