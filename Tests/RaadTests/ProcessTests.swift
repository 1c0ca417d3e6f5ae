// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite("The real program")
struct ProcessTests {
  /// The program that was built with these tests.
  static let program = Bundle.main.executableURL.map { url in
    url.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "raad")
  }

  /// Runs `sh` with the program as `$RAAD` in a folder of its own.
  static func shell(_ script: String) throws -> (status: Int32, output: String, messages: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try shell(script, in: folder)
  }

  /// Runs `sh` with the program as `$RAAD` in a folder, where the board is.
  static func shell(_ script: String, in folder: URL) throws -> (status: Int32, output: String, messages: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = [
      "RAAD": try #require(Self.program).path, "RAAD_BOARD": folder.appending(path: "board.db").path,
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
    ]
    process.currentDirectoryURL = folder
    let output = Pipe()
    let messages = Pipe()
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, output, messages)
    try process.runUnblocked()
    // What the tests print fits in a pipe, so reading one after the other cannot block.
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, errors)
  }

  @Test(
    "Words, pipes and exit codes",
    arguments: [
      ("\"$RAAD\" --version", 0, "raad 0.1.0\n", ""),
      ("\"$RAAD\" -V >/dev/full", 1, "", "raad: cannot write the output: No space left on device\n"),
      ("\"$RAAD\" help >/dev/full", 1, "", "raad: cannot write the output: No space left on device\n"),
      ("\"$RAAD\" list \"$(printf 'a\\377')\"", 2, "", "raad: word 2 is not UTF-8 from byte 1 on\n"),
      ("\"$RAAD\" list --limit", 2, "", "raad: --limit needs a value\n"),
      ("\"$RAAD\" init --handle an | wc -l && \"$RAAD\" list && stat -c %a board.db", 0, "1\n600\n", ""),
      (
        "\"$RAAD\" init >/dev/null && \"$RAAD\" rules --agree && printf 'Twee\\nregels\\n' | \"$RAAD\" ask --title 'Hoe dan?' --topic privacy --body - "
          + "&& \"$RAAD\" read 1.1 | tail -2",
        0, "#1\nTwee\nregels\n", ""
      ),
      ("\"$RAAD\" init >/dev/null && \"$RAAD\" ask --title 'Hoe dan?'", 2, "", "raad: missing: --topic, --body\n"),
      ("\"$RAAD\" init >/dev/null && \"$RAAD\" layers | head -1 | cut -f1", 0, "be\n", ""),
      ("\"$RAAD\" demo >/dev/null && ls -A", 0, "", ""),
      (
        "\"$RAAD\" init >/dev/null && \"$RAAD\" rules --agree && \"$RAAD\" poll add --type choice --title 'Welke dag?' --topic privacy "
          + "--body x --option ma --option di --closes $(date -u -d '+9 days' +%F) && \"$RAAD\" poll close 1 >/dev/full",
        1, "poll:1\n", "raad: done: poll:1; but the output cannot be written: No space left on device\n"
      ),
      ("mkdir board.db && \"$RAAD\" list 2>/dev/null", 3, "", ""),
      ("printf x >board.db && \"$RAAD\" list 2>/dev/null; echo $?; cat board.db", 0, "3\nx", ""),
    ] as [(String, Int32, String, String)])
  func runs(script: String, status: Int32, output: String, messages: String) throws {
    let outcome = try Self.shell(script)
    #expect(outcome.status == status)
    #expect(outcome.output == output)
    #expect(outcome.messages == messages)
  }
}

extension Process {
  /// Starts it with no signal blocked. Threads that serve queues block all signals and a process inherits that; a shell
  /// that never hears of its children's end (SIGCHLD) waits for them for ever.
  func runUnblocked() throws {
    var none = sigset_t()
    var mask = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    try run()
  }
}
