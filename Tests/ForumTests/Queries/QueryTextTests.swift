// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct QueryTextTests {
  @Test(arguments: [
    (Query.Condition.word("budget"), "budget"), (.word("a b"), "\"a b\""), (.word("-x"), "\"-x\""),
    (.word("is:open"), "\"is:open\""), (.word("14:05"), "14:05"), (.word("a\"b"), #""a\"b""#),
    (.phrase("klare taal"), "\"klare taal\""), (.phrase(#"\ ""#), #""\\ \"""#),
    (.organisation("Stad Gent"), "org:\"Stad Gent\""), (.organisation("gent"), "org:gent"),
    (.before(.date(year: 2026, month: 1, day: 5)), "before:2026-01-05"), (.after(.daysAgo(30)), "after:30d"),
    (.layer(LayerID("be.local")), "layer:be.local"), (.state(.new), "is:new"), (.language(.unknown), "lang:und"),
  ])
  func prints(condition: Query.Condition, text: String) {
    #expect(Query(terms: [Query.Term(condition)]).text == text)
    #expect(Query.Term(condition, isExcluded: true).text == "-" + text)
  }

  @Test func whatIsPrintedIsReadBack() throws {
    var generator = SeededRandom(seed: 11)
    for _ in 0..<3000 {
      let query = Self.query(&generator)
      #expect(try QueryParser.parse(query.text, vocabulary: Fixtures.vocabulary) == query, "\(query.text)")
    }
  }

  @Test func anyTextIsReadOrRefusedAndReadsBackTheSame() {
    var generator = SeededRandom(seed: 12)
    let pieces = [
      "\"", "\\", "-", ":", " ", "topic:", "layer:", "is:", "sort:", "before:", "org:", "lang:", "nl", "open-data",
      "open",
      "2026-01-31", "7d", "é", "e\u{301}", "\u{301}", "\u{338}", "\u{200B}", "\u{212A}", "\u{37E}", "\n", "\u{0}",
      "word",
      "be.local", "👩‍👩‍👧", "=", "network:", "\u{A0}",
    ]
    for _ in 0..<20_000 {
      let text = generator.text(of: pieces, upTo: 14)
      do throws(QueryProblem) {
        let query = try QueryParser.parse(text, vocabulary: Fixtures.vocabulary)
        let again = try QueryParser.parse(query.text, vocabulary: Fixtures.vocabulary)
        #expect(again == query, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      } catch {
        #expect(error.offset >= 0 && error.length >= 0)
        #expect(error.offset + error.length <= text.nfc.count + 1)
      }
    }
  }

  @Test func whatWouldBeTooLongOncePrintedIsRefused() throws {
    func phrase(_ count: Int) -> String { "\"a" + String(repeating: "\\x", count: count) + "\"" }
    let query = try QueryParser.parse(phrase(300), vocabulary: Fixtures.vocabulary)
    #expect(try QueryParser.parse(query.text, vocabulary: Fixtures.vocabulary) == query)
    let problem = #expect(throws: QueryProblem.self) {
      try QueryParser.parse(phrase(400), vocabulary: Fixtures.vocabulary)
    }
    #expect(problem?.kind == .tooLong(maximum: QueryParser.maximumLength))
  }

  @Test func aDayAndANumberOfDaysAreMoments() throws {
    let now = try #require(Timestamp("2026-01-31T09:30:00Z"))
    #expect(Query.Moment.daysAgo(7).timestamp(now: now) == Timestamp("2026-01-24T09:30:00Z"))
    #expect(Query.Moment.date(year: 2025, month: 2, day: 28).timestamp(now: now) == Timestamp("2025-02-28"))
    #expect(Query.Moment.date(year: 2025, month: 2, day: 29).timestamp(now: now) == nil)
    #expect(Query.Moment.daysAgo(.max).timestamp(now: now) == nil)
  }

  private static func query(_ generator: inout SeededRandom) -> Query {
    var query = Query()
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      query.terms.append(Query.Term(condition(&generator), isExcluded: Bool.random(using: &generator)))
    }
    query.sort = ([nil] + ThreadSort.allCases.map { Optional($0) }).randomElement(using: &generator) ?? nil
    return query
  }

  private static func condition(_ generator: inout SeededRandom) -> Query.Condition {
    let words = ["budget", "é", "14:05", "x-y", "a\\b", ":", "日本", "(c)"]
    let phrases = ["klare taal", "\"", "\\", "-a", "is:open", "a  b", "x", "\n."]
    switch Int.random(in: 0..<11, using: &generator) {
    case 0: return .word(words.randomElement(using: &generator) ?? "w")
    case 1: return .phrase(phrases.randomElement(using: &generator) ?? "p")
    case 2: return .topic(Fixtures.topics.randomElement(using: &generator)?.id ?? TopicID("funding"))
    case 3: return .layer(Fixtures.layers.randomElement(using: &generator)?.id ?? LayerID("be"))
    case 4: return .author(["sara", "jan_zes", "a-1"].randomElement(using: &generator) ?? "sara")
    case 5: return .organisation(phrases.dropLast().randomElement(using: &generator) ?? "Gent")
    case 6: return .kind(ThreadKind.allCases.randomElement(using: &generator) ?? .news)
    case 7: return .state(Query.State.allCases.randomElement(using: &generator) ?? .new)
    case 8:
      return .language(InterfaceLanguage.allCases.randomElement(using: &generator).map { Language($0) } ?? .unknown)
    case 9: return .before(moment(&generator))
    default: return .after(moment(&generator))
    }
  }

  private static func moment(_ generator: inout SeededRandom) -> Query.Moment {
    if Bool.random(using: &generator) { return .daysAgo(Int.random(in: 0...36_525, using: &generator)) }
    return .date(
      year: Int.random(in: 1...9999, using: &generator), month: Int.random(in: 1...12, using: &generator),
      day: Int.random(in: 1...28, using: &generator))
  }
}
