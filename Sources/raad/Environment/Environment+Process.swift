// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

extension Environment {
  /// What surrounds this process.
  static func ofProcess() -> Environment {
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    let variables = readVariables()
    let user = getpwuid(geteuid())
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? user.flatMap { string($0.pointee.pw_dir) }
    return Environment(
      variables: variables,
      login: user.flatMap { string($0.pointee.pw_name) } ?? String(geteuid()),
      userID: geteuid(),
      home: home,
      now: systemClock(),
      offset: offset,
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isOutputTerminal,
      isMessageTerminal: isatty(STDERR_FILENO) == 1,
      terminalColumns: isOutputTerminal ? columns(variables["COLUMNS"]) : nil,
      host: .ofProcess()
    )
  }

  /// The machine's clock.
  @Sendable static func systemClock() -> Timestamp { Timestamp(seconds: Int64(time(nil))) }

  /// Milliseconds since the machine started.
  @Sendable static func monotonicClock() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  private static let names = [
    "RAAD_BOARD", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "COLUMNS",
    "TERM",
    "NO_COLOR", "RAAD_THEME", "XDG_STATE_HOME", "TMPDIR", "VISUAL", "EDITOR",
  ]

  private static func readVariables() -> [String: String] {
    var variables: [String: String] = [:]
    for name in names { variables[name] = getenv(name).flatMap { string($0) } }
    return variables
  }

  /// A text of the operating system; nil when it is empty or not UTF-8.
  private static func string(_ bytes: UnsafePointer<CChar>?) -> String? {
    guard let bytes, let text = String(validatingCString: bytes), !text.isEmpty else { return nil }
    return text
  }

  /// Seconds ahead of UTC by the zone of `TZ` or the machine.
  @Sendable private static func offset(at moment: Timestamp) -> Int {
    var seconds = time_t(moment.seconds)
    var local = tm()
    return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
  }

  private static func columns(_ variable: String?) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}
