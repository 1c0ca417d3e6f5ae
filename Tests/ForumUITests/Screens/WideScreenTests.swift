// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

/// What is done with the room of a terminal of 200 columns and 60 rows.
@MainActor
@Suite("Wide screens")
struct WideScreenTests {
  private func script() throws -> BoardScript { try BoardScript(demo: .en, columns: 200, rows: 60) }

  @Test("Today, Advice and a thread look like their pictures")
  func looks() throws {
    var script = try script()
    script.wait()
    try expectPicture("wide-today-en-200x60", of: script.app.view())
    script.press("2")
    script.wait()
    script.wait()
    try expectPicture("wide-advice-en-200x60", of: script.app.view())
    script.press("Enter")
    script.wait()
    try expectPicture("wide-thread-en-200x60", of: script.app.view())
  }

  @Test("beside a thread stand its posts and what has to do with it, and a click goes there")
  func aside() throws {
    let world = World.sample(columns: 200, rows: 60)
    var thread = ThreadState(number: 12)
    thread.send(.appeared, world, .sample)
    _ = thread.update(.loaded(.related(12), .related(Array(ThreadSummary.samples.suffix(2)))), world)
    let drawn = picture(of: thread, world)
    #expect(drawn.contains("5 posts") && drawn.contains("Also about this"))
    #expect(drawn.contains("#2 Sara Maes"))
    let split = try #require(ThreadAside.split(world))
    let lines = ThreadAside(state: thread, outline: try #require(thread.outline), world: world, width: 40).lines(
      rows: 50)
    let shown = lines.compactMap(\.row).reduce(into: [Int]()) { rows, row in if rows.last != row { rows.append(row) } }
    #expect(shown == Array(0..<7))
    let texts = lines.map { $0.runs.map(\.text).joined() }
    #expect(!texts.contains { $0.contains("…") }, "titles are whole where rows are free")
    let few = ThreadAside(state: thread, outline: try #require(thread.outline), world: world, width: 40).lines(rows: 8)
    #expect(few.count <= 8)
    #expect(split.main <= 108 && split.aside.column + split.aside.columns <= world.content.columns)
    #expect(ThreadAside.split(World.sample(columns: 130, rows: 60)) == nil)
  }

  @Test("of many posts the outline shows those around the selected one, whatever the height")
  func window() throws {
    let world = World.sample(columns: 200, rows: 60)
    let detail = ThreadDetail.long(300)
    var thread = ThreadState(number: 12)
    thread.send(.appeared, world, detail)
    for _ in 0..<150 { thread.press(.nextPost, world: world, detail) }
    let aside = ThreadAside(state: thread, outline: try #require(thread.outline), world: world, width: 40)
    for rows in 1...60 {
      let lines = aside.lines(rows: rows)
      #expect(lines.count <= max(rows, 4), "in \(rows) rows")
      #expect(lines.contains { $0.row == thread.selected }, "in \(rows) rows")
      for line in lines { #expect(line.runs.reduce(0) { $0 + DisplayText.width($1.text) } <= 40, "in \(rows) rows") }
    }
  }

  @Test("beside a preview a step past the edge scrolls half a screen on, and elsewhere a line", arguments: [80, 140])
  func jumps(columns: Int) {
    let world = World.sample(columns: columns, rows: 24)
    var list = ThreadListTests.loaded(world)
    list.show((101...160).map { .sample($0, "Title", by: .sara, hours: 2) }, world)
    let height = list.height(world)
    var tops: Set<Int> = []
    for _ in 0...height {
      _ = list.update(.command(.moveDown), world)
      tops.insert(list.list.pager.top)
    }
    #expect(tops == (columns == 80 ? [0, 1, 2] : [0, 1 + height / 2]))
  }

  @Test("rows have two lines where a title would be cut though rows are free, and one where they are not")
  func rows() {
    var world = World.sample(columns: 80, rows: 24)
    world.settings.density = .automatic
    var list = ThreadListTests.loaded(world)
    #expect(list.roomy(world).linesEach == 2)
    list.show((1...20).map { .sample($0, String(repeating: "long ", count: 20), by: .sara, hours: 2) }, world)
    #expect(list.roomy(world).linesEach == 1)
    list.show([.sample(1, "Short", by: .sara, hours: 2)], world)
    #expect(list.roomy(world).linesEach == 1)
    world.settings.density = .one
    #expect(list.roomy(world).linesEach == 1)
  }

  /// A list of some threads, beside a preview where there is room.
  private func list(titles: [String], _ world: World) -> ThreadListState {
    var list = ThreadListTests.loaded(world)
    list.show(titles.enumerated().map { .sample($0.offset + 1, $0.element, by: .sara, hours: 2) }, world)
    return list
  }

  @Test("beside a preview the list has the room that its titles need, and the preview what is left", arguments: [1, 2])
  func split(lines: Int) throws {
    var world = World.sample(columns: 140, rows: 45)
    world.settings.density = lines == 1 ? .one : .two
    let columns = world.content.columns
    func split(_ title: Int) throws -> PreviewSplit {
      try #require(list(titles: ["Short", String(repeating: "a", count: title)], world).split(world))
    }
    let short = try split(20)
    #expect(short.preview.columns == columns * 9 / 20)
    #expect(short.list.columns + 3 + short.preview.columns == columns && short.preview.column == short.list.columns + 3)
    let fitting = try (20...200).last { try split($0) == short } ?? 0
    let longer = try split(fitting + 4)
    #expect(longer.list.columns > short.list.columns && longer.preview.columns < short.preview.columns)
    let longest = try split(200)
    #expect(longest.preview.columns >= columns * 7 / 20 && longest.list.columns >= longer.list.columns)
    // What fits is drawn in full.
    let title = String(repeating: "a", count: fitting + 4)
    #expect(picture(of: list(titles: ["Short", title], world), world).contains(title))
    #expect(list(titles: [title], .sample(columns: 100, rows: 45)).split(.sample(columns: 100, rows: 45)) == nil)
  }

  @Test("walking a list that is read on does not move what stands beside it")
  func steady() throws {
    let world = World.sample(columns: 140, rows: 45)
    var list = ThreadListTests.loaded(world)
    let short = (1...100).map { ThreadSummary.sample($0, "Short", by: .sara, hours: 2) }
    list.show(short, world)
    let before = try #require(list.split(world))
    list.show(short + [.sample(101, String(repeating: "long ", count: 20), by: .sara, hours: 2)], world)
    #expect(list.split(world) == before)
  }

  @Test("Today’s empty half shows the threads with something new, without moving the selection")
  func today() {
    let world = World.sample(columns: 140, rows: 45)
    var state = TodayState()
    let effects = state.update(.loaded(.today, .today(TodayTests.today)), world)
    #expect(effects == [.loadLater(TodayState.changed)])
    state.press(.moveDown, .moveDown, .moveDown, .moveDown, world: world)
    let before = state.entries(world)[state.selected].id
    _ = state.update(.loaded(TodayState.changed, .threads(Page(items: ThreadSummary.samples, next: nil))), world)
    #expect(state.entries(world)[state.selected].id == before)
    let shown = state.entries(world).compactMap { if case .changed(let thread) = $0 { thread.number } else { nil } }
    #expect(shown == [11, 9, 8], "those that wait stand above")
    var small = TodayState()
    #expect(small.update(.loaded(.today, .today(TodayTests.today)), .sample(columns: 40, rows: 12)) == [])
  }
}
