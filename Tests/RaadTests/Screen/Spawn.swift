// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Starts processes without the test runner's open files, which tmux's server would keep, and
/// without its blocked signals, which every process in a terminal would inherit:
/// `Foundation.Process` hands both on.
enum Spawn {
  /// POSIX_SPAWN_SETSID (posix_spawn(3)), which Swift's Glibc does not show.
  private static let newSession: Int32 = 0x80

  /// Starts a program, its output going to a file, or in a terminal that becomes that of a session
  /// of its own.
  static func start(
    _ words: [String], environment: [String: String], output: Int32? = nil, terminal: String? = nil
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, terminal ?? "/dev/null", terminal == nil ? O_RDONLY : O_RDWR, 0)
    for file: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&files, output ?? 0, file) }
    // Closing what is not open does no harm.
    for file in Int32(3)..<256 { posix_spawn_file_actions_addclose(&files, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(terminal == nil ? Int32(flags) : Int32(flags) | newSession))

    var child: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    let status = posix_spawn(&child, words[0], &files, &attributes, &arguments, &variables)
    try #require(status == 0)
    return child
  }
}
