// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Long quotations and signatures of posts")
struct ThreadTextFoldTests {
  private let world = World.sample()
  private static let quotation = (1...12).map { "> quoted line \($0)\n" }.joined()
  private static let signature = "\n-- \nJan Zes\nOCMW Aalst\nhttps://ocmw.example/jan"

  private func rows(_ text: String, isWhole: Bool = false, width: Int = 60) -> [String] {
    BodyLines(text: text, world: world, width: width, folding: isWhole ? .whole : .folded(key: "T")).lines.map {
      $0.map(\.text).joined()
    }
  }

  @Test("a signature is one line, without its addresses; a short one stays")
  func signatures() {
    #expect(rows("Hello." + Self.signature) == ["Hello.", "-- Jan Zes, 2 more lines: T"])
    #expect(rows("Hello." + Self.signature, isWhole: true).count == 7)
    #expect(rows("Hello.\n-- \nJan") == ["Hello.", "-- Jan"])
    #expect(rows("-- \n") == ["-- "])
    #expect(rows("See https://a.example\n-- \nhttps://b.example\nand more").suffix(2) == ["", "[1] https://a.example"])
    for width in 1...30 {
      #expect(rows("Hi" + Self.signature, width: width).allSatisfy { DisplayText.width($0) <= width })
    }
  }

  @Test("of a long quotation three rows stay, a short one is whole")
  func quotations() {
    #expect(
      rows(Self.quotation + "Answer.") == [
        "> quoted line 1", "> quoted line 2", "> quoted line 3", "> … 9 more quoted lines: T", "Answer.",
      ])
    let short = (1...8).map { "> line \($0)" }
    #expect(rows(short.joined(separator: "\n")) == short)
    #expect(rows("A\n" + Self.quotation + "B\n" + Self.quotation + "C").count == 11)
  }

  private func thread(_ body: String, words: WordMatcher = WordMatcher()) -> (ThreadState, ThreadDetail) {
    var detail = ThreadDetail.long(3)
    detail.posts[1].body = body
    var thread = ThreadState(number: 12, goTo: 2, words: words)
    thread.send(.appeared, world, detail)
    return (thread, detail)
  }

  @Test("the key opens and folds them, and says when there is nothing to open")
  func toggle() {
    var (thread, detail) = thread(Self.quotation + "Answer." + Self.signature)
    #expect(!picture(of: thread, world).contains("quoted line 9"))
    thread.press(.foldText, world: world, detail)
    #expect(picture(of: thread, world).contains("quoted line 9") && picture(of: thread, world).contains("OCMW Aalst"))
    thread.press(.foldText, world: world, detail)
    #expect(!picture(of: thread, world).contains("quoted line 9"))
    thread.press(.nextPost, world: world, detail)
    #expect(
      thread.update(.command(.foldText), world) == [.say(.refused(world.reader(ThreadPhrase.nothingFolded)))])
  }

  @Test("where what was searched for stands in it, nothing is folded")
  func found() {
    let (thread, _) = thread(Self.quotation, words: WordMatcher(Query(terms: [Query.Term(.word("line"))])))
    #expect(picture(of: thread, world).contains("quoted line 9"))
  }
}
