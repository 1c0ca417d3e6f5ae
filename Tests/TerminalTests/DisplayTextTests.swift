// SPDX-License-Identifier: EUPL-1.2
import Seeded
import Testing

@testable import Terminal

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("plain", "plain", 5),
    ("", "", 0),
    ("caf\u{E9}", "caf\u{E9}", 4),
    ("e\u{301}", "e\u{301}", 1),
    ("漢字", "漢字", 4),
    ("ｗ", "ｗ", 2),
    ("한", "한", 2),
    ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb", 7),
    ("a\u{9B}31mb", "a\u{FFFD}31mb", 6),
    ("\u{0}\u{8}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ("a\tb\nc\r\nd\u{2028}e", "a b c d e", 9),
    ("a\u{202E}b\u{2066}c\u{200F}", "abc", 3),
    ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}", "abcd", 4),
    ("z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "z\u{301}\u{302}\u{303}\u{304}", 1),
    ("\u{301}x", "\u{25CC}\u{301}x", 2),
    ("a\n\u{301}", "a \u{25CC}\u{301}", 3),
    ("👩\u{200D}👩\u{200D}👧!", "👩!", 3),
    ("👩\u{200D}⚕\u{FE0F}", "👩", 2),
    ("👍🏽", "👍", 2),
    ("❤\u{FE0F}", "❤", 1),
    ("🇧🇪", "🇧🇪", 2),
    ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
    ("\u{E000}\u{FFFF}\u{10FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ("x\u{E0041}\u{E007F}", "x", 1),
    ("क्ष", "क्ष", 2),
  ])
  func sanitisesAndMeasures(text: String, sanitised: String, width: Int) {
    #expect(Array(DisplayText.sanitised(text).unicodeScalars) == Array(sanitised.unicodeScalars))
    #expect(DisplayText.width(text) == width)
  }

  @Test func linesAreSplitAtEveryKindOfLineBreak() {
    #expect(DisplayText.sanitisedLines("a\r\nb\rc\n\n\u{2029}\td") == ["a", "b", "c", "", "", "    d"])
    #expect(DisplayText.sanitisedLines("") == [""])
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -2, ""),
    ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("🇧🇪🇳🇱", 3, "🇧🇪…"),
  ])
  func truncates(text: String, columns: Int, expected: String) {
    #expect(DisplayText.truncated(text, to: columns) == expected)
  }

  @Test func pads() {
    #expect(DisplayText.padded("漢", to: 4) == "漢  ")
    #expect(DisplayText.padded("12", to: 4, atStart: true) == "  12")
    #expect(DisplayText.padded("漢字漢", to: 4) == "漢… ")
  }

  @Test func asciiKeepsTheWidth() {
    #expect(DisplayText.ascii("Één café — “à 5 €” … 漢!") == "Een cafe - \"a 5 E\" ~ ? !")
    var generator = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let text = generator.text(scalars: 40)
      let ascii = DisplayText.ascii(text)
      #expect(DisplayText.isPlain(ascii))
      #expect(ascii.utf8.count == DisplayText.width(text))
    }
  }

  @Test func nothingHarmfulIsLeftOfAnyText() throws {
    var generator = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let text = generator.text(scalars: 30)
      let sanitised = DisplayText.sanitised(text)
      try #require(DisplayText.sanitised(sanitised) == sanitised)
      var marks = 0
      for scalar in sanitised.unicodeScalars {
        let category = scalar.properties.generalCategory
        try #require(![.control, .format, .privateUse, .unassigned, .surrogate].contains(category), "\(scalar.value)")
        marks = DisplayText.width(of: scalar) == 0 ? marks + 1 : 0
        try #require(marks <= 4)
      }
      try #require(sanitised.unicodeScalars.first.map { DisplayText.width(of: $0) } != 0)
      let columns = Int.random(in: 0...40, using: &generator)
      try #require(DisplayText.width(DisplayText.padded(text, to: columns)) == columns)
      let beginning = DisplayText.beginning(of: text, columns: columns)
      try #require(Array(sanitised.unicodeScalars).starts(with: beginning.unicodeScalars))
      try #require(
        beginning.unicodeScalars.count == sanitised.unicodeScalars.count || DisplayText.width(beginning) > columns)
    }
  }
}
