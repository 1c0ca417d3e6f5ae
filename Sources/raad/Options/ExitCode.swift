// SPDX-License-Identifier: EUPL-1.2

/// How a command went, for the shell.
enum ExitCode: Int32, Sendable {
  case done = 0
  /// Refused, or not found, or nothing there.
  case refused = 1
  /// The words, an option or a field are wrong.
  case wrongUse = 2
  /// The board cannot be used: missing, newer, damaged, no permission.
  case unusable = 3
}
