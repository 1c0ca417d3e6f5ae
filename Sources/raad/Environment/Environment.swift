// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// All that a command learns from outside its words: made from the process, or by hand in tests.
struct Environment: Sendable {
  /// The environment's variables.
  var variables: [String: String] = [:]
  /// The operating system's user.
  var login: String
  /// The number of that user.
  var userID: UInt32
  /// The user's folder; nil when there is none.
  var home: String?
  /// The present moment.
  var now: Timestamp
  /// Seconds that the user's clock is ahead of UTC at a moment.
  var offset: @Sendable (Timestamp) -> Int = { _ in 0 }
  /// Whether questions can be asked.
  var isInputTerminal = false
  /// Whether a person looks at the output as it comes.
  var isOutputTerminal = false
  /// The present moment at any later time, for a session that lasts.
  var clock: @Sendable () -> Timestamp = systemClock
  /// Columns of the terminal; nil when the output goes elsewhere.
  var terminalColumns: Int?

  /// A variable that is set and not empty.
  subscript(variable: String) -> String? {
    variables[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the full screen can be shown.
  var hasScreen: Bool { isInputTerminal && isOutputTerminal && self["TERM"] != "dumb" }

  /// The look that `RAAD_THEME` names; the default for any other word.
  var theme: ThemeName { self["RAAD_THEME"].flatMap(ThemeName.init) ?? .standard }

  /// Where texts go that the board cannot take: the folder for users' state (XDG Base Directory Specification), then the
  /// one for temporary files.
  var rescueFolders: [String] {
    let state = self["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { "\($0)/.local/state" }
    let temporary = self["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return [state, temporary].compactMap { $0.map { "\($0)/raadhuis" } }
  }

  /// Where the board is: `--board`, else `RAAD_BOARD`, else `raadhuis/board.db` in the folder for users' data (XDG Base
  /// Directory Specification: a relative `XDG_DATA_HOME` does not count); nil when there is no folder either.
  func boardPath(option: String?) -> String? {
    if let path = option ?? self["RAAD_BOARD"] { return path }
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/raadhuis/board.db" }
    return home.map { "\($0)/.local/share/raadhuis/board.db" }
  }

  /// The language of the output: `--language`, else the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set (POSIX),
  /// English when that names another language.
  func language(option: String?) -> InterfaceLanguage {
    namedLanguage(option: option) ?? .en
  }

  /// The language that was asked for by name; nil when the locale names none of the four.
  func namedLanguage(option: String?) -> InterfaceLanguage? {
    if let language = option.flatMap(InterfaceLanguage.init) { return language }
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return InterfaceLanguage(rawValue: locale.prefix { $0.isLetter }.lowercased())
  }

  /// Whether the output may hold more than ASCII: always, except on a terminal whose locale is not UTF-8.
  var isUnicode: Bool {
    guard isOutputTerminal else { return true }
    let locale = (self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? "").lowercased()
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  /// For whom texts are made.
  func reader(language: InterfaceLanguage) -> Reader {
    Reader(language: language, now: now, isUnicode: isUnicode, offset: offset)
  }

  /// How wide running text is wrapped: the terminal's width, at most 100; 80 elsewhere.
  var textColumns: Int { min(max(terminalColumns ?? 80, 20), 100) }
}
