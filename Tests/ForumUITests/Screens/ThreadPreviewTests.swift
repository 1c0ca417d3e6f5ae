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

  @Test("is asked for once no key comes, when a thread is selected, and again when the list was read again")
  func asks() {
    let world = Self.wide
    var list = ThreadListState(place: .advice)
    #expect(list.update(.appeared, world)?.contains(.loadLater(.preview(12))) == false)
    let loaded = Message.loaded(
      .threads(.advice, Query(), after: nil, limit: 100), .threads(Page(items: ThreadSummary.samples, next: nil)))
    #expect(list.update(loaded, world) == [.loadLater(.preview(12))])
    #expect(list.update(.loaded(.countThreads(.advice, Query()), .count(Count(5))), world) == [])
    #expect(list.update(.command(.moveDown), world) == [.loadLater(.preview(11))])
    #expect(list.update(.command(.moveUp), world) == [.loadLater(.preview(12))])
    #expect(list.update(.command(.moveUp), world) == [])
    #expect(list.update(loaded, world) == [.loadLater(.preview(12))])
    #expect(list.update(.changedElsewhere, world)?.last == .loadLater(.preview(12)))
    #expect(list.update(.resized, .sample(columns: 119)) == [])
    #expect(list.update(.command(.moveDown), .sample(columns: 119)) == [])
    #expect(list.update(.resized, world) == [.loadLater(.preview(11))])
  }

  @Test("stays as it is while one moves on, and never mixes two threads")
  func stays() {
    let world = Self.wide
    var list = ThreadListTests.loaded(world)
    func preview() -> String {
      guard let area = list.split(list.roomy(world))?.preview else { return "" }
      return list.preview?.lines(in: area, world).map { $0.map(\.text).joined() }.joined(separator: "\n") ?? ""
    }
    let first = preview()
    #expect(first.contains("We have fourteen pages") && first.contains("Who has a template"))
    _ = list.update(.command(.moveDown), world)
    #expect(preview() == first)
    _ = list.update(.loaded(.preview(12), .posts(ThreadDetail.sample.posts)), world)
    #expect(preview() == first, "what is no longer wanted is not taken in")
    _ = list.update(.loaded(.preview(11), .posts([ThreadDetail.post(1, nil, .jan, 5, "By bicycle.")])), world)
    #expect(preview().contains("without a PC") && preview().contains("By bicycle."))
    #expect(!preview().contains("fourteen") && !preview().contains("template"))
    _ = list.update(.command(.moveDown), world)
    _ = list.update(.notLoaded(.preview(10)), world)
    #expect(list.selected?.number == 10 && list.preview == nil)
  }

  @Test("follows when no key came for 60 ms; what else waits is read after 30") @MainActor
  func pause() throws {
    var script = try BoardScript(demo: .en, columns: 140, rows: 45)
    script.press("2")
    func shown() -> Int? { script.app.top.state(ThreadListState.self)?.preview?.thread.number }
    func selected() -> Int? { script.app.top.state(ThreadListState.self)?.selected?.number }
    #expect(shown() == nil)
    // The numbers beside the places may be waiting too, for half as long.
    script.wait()
    if shown() == nil { script.wait() }
    #expect(script.port.waits.reduce(0, +) >= 60 && shown() == selected())
    let first = shown()
    script.press("Down Down")
    #expect(shown() == first && selected() != first)
    script.perform([.loadLater(.related(1))])
    script.wait()
    #expect(script.port.waits.last == 30 && shown() == first)
    script.wait()
    #expect(script.port.waits.last == 30 && shown() == selected(), "30 ms and 30 ms more")
    script.wait()
    #expect((script.port.waits.last ?? 0) > 60, "nothing waits any more")
    script.press("Down")
    script.press("Up")
    script.press("Down")
    script.wait()
    #expect(script.port.waits.last == 60 && shown() == selected(), "every key begins the wait anew")
  }

  @Test("a move writes no cell outside the list before it") @MainActor
  func cells() throws {
    var script = try BoardScript(demo: .en, columns: 140, rows: 45)
    script.press("2")
    script.wait()
    let split = try #require(script.app.top.state(ThreadListState.self)?.split(script.app.world))
    let area = Frame(script.app.world.size).contentArea
    func preview() -> [String] {
      script.picture.split(separator: "\n", omittingEmptySubsequences: false)[area.row..<area.row + area.rows]
        .map { String($0.dropFirst(split.preview.column + area.column)) }
    }
    let before = preview()
    script.press("Down")
    #expect(preview() == before)
    script.wait()
    #expect(preview() != before)
  }

  @Test("asks nothing that marks as read")
  func marksNothing() {
    var list = ThreadListTests.loaded(Self.wide)
    let effects = [Command.moveDown, .goLast, .moveUp, .pageUp].flatMap {
      list.update(.command($0), Self.wide) ?? []
    }
    #expect(
      effects.allSatisfy {
        switch $0 {
        case .load, .loadLater: true
        default: false
        }
      })
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
