// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI

@Suite("A settings file in which one setting changes")
struct SettingsFileChangeTests {
  private static let mine =
    "# mine\ntheme = \"dark\"\nnonsense\n\n# keys\n[keys]\nreply = \"r\"\n\n[keys.list]\nopen = \"o\""

  @Test(
    "keeps every other line",
    arguments: [
      (mine, "theme", SettingValue.text("light"), mine.replacing("dark", with: "light") + "\n"),
      (mine, "rows", .text("2"), mine.replacing("\nnonsense", with: "\nrows = \"2\"\nnonsense") + "\n"),
      (mine, "keys.reply", .list(["F9"]), mine.replacing("reply = \"r\"", with: "reply = [\"F9\"]") + "\n"),
      (mine, "keys.heard", .list([]), mine.replacing("reply = \"r\"", with: "reply = \"r\"\nheard = []") + "\n"),
      (mine, "keys.list.sort", .list(["t"]), mine + "\nsort = [\"t\"]\n"),
      (mine, "keys.me.edit", .list(["E"]), mine + "\n\n[keys.me]\nedit = [\"E\"]\n"),
      (mine, "keys.list.open", nil, mine.replacing("\nopen = \"o\"", with: "") + "\n"),
      (mine, "keys.open", nil, mine + "\n"),
      ("", "mouse", .flag(true), "mouse = true\n"),
      ("", "keys.list.open", .list(["o"]), "[keys.list]\nopen = [\"o\"]\n"),
      ("theme = 'dark'\r\n", "theme", nil, ""),
      ("mouse = true\nmouse = false\n", "mouse", .flag(false), "mouse = false\nmouse = false\n"),
    ] as [(String, String, SettingValue?, String)])
  func changes(before: String, name: String, value: SettingValue?, after: String) {
    let bytes = SettingsFile.bytes(Array(before.utf8), setting: name, to: value)
    #expect(String(decoding: bytes, as: UTF8.self) == after)
  }

  @Test("only what is new is told of what is wrong with it")
  func problems() {
    func file(_ text: String) -> SettingsFile { SettingsFile(bytes: Array(text.utf8)) }
    let wrong = file("theme = 'purple'\n")
    #expect(wrong.problem(since: wrong) == nil)
    #expect(file("rows = '2'\ntheme = 'purple'\n").problem(since: wrong) == nil)
    let both = file("theme = 'purple'\n[keys]\nopenn = []\n")
    #expect(both.problem(since: wrong)?.line == 3 && both.problem(since: file(""))?.line == 1)
  }
}
