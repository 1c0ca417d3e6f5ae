// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A process that was started from here.
struct Child {
  /// A call of the operating system that failed.
  struct Failure: Error {
    let call: String
    let code: Int32
  }

  let id: pid_t
  /// Whether its own children end with it: it leads a group of processes.
  private let isLeader: Bool

  /// POSIX_SPAWN_SETSID (posix_spawn(3)), which Swift's Glibc does not show.
  private static let newSession: Int16 = 0x80

  /// Starts a program. `streams` are what it gets as standard input, output and error; with a path
  /// of a terminal it gets that as all three, and as the terminal of a session of its own. What it
  /// starts ends with it when it leads a group.
  init(
    _ words: [String], environment: [String: String], streams: [Int32] = [], terminal: String? = nil,
    isLeader: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let terminal {
      posix_spawnattr_setflags(&attributes, Self.newSession)
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    }
    if isLeader { posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP)) }
    for (descriptor, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(descriptor))
    }
    var id: pid_t = 0
    let code = Self.withCopies(of: words) { arguments in
      Self.withCopies(of: environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&id, words[0], &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw Failure(call: "posix_spawn \(words[0])", code: code) }
    self.id = id
    self.isLeader = isLeader
  }

  /// Waits for its end; the exit code, or 128 and the number of the signal that ended it.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Ends it and waits.
  func end(_ signal: Int32 = SIGTERM) {
    kill(isLeader ? -id : id, signal)
    wait()
  }

  private static func withCopies<Result>(
    of texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
