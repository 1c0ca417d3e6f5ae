// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// What the key codes of curses mean.
enum CursesKeys {
  /// Code for the start of pasted text; past any that curses gives itself.
  static let pasteStart: Int32 = 0x2001
  /// Code for its end.
  static let pasteEnd: Int32 = 0x2002

  /// Code for the beginning of what the mouse did.
  static let mouse: Int32 = 0x2003

  /// Teaches curses what pasted text stands between and what the mouse's sequences begin with. Its
  /// own mouse is not used, as it drops clicks that arrive in one go.
  static func define() {
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
    define_key("\u{1B}[<", mouse)
  }

  /// The key of a code; nil if it is none that is known.
  static func key(_ code: Int32) -> Key? {
    if let key = table[code] { return key }
    if code > KEY_F0, code <= KEY_F0 + 63 { return functionKey(Int(code - KEY_F0)) }
    return code > KEY_MAX ? keyname(code).flatMap { extendedKey(String(cString: $0)) } : nil
  }

  private static let table: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right), KEY_HOME: Key(.home),
    KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown), KEY_IC: Key(.insert),
    KEY_DC: Key(.delete), KEY_BACKSPACE: Key(.backspace), KEY_ENTER: Key(.enter), KEY_BTAB: Key(.tab, .shift),
    KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift), KEY_SR: Key(.up, .shift),
    KEY_SF: Key(.down, .shift), KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift), KEY_SDC: Key(.delete, .shift),
    KEY_SIC: Key(.insert, .shift), KEY_A1: Key(.home), KEY_A3: Key(.pageUp), KEY_C1: Key(.end),
    KEY_C3: Key(.pageDown), KEY_FIND: Key(.home), KEY_SELECT: Key(.end),
  ]

  /// Terminfo counts on past F12: F13 is Shift-F1, F25 Ctrl-F1, F37 Ctrl-Shift-F1, F49 Alt-F1, F61
  /// Alt-Shift-F1.
  private static func functionKey(_ number: Int) -> Key {
    let modifiers: [Key.Modifiers] = [[], .shift, .control, [.control, .shift], .alt, [.alt, .shift]]
    return Key(.function((number - 1) % 12 + 1), modifiers[(number - 1) / 12])
  }

  /// A key of an extended terminfo name: `kLFT5` is Ctrl-Left, the digit being xterm's number of
  /// the modifiers; without one it is Shift.
  private static func extendedKey(_ name: String) -> Key? {
    let codes: [String: Key.Code] = [
      "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
      "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
    ]
    let number = name.last?.wholeNumberValue
    let code = codes[number == nil ? name : String(name.dropLast())]
    return code.map { Key($0, Key.Modifiers(xterm: number ?? 2)) }
  }
}
