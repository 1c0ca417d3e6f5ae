// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// The terminal while the program has it: full screen, raw keys.
///
/// All of it happens on the main thread, which waits in `events`; other threads only use a `Waker`.
@MainActor
public final class TerminalSession {
  let options: TerminalOptions

  private init(options: TerminalOptions) {
    self.options = options
  }

  /// Takes the terminal over, runs `body`, and gives the terminal back as it was.
  public static func run<Result>(
    _ options: TerminalOptions = TerminalOptions(), _ body: (TerminalSession) -> Result
  ) throws(TerminalError) -> Result {
    body(TerminalSession(options: options))
  }

  /// Columns and rows of the terminal now.
  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_lines())) }
  /// True if the locale is a UTF-8 one, so that more than ASCII can be shown.
  public var isUnicode: Bool { true }
  /// True if colours are shown.
  public var hasColors: Bool { true }
  /// What another thread wakes this session with.
  public var waker: Waker { Waker(descriptor: -1) }

  /// Lets other threads interrupt the waiting of `events`, which then gives `.wake`.
  public struct Waker: Sendable {
    let descriptor: Int32

    /// Wakes the session; harmless when it is over.
    public func wake() {}
  }

  /// Shows a surface. Does nothing if it equals the last one shown, or after SIGHUP.
  public func present(_ surface: Surface) {}

  /// Draws everything anew at the next `present`, whatever the terminal may show now.
  public func redraw() {}

  /// What has happened since the last call; waits if that is nothing.
  ///
  /// - Parameter timeoutMilliseconds: the longest wait, zero for none, nil for as long as it takes.
  /// - Returns: the events in their order; empty after the longest wait.
  public func events(timeoutMilliseconds: Int?) -> [InputEvent] { [] }

  /// Stops the program as Ctrl-Z does and gives the terminal back until the shell continues it.
  public func suspend() {}

  /// Gives the terminal to `body`, to run an editor for instance, and takes it back.
  public func runOutside<Result>(_ body: () -> Result) -> Result { body() }
}
