// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A list to choose one item from, narrowed by what is typed, without regard to case and accents.
public struct Chooser: Equatable, Sendable {
  /// A line of the list.
  public struct Item: Equatable, Sendable {
    /// What is answered when it is chosen.
    public var id: String
    /// What the line says.
    public var label: String
    /// What stands fainter beside it; may be empty.
    public var detail: String
    /// Other words by which it is found.
    public var words: [String]

    /// An item; found by its label, its detail and `words`.
    public init(id: String, label: String, detail: String = "", words: [String] = []) {
      self.id = id
      self.label = label
      self.detail = detail
      self.words = words
    }
  }

  /// All items in their order.
  public let items: [Item]
  /// What is typed.
  public private(set) var filter = LineEditor()
  /// The items that are shown.
  public private(set) var shown: [Item]
  /// Which of them is selected.
  public private(set) var cursor = ListCursor()

  /// A chooser with everything shown, the item with this id selected, or else the first.
  public init(items: [Item], selecting id: String? = nil) {
    self.items = items
    shown = items
    let index = items.firstIndex { $0.id == id } ?? 0
    cursor = ListCursor(selected: index, top: max(0, min(index - 2, items.count - PromptView.mostItems)))
  }

  /// The selected item.
  public var selected: Item? { shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil }

  /// Takes a key in: arrows and pages move, everything else narrows.
  public mutating func handle(_ key: Key, height: Int) {
    switch key.code {
    case .up: cursor.move(by: -1, count: shown.count, height: height)
    case .down: cursor.move(by: 1, count: shown.count, height: height)
    case .pageUp: cursor.move(by: -height, count: shown.count, height: height)
    case .pageDown: cursor.move(by: height, count: shown.count, height: height)
    default:
      if filter.handle(key) { narrow() }
    }
  }

  /// Takes pasted text in as if typed.
  public mutating func paste(_ text: String) {
    if filter.insert(text) { narrow() }
  }

  private mutating func narrow() {
    let wanted = Folding.fold(filter.text).split(separator: " ")
    shown = items.filter { item in
      let text = Folding.fold(([item.label, item.detail, item.id] + item.words).joined(separator: " "))
      return wanted.allSatisfy { text.contains($0) }
    }
    cursor = ListCursor()
  }
}
