// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI

@Suite("A line of a settings file")
struct SettingsLineTests {
  @Test(
    "is read",
    arguments: [
      ("", SettingsLine.blank), ("  \t # theme = \"dark\"", .blank), ("[keys]", .table("keys")),
      (" [ keys.list ] # lists", .table("keys.list")),
      ("theme = \"dark\"", .entry(name: "theme", .text("dark"))),
      ("theme='dark'# so", .entry(name: "theme", .text("dark"))),
      ("mouse =true", .entry(name: "mouse", .flag(true))),
      ("mouse\t=\tfalse # no", .entry(name: "mouse", .flag(false))),
      ("a = \"# \\\" \\\\ \\t \\u00e9 \\U0001F600\"", .entry(name: "a", .text("# \" \\ \t é 😀"))),
      ("a = '\\n \"'", .entry(name: "a", .text("\\n \""))),
      ("a = []", .entry(name: "a", .list([]))),
      ("a = [ \"k\" , 'Up', ] # two", .entry(name: "a", .list(["k", "Up"]))),
    ])
  func read(text: String, line: SettingsLine) throws {
    #expect(try SettingsLine(text) == line)
  }

  @Test(
    "is refused",
    arguments: [
      ("theme", SettingsProblem.Kind.notALine), ("= \"dark\"", .notALine), ("[keys", .notALine), ("[]", .notALine),
      ("thème = \"dark\"", .notALine), ("[[keys]]", .notALine),
      ("theme = dark", .notAValue("dark")), ("theme = dark blue", .notAValue("dark blue")),
      ("theme =", .notAValue("")), ("theme = 12 # number", .notAValue("12 # number")),
      ("theme = \"dark", .unfinished), ("theme = \"dark\\", .unfinished), ("a = [\"k\"", .unfinished),
      ("a = [", .unfinished), ("a = [\"k\" \"j\"]", .notAValue("\"j\"]")), ("a = [k]", .notAValue("k]")),
      ("a = [true]", .notAValue("true]")),
      ("theme = \"dark\" light", .trailing("light")), ("[keys] reply", .trailing("reply")),
      ("a = \"\\x\"", .notAValue("\\x")), ("a = \"\\u12\"", .notAValue("\\u12\"")),
      ("a = \"\\uD800\"", .notAValue("\\uD800")),
    ])
  func refused(text: String, problem: SettingsProblem.Kind) {
    #expect(throws: problem) { try SettingsLine(text) }
  }

  @Test("a value is written so that it is read back")
  func roundTrip() throws {
    for text in ["", "dark", "\"\\", "é\t\u{7F}\u{0}\u{85}", "'#"] {
      for value in [SettingValue.text(text), .list([text, "k"])] {
        #expect(try SettingsLine("a = \(value)") == .entry(name: "a", value))
      }
    }
    #expect(try SettingsLine("a = \(SettingValue.flag(true))") == .entry(name: "a", .flag(true)))
  }

  @Test("any bytes are read without a trap")
  func noise() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "[", "]", "\"", "'", "\\", "u", "=", ",", "#", "a", ".", " ", "true", "\u{301}", "keys", "theme", "\n",
    ]
    for _ in 0..<2000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let file = SettingsFile(bytes: Array(text.utf8) + [UInt8.random(in: 0...255, using: &generator)])
      #expect(file.problems.allSatisfy { $0.line != nil })
    }
  }
}
