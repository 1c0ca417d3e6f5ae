// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// Gives the terminal back when the program crashes or calls `exit` in the middle of a session.
///
/// Everything a handler needs is prepared before: bytes to write and terminal settings. Then the
/// former action runs, so that a backtrace or a core comes out as ever.
enum CrashGuard {
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT]
  nonisolated(unsafe) private static let actions = UnsafeMutablePointer<cn_action>.allocate(capacity: 65)
  nonisolated(unsafe) private static let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  nonisolated(unsafe) private static var bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  nonisolated(unsafe) private static var isArmed = false
  /// `exit` can be watched once only.
  private static let isWatchingExit: Bool = atexit { restoreTerminal() } == 0

  /// Remembers the terminal's settings, which must still be those of the shell.
  static func rememberSettings() {
    _ = tcgetattr(STDIN_FILENO, settings)
  }

  /// Starts watching.
  ///
  /// - Parameter leaving: what puts the terminal itself back.
  static func arm(leaving: [UInt8]) {
    _ = isWatchingExit
    bytes.deallocate()
    bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: leaving.count, alignment: 1)
    bytes.copyBytes(from: leaving)
    for number in signals {
      _ = cn_catch(number, { CrashGuard.crash($0) }, Int32(SA_ONSTACK) | Int32(SA_NODEFER), actions + Int(number))
    }
    isArmed = true
  }

  /// Stops watching; the former actions are put back.
  static func disarm() {
    guard isArmed else { return }
    isArmed = false
    for number in signals { _ = cn_restore(number, actions + Int(number)) }
  }

  private static func crash(_ number: Int32) {
    restoreTerminal()
    _ = cn_restore(number, actions + Int(number))
    raise(number)
  }

  private static func restoreTerminal() {
    guard isArmed else { return }
    isArmed = false
    _ = write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    _ = tcsetattr(STDIN_FILENO, TCSANOW, settings)
    ErrorCapture.end()
  }
}
