// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A part of a list that is read page by page: it goes on at either side when the selection comes
/// near, and begins anew at the other end of the list, at the cost of a page, when the selection is
/// to go there.
struct PagedList<Row: Equatable & Sendable>: Equatable, Sendable {
  /// What is to be read.
  struct Read: Equatable, Sendable {
    var key: PageKey?
    var direction = PageDirection.forward
    var limit: Int
  }

  /// The rows read so far, one after the other.
  var rows: [Row] = []
  /// Where the list goes on after the rows, and before them; nil at its ends.
  var (next, previous): (PageKey?, PageKey?)
  /// Which row is selected.
  var cursor = ListCursor()
  /// Where pages that were read forward begin among the rows, the key before each.
  private var marks: [Mark] = []
  /// What is being read to stand in the place of the rows, and where the selection goes then.
  private var replacing: Replacing?

  private struct Replacing: Equatable {
    var read: Read
    var selected: Int?
  }

  private struct Mark: Equatable {
    var index: Int
    var key: PageKey
  }

  /// How many rows are read at once, and how many at most when all are read again.
  static var pageLength: Int { 100 }
  static var mostAgain: Int { 1000 }

  /// The row under the cursor.
  var selected: Row? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  /// Whether these are all rows of the list.
  var isWhole: Bool { next == nil && previous == nil }

  /// The read that brings the same rows again, as far as they are near the selection.
  mutating func again() -> Read {
    var read = Read(key: nil, limit: rows.count)
    if next == nil, previous != nil {
      read.direction = .backward
    } else if previous != nil || rows.count > Self.mostAgain {
      let mark = marks.last { $0.index <= max(0, cursor.selected - Self.mostAgain / 2) }
      if let mark = mark ?? (previous == nil ? nil : marks.first) {
        read = Read(key: mark.key, limit: rows.count - mark.index)
      }
    }
    read.limit = max(Self.pageLength, min(Self.mostAgain, read.limit))
    replacing = Replacing(read: read, selected: nil)
    return read
  }

  /// Whether a page stands in the place of the rows: it is what `again` asked for, or the first or
  /// last of the list.
  func isReplaced(by read: Read) -> Bool { read == replacing?.read || read.key == nil }

  /// Puts a page in the place of the rows. The selection stays on the row that `isSelected` knows,
  /// or on its place.
  mutating func replace(with page: Page<Row>, read: Read, height: Int, isSelected: (Row) -> Bool) {
    let wanted = read == replacing?.read ? replacing?.selected : nil
    rows = page.items
    next = page.next
    previous = page.previous
    marks = read.direction == .forward ? read.key.map { [Mark(index: 0, key: $0)] } ?? [] : []
    replacing = nil
    let index = wanted ?? rows.firstIndex(where: isSelected) ?? cursor.selected
    cursor.select(index, count: rows.count, height: height)
  }

  /// Takes a page in at the side where it belongs; false when it belongs nowhere.
  mutating func extend(with page: Page<Row>, read: Read, height: Int) -> Bool {
    guard let key = read.key else { return false }
    switch read.direction {
    case .forward where key == next:
      if !page.items.isEmpty { marks.append(Mark(index: rows.count, key: key)) }
      rows += page.items
      next = page.next
      cursor.move(by: 0, count: rows.count, height: height)
    case .backward where key == previous:
      rows = page.items + rows
      previous = page.previous
      let count = page.items.count
      marks = marks.map { Mark(index: $0.index + count, key: $0.key) }
      cursor = ListCursor(selected: cursor.selected + count, top: cursor.top + count)
      cursor.move(by: 0, count: rows.count, height: height)
    default: return false
    }
    return true
  }

  /// Moves the selection; returns what is to be read then.
  mutating func move(_ command: Command, height: Int) -> (isMotion: Bool, read: Read?) {
    if command == .goLast, next != nil { return (true, go(to: .backward)) }
    if command == .goFirst, previous != nil { return (true, go(to: .forward)) }
    guard let motion = command.motion(page: height, count: rows.count) else { return (false, nil) }
    cursor.move(by: motion, count: rows.count, height: height)
    return (true, near(height))
  }

  private mutating func go(to direction: PageDirection) -> Read {
    let read = Read(key: nil, direction: direction, limit: Self.pageLength)
    replacing = Replacing(read: read, selected: direction == .forward ? 0 : Self.pageLength)
    return read
  }

  /// What is to be read before the selection gets there.
  func near(_ height: Int) -> Read? {
    if let next, cursor.selected >= rows.count - 2 * height { return Read(key: next, limit: Self.pageLength) }
    if let previous, cursor.selected < 2 * height {
      return Read(key: previous, direction: .backward, limit: Self.pageLength)
    }
    return nil
  }
}
