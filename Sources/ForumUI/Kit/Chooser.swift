// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A list to choose one item from, narrowed by what is typed, without regard to case and accents.
struct Chooser: Equatable, Sendable {
  /// A line of the list.
  struct Item: Equatable, Sendable {
    /// What is answered when it is chosen.
    var id: String
    /// What the line says.
    var label: String
    /// What stands fainter beside it; may be empty.
    var detail: String
    /// Other words by which it is found.
    var words: [String]
    /// Other names that letters of it stand for.
    var names: [String]
    /// The key that does the same; may be empty.
    var key: String
    /// Whether it would be refused; the detail says why.
    var isRefused: Bool

    /// An item; found by its label, its detail and `words`.
    init(
      id: String, label: String, detail: String = "", names: [String] = [], words: [String] = [],
      key: String = "", isRefused: Bool = false
    ) {
      self.id = id
      self.label = label
      self.detail = detail
      self.names = names
      self.words = words
      self.key = key
      self.isRefused = isRefused
    }
  }

  /// How what is typed narrows the list.
  enum Matching: Sendable {
    /// Every word that is typed must occur; what begins with it comes first, else the order stays.
    case words
    /// The letters that are typed must occur in their order; what they fit best comes first.
    case letters
    /// What is typed brings other items; they come from outside.
    case offered
  }

  /// All items in their order.
  private(set) var items: [Item]
  /// Items that are found by what is typed, and not shown before.
  private(set) var more: [Item] = []
  /// How what is typed narrows it.
  let matching: Matching
  /// What is typed.
  private(set) var filter = LineEditor()
  /// The items that are shown.
  private(set) var shown: [Item]
  /// Which of them is selected.
  private(set) var cursor = ListCursor()
  /// What is said when nothing is shown; nil for the usual.
  private(set) var nothing: String?

  /// A chooser with everything shown but what is only found, the item with this id selected, or else
  /// the first.
  init(items: [Item], more: [Item] = [], matching: Matching = .words, selecting id: String? = nil) {
    self.items = items
    self.more = more
    self.matching = matching
    shown = items
    let index = items.firstIndex { $0.id == id } ?? 0
    cursor = ListCursor(selected: index, top: max(0, min(index - 2, items.count - PromptView.mostItems)))
  }

  /// A chooser whose items come from outside, whatever is typed.
  init(offering items: [Item], for text: String) {
    self.items = items
    matching = .offered
    shown = items
    filter = LineEditor(text: text, limit: 500)
  }

  /// Takes other items in for what is typed; `nothing` is said when there are none.
  mutating func offer(_ items: [Item], orSay nothing: String) {
    self.items = items
    self.nothing = nothing
    shown = items
    cursor = ListCursor()
  }

  /// Puts the selected item in the place of what is typed.
  mutating func complete() {
    if let selected { retype(selected.id) }
  }

  /// Puts a text in the place of what is typed; what is offered for it comes from outside.
  mutating func retype(_ text: String) { filter.replaceText(text) }

  /// The selected item.
  var selected: Item? { shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil }

  /// Takes a key in: arrows and pages move, everything else narrows.
  mutating func handle(_ key: Key, height: Int) {
    switch key.code {
    case .up: cursor.move(by: -1, count: shown.count, height: height)
    case .down: cursor.move(by: 1, count: shown.count, height: height)
    case .pageUp: cursor.move(by: -height, count: shown.count, height: height)
    case .pageDown: cursor.move(by: height, count: shown.count, height: height)
    default:
      if filter.handle(key) { narrow() }
    }
  }

  /// Selects one of the shown items.
  mutating func select(_ index: Int, height: Int) { cursor.select(index, count: shown.count, height: height) }

  /// Takes pasted text in as if typed.
  mutating func paste(_ text: String) {
    if filter.insert(text) { narrow() }
  }

  private mutating func narrow() {
    switch matching {
    case .offered: return
    case .words:
      let wanted = Folding.fold(filter.text).split(separator: " ")
      let found = (items + (wanted.isEmpty ? [] : more)).filter { item in
        let text = Folding.fold(([item.label, item.detail, item.id] + item.words).joined(separator: " "))
        return wanted.allSatisfy { text.contains($0) }
      }
      // Of a tree the labels are indented.
      let start = Folding.fold(filter.text)
      let isFirst = found.map { Folding.fold($0.label).drop { $0 == " " }.hasPrefix(start) }
      shown =
        found.indices.filter { isFirst[$0] }.map { found[$0] } + found.indices.filter { !isFirst[$0] }.map { found[$0] }
    case .letters:
      let scores = items.map { $0.score(of: filter.text) }
      let order = items.indices.filter { scores[$0] != nil }.sorted { left, right in
        (scores[right] ?? 0, left) < (scores[left] ?? 0, right)
      }
      shown = order.map { items[$0] }
    }
    cursor = ListCursor()
  }
}

extension Chooser.Item {
  /// How well it fits what is typed; nil when it does not. Words that only tell about it come last.
  fileprivate func score(of typed: String) -> Int? {
    if let score = ([label, id] + names).compactMap({ FuzzyMatch.score(typed, in: $0) }).max() { return score }
    // Letters of a whole sentence would fit anything.
    let wanted = Folding.fold(typed).split(separator: " ")
    let text = Folding.fold(words.joined(separator: " "))
    return wanted.allSatisfy { text.contains($0) } ? 0 : nil
  }
}
