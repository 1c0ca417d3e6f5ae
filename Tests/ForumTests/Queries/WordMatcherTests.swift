// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct WordMatcherTests {
  /// The text with brackets around what a typed query finds in it.
  private func marked(_ query: String, _ text: String) throws -> String {
    let matcher = WordMatcher(try QueryParser.parse(query, vocabulary: Fixtures.vocabulary))
    var result = ""
    var place = text.startIndex
    for range in matcher.ranges(in: text) {
      result += text[place..<range.lowerBound] + "[" + text[range] + "]"
      place = range.upperBound
    }
    #expect(matcher.matches(text) == (place != text.startIndex))
    return result + text[place...]
  }

  @Test(arguments: [
    ("budget", "The budget, a Budgetary matter; no minibudget.", "The [budget], a [Budgetary] matter; no minibudget."),
    ("budg*", "budget", "[budget]"), ("e", "e-mail and e.", "[e]-mail and [e]."),
    ("resume", "Un résumé et re\u{301}sume\u{301}s", "Un [résumé] et [re\u{301}sume\u{301}s]"),
    ("RÉSUMÉ", "resume", "[resume]"), ("straße", "Die STRASSE", "Die [STRASSE]"),
    ("e-mail", "an e-mail, two E Mails, email", "an [e-mail], two [E Mails], email"),
    ("\"open data\"", "Open data, opening data, open\ndata", "[Open data], opening data, [open\ndata]"),
    ("open data", "open data datasets", "[open] [data] [datasets]"),
    ("\"a b\" \"b c\"", "a b c", "[a b c]"), ("議事", "議事録と議事", "[議事録と議事]"),
    ("-budget topic:open-data", "budget open data", "budget open data"), ("is:open", "open", "open"),
    ("C++", "c and c++", "[c] and [c]++"), ("2024", "in 2024-05", "in [2024]-05"), ("…", "a … b", "a … b"),
  ])
  func findsWhatTheSearchFinds(query: String, text: String, expected: String) throws {
    #expect(try marked(query, text) == expected)
  }

  @Test func findsInOrderAndApart() throws {
    var generator = SeededRandom(seed: 4)
    let pieces = ["a", "ab", "é", "e\u{301}", "-", " ", "\n", "x1", "議", "\u{200B}", "\u{202E}", "👩‍👩‍👧"]
    let matcher = WordMatcher(try QueryParser.parse("a ab \"é x1\" \"ab ab\" 議", vocabulary: Fixtures.vocabulary))
    for _ in 0..<500 {
      let count = Int.random(in: 0...20, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      var end = text.startIndex
      for range in matcher.ranges(in: text) {
        #expect(range.lowerBound >= end && !range.isEmpty)
        end = range.upperBound
      }
    }
  }

  @Test func anEmptyOneFindsNothing() {
    #expect(WordMatcher().isEmpty && WordMatcher().ranges(in: "a").isEmpty && !WordMatcher().matches("a"))
  }
}
