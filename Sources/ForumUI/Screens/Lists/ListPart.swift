// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A row of a list; its id stays when what it says changes.
protocol ListRow: Equatable, Sendable {
  associatedtype RowID: Hashable & Sendable
  /// What tells where a page of the list begins.
  associatedtype Key: Equatable & Sendable = PageKey
  var rowID: RowID { get }
}

/// A page of a list that is to be read.
struct ListRead<Row: ListRow>: Equatable, Sendable {
  /// From where on; nil for an end of the list.
  var key: Row.Key?
  var direction = PageDirection.forward
  var limit = ListRead.pageLength

  /// How many rows are read at once, and how many at most when all are read again.
  static var pageLength: Int { 100 }
  static var mostAgain: Int { 1000 }

  /// As many rows, in whole pages.
  static func limit(of rows: Int) -> Int { min(mostAgain, (rows + pageLength - 1) / pageLength * pageLength) }

  /// Whether a page is the one that was asked for; of an end of the list, however many rows it has.
  func isAnswered(by read: ListRead) -> Bool {
    self == read || (key == nil && read.key == nil && direction == read.direction)
  }
}

/// Rows of a list one after the other, and where it goes on after and before them; nil at its ends.
struct ListPart<Row: ListRow>: Equatable, Sendable {
  /// The rows; each stands once.
  var rows: [Row] = []
  private(set) var next: Row.Key?
  private(set) var previous: Row.Key?
  /// Where pages that were read forward begin among the rows, the key before each.
  private var marks: [Mark] = []

  private struct Mark: Equatable {
    var index: Int
    var key: Row.Key
  }

  init() {}

  /// The read that brings the same rows again, as far as they are near one of them.
  func again(near index: Int) -> ListRead<Row> {
    var read = ListRead<Row>(limit: rows.count)
    if next == nil, previous != nil {
      read.direction = .backward
    } else if previous != nil || rows.count > ListRead<Row>.mostAgain {
      let mark = marks.last { $0.index <= max(0, index - ListRead<Row>.mostAgain / 2) }
      if let mark = mark ?? (previous == nil ? nil : marks.first) {
        read = ListRead(key: mark.key, limit: rows.count - mark.index)
      }
    }
    read.limit = max(ListRead<Row>.pageLength, min(ListRead<Row>.mostAgain, read.limit))
    return read
  }

  /// Adds a page that was read to stand behind the others, or is the first.
  mutating func append(_ items: [Row], _ read: ListRead<Row>, next: Row.Key?, previous: Row.Key?) {
    if read.direction == .forward, let key = read.key, !items.isEmpty {
      marks.append(Mark(index: rows.count, key: key))
    }
    if self.next == nil { self.previous = previous }
    self.next = next
    rows.add(items)
  }

  /// Adds a page at the side where it belongs.
  ///
  /// - Returns: how many rows came before the others; nil when the page belongs nowhere.
  mutating func extend(
    with items: [Row], _ read: ListRead<Row>, next: Row.Key?, previous: Row.Key?
  ) -> Int? {
    switch read.direction {
    case .forward where read.key == self.next:
      append(items, read, next: next, previous: self.previous)
      return 0
    case .backward where read.key == self.previous:
      let count = rows.count
      let after = rows
      rows = items
      rows.add(after)
      self.previous = previous
      let added = rows.count - count
      marks = marks.map { Mark(index: $0.index + added, key: $0.key) }
      return added
    default: return nil
    }
  }

  /// Keeps the rows of another part that stand behind those of this one, where the list goes on.
  mutating func keepRest(of old: ListPart) {
    guard next != nil else { return }
    let seen = Set(rows.map(\.rowID))
    let rest = old.rows.suffix(from: (old.rows.lastIndex { seen.contains($0.rowID) } ?? old.rows.endIndex - 1) + 1)
    guard !rest.isEmpty else { return }
    rows += rest
    next = old.next
  }
}

extension Array where Element: ListRow {
  /// Adds rows; one that is there already is left out.
  fileprivate mutating func add(_ new: [Element]) {
    var known = Set(map(\.rowID))
    self += new.filter { known.insert($0.rowID).inserted }
  }
}
