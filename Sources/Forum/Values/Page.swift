// SPDX-License-Identifier: EUPL-1.2

/// One page of a list that is read by key, never by offset.
public struct Page<Item: Sendable>: Sendable {
  /// The items in the order of the list.
  public var items: [Item]
  /// Where the next page begins; nil at the end of the list.
  public var next: PageKey?

  /// A page; `next` is nil at the end.
  public init(items: [Item], next: PageKey?) {
    self.items = items
    self.next = next
  }

  /// A page without items.
  public static var empty: Page { Page(items: [], next: nil) }
}

extension Page: Equatable where Item: Equatable {}
