// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import ForumUI
import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Settings on the command line")
struct SettingsCommandTests {
  private func harness(_ text: String?) throws -> Harness {
    let harness = try Harness()
    harness.environment.variables["LANG"] = "en_GB.UTF-8"
    let folder = harness.folder.appending(path: ".config/raadhuis")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text?.write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    return harness
  }

  @Test("Where the file is")
  func path() throws {
    let harness = try Harness()
    #expect(harness.environment.settingsPath == harness.path(".config/raadhuis/config.toml"))
    harness.environment.variables["XDG_CONFIG_HOME"] = "/etc/an"
    #expect(harness.environment.settingsPath == "/etc/an/raadhuis/config.toml")
    harness.environment.variables["XDG_CONFIG_HOME"] = "relative"
    harness.environment.home = nil
    #expect(harness.environment.settingsPath == nil)
    #expect(harness.run("settings").exit == .done)
  }

  @Test("What is in force is printed as a settings file, with where it comes from")
  func inForce() throws {
    let harness = try harness("window-title = false\n\n[keys]\nreply = 'r'\n[keys.list]\nopen = ['o', \"Enter\"]\n")
    harness.environment.variables["RAAD_THEME"] = "dark"
    let output = harness.succeed("settings")
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "# \(harness.path(".config/raadhuis/config.toml"))")
    for line in [
      "# language = \"en\"        # default: that of the locale", "theme = \"dark\"           # RAAD_THEME",
      "window-title = false     # line 1", "editor = true            # default", "[keys]",
      "reply = [\"r\"]            # line 4", "[keys.list]", "open = [\"o\", \"Enter\"]    # line 6",
    ] {
      #expect(lines.contains { $0.split(separator: " ") == line.split(separator: " ") }, "\(line)\n\(output)")
    }
    #expect(SettingsFile(bytes: Array(output.utf8)).problems == [])
    #expect(
      SettingsFile(bytes: Array(output.utf8)).keymap.keys(for: .open, in: .list).map(\.description) == ["o", "Enter"])
  }

  @Test("What a user keeps on the board holds where there is no settings file")
  func keptOnTheBoard() throws {
    let harness = try Harness.withBoard()
    harness.environment.variables["LANG"] = "en_GB.UTF-8"
    for setting in ["language fr", "theme dark", "keys.thread.reply F9"] { harness.succeed("settings set \(setting)") }
    #expect(harness.run("read 99").messages.contains("n’existe pas"))
    #expect(harness.run("read 99 --language nl").messages.contains("bestaat niet"))
    let shown = harness.succeed("settings")
    #expect(shown.hasPrefix("# sur le forum\n") && shown.contains("theme = \"dark\""))
    #expect(SettingsFile(bytes: Array(shown.utf8)).settings.theme == .dark)
    let objects = try harness.objects("settings --json")
    #expect(objects.first { $0["name"] as? String == "theme" }?["origin"] as? String == "board")
    #expect(objects.last?["name"] as? String == "keys.thread.reply" && objects.last?["origin"] as? String == "board")
    // Other users, and who acts for another, are not touched.
    harness.login("bo")
    #expect(harness.run("read 99").messages.contains("does not exist"))
    #expect(harness.run("read 99 --as an").messages.contains("does not exist"))
    // A variable goes before, and so does a file, whatever it says.
    harness.login("an")
    harness.environment.variables["RAAD_THEME"] = "mono"
    #expect(harness.succeed("settings").contains("theme = \"mono\""))
    let folder = harness.folder.appending(path: ".config/raadhuis")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "mouse = true\n".write(to: folder.appending(path: "config.toml"), atomically: true, encoding: .utf8)
    #expect(harness.run("read 99").messages.contains("does not exist"))
    harness.environment.isOutputTerminal = true
    #expect(harness.succeed("settings set theme light").contains("On this machine \(folder.path)/config.toml holds"))
  }

  @Test("Keys are kept beside those that are kept already: a key that is taken is refused, a free one is not")
  func keysBesideOthers() throws {
    let harness = try Harness.withBoard()
    harness.environment.variables["LANG"] = "en_GB.UTF-8"
    func refused(_ words: String...) -> String {
      let outcome = harness.run(["settings", "set"] + words)
      #expect(outcome.exit == .wrongUse, "\(words)")
      return outcome.messages
    }
    #expect(refused("keys.thread.reply", "y").hasPrefix("keys.thread.reply: y already means helped"))
    for line in ["keys.thread.helped F9", "keys.thread.reply y", "keys.thread.helped r"] {
      harness.succeed("settings set \(line)")
    }
    // Its default is taken now.
    #expect(refused("keys.thread.reply", "").contains("r already means"))
    #expect(refused("keys.nowhere.reply", "F9").contains("keys.nowhere"))
    // By name these stand between each other, and their headings stand once.
    for line in ["keys.help F7", "keys.list.sort t", "keys.open F8"] { harness.succeed("settings set \(line)") }
    let objects = try harness.objects("settings --json").compactMap { $0["name"] as? String }.filter {
      $0.hasPrefix("keys")
    }
    #expect(objects == ["keys.help", "keys.open", "keys.list.sort", "keys.thread.helped", "keys.thread.reply"])
  }

  @Test("A setting is written to the file it is linked to, with its rights; what cannot be written says so")
  func keepInFile() throws {
    let harness = try harness("# mine\ntheme = \"dark\"\n")
    let path = harness.path(".config/raadhuis/config.toml")
    let real = harness.path("real.toml")
    try FileManager.default.moveItem(atPath: path, toPath: real)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    chmod(real, 0o640)
    try SettingsFile.keep("theme", .text("light"), in: path)
    try SettingsFile.keep("keys.list.sort", .list(["t"]), in: path)
    #expect(
      try String(contentsOfFile: real, encoding: .utf8)
        == "# mine\ntheme = \"light\"\n\n[keys.list]\nsort = [\"t\"]\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect((attributes[.posixPermissions] as? Int) == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real)
    #expect(throws: StoreError.self) { try SettingsFile.keep("theme", nil, in: harness.path("nothing.toml")) }
    #expect(throws: StoreError.self) { try SettingsFile.keep("theme", nil, in: harness.folder.path) }
  }

  @Test("As JSON there is an object for each")
  func json() throws {
    let objects = try harness("theme = \"mono\"\n[keys]\nlock = []").objects("settings --json")
    #expect(objects.compactMap { $0["name"] as? String } == SettingName.allCases.map(\.rawValue) + ["keys.lock"])
    #expect(objects.allSatisfy { Set($0.keys) == ["name", "value", "origin", "line"] })
    let theme = objects.first { $0["name"] as? String == "theme" }
    #expect(theme?["value"] as? String == "mono")
    #expect(theme?["origin"] as? String == "file")
    #expect(theme?["line"] as? Int == 1)
  }

  @Test("Every mistake is named, and the exit code tells")
  func mistakes() throws {
    let harness = try harness("theme = \"drak\"\n[keys]\nopenn = []\n")
    let outcome = harness.run("settings")
    let path = harness.path(".config/raadhuis/config.toml")
    #expect(outcome.exit == .wrongUse)
    #expect(
      outcome.messages == """
        \(path):1: theme cannot be "drak"; possible: "default", "dark", "light" or "mono"
        \(path):3: there is no command “openn”; did you mean open?
        raad: settings: 2 errors; the defaults apply there

        """)
    #expect(harness.run("init").exit == .done)
    #expect(harness.run("list").messages == "")
  }

  @Test("The file's language goes before the locale, an option before the file, also in messages")
  func language() throws {
    let harness = try harness("language = \"nl\"")
    #expect(harness.run("serach").messages.hasPrefix("raad: geen opdracht"))
    #expect(harness.run("serach --language fr").messages.hasPrefix("raad: pas de commande"))
  }

  @Test("What is no file, too large or unreadable is told at once")
  func notAFile() throws {
    let harness = try harness(nil)
    let path = harness.path(".config/raadhuis/config.toml")
    mkfifo(path, 0o600)
    #expect(harness.run("settings").messages.hasPrefix("\(path): is not a file\n"))
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(harness.run("settings").messages.hasPrefix("\(path): is not a file\n"))
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    #expect(harness.run("settings").messages.contains(": cannot be read: "))
    try FileManager.default.removeItem(atPath: path)
    try Data(repeating: 0x0A, count: SettingsFile.maximumSize + 1).write(to: URL(fileURLWithPath: path))
    #expect(harness.run("settings").messages.hasPrefix("\(path): is larger than 1024 KiB"))
    try Data(repeating: 0x0A, count: SettingsFile.maximumSize).write(to: URL(fileURLWithPath: path))
    #expect(harness.run("settings").exit == .done)
  }

  @Test("Help explains each setting and prints the keys in force")
  func help() throws {
    let harness = try harness("[keys]\nreply = '$'\nlock = []")
    let settings = harness.succeed("help settings")
    for name in SettingName.allCases { #expect(settings.contains("  \(name.rawValue) ")) }
    let keys = harness.succeed("help keys")
    #expect(keys.contains("  $                 reply to the selected post (reply)\n"))
    #expect(keys.contains("  -                 lock with a reason, or open again (lock)\n"))
    // A name can stand over the end of a line.
    let flat = keys.filter { !$0.isWhitespace }
    for command in Command.allCases { #expect(flat.contains("(\(command.rawValue))"), "\(command)") }
    #expect(harness.run("help kesy").messages.hasSuffix("did you mean keys, authority keys or door keys?\n"))
  }
}
