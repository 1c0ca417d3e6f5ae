// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses

/// What the description of the terminal says, once a session has loaded it.
enum Terminfo {
  /// The bytes of a capability without its padding (`$<5>`); nil if the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8]? {
    guard let found = tigetstr(name), found != UnsafeMutablePointer(bitPattern: -1) else { return nil }
    var bytes: [UInt8] = []
    var rest = Substring(String(cString: found))
    while let dollar = rest.firstIndex(of: "$") {
      bytes += rest[..<dollar].utf8
      rest = rest[dollar...]
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        bytes.append(UInt8(ascii: "$"))
        rest = rest.dropFirst()
      }
    }
    return bytes + rest.utf8
  }

  /// True if the terminal understands xterm's titles.
  static var hasTitle: Bool { tigetflag("XT") > 0 || bytes("tsl") != nil }

  /// What leaves the full screen: modes off, cursor shown, attributes plain, the former screen
  /// back.
  static func leaving(modes: String) -> [UInt8] {
    Array(modes.utf8) + ["cnorm", "sgr0", "op", "rmkx", "rmcup"].flatMap { bytes($0) ?? [] }
  }
}
