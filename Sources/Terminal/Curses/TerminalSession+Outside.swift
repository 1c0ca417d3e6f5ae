// SPDX-License-Identifier: EUPL-1.2
import Glibc

extension TerminalSession {
  /// Gives the terminal to a command of the shell with a file as its last argument, an editor for
  /// instance, and takes it back when that ends. Ctrl-C and Ctrl-\ are the command's alone
  /// meanwhile.
  ///
  /// A hang-up or a signal that tells this program to end is passed on to the command; the terminal
  /// is not taken back then, and the next `events` tells the signal.
  public func runOutside(_ command: String, on path: String) -> OutsideEnding {
    runOutside { OutsideProgram.run(command, on: path) }
  }

  /// Gives the terminal to a program, found by `PATH`, with its arguments, as to a command of the
  /// shell; no shell reads the words, of which there is at least one.
  public func runOutside(_ words: [String]) -> OutsideEnding { runOutside { OutsideProgram.run(words) } }

  private func runOutside(_ run: () -> (OutsideEnding, signals: [UInt8])) -> OutsideEnding {
    guard !isLost else { return .notStarted(String(cString: strerror(ENOTTY))) }
    give()
    let (ending, signals) = actions.withDefaultStop { _ in run() }
    pending += signals.filter { Int32($0) != SIGINT }.compactMap(event(of:))
    if pending.contains(where: \.isEnding) {
      isLost = true
    } else {
      resume()
    }
    return ending
  }
}
