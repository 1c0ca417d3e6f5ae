// SPDX-License-Identifier: EUPL-1.2

import Seeded
import Testing

@testable import Forum

@Suite struct TextRulesTests {
  @Test(arguments: [
    ("  A title \n", "A title"),
    ("Two\nlines", "Two lines"),
    ("Two\r\nlines\tand  blanks", "Two lines and blanks"),
    ("Comment faire\u{202F}?", "Comment faire\u{202F}?"),
    ("e\u{301}t\u{E9}", "\u{E9}t\u{E9}"),
    ("\u{2028}Line\u{2029}ends\u{2028}", "Line ends"),
    ("abc\u{202E}def", "abc\u{202E}def"),
    ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func titles(raw: String, kept: String) throws {
    let title = try TextRules.title(raw)
    #expect(Array(title.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(arguments: [
    ("", TextProblem.empty),
    (" \t\n ", .empty),
    ("\u{200B}\u{200D}\u{FEFF}\u{2060}\u{3164}\u{2800}\u{202E}", .empty),
    ("ab", .tooShort(count: 2, minimum: 3)),
    (String(repeating: "x", count: 201), .tooLong(count: 201, maximum: 200)),
    ("a" + String(repeating: "\u{301}", count: 300), .tooLong(count: 309, maximum: 200)),
    ("tit\u{0}le", .controlCharacter(scalar: 0, line: 1, column: 4)),
    ("one\r\ntwo\u{1B}[31m", .controlCharacter(scalar: 0x1B, line: 2, column: 4)),
    ("caf\u{65}\u{301}\u{85}", .controlCharacter(scalar: 0x85, line: 1, column: 5)),
    ("abc\u{7F}", .controlCharacter(scalar: 0x7F, line: 1, column: 4)),
  ])
  func refusedTitles(raw: String, problem: TextProblem) {
    #expect(throws: FieldProblem(.title, problem)) { try TextRules.title(raw) }
  }

  @Test func aTitleMayHaveExactlyItsLimits() throws {
    #expect(try TextRules.title("abc") == "abc")
    let longest = String(repeating: "é", count: 200)
    #expect(try TextRules.title(longest) == longest)
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree\n", "one\ntwo\nthree"),
    ("a\tb\n\n\n  c", "a\tb\n\n\n  c"),
    ("\r\r\n\nx", "x"),
    ("a\r\r\nb", "a\n\nb"),
  ])
  func bodies(raw: String, kept: String) throws {
    #expect(try TextRules.body(raw) == kept)
  }

  @Test func aBodyHasAtMostAHundredThousandCharacters() throws {
    let longest = String(repeating: "é", count: 100_000)
    #expect(try TextRules.body(longest) == longest)
    #expect(throws: FieldProblem(.body, .tooLong(count: 100_001, maximum: 100_000))) {
      try TextRules.body(longest + "x")
    }
  }

  @Test func whatMayBeEmptyIsEmpty() throws {
    #expect(try TextRules.name(" \u{200B} ") == "")
    #expect(try TextRules.organisation("") == "")
    #expect(try TextRules.motto("\n") == "")
    #expect(try TextRules.note("") == "")
    #expect(throws: FieldProblem(.reason, .empty)) { try TextRules.reason(" ") }
    #expect(throws: FieldProblem(.boardName, .empty)) { try TextRules.boardName("") }
  }

  @Test(
    arguments: [
      (TextRules.name, Field.name, 100), (TextRules.organisation, .organisation, 100), (TextRules.motto, .motto, 120),
      (TextRules.boardName, .boardName, 60), (TextRules.reason, .reason, 500), (TextRules.note, .note, 1000),
    ] as [(@Sendable (String) throws -> String, Field, Int)])
  func limits(rule: @Sendable (String) throws -> String, field: Field, maximum: Int) throws {
    let longest = String(repeating: "y", count: maximum)
    #expect(try rule(longest) == longest)
    #expect(throws: FieldProblem(field, .tooLong(count: maximum + 1, maximum: maximum))) { try rule(longest + "y") }
  }

  @Test func linesLeaveOutEmptyOnesAndCountTheRest() throws {
    #expect(try TextRules.lines([" a ", "", "\u{200B}", "b"], field: .worksOn) == ["a", "b"])
    let eleven = (1...11).map(String.init)
    #expect(try TextRules.lines(Array(eleven.prefix(10)) + [""], field: .worksOn).count == 10)
    #expect(throws: FieldProblem(.canTalkAbout, .tooManyLines(count: 11, maximum: 10))) {
      try TextRules.lines(eleven, field: .canTalkAbout)
    }
  }

  @Test func topicsAreOneToFiveEachOnce() throws {
    let ids = ["a", "b", "c", "d", "e", "f"].map { TopicID($0) }
    #expect(try TextRules.topics([ids[1], ids[0], ids[1]]) == [ids[1], ids[0]])
    #expect(try TextRules.topics(Array(ids.prefix(5))).count == 5)
    #expect(throws: FieldProblem(.topics, .noTopics)) { try TextRules.topics([]) }
    #expect(throws: FieldProblem(.topics, .tooManyTopics(count: 6, maximum: 5))) { try TextRules.topics(ids) }
  }

  @Test func anAcceptedTextIsAcceptedAgainUnchanged() {
    var generator = SeededRandom(seed: 1)
    let pieces = ["word", " ", "\n", "\r\n", "\t", "e\u{301}", "\u{200B}", "ß", "日本", "👍🏽", "\u{202E}", "\u{212B}"]
    for _ in 0..<2000 {
      let raw = generator.text(of: pieces, upTo: 20)
      if let title = try? TextRules.title(raw) {
        #expect((try? TextRules.title(title)) == title)
        #expect(!title.contains("\n"))
      }
      if let body = try? TextRules.body(raw) {
        let again = try? TextRules.body(body)
        #expect(again.map { Array($0.unicodeScalars) } == Array(body.unicodeScalars))
      }
    }
  }
}

@Suite struct NormalizationTests {
  @Test func takesOnlyWhatIsComposedForSurelyComposed() {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value), String(scalar).isSurelyComposed else { continue }
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
      // What follows it must not melt into it either: nothing of these does.
      for next in ["a", "é", "\u{2019}"] {
        let text = String(scalar) + next
        #expect(text.nfd.unicodeScalars.count >= text.unicodeScalars.count)
        #expect(
          Array(String(text.nfd).nfc.unicodeScalars) == Array(text.unicodeScalars), "U+\(String(value, radix: 16))")
      }
    }
    #expect("caf\u{e9} – “twee” € 😀".isSurelyComposed)
    #expect(!"e\u{301}".isSurelyComposed && !"\u{212b}".isSurelyComposed && !"각".isSurelyComposed)
    #expect("e\u{301}".nfc.unicodeScalars.count == 1)
  }
}
