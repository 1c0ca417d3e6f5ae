// SPDX-License-Identifier: EUPL-1.2
import Glibc

extension TerminalSession {
  /// Gives the terminal to a program, found by `PATH`, with its arguments, of which `words` has at least the first, and
  /// takes it back when that ends. Ctrl-C and Ctrl-\ are the program's alone meanwhile. No shell reads the words; those
  /// of `OutsideCommand` have a shell read a command.
  ///
  /// A hang-up or a signal that tells this program to end is passed on to the other; the terminal is not taken back
  /// then, and the next `events` tells the signal.
  public func run(_ words: [String]) -> OutsideEnding {
    guard !isLost else { return .notStarted(String(cString: strerror(ENOTTY))) }
    give()
    let (ending, signals) = actions.withDefaultStop { _ in OutsideProgram.run(words) }
    pending += signals.filter { Int32($0) != SIGINT }.compactMap(event(of:))
    if pending.contains(where: \.isEnding) {
      isLost = true
    } else {
      resume()
    }
    return ending
  }
}
