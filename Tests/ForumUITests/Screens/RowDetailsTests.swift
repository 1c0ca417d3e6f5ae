// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("All about the selected row")
struct RowDetailsTests {
  private let world = World.sample()

  private func details(_ texts: String..., title: String? = nil) -> RowDetails {
    RowDetails(title: title, texts.map { Run($0, world.theme[.faint]) }, world)
  }

  private func lines(_ details: RowDetails, columns: Int, rows: Int) -> [String] {
    details.lines(columns: columns, rows: rows, sign: "…").map { $0.map(\.text).joined() }
  }

  @Test("is wrapped where there are rows, has a line a text where there are few, and never more than there are")
  func wrapping() {
    let texts = details("one two three", "four five", "", "six")
    #expect(lines(texts, columns: 20, rows: 9) == ["one two three", "four five", "six"])
    #expect(lines(texts, columns: 8, rows: 9) == ["one two", "three", "four", "five", "six"])
    #expect(lines(texts, columns: 8, rows: 4) == ["one two", "three", "four fi…", "six"])
    #expect(lines(texts, columns: 8, rows: 3) == ["one two…", "four fi…", "six"])
    #expect(lines(texts, columns: 8, rows: 2) == ["one two…", "four fi…"])
    #expect(lines(texts, columns: 8, rows: 0) == [] && lines(texts, columns: 8, rows: -3) == [])
    #expect(lines(details("facts", title: "Title"), columns: 8, rows: 3) == ["Title", "facts"])
    for columns in 0...20 {
      for rows in 0...9 { #expect(lines(texts, columns: columns, rows: rows).count <= rows) }
    }
  }

  @Test("what others wrote stays harmless where it is cut")
  func hostile() {
    let texts = details("\u{1B}[31m\u{202E}a\nb 漢字漢字漢字", title: "\u{9B}2J x\ny")
    for columns in 1...30 {
      for rows in 0...6 {
        for line in texts.lines(columns: columns, rows: rows, sign: "…") {
          var painter = Painter(size: Size(columns: columns, rows: 1))
          painter.write(line, column: 0, row: 0, limit: columns)
          let shown = painter.surface.picture
          #expect(!shown.contains("\u{1B}") && !shown.contains("\u{202E}") && !shown.contains("\u{9B}"))
        }
      }
    }
  }

  @Test("a title that its row cuts stands there in full, whether the list fills the screen or not", arguments: [1, 40])
  func title(count: Int) {
    var world = World.sample(columns: 80, rows: 24)
    world.settings.density = .one
    let long = "Who started on this already, and what would you do differently now that it is there?"
    var list = ThreadListTests.loaded(world)
    list.show((1...count).map { .sample($0, long, by: .sara, hours: 2) }, world)
    let lines = picture(of: list, world).split(separator: "\n", omittingEmptySubsequences: false)
    let words = lines.suffix(8).joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(count > 1 || words.contains(long), "in two lines")
    #expect(count == 1 || words.contains(long.prefix(70)), "in one, where the list has the rest")
    list.show((1...count).map { .sample($0, "Short", by: .sara, hours: 2) }, world)
    let shown = list.list.visible(in: list.room(world)).count
    #expect(picture(of: list, world).count(of: "Short") == shown, "not told twice")
  }
}

@Suite("A board on which nobody says for which layer")
struct UnsaidLayerTests {
  @Test("gives titles the room of the layers, and says none among other facts", arguments: [80, 100, 140])
  func columns(width: Int) {
    var world = World.sample(columns: width, rows: 24)
    world.settings.density = .one
    var member = MemberBrief.sara
    member.layer = .unspecified
    func list(by author: MemberBrief) -> ThreadListState {
      var list = ThreadListTests.loaded(world)
      list.show((1...30).map { .sample($0, "Title", by: author, hours: 2) }, world)
      return list
    }
    #expect(list(by: member).titleRoom(world) >= list(by: .sara).titleRoom(world) + 10)
    let drawn = picture(of: list(by: member), world)
    #expect(!drawn.contains(world.reader(ListPhrase.layer)) && !drawn.contains("–"))
    #expect(picture(of: list(by: .sara), world).contains(world.reader(ListPhrase.layer)))
    #expect(world.layerIfSaid(.unspecified).isEmpty && world.shortLabel(.unspecified) == "–")
    #expect(world.layerIfSaid("be.federal.fps") == world.shortLabel("be.federal.fps"))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
