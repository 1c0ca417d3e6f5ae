// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite struct SuggestionsTests {
  private static let keys = ["topic", "layer", "author", "org", "kind", "is", "lang", "before", "after", "sort"]
  private static let layers = ["be.federal", "be.federal.fps", "be.local", "be.local.municipality", "be.local.cpas"]

  @Test(arguments: [
    ("topc", ["topic"]), ("TOPIC", ["topic"]), ("tpoic", ["topic"]), ("lan", ["lang"]), ("so", ["sort"]),
    ("auteur", ["author"]), ("xyzzy", []), ("", []), ("q", []), ("l", ["layer", "lang"]),
  ])
  func keys(typed: String, nearest: [String]) {
    #expect(Array(Suggestions.nearest(to: typed, in: Self.keys).prefix(max(1, nearest.count))) == nearest)
  }

  @Test(arguments: [
    ("municipality", "be.local.municipality"), ("municipalty", "be.local.municipality"), ("cpas", "be.local.cpas"),
    ("be.lokal", "be.local"), ("bé.local", "be.local"), ("fedral", "be.federal"),
  ])
  func parts(typed: String, nearest: String) {
    #expect(Suggestions.nearest(to: typed, in: Self.layers).first == nearest)
  }

  @Test("a slip in the first part of a name counts where nothing else is near; three letters are not near every name")
  func firstPartsAndShortWords() {
    let topics = ["open-data", "privacy", "Public centre for social welfare"]
    #expect(Suggestions.nearest(to: "openn", in: topics) == ["open-data"])
    #expect(Suggestions.nearest(to: "openn", in: ["open-data", "open"]) == ["open"])
    #expect(Suggestions.nearest(to: "welfar", in: topics) == ["Public centre for social welfare"])
    #expect(Suggestions.nearest(to: "foo", in: topics).isEmpty)
  }

  @Test func equallyNearOnesKeepTheirOrderAndTheLimitHolds() {
    #expect(Suggestions.nearest(to: "cat", in: ["hat", "bat", "car", "cut"], limit: 3) == ["hat", "bat", "car"])
    #expect(Suggestions.nearest(to: "cat", in: ["cat"], limit: 0).isEmpty)
  }

  @Test func hugeWordsAreNotCompared() {
    let huge = String(repeating: "x", count: 100_000)
    #expect(Suggestions.nearest(to: huge, in: ["x"]).isEmpty)
    #expect(Suggestions.nearest(to: "topic", in: [huge]).isEmpty)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func distances(left: String, right: String, distance: Int) {
    let left = Array(left.unicodeScalars)[...]
    let right = Array(right.unicodeScalars)[...]
    #expect(Suggestions.distance(left, right) == distance)
    #expect(Suggestions.distance(right, left) == distance)
  }
}
