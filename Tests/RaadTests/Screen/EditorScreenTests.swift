// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension ScreenTests {
  /// Scripts in the place of `$EDITOR`, in a real terminal.
  @Suite("An editor outside, in a terminal", .serialized)
  struct EditorScreenTests {
    /// A reply in which `Begun.` stands, with a script as the editor; the script's output goes to
    /// the terminal.
    private func reply(_ script: String, variable: String = "EDITOR") throws -> RealTerminal {
      let terminal = try ScreenTests.withBoard()
      let path = terminal.folder.appending(path: "my editor").path
      try ("#!/bin/sh\n" + script).write(toFile: path, atomically: true, encoding: .utf8)
      chmod(path, 0o700)
      // A command with an argument of its own and a blank in its name, as the shell takes it.
      try terminal.shell("export FOLDER=\(terminal.folder.path) \(variable)=\"'\(path)' -x\"")
      try terminal.shell("$RAAD")
      try ScreenTests.beginReply("Begun.", in: terminal)
      return terminal
    }

    private func leave(_ terminal: RealTerminal) throws {
      try terminal.press("C-c")
      try terminal.see("Leave")
      try terminal.press("y")
      try ScreenTests.expectRestored(terminal, status: 0)
    }

    @Test("A form that a command opened and that was left empty leaves no draft")
    func leavesNothing() throws {
      let terminal = try ScreenTests.withBoard()
      try terminal.shell("$RAAD reply 1")
      try terminal.see("Ctrl-S")
      #expect(!terminal.screen.contains("saved"))
      try terminal.press("Escape")
      try ScreenTests.expectRestored(terminal, status: 0)
      #expect(try !terminal.raad("today").contains("reply to"))
    }

    @Test("gets a sane terminal, and its text comes back on a screen of another size")
    func edits() throws {
      // Ctrl-C is the editor's: a shell that is not interactive would go with it.
      let terminal = try reply(
        """
        trap 'echo interrupted' INT
        stty -a | grep -oE -- '-?(icanon|echo|isig)\\b' | tr '\\n' ' '
        echo "first:$1"; until read line; do echo again; done
        printf 'Typed: %s\\n' "$line" >> "$2"
        """, variable: "VISUAL")
      try terminal.press("C-o")
      try terminal.see("first:-x")
      try terminal.see("isig icanon echo")
      #expect(!terminal.screen.contains("-icanon"))
      try terminal.press("C-c")
      try terminal.see("interrupted")
      try terminal.resize(columns: 100, rows: 30)
      try terminal.type("by hand")
      try terminal.press("Enter")
      try terminal.see("Typed: by hand")
      try terminal.see("Reply to #1")
      #expect(!terminal.screen.contains("interrupted"), "all of it is drawn anew")
      #expect(terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).count >= 30)
      try terminal.press("C-_")
      #expect(terminal.wait { !terminal.screen.contains("Typed") && terminal.screen.contains("Begun.") })
      let left = try FileManager.default.contentsOfDirectory(atPath: terminal.folder.path)
      #expect(!left.contains { $0.hasPrefix("raad-") })
      try leave(terminal)
    }

    @Test(
      "that fails loses nothing and says why",
      arguments: [
        ("exit 3", "exited with status 3"), ("kill -KILL $$", "killed by signal 9"), ("exit 127", "no program"),
        ("printf '\\377' > \"$2\"", "file is kept"),
      ])
    func failures(script: String, said: String) throws {
      let terminal = try reply(script)
      try terminal.press("C-o")
      try terminal.see(said)
      try terminal.see("Begun.")
      try terminal.type(" On.")
      try terminal.see("Begun. On.")
      try leave(terminal)
    }

    @Test("keeps the draft when the program is told to end meanwhile", arguments: [SIGTERM, SIGHUP])
    func ended(signal: Int32) throws {
      let terminal = try reply("echo 'Saved outside.' >> \"$2\"; echo waiting; exec sleep 1000")
      try terminal.press("C-o")
      try terminal.see("waiting")
      #expect(try terminal.raad("today").contains("Begun."), "it is kept before the editor opens")
      let program = try terminal.programID()
      kill(program, signal)
      #expect(terminal.wait { kill(program, 0) != 0 })
      #expect(try terminal.raad("me").contains("Saved outside.") || terminal.raad("today").contains("Saved outside."))
      let left = try FileManager.default.contentsOfDirectory(atPath: terminal.folder.path)
      #expect(!left.contains { $0.hasPrefix("raad-") })
    }

    @Test("is put aside with the program and comes back with it")
    func stopped() throws {
      let terminal = try reply("echo waiting; read line; echo \"$line\" >> \"$2\"")
      try terminal.press("C-o")
      try terminal.see("waiting")
      try terminal.press("C-z")
      try terminal.see("Stopped")
      try terminal.shell("fg")
      try terminal.type("after the stop")
      try terminal.press("Enter")
      try terminal.see("after the stop")
      try terminal.see("Reply to #1")
      try leave(terminal)
    }
  }
}
