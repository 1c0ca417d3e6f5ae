// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite("The door with a real sshd")
struct RealDoorTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Door/door.sh")

  /// Whether this machine has what sshd can be tried with.
  static let isPossible: Bool = {
    let files = FileManager.default
    let libraries = ["/usr/lib"] + ((try? files.contentsOfDirectory(atPath: "/usr/lib")) ?? []).map { "/usr/lib/\($0)" }
    return ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen", "/usr/bin/sqlite3", "/usr/bin/tmux"]
      .allSatisfy(files.isExecutableFile) && libraries.contains { files.fileExists(atPath: "\($0)/libnss_wrapper.so") }
  }()

  @Test(
    "Coming in, the threats, a screen and a crowd",
    .enabled(if: isPossible, "needs openssh-server, libnss-wrapper, tmux and sqlite3"))
  func walk() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = folder.appending(path: "report").path
    let file = open(report, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    let program = try #require(ProcessTests.program).path
    let walk = try Spawn.start(
      ["/bin/sh", Self.script.path, program, "20"],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": folder.path], output: file)
    var status: Int32 = 0
    #expect(waitpid(walk, &status, 0) == walk)
    let text = try String(contentsOfFile: report, encoding: .utf8)
    let failed = text.split(separator: "\n").filter { !$0.hasPrefix("ok ") }.joined(separator: "\n")
    #expect(status == 0, "\(failed)")
    #expect(text.hasSuffix("All went as it must.\n"))
  }
}
