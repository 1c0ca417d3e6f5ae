// SPDX-License-Identifier: EUPL-1.2

extension TerminalSession {
  /// Lets other threads interrupt the waiting of `events`, which then gives `.wake`.
  struct Waker: Sendable {
    /// Wakes the session; harmless when it is over.
    func wake() {
      WakePipe.wake(0)
    }
  }
}
