// SPDX-License-Identifier: EUPL-1.2

/// Why a session cannot start.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is no terminal.
  case notATerminal
  /// TERM is not set, or names a terminal that cannot move its cursor.
  case dumbTerminal(String)
  /// No terminfo entry describes the terminal that TERM names.
  case unknownTerminal(String)
  /// The system refused what a session needs; the message is its own.
  case system(String)

  /// The reason on one line, in English.
  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .dumbTerminal(let name): name.isEmpty ? "TERM is not set" : "TERM=\(name) cannot show full screens"
    case .unknownTerminal(let name): "no description of the terminal TERM=\(name) is installed"
    case .system(let message): message
    }
  }
}
