// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// What is so on the host, gathered once, so that what follows from it is a function of values.
struct DoorFacts {
  /// What `sshd -T -C` says for each account: options in small letters, with their values; nil where it cannot be asked, and
  /// then what it says instead.
  var options: [String: [String: String]] = [:]
  var complaint: String?
  var accounts: [String: HostAccount] = [:]
  /// The first part of the program's path that is not root's alone.
  var unsafePart: String?
  var board: HostFile?
  var folder: HostFile?
  var knowsTerminal = true

  /// The facts of this host.
  static func gather(_ configuration: DoorConfiguration, host: DoorHost) -> DoorFacts {
    var facts = DoorFacts()
    for name in [configuration.members, configuration.newcomers] {
      facts.accounts[name] = host.account(name)
      let (status, text) = host.run(
        [configuration.sshd, "-T", "-C", "user=\(name),host=localhost,addr=127.0.0.1"])
      if status == 0 { facts.options[name] = parse(text) } else { facts.complaint = text }
    }
    facts.unsafePart = HostFile.unsafePart(of: configuration.program, file: host.file)
    facts.board = host.file(configuration.board)
    facts.folder = host.file(configuration.folder)
    facts.knowsTerminal = host.knowsTerminal("xterm-256color")
    return facts
  }

  /// `name value` a line; a name that comes again adds to its value.
  static func parse(_ text: String) -> [String: String] {
    var options: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let name = parts.first else { continue }
      let value = parts.count > 1 ? String(parts[1]) : ""
      options[String(name), default: ""] += (options[String(name)] == nil ? "" : " ") + value
    }
    return options
  }

  /// All that keeps the door from being as it must be, in the order in which it is to be mended.
  func findings(_ configuration: DoorConfiguration) -> [DoorFinding] {
    var found: [DoorFinding] = []
    let names = [configuration.members, configuration.newcomers]
    for name in names {
      guard let account = accounts[name] else {
        found.append(.noAccount(name))
        continue
      }
      if account.userID != accounts[configuration.members]?.userID { found.append(.otherUser(name)) }
      if account.userID == 0 { found.append(.isRoot(name)) }
      if ["nologin", "false"].contains(where: account.shell.hasSuffix) { found.append(.noShell(name, account.shell)) }
      if account.isLocked, options[name]?["usepam"] != "yes" { found.append(.locked(name)) }
    }
    if let complaint { found.append(.sshdComplains(String(complaint.prefix { $0 != "\n" }.prefix(200)))) }
    for name in names { found += optionFindings(for: name, configuration) }
    if let unsafePart { found.append(.unsafeProgram(unsafePart)) }
    found += boardFindings(configuration)
    if !knowsTerminal { found.append(.noTerminals) }
    return found
  }

  private func optionFindings(for name: String, _ configuration: DoorConfiguration) -> [DoorFinding] {
    guard let options = options[name] else { return [] }
    var found: [DoorFinding] = []
    for (option, wanted) in configuration.wanted {
      let value = options[option.lowercased()] ?? ""
      if value != wanted { found.append(.option(option, for: name, is: value, mustBe: wanted)) }
    }
    for list in ["allowusers", "denyusers", "allowgroups", "denygroups"] {
      guard let value = options[list] else { continue }
      let names = list.hasSuffix("users") ? [name] : accounts[name]?.groups ?? []
      let isNamed = value.split(separator: " ").contains { pattern in names.contains { Self.matches($0, pattern) } }
      if list.hasPrefix("deny") ? isNamed : !isNamed { found.append(.list(list, for: name, is: value)) }
    }
    if let startups = options["maxstartups"]?.split(separator: ":").first.flatMap({ Int($0) }), startups < 30,
      name == configuration.members
    {
      found.append(.fewStartups(options["maxstartups"] ?? ""))
    }
    return found
  }

  /// Whether a pattern of sshd_config(5) means a user or a group, at whatever host it says behind `@`.
  private static func matches(_ name: String, _ pattern: Substring) -> Bool {
    fnmatch(String(pattern.prefix { $0 != "@" }), name, FNM_NOESCAPE) == 0
  }

  private func boardFindings(_ configuration: DoorConfiguration) -> [DoorFinding] {
    guard let board else { return [.noBoard(configuration.board)] }
    let owner = accounts[configuration.members]?.userID
    var found: [DoorFinding] = []
    if board.owner != owner || board.mode & 0o077 != 0 { found.append(.openBoard(configuration.board)) }
    if let folder, folder.owner != owner || folder.mode & 0o077 != 0 { found.append(.openBoard(configuration.folder)) }
    return found
  }
}

extension DoorConfiguration {
  /// The server that is asked.
  var sshd: String { "/usr/sbin/sshd" }

  /// The folder of the board.
  var folder: String {
    board.lastIndex(of: "/").map { $0 == board.startIndex ? "/" : String(board[..<$0]) } ?? "."
  }

  /// The options that must hold for both accounts, as `sshd -T` prints their values.
  var wanted: [(name: String, value: String)] {
    lines.compactMap { line in
      guard line.hasPrefix("  ") else { return nil }
      let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
      // `AcceptEnv` is printed a name a line, beside those of the whole server.
      guard parts.count == 2, parts[0] != "AcceptEnv" else { return nil }
      return (parts[0], parts[1])
    }
  }
}

/// What is wrong with the door on this host.
enum DoorFinding: Hashable {
  case noAccount(String)
  case otherUser(String)
  case isRoot(String)
  case noShell(String, String)
  case locked(String)
  case sshdComplains(String)
  case option(String, for: String, is: String, mustBe: String)
  case list(String, for: String, is: String)
  case fewStartups(String)
  case unsafeProgram(String)
  case noBoard(String)
  case openBoard(String)
  case noTerminals

  /// Whether the door works all the same.
  var isAdvice: Bool { if case .fewStartups = self { true } else { false } }

  /// The name of the kind, for JSON.
  var kind: String { String(describing: self).prefix { $0 != "(" }.description }
}
