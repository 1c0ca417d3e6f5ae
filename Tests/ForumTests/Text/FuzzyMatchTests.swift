// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct FuzzyMatchTests {
  @Test(
    "the letters must occur in their order",
    arguments: [
      ("mar", "mark-all-read", true), ("mar", "ram", false), ("", "anything", true), ("x", "", false),
      ("SOL", "répondre, résolu", true), ("gelesen alle", "alle als gelesen markieren", true), ("aa", "a", false),
      ("strasse", "Straße", true), ("  ", "a", true),
    ])
  func occurs(typed: String, text: String, isFound: Bool) {
    #expect((FuzzyMatch.score(typed, in: text) != nil) == isFound)
  }

  @Test(
    "the better fit has more points",
    arguments: [
      ("re", "reply", "previous unread"), ("mar", "mark all read", "summary"),
      ("mar", "mark-all-read", "make a tip later"),
      ("un", "next unread", "focus on it"), ("ask", "ask", "mask"), ("nt", "next-topic", "entry"),
      ("reply", "reply", "previous empty lay"),
    ])
  func ranking(typed: String, better: String, worse: String) throws {
    let more = try #require(FuzzyMatch.score(typed, in: better))
    let less = try #require(FuzzyMatch.score(typed, in: worse))
    #expect(more > less)
  }

  @Test("whatever is typed costs little")
  func hostile() {
    let long = String(repeating: "a", count: 100_000)
    #expect(FuzzyMatch.score(long, in: long) != nil)
    #expect(FuzzyMatch.score(long, in: "aaa") == nil)
  }
}
