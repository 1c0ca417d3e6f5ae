// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// The signal handlers of a session, and the actions they stand in for.
struct SignalActions {
  private var saved: [(number: Int32, action: cn_action)] = []

  /// Signals that the loop hears of by the pipe.
  private static let heard = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGUSR1]

  /// Catches the signals. Hang-up and interrupt stay ignored if they are, as under `nohup`.
  mutating func install() {
    _ = WakePipe.readEnd
    for number in Self.heard {
      var old = cn_action()
      guard cn_catch(number, { WakePipe.wake(UInt8(truncatingIfNeeded: $0)) }, Int32(SA_RESTART), &old) == 0 else {
        continue
      }
      if cn_is_ignored(&old) != 0, [SIGHUP, SIGINT, SIGTSTP].contains(number) {
        _ = cn_restore(number, &old)
      } else {
        saved.append((number, old))
      }
    }
    // A handler that does nothing, because a program started from here would go on ignoring what is
    // ignored.
    var old = cn_action()
    if cn_catch(SIGPIPE, { _ in }, Int32(SA_RESTART), &old) == 0 { saved.append((SIGPIPE, old)) }
  }

  /// Puts the former actions back.
  mutating func restore() {
    for (number, action) in saved {
      withUnsafePointer(to: action) { _ = cn_restore(number, $0) }
    }
    saved = []
  }

  /// Runs `body` with the system's own way of stopping a program, unless stopping is ignored.
  ///
  /// - Returns: false if it is ignored: the program cannot be stopped.
  func withDefaultStop<Result>(_ body: (_ canStop: Bool) -> Result) -> Result {
    guard saved.contains(where: { $0.number == SIGTSTP }) else { return body(false) }
    var caught = cn_action()
    _ = cn_default(SIGTSTP, &caught)
    defer { _ = cn_restore(SIGTSTP, &caught) }
    return body(true)
  }
}
