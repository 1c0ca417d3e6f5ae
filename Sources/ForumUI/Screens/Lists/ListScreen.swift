// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A screen that shows a list: it gives the rows, what is read for them and how they are drawn, and all lists move alike.
protocol ListScreen: ScreenState {
  associatedtype Row: ListRow
  /// The rows read so far, and which of them is selected.
  var list: PagedList<Row> { get set }
  /// The room for the rows.
  func room(_ world: World) -> ListRoom<Row>
  /// What the store is asked for to read a page.
  func request(_ read: PagedList<Row>.Read) -> Request
}

extension ListScreen {
  typealias Read = PagedList<Row>.Read

  /// The rows read so far.
  var rows: [Row] { list.rows }

  /// Takes a message in that means the same to every list; nil for any other.
  mutating func follow(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .resized: list.reveal(in: room(world))
    case .pointed(let index): return select(index, world)
    case .command(let command):
      let moved = list.move(command, in: room(world))
      return moved.isMotion ? load(moved.read) : nil
    default: return nil
    }
    return []
  }

  /// Selects a row, and reads on where the list is to go on there.
  mutating func select(_ index: Int, _ world: World) -> [Effect] {
    let room = room(world)
    list.select(index, in: room)
    return load(list.goOn(in: room))
  }

  /// Takes a page in, and asks for the next one where more is wanted.
  mutating func take(_ page: Page<Row>, _ read: Read, _ world: World) -> [Effect] where Row.Key == PageKey {
    load(list.take(page.items, read, next: page.next, previous: page.previous, in: room(world)))
  }

  func load(_ read: Read?) -> [Effect] { read.map { [.load(request($0))] } ?? [] }
}

/// A list whose rows begin with a title and have one line or two.
protocol TitleList: ListScreen {
  /// The title of a row as it is shown.
  func title(of row: Row, _ world: World) -> String
  /// How many columns titles have in rows of one line.
  func titleRoom(_ world: World) -> Int
  /// How many lines all rows take, with the headings between them.
  func lineCount(_ world: World) -> Int
}

extension TitleList {
  func lineCount(_ world: World) -> Int { rows.count * world.linesEach }

  /// The same world, with rows of two lines where, left to itself, the list would cut a title in rows of one though all of
  /// it has room in rows of two.
  func roomy(_ world: World) -> World {
    guard world.settings.density == .automatic, world.linesOfTables == 1, !Frame(world.size).isCompact, list.isWhole,
      rows.count * 2 <= world.content.rows
    else { return world }
    let room = titleRoom(world)
    guard rows.contains(where: { DisplayText.width(title(of: $0, world)) > room }) else { return world }
    var roomy = world
    roomy.settings.density = .two
    return lineCount(roomy) <= world.content.rows ? roomy : world
  }
}

/// The room that a list has on the screen, and how its rows stand there.
struct ListRoom<Row> {
  /// How many lines fit.
  let height: Int
  /// How many rows a page has.
  let page: Int
  /// Whether what comes above leaves the selection on its line of the screen.
  let keepsLine: Bool
  /// How many lines a step past the edge scrolls beyond the one that is needed.
  let ahead: Int
  /// The lines of rows under headings; nil where each row is one.
  let lines: ((_ rows: [Row]) -> [SectionLine])?

  init(
    height: Int, page: Int? = nil, keepsLine: Bool = false, ahead: Int = 0, lines: (([Row]) -> [SectionLine])? = nil
  ) {
    (self.height, self.page) = (height, max(1, page ?? height))
    (self.keepsLine, self.ahead, self.lines) = (keepsLine, ahead, lines)
  }
}

/// How the rows of a list stand on the screen.
struct ListLines {
  /// The lines of rows under headings; nil where each row is one.
  private let lines: [SectionLine]?
  /// The rows from top to bottom.
  private let order: [Int]
  /// How many lines there are.
  let count: Int

  init(_ lines: [SectionLine]?, count: Int) {
    self.lines = lines
    order = lines?.order ?? []
    self.count = lines?.count ?? count
  }

  /// The lines that must be seen when a row is selected.
  func wanted(for row: Int) -> Range<Int> { lines?.wanted(for: row) ?? row..<row + 1 }

  /// The place of a row, counted from the top.
  func position(of row: Int) -> Int { lines == nil ? row : order.firstIndex(of: row) ?? 0 }

  /// The row at a place, or the nearest there is; 0 when there is none.
  func row(at position: Int) -> Int {
    guard lines != nil else { return max(0, min(position, count - 1)) }
    return order.isEmpty ? 0 : order[max(0, min(position, order.count - 1))]
  }
}
