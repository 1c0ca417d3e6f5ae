// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// An account of the host, as far as the door asks.
struct HostAccount: Hashable, Sendable {
  var name: String
  var userID: UInt32
  var groupID: UInt32
  var home: String
  var shell: String
  /// The field of the password (shadow(5)); nil where it cannot be read.
  var password: String?

  /// Whether the field says that the account is locked, which sshd without PAM takes for no.
  var isLocked: Bool { password?.hasPrefix("!") ?? false }

  /// The account of a name; nil when there is none.
  static func named(_ name: String) -> HostAccount? {
    guard let entry = getpwnam(name) else { return nil }
    let found = entry.pointee
    var account = HostAccount(
      name: name, userID: found.pw_uid, groupID: found.pw_gid, home: String(cString: found.pw_dir),
      shell: String(cString: found.pw_shell))
    account.password = password(of: name)
    return account
  }
}

extension HostAccount {
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
  var isFolder: Bool

  /// The file at a path, links followed; nil when there is none.
  static func at(_ path: String) -> HostFile? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return HostFile(
      owner: status.st_uid, mode: status.st_mode & 0o7777, isFolder: status.st_mode & S_IFMT == S_IFDIR)
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
  /// Runs words, none of which may hold anything a shell would read: the callers check names and paths. Returns the exit
  /// status and all that was printed.
  static func run(_ words: [String]) -> (status: Int32, output: String) {
    let isPlain = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "/._-+=,:@".utf8.contains(byte)
        }
    }
    guard isPlain, let pipe = popen(words.joined(separator: " ") + " 2>&1 </dev/null", "re") else {
      return (127, words.joined(separator: " "))
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 1 << 20 {
      let count = fread(&buffer, 1, buffer.count, pipe)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    let status = pclose(pipe)
    return (status & 0x7f == 0 ? status >> 8 & 0xff : 128, String(decoding: bytes, as: UTF8.self))
  }
}
