// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Keeps what is written to standard error away from the screen, and shows it when the screen is
/// given back.
///
/// Only descriptors are kept, so that a crash handler may use it.
enum ErrorCapture {
  /// Standard error as it was; -1 while nothing is captured.
  nonisolated(unsafe) private static var original: Int32 = -1
  /// The longest tail that is shown again, in bytes.
  private static let maximumReplay: off_t = 1 << 16

  /// Begins, if standard error is a terminal; otherwise it stays as it is.
  static func begin() {
    guard original < 0, isatty(STDERR_FILENO) == 1, let file = tmpfile() else { return }
    let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    if copy >= 0, dup2(fileno(file), STDERR_FILENO) >= 0 { original = copy }
    fclose(file)
  }

  /// Ends, and writes out what was captured. Safe in a signal handler.
  static func end() {
    guard original >= 0 else { return }
    let captured = dup(STDERR_FILENO)
    _ = dup2(original, STDERR_FILENO)
    close(original)
    original = -1
    let size = lseek(captured, 0, SEEK_END)
    _ = lseek(captured, max(size - maximumReplay, 0), SEEK_SET)
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
      while true {
        let count = read(captured, buffer.baseAddress, buffer.count)
        guard count > 0, write(STDERR_FILENO, buffer.baseAddress, count) == count else { break }
      }
    }
    close(captured)
  }
}
