// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A list of which a part is read: it goes on at either side when the selection comes near, and begins anew at the other
/// end, at the cost of a page, when the selection is to go there; one that cannot be read backwards is read to its end.
/// The selection stays with its row, and what others wrote waits until it is wanted.
struct PagedList<Row: ListRow>: Equatable, Sendable {
  typealias Room = ListRoom<Row>

  /// A row that is to be selected once it is there, and how many lines are to stand above it.
  struct Sought: Equatable, Sendable {
    var id: Row.RowID
    var above = 0
  }

  typealias Part = ListPart<Row>
  typealias Read = ListRead<Row>

  /// What is being read to stand in the place of the rows.
  private struct Reading: Equatable {
    var read: Read
    /// The pages before it.
    var part = Part()
    /// How many rows are wanted at least.
    var count = 0
    /// Where the selection goes then; nil where it stays.
    var position: Int?
    /// Whether it is only to be seen what others did.
    var looks = false
  }

  private var part = Part()
  /// The rows as they are now, while what others wrote waits to be brought in.
  private var held: Part?
  private var reading: Reading?
  /// What was asked for to go on at a side.
  private var asked: Read?
  /// Whether the list is only read forward.
  private let isForward: Bool
  /// How many rows wait to be brought in.
  private(set) var arrived = 0
  /// Whether anything was read yet; an empty list is told apart from one that is not there yet.
  private(set) var isLoaded = false
  /// The position of the selected row among those that were read.
  private(set) var index = 0
  /// How far the list is scrolled.
  private(set) var pager = Pager()
  /// The row that the last visit left, until it is there.
  private(set) var sought: Sought?

  /// A list before anything is read.
  init(isForward: Bool = false, seeking sought: Sought? = nil) { (self.isForward, self.sought) = (isForward, sought) }

  /// The rows read so far.
  var rows: [Row] { part.rows }
  /// Where the list goes on after them; nil at its end.
  var next: Row.Key? { part.next }
  /// The selected row.
  var selected: Row? { rows.indices.contains(index) ? rows[index] : nil }
  /// Whether these are all rows of the list.
  var isWhole: Bool { part.next == nil && part.previous == nil }

  // MARK: Reading

  /// Forgets all rows.
  mutating func clear() { self = PagedList(isForward: isForward) }

  /// Forgets what was being read.
  mutating func fail() { (reading, asked) = (nil, nil) }

  /// The read that brings the same rows again, as far as they are near the selection; no fewer than a number where the
  /// list is read forward.
  mutating func again(atLeast count: Int = 1) -> Read {
    fail()
    guard !isForward else {
      reading = Reading(read: Read(), count: max(count, rows.count))
      return Read()
    }
    let read = part.again(near: index)
    reading = Reading(read: read)
    return read
  }

  /// The read that shows what others did: rows must not move under a reader's eyes.
  mutating func look() -> Read {
    var read = again()
    guard !rows.isEmpty else { return read }
    // Behind the last row nothing but new ones can stand.
    let wanted = rows.count + (part.next == nil ? 1 : 0)
    if !isForward, read.key == nil, read.direction == .forward { read.limit = Read.limit(of: wanted) }
    reading = Reading(read: read, count: isForward ? wanted : 0, looks: true)
    return read
  }

  /// Takes a page in where it belongs; one that belongs nowhere any more is left out.
  ///
  /// - Returns: what is to be read next, until there is what is wanted.
  mutating func take(
    _ items: [Row], _ read: Read, next: Row.Key?, previous: Row.Key? = nil, in room: Room
  ) -> Read? {
    let expected = reading.flatMap { $0.read.isAnswered(by: read) ? $0 : nil }
    guard expected != nil || read.key == nil else {
      return extend(with: items, read, next: next, previous: previous, in: room)
    }
    var new = expected ?? Reading(read: read)
    new.part.append(items, read, next: next, previous: previous)
    if let next, new.part.rows.count < new.count || isSought(among: new.part.rows) {
      new.read = Read(key: next)
      reading = new
      return new.read
    }
    fail()
    if new.looks, !rows.isEmpty { hold(new.part, read) } else { show(new.part, at: new.position, in: room) }
    return nil
  }

  /// Whether the row that the last visit left is still to be found behind these.
  private func isSought(among rows: [Row]) -> Bool {
    guard let sought, rows.count < LastPlace.farthest else { return false }
    return !rows.contains { $0.rowID == sought.id }
  }

