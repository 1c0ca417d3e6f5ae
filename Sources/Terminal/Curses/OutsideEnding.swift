// SPDX-License-Identifier: EUPL-1.2

/// How a program that had the terminal ended.
public enum OutsideEnding: Hashable, Sendable {
  /// By itself, with its exit status; the shell says 127 for a command that it does not find.
  case exited(Int32)
  /// By a signal.
  case killed(Int32)
  /// It was not started; the reason is the system's own.
  case notStarted(String)
}
