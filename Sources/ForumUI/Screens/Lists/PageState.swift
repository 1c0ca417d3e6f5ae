// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// How far a page of lines is scrolled, and which of its entries is selected where it has any.
struct PageState: Equatable, Sendable {
  /// The first line on the screen.
  private(set) var pager = Pager()
  /// Which entry is selected.
  private(set) var selected = 0
  /// How many lines there were when it moved last; nil before that.
  private(set) var count: Int?

  /// The first line on the screen, by its number.
  var top: Int { pager.top }

  /// Selects an entry where it stands, in sight or not.
  mutating func mark(_ entry: Int) { selected = entry }

  /// Scrolls so that these lines are seen.
  mutating func reveal(_ lines: Range<Int>, count: Int, height: Int) {
    self.count = count
    pager.reveal(lines, count: count, height: height)
  }

  /// Scrolls by so many lines, up if negative; by none to where there are lines.
  mutating func scroll(by lines: Int, count: Int, height: Int) {
    self.count = count
    pager.scroll(by: lines, count: count, height: height)
  }

  /// Scrolls a screen on.
  mutating func readOn(count: Int, height: Int) {
    self.count = count
    pager.page(by: 1, count: count, height: height)
  }

  /// Scrolls as a command asks; false for one that does not scroll.
  mutating func follow(_ command: Command, count: Int, height: Int) -> Bool {
    self.count = count
    return pager.follow(command, count: count, height: height)
  }

  /// Selects an entry, or the nearest there is, and brings it into sight where it stands among the lines.
  mutating func select(_ entry: Int, of lines: some PageLines, height: Int) {
    selected = max(0, min(entry, lines.entryCount - 1))
    guard let wanted = lines.wanted(for: selected) else { return }
    reveal(wanted, count: lines.count, height: max(1, height))
  }
}

/// The lines of a page, some of which belong to entries.
protocol PageLines {
  /// How many lines there are.
  var count: Int { get }
  /// How many entries they have.
  var entryCount: Int { get }
  /// The lines that must be seen when an entry is selected; nil where nothing is to be scrolled for it.
  func wanted(for entry: Int) -> Range<Int>?
}

/// A screen that pages a text: it gives the lines, and all texts scroll alike.
protocol TextPage: ScreenState {
  /// How far it is scrolled.
  var paging: PageState { get set }
  /// The lines; none before anything is read.
  func lines(_ world: World) -> [EntryLine]
  /// The entry that the cursor stands on, where it has one.
  var marked: Int? { get }
}

extension TextPage {
  var marked: Int? { nil }
  var pager: Pager { paging.pager }

  /// How much was seen, when it does not fit.
  func summaries(_ world: World) -> [String] {
    let (count, height) = (paging.count ?? lines(world).count, world.content.rows)
    return count > height ? ["\(pager.percentage(count: count, height: height)) %"] : []
  }

  /// Takes a message in that means the same to every text; nil for any other.
  mutating func follow(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .resized: fit(world)
    case .command(let command): return scroll(command, world) ? [] : nil
    default: return nil
    }
    return []
  }

  /// Scrolls as a command asks; false for one that does not scroll.
  mutating func scroll(_ command: Command, _ world: World) -> Bool {
    paging.follow(command, count: lines(world).count, height: world.content.rows)
  }

  /// Scrolls a screen on; false when the end is in sight.
  mutating func readOn(_ world: World) -> Bool {
    let (count, height) = (lines(world).count, world.content.rows)
    guard !pager.isAtEnd(count: count, height: height) else { return false }
    paging.readOn(count: count, height: height)
    return true
  }

  /// Stays where there are lines when they or the screen changed.
  mutating func fit(_ world: World) {
    paging.scroll(by: 0, count: lines(world).count, height: world.content.rows)
  }

  /// Scrolls so that the lines of an entry are seen.
  mutating func reveal(_ entry: Int?, _ world: World) {
    let lines = lines(world)
    guard let wanted = entry.flatMap({ lines.lines(of: $0) }) else { return }
    paging.reveal(wanted, count: lines.count, height: world.content.rows)
  }

  /// Draws the lines that are in sight.
  func view(into painter: inout Painter, _ world: World) { drawText(into: &painter, world) }

  func drawText(into painter: inout Painter, _ world: World) {
    lines(world).draw(from: pager, selected: marked, bar: nil, into: &painter, world)
  }
}

/// A screen of entries, of one line or more each, with other lines between them.
protocol EntryPage: ScreenState {
  associatedtype Lines: PageLines
  /// Which entry is selected, and how far it is scrolled.
  var paging: PageState { get set }
  /// The lines; none before anything is read.
  func lines(_ world: World) -> Lines
  /// How many lines fit.
  func height(of lines: Lines, _ world: World) -> Int
}

extension EntryPage {
  func height(of lines: Lines, _ world: World) -> Int { world.content.rows }
  /// How many entries a page has: as many as a screen shows on average.
  func entriesEach(of lines: Lines, _ world: World) -> Int {
    max(1, height(of: lines, world) * lines.entryCount / max(1, lines.count))
  }
  var pager: Pager { paging.pager }
  /// Which entry is selected.
  var selected: Int { paging.selected }

  /// Takes a message in that means the same to every page of entries; nil for any other.
  mutating func follow(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .resized: select(paging.selected, world)
    case .pointed(let entry): select(entry, world)
    case .command(let command):
      let lines = lines(world)
      let page = entriesEach(of: lines, world)
      guard let motion = command.motion(page: page, count: lines.entryCount) else { return nil }
      paging.select(paging.selected + motion, of: lines, height: height(of: lines, world))
    default: return nil
    }
    return []
  }

  /// Selects an entry, or the nearest there is, and brings it into sight.
  mutating func select(_ entry: Int, _ world: World) {
    let lines = lines(world)
    paging.select(entry, of: lines, height: height(of: lines, world))
  }
}

extension EntryPage where Lines == [EntryLine] {
  /// Draws the lines that are in sight, with the bar on the first line of the selected entry.
  func view(into painter: inout Painter, _ world: World) { drawEntries(into: &painter, world) }

  func drawEntries(into painter: inout Painter, _ world: World) {
    lines(world).draw(from: pager, selected: paging.selected, bar: .head, into: &painter, world)
  }
}
