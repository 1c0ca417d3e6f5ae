// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Terminal
import Testing

@testable import ForumUI

/// An editor outside, played by a closure on a real file.
@Suite("An editor outside")
@MainActor
struct OutsideEditorTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")

  /// A reply with a text in it; the editor is `ed`.
  private func script(_ text: String = "Begun.", editor: String? = "ed -s") throws -> BoardScript {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var script = try BoardScript(editor: editor, temporaryFolder: folder.path)
    script.press("Enter r")
    script.type(text)
    return script
  }

  private func body(_ script: BoardScript) -> String? {
    if let form = script.app.top.state(FormState.self) { form[.body]?.text } else { nil }
  }

  private var leftOvers: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).filter { $0.contains("raad-") }
  }

  private static func write(_ bytes: [UInt8], _ path: String) {
    try? Data(bytes).write(to: URL(filePath: path))
  }

  @Test("gets the text in a private file, and its text comes back as one step of undo")
  func edits() throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { command, path in
      #expect(command == "ed -s")
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes?[.posixPermissions] as? Int == 0o600)
      let parent = try? FileManager.default.attributesOfItem(atPath: (path as NSString).deletingLastPathComponent)
      #expect(parent?[.posixPermissions] as? Int == 0o700)
      #expect((try? String(contentsOfFile: path, encoding: .utf8)) == "Begun.\n")
      Self.write(Array("Begun.\r\nAnd ended.\n".utf8), path)
      Self.write([], path + "~")
      return .exited(0)
    }
    #expect(body(script) == "Begun.\nAnd ended.")
    #expect(script.app.notification?.isError == false)
    #expect(leftOvers.isEmpty, "nothing is left")
    script.press("Alt-u")
    #expect(body(script) == "Begun.")
    script.edit { _, _ in .exited(0) }
    #expect(body(script) == "Begun.")
    #expect(script.app.notification == .done("The text is unchanged."))
  }

  @Test("the draft is kept before it is opened")
  func draftFirst() throws {
    var script = try script("Not a word is lost")
    defer { try? FileManager.default.removeItem(at: folder) }
    script.press("Ctrl-O")
    let draft = try script.runtime.store?.drafts(of: script.app.world.viewer.id).first
    #expect(draft?.fields["body"] == "Not a word is lost")
  }

  @Test(
    "when it fails nothing is lost, and what happened is said",
    arguments: [
      (OutsideEnding.exited(1), "ed -s exited with status 1. The text is unchanged."),
      (.exited(127), "There is no program ed -s. The text is unchanged."),
      (.exited(130), "ed -s was killed by signal 2. The text is unchanged."),
      (.killed(9), "ed -s was killed by signal 9. The text is unchanged."),
      (.notStarted("out of memory"), "ed -s could not be started: out of memory. The text is unchanged."),
    ])
  func failures(ending: OutsideEnding, said: String) throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { _, _ in ending }
    #expect(body(script) == "Begun.")
    #expect(script.app.notification == .refused(said))
    #expect(leftOvers.isEmpty)
  }

  @Test("what it saved before it failed is taken")
  func savedThenFailed() throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { _, path in
      Self.write(Array("Saved.\n".utf8), path)
      return .killed(11)
    }
    #expect(body(script) == "Saved.")
    #expect(
      script.app.notification
        == .refused("ed -s was killed by signal 11. The text is as it was saved there; Ctrl-_ undoes that."))
  }

  @Test(
    "a text that it kept for recovery as it was ended is taken, in one step of undo",
    arguments: ["#text.md#", "text.md.save"])
  func recovered(name: String) throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { _, path in
      Self.write(Array("Begun.\nNot saved yet.\n".utf8), (path as NSString).deletingLastPathComponent + "/" + name)
      return .killed(15)
    }
    #expect(body(script) == "Begun.\nNot saved yet.")
    #expect(
      script.app.notification
        == .refused("ed -s was killed by signal 15. The text is what the editor kept for recovery; Ctrl-_ undoes that.")
    )
    #expect(leftOvers.isEmpty && script.runtime.ending.leftByEditor.isEmpty)
    script.press("Alt-u")
    #expect(body(script) == "Begun.")
  }

  @Test("what it keeps for recovery in a form of its own, or beside a saved text, stays and is named")
  func leftForRecovery() throws {
    for (name, bytes, saved) in [
      (".text.md.swp", [UInt8]("b0VIM 9.0\0\u{1}".utf8), nil), ("#text.md#", Array("Newer.\n".utf8), "Saved.\n"),
    ] {
      var script = try script()
      defer { try? FileManager.default.removeItem(at: folder) }
      script.edit { _, path in
        if let saved { Self.write(Array(saved.utf8), path) }
        Self.write(bytes, (path as NSString).deletingLastPathComponent + "/" + name)
        return .killed(9)
      }
      #expect(body(script) == (saved == nil ? "Begun." : "Saved."))
      let left = try #require(script.runtime.ending.leftByEditor.first)
      #expect(
        script.app.notification?.text.hasSuffix(
          "What the editor keeps for recovery is in \(left); Ctrl-O opens it again")
          == true)
      #expect(try Data(contentsOf: URL(filePath: left + "/" + name)) == Data(bytes))
    }
  }

  @Test("finds what it kept for recovery when it is opened again on the same text, and nothing is left once it saved")
  func reopened() throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    var first = ""
    script.edit { _, path in
      first = path
      Self.write([0xFF, 0x00], (path as NSString).deletingLastPathComponent + "/.text.md.swp")
      return .killed(9)
    }
    script.type("More.")
    script.edit { _, path in
      #expect(path != first, "another text is another file")
      return .exited(0)
    }
    script.press("Backspace Backspace Backspace Backspace Backspace")
    #expect(body(script) == "Begun.")
    script.edit { _, path in
      #expect(path == first)
      return .exited(0)
    }
    #expect(script.runtime.ending.leftByEditor.count == 1, "it was looked at and not recovered")
    #expect(script.app.notification?.text.contains("Ctrl-O opens it again") == true)
    script.edit { _, path in
      #expect(path == first)
      Self.write(Array("Begun.\nRecovered.\n".utf8), path)
      return .exited(0)
    }
    #expect(body(script) == "Begun.\nRecovered.")
    #expect(leftOvers.isEmpty && script.runtime.ending.leftByEditor.isEmpty)
  }

  @Test("what is no text, or far too much, goes to a file of its own", arguments: [[UInt8]([0xFF, 0xFE, 0x41]), nil])
  func unusable(bytes: [UInt8]?) throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = bytes ?? [UInt8](repeating: 0x61, count: TextFile.maximumBytes + 1)
    script.edit { _, path in
      Self.write(bytes, path)
      return .exited(0)
    }
    #expect(body(script) == "Begun.")
    let text = try #require(script.app.notification?.text)
    #expect(script.app.notification?.isError == true)
    let path = try #require(text.split(separator: " ").last.map(String.init))
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes))
    #expect(leftOvers.isEmpty)
  }

  @Test("a file that is gone changes nothing")
  func gone() throws {
    var script = try script()
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { _, path in
      unlink(path)
      return .exited(0)
    }
    #expect(body(script) == "Begun.")
    #expect(script.app.notification == .refused("The editor left no file; the text is unchanged."))
  }

  @Test("the setting, and an editor that nobody named, refuse with the reason")
  func refused() throws {
    var script = try script(editor: nil)
    defer { try? FileManager.default.removeItem(at: folder) }
    script.edit { _, _ in .exited(0) }
    #expect(script.app.notification == .refused("Which editor? Neither VISUAL nor EDITOR is set."))
    script.runtime.app.world.settings.allowsEditor = false
    script.edit { _, _ in .exited(0) }
    #expect(
      script.app.notification == .refused("The setting “editor” is off: no other program is opened here."))
    var profile = FormDriver { .profile($0) }
    #expect(profile.press("Ctrl-O") == nil)
  }
}
