// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// The terminal while the program has it: full screen, raw keys.
///
/// All of it happens on the main thread, which waits in `events`.
@MainActor
public final class TerminalSession {
  /// True if the locale is a UTF-8 one, so that more than ASCII can be shown.
  public let isUnicode: Bool
  let options: TerminalOptions
  let setsTitle: Bool
  /// Input is read through a pad, because reading through a window would draw it.
  let input: UnsafeMutablePointer<WINDOW>?
  var writer: SurfaceWriter
  var actions: SignalActions
  var decoder = InputDecoder()
  var scalars = ScalarAssembler()
  var pasteEnd = PasteEnd()
  /// When input came last, in milliseconds.
  var lastInput = 0
  /// Events that came up outside `events`.
  var pending: [InputEvent] = []
  /// The last surface shown; nil if the next one is to be sent in any case.
  private var shown: Surface?
  /// True if the terminal may show something else than curses believes.
  private var needsClear = false
  /// The size that the body knows of.
  var toldSize = Size(columns: 0, rows: 0)
  /// True once the terminal is no longer ours: after a hang-up, or ended while stopped.
  var isLost = false
  /// True between `take` and `give`.
  private var isOurs = false
  private let screen: OpaquePointer
  /// Has the terminal remember its window's title, and take it back.
  private static let titleKept = "\u{1B}[22;2t"
  private static let titleBack = "\u{1B}[23;2t"

  private init(screen: OpaquePointer, actions: SignalActions, options: TerminalOptions, isUnicode: Bool) {
    self.screen = screen
    self.actions = actions
    self.options = options
    self.isUnicode = isUnicode
    input = newpad(1, 1)
    writer = SurfaceWriter(usesColors: options.usesColors, isUnicode: isUnicode)
    setsTitle = options.setsTitle && Terminfo.hasTitle
  }

  /// Takes the terminal over, runs `body`, and gives the terminal back as it was.
  ///
  /// - Throws: why the terminal cannot be used; nothing has been done to it then.
  public static func run<Result>(
    _ options: TerminalOptions = TerminalOptions(), _ body: (TerminalSession) -> Result
  ) throws(TerminalError) -> Result {
    let session = try open(options)
    session.start()
    let result = body(session)
    session.finish()
    return result
  }

  /// Columns and rows of the terminal now, at most 1000 of each.
  public var size: Size {
    Size(columns: min(Int(cn_columns()), 1000), rows: min(Int(cn_lines()), 1000))
  }

  /// True if colours are shown.
  public var hasColors: Bool { writer.hasColors }

  /// How many colours the terminal has; 0 when none are shown.
  public var colors: Int { hasColors ? Int(cn_colors()) : 0 }

  /// Shows a surface. Does nothing if it equals the last one shown, or after SIGHUP.
  public func present(_ surface: Surface) {
    guard !isLost, surface != shown else { return }
    if needsClear { clearok(cn_stdscr(), true) }
    needsClear = false
    writer.write(surface)
    if setsTitle, !surface.title.isEmpty, surface.title != shown?.title {
      send("\u{1B}]2;\(DisplayText.sanitised(surface.title))\u{07}")
    }
    shown = surface
  }

  /// Draws everything anew at the next `present`, whatever the terminal may show now.
  public func redraw() {
    shown = nil
    needsClear = true
  }

  private static func open(_ options: TerminalOptions) throws(TerminalError) -> TerminalSession {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty, name != "dumb" else { throw .dumbTerminal(name) }
    guard WakePipe.readEnd >= 0 else { throw .system("no pipe: \(String(cString: strerror(errno)))") }
    let isUnicode = LocaleSetup.useEnvironment()
    // A terminal that knows its size is not made larger by variables, which can be anything.
    if knowsItsSize {
      use_env(false)
      use_tioctl(true)
    } else {
      for name in ["LINES", "COLUMNS"] where !isSize(getenv(name)) { unsetenv(name) }
    }
    CrashGuard.rememberSettings()
    // First, or the actions that are put back in the end would be those of curses, which make of a
    // signal an exit status.
    var actions = SignalActions()
    actions.install()
    guard let screen = newterm(nil, cn_stdout(), cn_stdin()) else {
      actions.restore()
      throw .unknownTerminal(name)
    }
    guard Terminfo.bytes("cup") != nil else {
      endwin()
      delscreen(screen)
      actions.restore()
      throw .dumbTerminal(name)
    }
    return TerminalSession(screen: screen, actions: actions, options: options, isUnicode: isUnicode)
  }

  /// Whether the terminal tells how large it is.
  private static var knowsItsSize: Bool {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 && size.ws_row > 0
  }

  /// Whether a variable holds a size that a terminal can have.
  private static func isSize(_ text: UnsafeMutablePointer<CChar>?) -> Bool {
    text.flatMap { Int(String(cString: $0)) }.map { (1...1000).contains($0) } ?? true
  }

  private func start() {
    set_escdelay(getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) } ?? 25)
    raw()
    noecho()
    nonl()
    keypad(input, true)
    meta(input, true)
    nodelay(input, true)
    CursesKeys.define()
    wrefresh(cn_stdscr())
    take()
    _ = adoptSize()
  }

  private func finish() {
    if !isLost || tcgetpgrp(STDIN_FILENO) == getpgrp() { give() }
    actions.restore()
    delwin(input)
    delscreen(screen)
  }

  /// Switches on what curses does not know of, now that the screen is ours.
  func take() {
    isOurs = true
    ErrorCapture.begin()
    CrashGuard.arm(leaving: Terminfo.leaving(modes: Self.modesOff(options) + (setsTitle ? Self.titleBack : "")))
    send((setsTitle ? Self.titleKept : "") + Self.modesOn(options))
  }

  /// Gives the screen back as it was before `take`.
  func give() {
    guard isOurs else { return }
    isOurs = false
    send(Self.modesOff(options) + (setsTitle ? Self.titleBack : ""))
    endwin()
    CrashGuard.disarm()
    ErrorCapture.end()
    shown = nil
  }

  /// Switches on the marks around pasted text, and the mouse in its form without limits (xterm's
  /// 1006).
  private static func modesOn(_ options: TerminalOptions) -> String {
    "\u{1B}[?2004h" + (options.usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
  }

  private static func modesOff(_ options: TerminalOptions) -> String {
    "\u{1B}[?2004l" + (options.usesMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "")
  }

  /// Writes a sequence that curses does not know of straight to the terminal.
  func send(_ sequence: String) {
    fflush(cn_stdout())
    var bytes = Array(sequence.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
