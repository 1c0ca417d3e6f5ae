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
  /// Whether a person looks at the messages as they come.
  var isMessageTerminal = false
  /// Milliseconds on a clock that never goes back, to measure how long things take.
  var stopwatch: @Sendable () -> Int64 = monotonicClock
  /// Columns of the terminal; nil when the output goes elsewhere.
  var terminalColumns: Int?
  /// Whether the command is part of a conversation line by line, on a terminal or not.
  var isConversation = false
  /// Who came in from another machine; nil for a user of this one.
  var door: DoorVisit?
  /// What sshd hands over and what the door asks of the system.
  var host = DoorHost()

  /// A variable that is set and not empty.
  subscript(variable: String) -> String? {
    variables[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the full screen can be shown.
  var hasScreen: Bool { isInputTerminal && isOutputTerminal && self["TERM"] != "dumb" }

  /// Whether somebody is there to be asked, and what they have shows lines only.
  var isLineTerminal: Bool { isConversation || isInputTerminal && isOutputTerminal && !hasScreen }

  /// Where the settings are: `raadhuis/config.toml` in the folder for users' settings (XDG Base
  /// Directory Specification); nil when there is no such folder.
  var settingsPath: String? {
    let folder = self["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { "\($0)/.config" }
    return folder.map { "\($0)/raadhuis/config.toml" }
  }

  /// What the settings file and the variables say; at the door, what the member keeps on the board.
  func preferences() -> Preferences {
    if let door { return Preferences(kept: SettingsFile(bytes: Array(door.settings.utf8))) }
    return Preferences(settingsPath.map(SettingsFile.init(path:)) ?? SettingsFile()) { self[$0] }
  }

  /// What a user's settings on the board, as a file has them, and the variables say.
  func preferences(kept: String) -> Preferences {
    Preferences(kept: SettingsFile(bytes: Array(kept.utf8))) { self[$0] }
  }

  /// Where texts go that the board cannot take: the folder for users' state (XDG Base Directory
  /// Specification).
  var rescueFolders: [String] {
    // A member of another machine has no folder here; whoever looks after the board finds it beside the board.
    if door != nil {
      return boardPath(option: nil).map { ["\($0.prefix(through: $0.lastIndex(of: "/") ?? $0.startIndex))rescued"] }
        ?? []
    }
    let state = self["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { "\($0)/.local/state" }
    return [state].compactMap { $0.map { "\($0)/raadhuis" } }
  }

  /// Where temporary files go: `TMPDIR` (POSIX), else `/tmp`.
  var temporaryFolder: String { self["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  /// The command of the user's editor: `VISUAL` on a full screen, else `EDITOR` (POSIX, as `more`
  /// and `mailx` have it); nil when neither is set.
  var editor: String? { self["VISUAL"] ?? self["EDITOR"] }

  /// Where the board is: `--board`, else `RAAD_BOARD`, else `raadhuis/board.db` in the folder for
  /// users' data (XDG Base Directory Specification: a relative `XDG_DATA_HOME` does not count); nil
  /// when there is no folder either.
  func boardPath(option: String?) -> String? {
    if let path = option ?? self["RAAD_BOARD"] { return path }
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/raadhuis/board.db" }
    return home.map { "\($0)/.local/share/raadhuis/board.db" }
  }

  /// The language of the output: that which was asked for by name, else English.
  func language(option: String?, _ settings: Settings) -> InterfaceLanguage {
    namedLanguage(option: option, settings) ?? .en
  }

  /// The language that `--language` names, else the settings, else the first of `LC_ALL`,
  /// `LC_MESSAGES`, `LANG` that is set (POSIX); nil when that names none of the four.
  func namedLanguage(option: String?, _ settings: Settings) -> InterfaceLanguage? {
    if let language = option.flatMap(InterfaceLanguage.init) ?? settings.language { return language }
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return InterfaceLanguage(rawValue: locale.prefix { $0.isLetter }.lowercased())
  }

  /// Whether the output may hold more than ASCII: always, except on a terminal whose locale is not
  /// UTF-8.
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
