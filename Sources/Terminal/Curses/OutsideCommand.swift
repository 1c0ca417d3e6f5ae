// SPDX-License-Identifier: EUPL-1.2

/// A command of the shell with a file as its last argument, an editor for instance.
public struct OutsideCommand: Hashable, Sendable {
  /// What the shell reads; it may have arguments of its own, as `$EDITOR` may.
  var command: String
  /// The file.
  var path: String

  /// A command on a file.
  public init(_ command: String, on path: String) {
    self.command = command
    self.path = path
  }

  /// The words that run it.
  public var words: [String] { ["/bin/sh", "-c", line, command, path] }

  /// Runs it where no session has the terminal.
  public func run() -> OutsideEnding { OutsideProgram.run(words).0 }

  /// The line for the shell, which makes way for a plain command: signals are to reach that, and Ctrl-C must not end
  /// the shell before it.
  private var line: String {
    let isPlain =
      !command.contains { ";&|<>()`$\n".contains($0) } && command.split(separator: " ").first?.contains("=") != true
    return (isPlain ? "exec " : "trap : INT QUIT; ") + command + " \"$@\""
  }
}
