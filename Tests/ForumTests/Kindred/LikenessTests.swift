// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@Suite struct LikenessTests {
  private static let words = SoughtWords("klare brief burger")
  private let likeness = Likeness(Self.words, weights: [2, 1, 1])

  private func candidate(
    _ title: String, _ wordsInText: Set<Int> = [], _ standing: Likeness.Standing = .discussed, _ created: Int64 = 0
  ) -> Likeness.Candidate {
    Likeness.Candidate(
      title: title, wordsInText: wordsInText, standing: standing, created: Timestamp(seconds: created))
  }

  @Test(
    "titles weigh more than texts, rare words more than common ones, forms as much as the word",
    arguments: [
      ("Klare brief aan de burger", [], 1.0), ("KLARE brieven, burgers", [], 1.0), ("klàre", [], 0.5),
      ("Brief", [], 0.25),
      ("Iets anders", [0, 1, 2], 0.4), ("Brief", [1], 0.25), ("Brief", [0, 1], 0.45), ("Burgerzaken", [], 0.0),
      ("", [], 0.0),
    ] as [(String, Set<Int>, Double)])
  func share(title: String, wordsInText: Set<Int>, share: Double) {
    #expect(abs(likeness.share(of: candidate(title, wordsInText)) - share) < 0.0001)
  }

  @Test("a word still being typed is found as a beginning")
  func begun() {
    let typed = Likeness(SoughtWords("klare burg", isTyped: true), weights: [1, 1])
    #expect(typed.share(of: candidate("Burgerzaken in klare taal")) == 1)
    #expect(Likeness(SoughtWords("klare burg"), weights: [1, 1]).share(of: candidate("Burgerzaken")) == 0)
  }

  @Test(
    "a compound has the two words that it begins with",
    arguments: [
      ("Een socialemediabeleid", 0.5), ("Sociale media", 0.5), ("Mediabeleid", 0.75), ("Asociale media", 0.25),
      ("Socialemediabeleid en ander beleid", 1.0), ("Socialmedia", 0.0),
    ])
  func compound(title: String, share: Double) {
    let likeness = Likeness(SoughtWords("sociale media beleid"), weights: [1, 1, 2])
    #expect(abs(likeness.share(of: candidate(title)) - share) < 0.0001)
  }

  @Test("without weights nothing is like it")
  func weightless() {
    let none = Likeness(Self.words, weights: [0, 0, 0])
    #expect(none.share(of: candidate("Klare brief aan de burger")) == 0)
    #expect(none.order([candidate("Klare brief aan de burger")], limit: 9).isEmpty)
  }

  @Test("nearly as like as the best: what helps, then what is discussed, then what waits; then the others by likeness")
  func order() {
    let candidates = [
      candidate("Klare brief aan de burger", [], .waits), candidate("klare brief", [], .helps),
      candidate("klare burger", [], .discussed), candidate("klare", [], .helps), candidate("brief", [0], .helps),
      candidate("brief", [], .helps), candidate("klare brief aan alle burgers", [], .waits, 9),
    ]
    // Shares: 1, 0.75, 0.75, 0.5, 0.45, 0.25, 1.
    #expect(likeness.order(candidates, limit: 9) == [1, 2, 6, 0, 3, 4])
    #expect(likeness.order(candidates, limit: 2) == [1, 2])
    #expect(likeness.order(candidates, limit: -1).isEmpty)
    #expect(likeness.order([], limit: 9).isEmpty)
  }

  @Test("the words of a text in any of their forms")
  func wordsInText() {
    #expect(likeness.words(in: "Onze BRIEVEN aan burgers, en niets dan brieven") == [1, 2])
    #expect(likeness.words(in: "").isEmpty)
  }
}
