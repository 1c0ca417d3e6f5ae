// SPDX-License-Identifier: EUPL-1.2

/// What of the environment goes through the door: what says how a terminal and a language are, and nothing that names a
/// file or a program.
public enum DoorEnvironment {
  /// Besides `LC_*`; what sshd itself tells is read before the rest is thrown away.
  static let names: Set<String> = ["TERM", "LANG", "NO_COLOR"]
  /// The longest value, in bytes.
  static let longest = 64

  /// The variables that are kept.
  public static func kept(of variables: [String: String]) -> [String: String] {
    variables.filter { name, value in
      (names.contains(name) || isLocale(name)) && isHarmless(value)
    }
  }

  /// `LC_` and capitals.
  private static func isLocale(_ name: String) -> Bool {
    name.hasPrefix("LC_") && (4...20).contains(name.utf8.count)
      && name.utf8.dropFirst(3).allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// No slash, by which terminfo and locales would be read from elsewhere, and no dot in front, which leads upwards.
  static func isHarmless(_ value: String) -> Bool {
    (1...longest).contains(value.utf8.count) && !value.hasPrefix(".")
      && value.utf8.allSatisfy { $0.isLetter || $0.isDigit || "+._-@".utf8.contains($0) }
  }

  /// The descriptions of terminals to try, the first that the host knows: what the member has, then what nearly all are like.
  public static func terminals(for name: String?) -> [String] {
    var names = ["xterm-256color", "vt100"]
    if let name, isHarmless(name), !names.contains(name) { names.insert(name, at: 0) }
    if name == "vt100" { names = ["vt100"] }
    return names
  }
}
