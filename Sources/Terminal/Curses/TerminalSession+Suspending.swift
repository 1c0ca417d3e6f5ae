// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

extension TerminalSession {
  /// Stops the program and its whole job as Ctrl-Z does, and gives the terminal back until the
  /// shell continues it.
  ///
  /// Does nothing where programs cannot be stopped. If the program is told to end while it is
  /// stopped, the terminal is not taken back: the next `events` tells the signal and nothing is
  /// drawn any more.
  public func suspend() {
    guard !isLost else { return }
    actions.withDefaultStop { canStop in
      guard canStop else { return }
      give()
      kill(0, SIGTSTP)
      pending += WakePipe.drain().compactMap(event(of:))
      if pending.contains(where: \.isEnding) {
        isLost = true
      } else {
        resume()
      }
    }
  }

  /// Takes the terminal back, whose size may have changed.
  func resume() {
    wrefresh(cn_stdscr())
    take()
    if adoptSize() { pending.append(.resize(size)) }
    redraw()
  }

  /// Asks the terminal for its size and tells curses, which may have noticed by itself.
  ///
  /// - Returns: true if it is another one than was told last.
  func adoptSize() -> Bool {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0,
      is_term_resized(Int32(window.ws_row), Int32(window.ws_col))
    {
      resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    }
    guard size != toldSize else { return false }
    toldSize = size
    redraw()
    return true
  }
}

extension InputEvent {
  /// True for a signal that tells the program to end.
  var isEnding: Bool {
    if case .signal = self { true } else { false }
  }
}
