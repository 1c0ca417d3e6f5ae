// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A row of a list that is read forward; its id stays when what it says changes.
protocol ForwardRow: Equatable, Sendable {
  associatedtype RowID: Hashable & Sendable
  var rowID: RowID { get }
}

/// A list that is read forward page by page, and read again up to as many rows as were there; the selection stays with its
/// row, at the same height of the screen.
struct ForwardList<Row: ForwardRow, Key: Equatable & Sendable>: Equatable, Sendable {
  /// How rows become lines; which rows are there matters, not what they say.
  typealias Layout = (_ rows: [Row]) -> [SectionLine]

  /// The rows read so far.
  private(set) var rows: [Row] = []
  /// Where the list goes on after them; nil at its end.
  private(set) var next: Key?
  /// Whether anything was read yet; an empty list is told apart from one that is not there yet.
  private(set) var isLoaded = false
  /// The selected row.
  private(set) var selectedID: Row.RowID?
  /// How far the list is scrolled.
  private(set) var pager = Pager()
  /// Whether the last row is to be selected once all are read.
  private var goesLast = false
  /// Pages that are being read, until there are as many rows as are wanted.
  private var incoming: [Row]?
  private var wanted = 0

  /// The position of the selected row; nil when there is none.
  var index: Int? { selectedID.flatMap { id in rows.firstIndex { $0.rowID == id } } }
  /// The selected row.
  var selected: Row? { index.map { rows[$0] } }

  // MARK: Reading

  /// Begins to read again as many rows as there are, and no fewer than a number.
  mutating func again(atLeast count: Int = 1) {
    incoming = nil
    goesLast = false
    wanted = max(count, rows.count)
  }

  /// Forgets all rows.
  mutating func clear() { self = ForwardList() }

  /// Forgets what was being read.
  mutating func fail() { incoming = nil }

  /// Takes a page in; a row that is there already is left out.
  ///
  /// - Returns: what is to be read next for as many rows as are wanted; nil when they are there.
  mutating func take(_ page: [Row], isFirst: Bool, next: Key?, height: Int, layout: Layout) -> Key? {
    var list = isFirst ? [] : incoming ?? rows
    var known = Set(list.map(\.rowID))
    list += page.filter { known.insert($0.rowID).inserted }
    if let next, list.count < wanted {
      incoming = list
      return next
    }
    let position = index
    let above = position.map { layout(rows).wanted(for: $0).lowerBound - pager.top }
    incoming = nil
    rows = list
    self.next = next
    isLoaded = true
    if goesLast { stand(on: rows.count - 1) }
    goesLast = false
    if index == nil { stand(on: position ?? 0) }
    // What came above does not move the selection on the screen.
    if let above, let index { pager = Pager(top: layout(rows).wanted(for: index).lowerBound - above) }
    reveal(height: height, layout: layout)
    return nil
  }

  /// What is to be read before the selection gets to the end; nil while that is far, or while it is being read.
  mutating func near(height: Int) -> Key? {
    guard let index, index >= rows.count - 2 * height else { return nil }
    return more(rows.count + 1)
  }

  private mutating func more(_ count: Int) -> Key? {
    guard let next, incoming == nil else { return nil }
    incoming = rows
    wanted = count
    return next
  }

  // MARK: Moving

  /// Moves the selection; returns what is to be read then.
  mutating func move(_ command: Command, height: Int, layout: Layout) -> (isMotion: Bool, read: Key?) {
    if command == .goLast, let next = more(.max) {
      goesLast = true
      return (true, next)
    }
    guard let motion = command.motion(page: max(1, height - 2), count: rows.count) else { return (false, nil) }
    select((index ?? 0) + motion, height: height, layout: layout)
    return (true, near(height: height))
  }

  /// Selects a row, or the nearest there is, and brings it into sight.
  mutating func select(_ index: Int, height: Int, layout: Layout) {
    stand(on: index)
    reveal(height: height, layout: layout)
  }

  private mutating func stand(on index: Int) {
    selectedID = rows.isEmpty ? nil : rows[min(max(index, 0), rows.count - 1)].rowID
  }

  /// Scrolls so that the selected row is seen.
  mutating func reveal(height: Int, layout: Layout) {
    guard let index else { return }
    let lines = layout(rows)
    pager.reveal(lines.wanted(for: index), count: lines.count, height: height)
  }
}
