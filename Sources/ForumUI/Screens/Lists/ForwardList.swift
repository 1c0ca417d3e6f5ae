// SPDX-License-Identifier: EUPL-1.2

/// A list that is read forward page by page, and read again up to as many rows as were there.
struct ForwardList<Row: Equatable & Sendable, Key: Equatable & Sendable>: Equatable, Sendable {
  /// The rows read so far.
  private(set) var rows: [Row] = []
  /// Where the list goes on after them; nil at its end.
  private(set) var next: Key?
  /// Whether anything was read yet; an empty list is told apart from one that is not there yet.
  private(set) var isLoaded = false
  /// Pages that are being read, until there are as many rows as are wanted.
  private var incoming: [Row]?
  private var wanted = 0

  /// Begins to read again as many rows as there are, and no fewer than a number.
  mutating func again(atLeast count: Int = 1) {
    incoming = nil
    wanted = max(count, rows.count)
  }

  /// Forgets all rows.
  mutating func clear() { self = ForwardList() }

  /// Forgets what was being read.
  mutating func fail() { incoming = nil }

  /// Takes a page in; a row that `isSame` as one before it is left out.
  ///
  /// - Returns: what is to be read next for as many rows as are wanted; nil when they are there.
  mutating func take(
    _ page: [Row], isFirst: Bool, next: Key?, isSame: (Row, Row) -> Bool
  ) -> Key? {
    var list = isFirst ? [] : incoming ?? rows
    for row in page where !list.contains(where: { isSame($0, row) }) { list.append(row) }
    if let next, list.count < wanted {
      incoming = list
      return next
    }
    incoming = nil
    rows = list
    self.next = next
    isLoaded = true
    return nil
  }

  /// What is to be read for a page more, or for all there is; nil at the end, or while it is being read.
  mutating func more(toTheEnd: Bool = false) -> Key? {
    guard let next, incoming == nil else { return nil }
    incoming = rows
    wanted = toTheEnd ? .max : rows.count + 1
    return next
  }
}
