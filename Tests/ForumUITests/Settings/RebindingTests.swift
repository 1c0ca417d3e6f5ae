// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Keys from a settings file")
struct RebindingTests {
  private func keymap(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Keymap {
    let file = SettingsFile(bytes: Array(text.utf8))
    #expect(file.problems == [], sourceLocation: location)
    return file.keymap
  }

  private func names(_ keymap: Keymap, _ command: Command, in context: KeyContext) -> [String] {
    keymap.keys(for: command, in: context).map(\.description)
  }

  @Test("are the command's keys in every place that has it")
  func everyPlace() {
    let keymap = keymap("[keys]\nopen = ['z', \"Enter\"]")
    for context in [KeyContext.list, .tips, .people, .topics, .me, .search] {
      #expect(names(keymap, .open, in: context) == ["z", "Enter"])
    }
    #expect(keymap.command(for: Key("l"), in: .list) == nil)
  }

  @Test("two commands may change places")
  func exchange() {
    let keymap = keymap("[keys]\nreply = \"y\"\nhelped = \"r\"")
    #expect(keymap.command(for: Key("y"), in: .thread) == .reply)
    #expect(keymap.command(for: Key("r"), in: .thread) == .helped)
  }

  @Test("of one place leave the others as they are, and come before those of all places")
  func onePlace() {
    let keymap = keymap("[keys.list]\nopen = \"F8\"\nundo = \"F9\"\n[keys]\nopen = [\"Enter\"]")
    #expect(names(keymap, .open, in: .list) == ["F8"])
    #expect(names(keymap, .open, in: .tips) == ["Enter"])
    #expect(names(keymap, .undo, in: .list) == ["F9"])
    #expect(names(keymap, .undo, in: .thread) == ["u"])
    #expect(keymap.command(for: Key("u"), in: .list) == .undo)
  }

  @Test("where one types only those count that type nothing")
  func typing() {
    let letters = keymap("[keys]\nback = [\"$\"]\nhelp = [\"&\", \"F8\"]")
    #expect(names(letters, .back, in: .thread) == ["$"])
    #expect(names(letters, .back, in: .form) == ["Esc"])
    #expect(names(letters, .help, in: .form) == ["F8"])
    #expect(letters.command(for: Key("$"), in: .form) == nil)
  }

  @Test("can be taken away")
  func none() {
    let keymap = keymap("[keys]\nlock = []")
    #expect(names(keymap, .lock, in: .thread) == [])
    #expect(keymap.command(for: Key("L"), in: .list) == nil)
  }

  @Test("the later of two lines with one key gives way, then holds what it was about as it comes")
  func conflict() {
    let file = SettingsFile(bytes: Array("[keys]\nreply = \"F8\"\nheard = \"F8\"".utf8))
    #expect(file.problems == [SettingsProblem(line: 3, .conflict("F8", with: .reply, .thread))])
    #expect(file.keymap.command(for: Key(.function(8)), in: .thread) == .reply)
    #expect(names(file.keymap, .heard, in: .thread) == ["+"])
    #expect(file.keyLines.map(\.line) == [2])
  }

  @Test(
    "never close a place",
    arguments: [
      "[keys]\nback = []\nclose = []", "[keys]\nquit = []\nclose = []",
      "[keys]\nclose = []\nquit = []\n[keys.list]\nopen = [\"Esc\", \"Left\", \"h\", \"q\", \"Q\", \"Ctrl-C\"]",
      "[keys.list]\nsort = [\"q\", \"Q\", \"Ctrl-C\"]",
      "[keys.list]\nopen = [\"Esc\", \"Left\", \"h\", \"q\"]\n[keys.thread]\nreply = [\"Esc\", \"Left\", \"h\", \"q\"]",
      "[keys]\nback = []\nclose = []\nquit = []\n[keys.form]\nback = []\n[keys.search-line]\nback = []",
    ])
  func wayOut(text: String) {
    let file = SettingsFile(bytes: Array(text.utf8))
    #expect(!file.problems.isEmpty)
    for context in KeyContext.allCases {
      let back: [Command] = [.back, .close]
      #expect(back.contains { !file.keymap.keys(for: $0, in: context).isEmpty }, "\(context)")
      let leave: [Command] = [.close, .quit]
      #expect(context.takesText || leave.contains { !file.keymap.keys(for: $0, in: context).isEmpty }, "\(context)")
    }
  }

  @Test("the standard keys can be written down and say the same")
  func roundTrip() {
    var lines: [String] = []
    for context in KeyContext.allCases {
      lines.append("[keys.\(context.rawValue)]")
      for binding in Keymap.standard.bindings where binding.context == context {
        lines.append("\(binding.command.rawValue) = \(SettingValue.list(binding.keys.map(\.description)))")
      }
    }
    #expect(keymap(lines.joined(separator: "\n")).bindings == Keymap.standard.bindings)
  }

  @Test("hints and help show the keys in force")
  func shown() {
    var world = World.sample()
    world.keymap = keymap("[keys]\nask = \"F8\"\nopen = []")
    let app = AppTests.app(world)
    let hints = app.view().picture.split(separator: "\n").last ?? ""
    #expect(hints.contains("F8 ask") && !hints.contains("open"))
    let help = picture(of: HelpState(context: .list, world), world)
    #expect(help.contains("F8") && !help.contains("open what is selected"))
  }

  @Test("a line of another place with the same key is not to blame")
  func conflictElsewhere() {
    let text = "[keys.thread]\nreply = \"F8\"\nheard = \"F8\"\n[keys.tips]\nopen = \"F8\""
    let file = SettingsFile(bytes: Array(text.utf8))
    #expect(file.problems == [SettingsProblem(line: 3, .conflict("F8", with: .reply, .thread))])
    #expect(names(file.keymap, .open, in: .tips) == ["F8"])
  }
}
