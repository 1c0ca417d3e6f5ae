// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("What is selected, beside the list")
struct ThreadPreviewTests {
  private static let wide = World.sample(columns: 140, rows: 45)

  @Test("looks like its picture", arguments: [("list-preview-en-120", 120, 30), ("list-preview-en-200", 200, 24)])
  func looks(_ name: String, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(columns: columns, rows: rows)
    var list = ThreadListTests.loaded(world)
    var posts = [ThreadDetail.sample.posts[0], ThreadDetail.sample.posts[1]]
    posts[0].body = MarkupLayoutTests.letter
    _ = list.update(.loaded(.preview(12), .posts(posts)), world)
    try expectPicture(name, of: list, world)
  }

  @Test("is asked for once, when a thread is selected, and again when the list was read again")
  func asks() {
    let world = Self.wide
    var list = ThreadListState(place: .advice)
    #expect(list.update(.appeared, world)?.contains(.load(.preview(12))) == false)
    let loaded = Message.loaded(
      .threads(.advice, Query(), after: nil, limit: 100), .threads(Page(items: ThreadSummary.samples, next: nil)))
    #expect(list.update(loaded, world) == [.load(.preview(12))])
    #expect(list.update(.loaded(.countThreads(.advice, Query()), .count(Count(5))), world) == [])
    #expect(list.update(.command(.moveDown), world) == [.load(.preview(11))])
    #expect(list.update(.command(.moveUp), world) == [.load(.preview(12))])
    #expect(list.update(.command(.moveUp), world) == [])
    #expect(list.update(loaded, world) == [.load(.preview(12))])
    #expect(list.update(.changedElsewhere, world)?.last == .load(.preview(12)))
    #expect(list.update(.resized, .sample(columns: 119)) == [])
    #expect(list.update(.command(.moveDown), .sample(columns: 119)) == [])
    #expect(list.update(.resized, world) == [.load(.preview(11))])
  }

  @Test("never shows the posts of another thread")
  func stale() {
    let world = Self.wide
    var list = ThreadListTests.loaded(world)
    #expect(picture(of: list, world).contains("We have fourteen pages"))
    _ = list.update(.command(.moveDown), world)
    #expect(!picture(of: list, world).contains("We have fourteen pages"))
    _ = list.update(.loaded(.preview(12), .posts(ThreadDetail.sample.posts)), world)
    #expect(!picture(of: list, world).contains("We have fourteen pages"))
    _ = list.update(.notLoaded(.preview(11)), world)
    #expect(list.selected?.number == 11)
  }

  @Test("asks nothing that marks as read")
  func marksNothing() {
    var list = ThreadListTests.loaded(Self.wide)
    let effects = [Command.moveDown, .goLast, .moveUp, .pageUp].flatMap {
      list.update(.command($0), Self.wide) ?? []
    }
    #expect(effects.allSatisfy { if case .load = $0 { true } else { false } })
  }

  @Test("fits in any number of rows, with a sign where text was cut", arguments: 0...60)
  func fits(rows: Int) {
    var posts = [ThreadDetail.sample.posts[0], ThreadDetail.sample.posts[1]]
    posts[0].body = MarkupLayoutTests.letter
    let preview = ThreadPreview(thread: .samples[0], posts: posts, world: Self.wide, width: 50)
    let all = preview.lines(rows: 1000)
    let lines = preview.lines(rows: rows)
    #expect(lines.count == min(rows, all.count))
    let isCut = lines.contains { $0.map(\.text) == ["…"] }
    #expect(isCut == (rows < all.count) || rows < 8)
    // The other post has a third of the room, and more when the first is short.
    if rows > 20 { #expect(lines.joined().contains { $0.text.contains("sara") }) }
    posts[0].body = "Short."
    let short = ThreadPreview(thread: .samples[0], posts: posts, world: Self.wide, width: 50)
    if rows > 14 { #expect(!short.lines(rows: rows).contains { $0.map(\.text) == ["…"] }) }
  }
}
