// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Rows of linear lists")
struct LinearRowTests {
  @Test(
    "a short fact stays whole where the row ends, a long one goes on below",
    arguments: [
      (
        ["one two three four five six seven", "0 answers", "7 h"],
        ["one two three four five six seven", "    0 answers  7 h"]
      ),
      (
        ["#12", "waits 2 working days", "a title that is longer than a fact"],
        ["#12  waits 2 working days  a title that", "    is longer than a fact"]
      ),
      (
        ["#12", "a fact of more than forty columns, to the very end"],
        ["#12  a fact of more than forty columns,", "    to the very end"]
      ),
    ])
  func rows(_ parts: [String], _ expected: [String]) {
    let linear = LinearSamples.linear(.en, columns: 40)
    #expect(linear.row(parts) == expected)
    #expect(LinearSamples.linear(.en, columns: nil).row(parts) == [parts.joined(separator: "\t")])
  }

  @Test("rows stay within their columns, however few these are", arguments: [5, 8, 12, 20, 33])
  func narrow(_ columns: Int) {
    let rows = LinearSamples.linear(.fr, columns: columns).row(["#12", "attend 2 jours ouvrés", "un titre", "7 h"])
    #expect(rows.allSatisfy { $0.count <= columns }, "\(rows)")
    #expect(!rows.joined().contains("\u{A0}"))
  }

  @Test("the layer of a thread is not cut in a wrapped list")
  func wholeLayers() {
    var thread = LinearSamples.thread
    thread.layer = LayerID("a-layer-with-a-name-of-forty-characters")
    let text = LinearSamples.linear(.nl, columns: 80).lines(thread).joined(separator: " ")
    #expect(!text.contains("…"))
  }

  @Test("clauses are set apart as the language does")
  func clauses() {
    for language in InterfaceLanguage.allCases {
      let reader = Reader(language: language, now: LinearSamples.now)
      #expect(reader.clauses(["a", "b"]) == (language == .fr ? "a ; b" : "a; b"))
    }
  }
}