  /// Puts rows in the place of those that are shown; the selection stays on its row, or on its place.
  private mutating func show(_ new: Part, at position: Int?, in room: Room) {
    let (id, old) = (selected?.rowID, lines(in: room))
    let above = room.keepsLine && id != nil ? old.wanted(for: index).lowerBound - pager.top : nil
    part = new
    (held, arrived, isLoaded) = (nil, 0, true)
    let lines = lines(in: room)
    if let sought, position == nil, let found = rows.firstIndex(where: { $0.rowID == sought.id }) {
      index = found
      pager = Pager(top: lines.wanted(for: found).lowerBound - sought.above)
    } else {
      let kept = position == nil ? rows.firstIndex { $0.rowID == id } : nil
      index = kept ?? lines.row(at: position ?? old.position(of: index))
      if let above { pager = Pager(top: lines.wanted(for: index).lowerBound - above) }
    }
    sought = nil
    reveal(lines, in: room)
  }

  /// Changes rows where they stand, and keeps those that came until they are wanted.
  private mutating func hold(_ new: Part, _ read: Read) {
    let news = FreshRows(new.rows, over: rows, isToEnd: next == nil) { $0.rowID }
    part.rows = news.shown
    arrived = news.arrived
    var new = new
    if read.direction == .forward { new.keepRest(of: part) }
    held = arrived > 0 ? new : nil
  }

  /// Brings in what waits; without anything what is to be read again.
  mutating func showNew(in room: Room) -> Read? {
    guard let held else { return again() }
    show(held, at: nil, in: room)
    return nil
  }

  private mutating func extend(
    with items: [Row], _ read: Read, next: Row.Key?, previous: Row.Key?, in room: Room
  ) -> Read? {
    let count = rows.count
    let above = lines(in: room).wanted(for: index).lowerBound - pager.top
    guard let before = part.extend(with: items, read, next: next, previous: previous) else { return nil }
    if before > 0 {
      index += before
      pager = Pager(top: lines(in: room).wanted(for: index).lowerBound - above)
    }
    if read == asked { asked = nil }
    isLoaded = true
    reveal(in: room)
    guard isForward, rows.count == count, let next else { return nil }
    asked = Read(key: next)
    return asked
  }

  // MARK: Moving

  /// Moves the selection; returns what is to be read then.
  mutating func move(_ command: Command, in room: Room) -> (isMotion: Bool, read: Read?) {
    if command == .goLast, let next { return (true, isForward ? readToEnd(from: next) : go(to: .backward)) }
    if command == .goFirst, part.previous != nil { return (true, go(to: .forward)) }
    guard let motion = command.motion(page: room.page, count: rows.count) else { return (false, nil) }
    let lines = lines(in: room)
    index = lines.row(at: lines.position(of: index) + motion)
    reveal(lines, in: room, ahead: abs(motion) == 1 ? room.ahead : 0)
    return (true, goOn(lines, in: room))
  }

  /// Selects a row and brings it into sight.
  mutating func select(_ index: Int, in room: Room) {
    guard rows.indices.contains(index) else { return }
    self.index = index
    reveal(in: room)
  }

  private mutating func go(to direction: PageDirection) -> Read {
    fail()
    let read = Read(direction: direction)
    reading = Reading(read: read, position: direction == .forward ? 0 : .max)
    return read
  }

  private mutating func readToEnd(from next: Row.Key) -> Read? {
    let read = Read(key: next)
    let isAsked = asked == read || reading != nil
    if reading == nil { reading = Reading(read: read, part: part) }
    reading?.count = .max
    reading?.position = .max
    reading?.looks = false
    asked = nil
    return isAsked ? nil : read
  }

  /// What is to be read before the selection gets there; nil while that is far, or while it is being read.
  mutating func goOn(in room: Room) -> Read? { goOn(lines(in: room), in: room) }

  private mutating func goOn(_ lines: ListLines, in room: Room) -> Read? {
    guard reading == nil, let read = missing(lines, in: room), read != asked else { return nil }
    asked = read
    return read
  }

  /// What is to be read before the selection gets there; nil while that is far.
  func missing(in room: Room) -> Read? { missing(lines(in: room), in: room) }

  private func missing(_ lines: ListLines, in room: Room) -> Read? {
    let position = lines.position(of: index)
    if let next, position >= rows.count - 2 * room.height { return Read(key: next) }
    if let previous = part.previous, position < 2 * room.height { return Read(key: previous, direction: .backward) }
    return nil
  }

  // MARK: On the screen

  private func lines(in room: Room) -> ListLines { ListLines(room.lines?(rows), count: rows.count) }

  /// Scrolls so that the selected row is seen.
  mutating func reveal(in room: Room) { reveal(lines(in: room), in: room) }

  private mutating func reveal(_ lines: ListLines, in room: Room, ahead: Int = 0) {
    pager.reveal(lines.wanted(for: index), count: lines.count, height: room.height, ahead: ahead)
  }

  /// The rows to show where each is a line.
  func visible(in room: Room) -> Range<Int> { pager.visible(count: rows.count, height: room.height) }

  /// What the next visit is to find: the selected row, and how many lines stand above it.
  func kept(in room: Room) -> Sought? {
    selected.map { Sought(id: $0.rowID, above: lines(in: room).wanted(for: index).lowerBound - pager.top) } ?? sought
  }
}
