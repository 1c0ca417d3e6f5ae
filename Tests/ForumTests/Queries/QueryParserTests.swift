// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct QueryParserTests {
  private static let meanings: [(String, [Query.Condition])] = [
    ("", []), ("  \t\n ", []),
    ("budget", [.word("budget")]), ("Budget café", [.word("Budget"), .word("café")]),
    ("\"klare taal\"", [.phrase("klare taal")]), (#""a \"b\" \\c""#, [.phrase(#"a "b" \c"#)]),
    ("abc\"d e\"f", [.word("abc"), .phrase("d e"), .word("f")]),
    ("topic:open-data", [.topic(TopicID("open-data"))]), ("TOPIC:Open-Data", [.topic(TopicID("open-data"))]),
    ("topic:#open-data", [.topic(TopicID("open-data"))]),
    ("topic:\"klare taal\"", [.topic(TopicID("plain-language"))]),
    ("topic:klare-taal", [.topic(TopicID("plain-language"))]),
    ("topic:subsidies", [.topic(TopicID("funding"))]), ("topic:aussendienst", [.topic(TopicID("field-staff"))]),
    ("topic:donnees-ouvertes", [.topic(TopicID("open-data"))]),
    ("layer:be.local", [.layer(LayerID("be.local"))]), ("layer:cpas", [.layer(LayerID("be.local.cpas"))]),
    ("layer:OCMW", [.layer(LayerID("be.local.cpas"))]), ("layer:fod", [.layer(LayerID("be.federal.fps"))]),
    ("layer:\"Pouvoirs locaux\"", [.layer(LayerID("be.local"))]), ("layer:oshz", [.layer(LayerID("be.local.cpas"))]),
    ("author:sara", [.author("sara")]), ("author:@Sara", [.author("sara")]),
    ("org:gent", [.organisation("gent")]), ("org:\" Stad Gent \"", [.organisation("Stad Gent")]),
    ("kind:question kind:Story", [.kind(.question), .kind(.story)]),
    ("is:waiting is:unread is:mine", [.state(.waiting), .state(.unread), .state(.mine)]),
    (
      "lang:fr lang:und lang:SV", [.language(Language(.fr)), .language(.unknown), .language(Language(rawValue: "sv")!)]
    ),
    ("before:2026-01-31", [.before(.date(year: 2026, month: 1, day: 31))]),
    (
      "before:2026 after:2025-06",
      [.before(.date(year: 2026, month: 1, day: 1)), .after(.date(year: 2025, month: 6, day: 1))]
    ),
    ("after:7d after:0D", [.after(.daysAgo(7)), .after(.daysAgo(0))]),
    ("14:05 :x a.b c_d e\u{301}", [.word("14:05"), .word(":x"), .word("a.b"), .word("c_d"), .word("\u{E9}")]),
    ("a\u{0}b", [.word("a"), .word("b")]),
  ]

  @Test(arguments: meanings)
  func means(text: String, conditions: [Query.Condition]) throws {
    let query = try QueryParser.parse(text, vocabulary: Fixtures.vocabulary)
    #expect(query == Query(terms: conditions.map { Query.Term($0) }))
  }

  @Test func excludes() throws {
    let query = try QueryParser.parse("-draft --x -\"a b\" -topic:funding -is:open", vocabulary: Fixtures.vocabulary)
    let areExcluded = query.terms.map(\.isExcluded)
    #expect(areExcluded == [true, true, true, true, true])
    #expect(
      query.terms.map(\.condition)
        == [.word("draft"), .word("x"), .phrase("a b"), .topic(TopicID("funding")), .state(.open)])
  }

  @Test func theLastOrderCounts() throws {
    let query = try QueryParser.parse("sort:helped a sort:Waiting", vocabulary: Fixtures.vocabulary)
    #expect(query.sort == .waiting)
    #expect(query.text == "a sort:waiting")
  }

  @Test func theExampleOfTheHelpPage() throws {
    let text = """
      budget "klare taal" topic:open-data layer:be.local author:sara org:gent kind:question is:waiting is:unread is:mine \
      is:helped lang:fr before:2026-01-01 after:7d -topic:funding sort:waiting
      """
    #expect(try QueryParser.parse(text, vocabulary: Fixtures.vocabulary).text == text)
  }

  private static let problems: [(String, QueryProblem)] = [
    ("budget topc:x", problem(7, "topc", .unknownKey, ["topic"])),
    ("é -tpoic:x", problem(3, "tpoic", .unknownKey, ["topic"])),
    (
      "xyzzy:1",
      problem(
        0, "xyzzy", .unknownKey,
        [
          "topic", "layer", "author", "org", "kind", "is", "lang", "before", "after", "network", "seeks", "offers",
          "stage", "sort",
        ])
    ),
    ("topic:opendat", problem(6, "opendat", .unknownValue(.topic), ["opendata"])),
    ("topic:\"klare tal\"", problem(6, "\"klare tal\"", .unknownValue(.topic), ["\"Klare taal\""])),
    ("topic:zzzzzz", problem(6, "zzzzzz", .unknownValue(.topic), [])),
    ("👍 layer:be.lokal", problem(8, "be.lokal", .unknownValue(.layer), ["be.local"])),
    ("is:wating", problem(3, "wating", .unknownValue(.is), ["waiting"])),
    ("kind:qestion", problem(5, "qestion", .unknownValue(.kind), ["question"])),
    ("kind:zzz", problem(5, "zzz", .unknownValue(.kind), ["question", "feedback", "call", "story", "news"])),
    ("sort:old", problem(5, "old", .unknownValue(.sort), ["oldest"])),
    ("lang:xx", problem(5, "xx", .unknownValue(.lang), ["nl", "fr", "de", "en"])),
    ("author:1x", problem(7, "1x", .unknownValue(.author), [])),
    ("before:2026-02-30", problem(7, "2026-02-30", .unknownValue(.before), ["2026-01-31", "7d"])),
    ("after:7w", problem(6, "7w", .unknownValue(.after), ["2026-01-31", "7d"])),
    ("after:99999d", problem(6, "99999d", .unknownValue(.after), ["2026-01-31", "7d"])),
    ("after:-1d", problem(6, "-1d", .unknownValue(.after), ["2026-01-31", "7d"])),
    ("sort:", problem(0, "sort:", .missingValue(.sort), ["newest", "oldest", "waiting", "unanswered", "helped"])),
    ("a org:\"\" b", problem(2, "org:\"\"", .missingValue(.org), [])),
    ("a - b", problem(2, "-", .missingValue(nil), [])),
    ("\" \"", problem(0, "\" \"", .missingValue(nil), [])),
    ("\u{200B}", problem(0, "\u{200B}", .missingValue(nil), [])),
    ("a \"b c", problem(2, "\"b c", .unclosedQuote, [])),
    ("org:\"b c\\\"", problem(4, "\"b c\\\"", .unclosedQuote, [])),
    ("-sort:helped", problem(0, "-sort:helped", .notExcludable(.sort), [])),
    ("a network:jan!", problem(10, "jan!", .unknownValue(.network), [])),
    ("network:", problem(0, "network:", .missingValue(.network), [])),
    ("stage:halted", problem(6, "halted", .unknownValue(.stage), ["starting", "running", "resting"])),
    ("seeks:opn-data", problem(6, "opn-data", .unknownValue(.seeks), ["open-data"])),
  ]

  private static func problem(
    _ offset: Int, _ word: String, _ kind: QueryProblem.Kind, _ nearest: [String]
  ) -> QueryProblem {
    QueryProblem(offset: offset, length: word.count, word: word, kind: kind, nearest: nearest)
  }

  @Test(
    "a value almost as the reader calls it is told as a query writes it",
    arguments: [
      ("is:wachten", "wachten", ["waiting"]), ("is:wating", "wating", ["waiting"]),
    ])
  func readersNames(text: String, word: String, nearest: [String]) {
    var vocabulary = Fixtures.vocabulary
    vocabulary.names = [.is: ["wachtend": "waiting", "van mij": "mine"]]
    #expect(throws: Self.problem(3, word, .unknownValue(.is), nearest)) {
      try QueryParser.parse(text, vocabulary: vocabulary)
    }
  }

  @Test(
    "a value is taken as the reader calls it, without regard to case, accents, blanks and hyphens",
    arguments: [
      ("is:wachtend", "is:waiting"), ("is:Wachtènd", "is:waiting"), ("is:\"van mij\"", "is:mine"),
      ("-is:van-mij", "-is:mine"), ("is:waiting", "is:waiting"), ("is:open", "is:open"),
    ])
  func readersValues(text: String, written: String) throws {
    var vocabulary = Fixtures.vocabulary
    // What a query writes is never taken for a reader's name of something else.
    vocabulary.names = [.is: ["wachtend": "waiting", "van mij": "mine", "Open": "locked"]]
    #expect(try QueryParser.parse(text, vocabulary: vocabulary).text == written)
  }

  @Test(arguments: problems)
  func refuses(text: String, problem: QueryProblem) {
    #expect(throws: problem) { try QueryParser.parse(text, vocabulary: Fixtures.vocabulary) }
  }

  @Test func sizeIsBounded() throws {
    let fifty = Array(repeating: "w", count: 50).joined(separator: " ")
    #expect(try QueryParser.parse(fifty, vocabulary: Vocabulary()).terms.count == 50)
    #expect(throws: Self.problem(100, "last", .tooManyTerms(maximum: 50), [])) {
      try QueryParser.parse(fifty + " last", vocabulary: Vocabulary())
    }
    let long = String(repeating: "x", count: 1001)
    #expect(throws: Self.problem(0, String(repeating: "x", count: 20), .tooLong(maximum: 1000), [])) {
      try QueryParser.parse(long, vocabulary: Vocabulary())
    }
  }
}
