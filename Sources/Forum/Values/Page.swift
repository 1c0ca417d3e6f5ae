// SPDX-License-Identifier: EUPL-1.2

/// One page of a list that is read by key, never by offset.
///
/// A page can have fewer items than were asked for, even none, while the list goes on: looking for
/// them takes no longer than a page may. Only `next` and `previous` tell where the list ends.
public struct Page<Item: Sendable>: Sendable {
  /// The items in the order of the list, also in a page that was read backwards.
  public var items: [Item]
  /// Where the list goes on after the items; nil at its end.
  public var next: PageKey?
  /// Where the list goes on, read backwards, before the items; nil at its beginning.
  public var previous: PageKey?

  /// A page; `next` is nil at the end of the list, `previous` at its beginning.
  public init(items: [Item], next: PageKey?, previous: PageKey? = nil) {
    self.items = items
    self.next = next
    self.previous = previous
  }

  /// A page without items.
  public static var empty: Page { Page(items: [], next: nil) }
}

extension Page: Equatable where Item: Equatable {}

/// Which way a page is read.
public enum PageDirection: Hashable, Sendable {
  /// From the beginning of the list, or from a key on.
  case forward
  /// From the end of the list, or from a key back.
  case backward
}

/// How many items there are, as far as they were counted.
public struct Count: Hashable, Sendable {
  /// So many were counted.
  public var number: Int
  /// Whether there are, or may be, more.
  public var isMore: Bool

  /// A count from its parts; exact unless there is more.
  public init(_ number: Int, isMore: Bool = false) {
    self.number = number
    self.isMore = isMore
  }
}
