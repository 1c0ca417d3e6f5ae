// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// An account of the host, as far as the door asks.
struct HostAccount: Hashable, Sendable {
  var name: String
  var userID: UInt32
  var groupID: UInt32
  var shell: String
  /// The names of all its groups.
  var groups: [String] = []
  /// The field of the password (shadow(5)); nil where it cannot be read.
  var password: String?

  /// Whether the field says that the account is locked, which sshd without PAM takes for no.
  var isLocked: Bool { password?.hasPrefix("!") ?? false }

  /// The account of a name; nil when there is none.
  static func named(_ name: String) -> HostAccount? {
    guard let entry = getpwnam(name) else { return nil }
    let found = entry.pointee
    var account = HostAccount(
      name: name, userID: found.pw_uid, groupID: found.pw_gid, shell: String(cString: found.pw_shell))
    account.groups = groups(of: name, with: account.groupID)
    account.password = password(of: name)
    return account
  }
}

extension HostAccount {
  private static func groups(of name: String, with own: UInt32) -> [String] {
    var numbers = [gid_t](repeating: 0, count: 1024)
    var count = Int32(numbers.count)
    guard getgrouplist(name, own, &numbers, &count) >= 0 else { return [] }
    return numbers.prefix(Int(count)).compactMap { getgrgid($0).map { String(cString: $0.pointee.gr_name) } }
  }

  /// The second field of the account's line in shadow(5), which only root reads.
  private static func password(of name: String) -> String? {
    guard let bytes = try? Input.file("/etc/shadow", limit: 1 << 20) else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    let fields = lines.lazy.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
    return fields.first { $0.count > 1 && $0[0] == name }.map { String($0[1]) }
  }
}

/// A file of the host, as far as the door asks.
struct HostFile: Hashable, Sendable {
  var owner: UInt32
  /// The permission bits.
  var mode: UInt32

  /// The file at a path, links followed; nil when there is none.
  static func at(_ path: String) -> HostFile? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return HostFile(owner: status.st_uid, mode: status.st_mode & 0o7777)
  }

  /// The first part of a path that somebody else than root could change, which sshd runs nothing from; nil when none.
  static func unsafePart(of path: String, file: (String) -> HostFile? = HostFile.at) -> String? {
    var part = ""
    for name in path.split(separator: "/") {
      part += "/" + name
      guard let found = file(part), found.owner == 0, found.mode & 0o022 == 0 else { return part }
    }
    return nil
  }
}

/// Runs a program of the host and collects what it says.
enum HostProgram {
  /// No more is kept of what a program says, in bytes.
  private static let mostOutput = 1 << 20

  /// Where programs of the system stand; `su` leaves the first out.
  private static let folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"]

  /// Runs a program of the system by no shell: each word is one, whatever it holds. Nothing comes in. Returns the exit
  /// status, 128 for a signal and 127 where it could not be started, and all that was printed.
  static func run(_ words: [String]) -> (status: Int32, output: String) {
    var ends: [Int32] = [0, 0]
    let paths = words.first.map { name in name.contains("/") ? [name] : folders.map { "\($0)/\(name)" } } ?? []
    guard let path = paths.first(where: { access($0, X_OK) == 0 }), pipe(&ends) == 0 else {
      return (127, words.joined(separator: " "))
    }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for stream in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let variables = [strdup("PATH=\(folders.joined(separator: ":"))"), strdup("LC_ALL=C.UTF-8")]
    let copies = words.map { strdup($0) }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, copies + [nil], variables + [nil])
    posix_spawn_file_actions_destroy(&actions)
    for copy in copies + variables { free(copy) }
    close(ends[1])
    guard code == 0 else { return (127, String(cString: strerror(code))) }
    let bytes = (try? Input(descriptor: ends[0]).bytes(limit: mostOutput)) ?? []
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (status & 0x7f == 0 ? status >> 8 & 0xff : 128, String(decoding: bytes, as: UTF8.self))
  }
}
