// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How sshd is told of the door: the accounts, the program and the board, and the lines that follow from them.
struct DoorConfiguration: Hashable, Sendable {
  /// Where a board of the whole host stands (Filesystem Hierarchy Standard, 5.8).
  static let standardBoard = "/var/lib/raadhuis/board.db"
  /// Where the program stands when a package installed it.
  static let standardProgram = "/usr/bin/raad"
  /// What sshd reads besides its own file.
  static let dropIn = "/etc/ssh/sshd_config.d/raadhuis.conf"
  /// The public keys of the authorities that are trusted.
  static let authorities = "/etc/raadhuis/authorities.pub"

  /// The account of members.
  var members = "raad"
  /// The account of those who have an invitation.
  var newcomers = "join"
  var program = standardProgram
  var board = standardBoard
  /// Whether certificates of authorities are taken.
  var trustsAuthorities = false

  /// Takes two names, separated by a comma; false when they are not two names of accounts.
  mutating func take(accounts: String) -> Bool {
    let names = accounts.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2, names[0] != names[1], names.allSatisfy(Self.isAccount) else { return false }
    (members, newcomers) = (names[0], names[1])
    return true
  }

  /// useradd(8): `[a-z_][a-z0-9_-]*`, at most 32.
  static func isAccount(_ name: String) -> Bool {
    (1...32).contains(name.utf8.count) && !name.utf8.allSatisfy(\.isDigit)
      && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "_-".utf8.contains($0) } && name == name.lowercased()
      && name.utf8.first.map { $0.isLetter || $0 == UInt8(ascii: "_") } == true
  }

  /// Whether a path can stand in sshd's file and in a forced command without quotes.
  static func isPlain(path: String) -> Bool {
    path.hasPrefix("/")
      && path.utf8.allSatisfy { $0.isLetter || $0.isDigit || "/._-+".utf8.contains($0) }
  }

  /// The options with which the commands of the door find this board and these accounts again.
  private var options: String {
    let standard = DoorConfiguration()
    var text = " --board \(board)"
    if (members, newcomers) != (standard.members, standard.newcomers) { text += " --accounts \(members),\(newcomers)" }
    return text
  }

  /// The drop-in for sshd. The commands for principals stand before those for keys: OpenSSH 9.2 drops them otherwise,
  /// silently. Nothing may stand behind a command on its line.
  var lines: [String] {
    var lines = [
      "# Raadhuis: written by “raad door config”.",
      "Match User \(members),\(newcomers)",
    ]
    if trustsAuthorities {
      lines += [
        "  TrustedUserCAKeys \(Self.authorities)",
        "  AuthorizedPrincipalsCommand \(program) door principals %u %F %k\(options)",
        "  AuthorizedPrincipalsCommandUser \(members)",
      ]
    }
    return lines + [
      "  AuthorizedKeysCommand \(program) door keys %u %t %k\(options)",
      "  AuthorizedKeysCommandUser \(members)",
      "  AuthorizedKeysFile none",
      "  AuthenticationMethods publickey",
      "  ExposeAuthInfo yes",
      "  AcceptEnv LANG LC_* NO_COLOR",
      "  AllowTcpForwarding no",
      "  AllowAgentForwarding no",
      "  AllowStreamLocalForwarding no",
      "  X11Forwarding no",
      "  PermitTunnel no",
      "  PermitUserRC no",
      "  MaxSessions 4",
      "  ClientAliveInterval 60",
      "  ClientAliveCountMax 3",
      "Match all",
    ]
  }

  /// What a program that sshd runs for a visitor is told.
  func forcedCommand(_ words: String) -> String { "command=\"\(program) door enter \(words)\(options)\"" }
}
