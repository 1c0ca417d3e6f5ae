// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A terminal of its own (a tmux server on a socket of its own) with a shell in it, and a folder
/// that goes with it.
final class RealTerminal {
  let folder: URL
  private let socket: String
  /// What the shell and the program get.
  let environment: [String: String]

  /// Opens a terminal; `variables` are what the shell and the program get besides the usual ones.
  init(columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = folder.appending(path: "tmux").path
    var environment = [
      "RAAD": try #require(ProcessTests.program).path, "RAAD_BOARD": folder.appending(path: "board.db").path,
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
      // Whoever runs the tests may have a login shell that lets nobody in.
      "SHELL": "/bin/bash", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
    ]
    environment.merge(variables) { $1 }
    self.environment = environment
    let settings = folder.appending(path: "tmux.conf")
    try "set -g default-terminal tmux-256color\nset -g escape-time 0\nset -g status off\nset -s set-clipboard on\n"
      .write(to: settings, atomically: true, encoding: .utf8)
    try tmux(
      "-u", "-f", settings.path, "new-session", "-d", "-x", String(columns), "-y", String(rows), "-s", "x",
      // A shell that is not interactive, such as the one above tmux, takes PS1 away.
      // With a history bash would write a file into the folder while it is removed.
      "env PS1='ready$ ' HISTFILE= " + variables.map { "\($0)='\($1)'" }.joined(separator: " ")
        + " bash --norc --noprofile")
    try see("ready$")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// What is on the screen.
  var screen: String { (try? tmux("capture-pane", "-p", "-t", "x")) ?? "" }

  /// What is on the screen with its attributes as escape sequences.
  var styledScreen: String { (try? tmux("capture-pane", "-p", "-e", "-t", "x")) ?? "" }

  /// What a program put on the clipboard.
  var clipboard: String { (try? tmux("show-buffer")) ?? "" }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", "x"] + keys) }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-t", "x", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Types text.
  func type(_ text: String) throws { try tmux("send-keys", "-t", "x", "-l", "--", text) }

  /// Types a line of the shell and begins it.
  func shell(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Makes the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-t", "x", "-x", String(columns), "-y", String(rows))
  }

  /// Waits until a text is on the screen; fails after twenty seconds, which only a hanging program
  /// needs.
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let isSeen = wait { screen.contains(text) }
    #expect(isSeen, "never saw “\(text)” but\n\(screen)", sourceLocation: sourceLocation)
    if !isSeen { throw TerminalTimeout() }
  }

  /// Waits until something holds; false after twenty seconds.
  func wait(until holds: () throws -> Bool) rethrows -> Bool { try Self.wait(until: holds) }

  /// Waits until something holds; false after twenty seconds.
  static func wait(until holds: () throws -> Bool) rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if try holds() { return true }
      usleep(20_000)
    }
    return false
  }

  /// The number of the program that runs in the shell.
  func programID() throws -> pid_t {
    let shell = try tmux("display-message", "-p", "-t", "x", "#{pane_pid}").trimmingCharacters(in: .newlines)
    var found: pid_t?
    _ = wait {
      let children = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      found = children?.split(separator: " ").first.flatMap { pid_t($0) }
      return found != nil
    }
    return try #require(found)
  }

  /// Runs the program outside the terminal on the same board and returns what it printed.
  @discardableResult
  func raad(_ words: String...) throws -> String { try run(try #require(environment["RAAD"]), words) }

  @discardableResult
  private func tmux(_ words: String...) throws -> String { try tmux(words) }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    try run("/usr/bin/env", ["tmux", "-S", socket] + words)
  }

  /// Runs a program and returns what it printed.
  private func run(_ program: String, _ words: [String]) throws -> String {
    var ends: [Int32] = [0, 0]
    let isOpen = pipe(&ends) == 0
    try #require(isOpen)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = try Spawn.start([program] + words, environment: environment, output: ends[1])
    close(ends[1])
    let text = String(decoding: readAll(ends[0]), as: UTF8.self)
    waitpid(child, nil, 0)
    return text
  }

  private func readAll(_ file: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// Something was never seen; the expectation says what.
struct TerminalTimeout: Error {}
