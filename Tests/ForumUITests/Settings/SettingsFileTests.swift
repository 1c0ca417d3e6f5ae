// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("A settings file")
struct SettingsFileTests {
  @Test("changes what it names and nothing else")
  func changes() {
    let file = SettingsFile(
      bytes: Array("\u{FEFF}# mine\r\nlanguage = \"de\"\r\n\r\ntheme = 'mono'\nwindow-title = false".utf8))
    #expect(file.problems.isEmpty)
    var wanted = Settings()
    wanted.language = .de
    wanted.theme = .mono
    wanted.setsTitle = false
    #expect(file.settings == wanted)
    #expect(file.lines == [.language: 2, .theme: 4, .windowTitle: 5])
  }

  @Test("every setting takes each of its values, and tells it back", arguments: SettingName.allCases)
  func values(name: SettingName) {
    for value in name.kind.values {
      let file = SettingsFile(bytes: Array("\(name.rawValue) = \(value)".utf8))
      #expect(file.problems.isEmpty)
      #expect(file.settings.value(of: name) == value)
    }
    let wrong = name.kind == .program ? "true" : "'no such word'"
    #expect(SettingsFile(bytes: Array("\(name.rawValue) = \(wrong)".utf8)).problems.map(\.line) == [1])
    #expect(SettingsFile(bytes: Array("\(name.rawValue) = []".utf8)).settings == Settings())
  }

  @Test(
    "is told what is wrong, on which line, with the nearest right word",
    arguments: [
      ("thme = \"dark\"", "f:1: there is no setting “thme”; did you mean theme?"),
      ("\ntheme = \"drak\"", "f:2: theme cannot be \"drak\"; possible: \"default\", \"dark\", \"light\" or \"mono\""),
      ("theme = true", "f:1: theme cannot be true; possible: \"default\", \"dark\", \"light\" or \"mono\""),
      ("window-title = \"yes\"", "f:1: window-title cannot be \"yes\"; possible: true or false"),
      ("theme = dark", "f:1: “dark” is not a value; text goes in quotes: name = \"value\""),
      ("theme = \"dark\"\n\ntheme = \"dark\"", "f:3: “theme” is already on line 1"),
      ("[key]\nreply = true", "f:1: there is no part [key]; did you mean keys, keys.everywhere or keys.list?"),
      ("[keys]\n[keys]", "f:2: “[keys]” is already on line 1"),
      ("[keys]\nrepyl = []", "f:2: there is no command “repyl”; did you mean reply?"),
      ("[keys]\nreply = true", "f:2: reply takes names of keys, such as [\"k\", \"Up\"]"),
      ("[keys]\nreply = \"Ctl-R\"", "f:2: no key is called “Ctl-R”; did you mean Ctrl-R, Ctrl-A or Ctrl-B?"),
      ("[keys]\nreply = \"Ctrl-M\"", "f:2: terminals send Enter for Ctrl-M; write Enter"),
      ("[keys]\nreply = [\"Ctrl-1\"]", "f:2: terminals do not send Ctrl-1"),
      ("[keys]\npost = \"p\"", "f:2: p types text where this command works"),
      ("[keys.form]\nback = [\"x\"]", "f:2: x types text where this command works"),
      ("[keys.list]\nreply = \"x\"", "f:2: reply does nothing there (in a list)"),
      ("[keys]\nreply = \"y\"", "f:2: y already means helped (in a thread)"),
      ("[keys]\nback = []", "f:2: no key would lead out any more (in a form)"),
      ("\n\u{1}\u{1B}[2J", "f:2: is neither name = value nor [keys] nor a # comment"),
    ])
  func problems(text: String, message: String) {
    let file = SettingsFile(bytes: Array(text.utf8))
    let reader = Reader(language: .en, now: .sampleNow)
    #expect(file.problems.map { $0.text(for: reader, file: "f") } == [message])
    #expect(file.keymap.bindings == Keymap.standard.bindings)
  }

  @Test("a line that is not UTF-8 is named, the others hold")
  func encoding() {
    let file = SettingsFile(bytes: Array("theme = \"".utf8) + [0xE9] + Array("\"\nwindow-title = false".utf8))
    #expect(file.problems == [SettingsProblem(line: 1, .invalidUTF8(offset: 9))])
    #expect(!file.settings.setsTitle)
  }

  @Test("a long word is told shortened")
  func long() {
    let file = SettingsFile(bytes: Array(String(repeating: "x", count: 5000).utf8) + Array(" = 1\n[keys]\n".utf8))
    #expect(file.problems.count == 1)
    #expect(file.problems.allSatisfy { $0.en.count < 200 })
  }

  @Test("a variable goes before the file, a wrong one is told and the file holds")
  func variables() {
    let file = SettingsFile(bytes: Array("theme = \"light\"".utf8))
    let dark = Preferences(file) { $0 == "RAAD_THEME" ? "dark" : nil }
    #expect(dark.settings.theme == .dark)
    #expect(dark.origin(of: .theme) == .variable("RAAD_THEME"))
    let wrong = Preferences(file) { _ in "drak" }
    #expect(wrong.settings.theme == .light)
    #expect(wrong.origin(of: .theme) == .file(line: 1))
    let reader = Reader(language: .en, now: .sampleNow)
    #expect(
      wrong.problem(for: reader, file: "f") == "RAAD_THEME cannot be “drak”; possible: default, dark, light or mono")
    #expect(Preferences().problem(for: reader, file: "f") == nil)
    let two = Preferences(SettingsFile(bytes: Array("a = 1\nb = 2".utf8)))
    #expect(two.problem(for: reader, file: "f")?.hasSuffix("(and 1 more: raad settings)") == true)
  }
}
