// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// Who came in from another machine, and by what.
struct DoorVisit: Hashable, Sendable {
  /// The key or principal.
  var entrance: Entrance
  /// What was proved to sshd.
  var credential: Credential
  /// The member's settings as a settings file has them.
  var settings: String
  /// The accounts of the host for members and for people with a code.
  var members = "raad"
  var newcomers = "join"
}

/// What sshd hands over to the program it runs, and what the door asks of the system.
struct DoorHost: Sendable {
  /// The bytes of the command that the visitor asked for (`SSH_ORIGINAL_COMMAND`); nil for none.
  var command: [UInt8]?
  /// Where the program itself stands; nil where that is not known.
  var program: @Sendable () -> String? = { nil }
  /// What the visitor proved (`SSH_USER_AUTH`), a way in a line; nil where sshd does not tell.
  var proof: @Sendable () -> String? = { nil }
  /// The name by which other machines find this one; nil where it has none that says where it is.
  var name: String?
  /// Whether the system knows a kind of terminal.
  var knowsTerminal: @Sendable (String) -> Bool = { _ in true }
  /// Makes these the only variables of the process, and so of what reads them by itself.
  var replaceVariables: @Sendable ([String: String]) -> Void = { _ in }
  /// Whether what is typed is shown.
  var setEcho: @Sendable (Bool) -> Void = { _ in }
  /// Whether the host may be changed: by root, and never by a test.
  var isRoot = false
  /// The account of a name.
  var account: @Sendable (String) -> HostAccount? = { _ in nil }
  /// The file at a path.
  var file: @Sendable (String) -> HostFile? = { _ in nil }
  /// Runs a program of the host.
  var run: @Sendable ([String]) -> (status: Int32, output: String) = { _ in (127, "") }
  /// Writes a line to the host's log.
  var log: @Sendable (String) -> Void = { _ in }

  /// The host of this process.
  static func ofProcess() -> DoorHost {
    DoorHost(
      command: getenv("SSH_ORIGINAL_COMMAND").map { bytes in
        UnsafeBufferPointer(start: bytes, count: strlen(bytes)).map { UInt8(bitPattern: $0) }
      },
      program: program,
      proof: {
        let path = getenv("SSH_USER_AUTH").map { String(cString: $0) }
        return path.flatMap { try? Input.file($0, limit: 65_536) }.map { String(decoding: $0, as: UTF8.self) }
      },
      name: fullName(),
      knowsTerminal: { name in
        // Where Debian's ncurses looks when nobody tells it otherwise.
        ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains { folder in
          access("\(folder)/\(name.prefix(1))/\(name)", R_OK) == 0
        }
      },
      replaceVariables: { variables in
        clearenv()
        for (name, value) in variables { setenv(name, value, 1) }
      },
      setEcho: { isOn in
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
        if isOn { settings.c_lflag |= tcflag_t(ECHO) } else { settings.c_lflag &= ~tcflag_t(ECHO) }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
      },
      isRoot: geteuid() == 0,
      account: HostAccount.named,
      file: HostFile.at,
      run: HostProgram.run,
      log: { line in
        line.withCString { text in
          withVaList([text]) { vsyslog(LOG_AUTH | LOG_NOTICE, "raad: %s", $0) }
        }
      })
  }

  /// The host's name where it has a domain; without one, other networks do not know it.
  private static func fullName() -> String? {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0,
      let name = String(validating: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    else { return nil }
    let isPlain = name.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    return isPlain && name.contains(".") ? name : nil
  }

  @Sendable private static func program() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(validatingCString: path)
  }
}

/// A process by its number and its birth, so that a number that was given again is not taken for it.
enum ProcessLook {
  /// When a process began, in the kernel's ticks since the start of the machine (proc(5), `starttime`); nil when there is none
  /// of this number.
  static func birth(of process: Int32) -> Int64? {
    guard let bytes = try? Input.file("/proc/\(process)/stat", limit: 4096) else { return nil }
    // The name stands in parentheses and may hold some itself.
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.count > 19 && fields[0] != "Z" ? Int64(fields[19]) : nil
  }
}
