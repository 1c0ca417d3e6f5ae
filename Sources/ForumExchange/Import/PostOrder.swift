// SPDX-License-Identifier: EUPL-1.2

import ForumStore

/// Numbers the posts that come to a thread: by the numbers they had, then by time, then by line,
/// each after the post it answers. Linear after sorting, however the posts answer each other.
struct PostOrder {
  /// What the order depends on.
  struct Item {
    var line: Int
    var id: String
    var parent: String?
    var created: Int64
    var wanted: Int?
  }

  /// Where a post comes to stand.
  enum Place: Hashable {
    case number(Int, parent: Int?)
    case bad(LineProblem)
  }

  /// Whether the thread had no opening post and got none.
  private(set) var lacksOpening = false
  /// The place of each item.
  private(set) var places: [Place] = []
  /// The items that are taken, in the order of their numbers.
  private(set) var order: [Int] = []

  private let items: [Item]
  private let index: [String: Int]
  private var isPlaced: [Bool]
  private var last: Int

  /// Puts items after post `last` of a thread, 0 for a new one. `known` looks up posts the board
  /// has: the number in this thread, or why there is none.
  init(
    _ items: [Item], after last: Int, known: (String) throws(StoreError) -> Result<Int, LineProblem>
  ) throws(StoreError) {
    self.items = items
    self.last = last
    index = Dictionary(items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = items.map { .bad(.unknownReference(field: "parent", $0.parent ?? "")) }
    isPlaced = items.map { _ in false }
    var sorted = items.indices.sorted { Self.precedes(items[$0], items[$1]) }
    if last == 0 {
      if let opening = sorted.firstIndex(where: { items[$0].parent == nil }) {
        sorted.insert(sorted.remove(at: opening), at: 0)
      } else {
        lacksOpening = true
      }
    }
    for item in sorted { try place(item, known) }
  }

  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    (left.wanted ?? .max, left.created, left.line) < (right.wanted ?? .max, right.created, right.line)
  }

  /// Places an item after those it hangs on.
  private mutating func place(
    _ item: Int, _ known: (String) throws(StoreError) -> Result<Int, LineProblem>
  ) throws(StoreError) {
    var path: [Int] = []
    var next: Int? = item
    while let current = next, !isPlaced[current] {
      // For the time being: whoever is met again on the way up stands in a circle.
      isPlaced[current] = true
      places[current] = .bad(.parentLoop)
      path.append(current)
      next = items[current].parent.flatMap { index[$0] }
    }
    for current in path.reversed() {
      places[current] = try placeAlone(current, known)
      if case .number = places[current] { order.append(current) }
    }
  }

  /// The place of an item whose parent has been placed, unless they stand in a circle.
  private mutating func placeAlone(
    _ item: Int, _ known: (String) throws(StoreError) -> Result<Int, LineProblem>
  ) throws(StoreError) -> Place {
    guard let parent = items[item].parent else {
      let isOpening = last == 0
      if isOpening && lacksOpening { return places[item] }
      last += 1
      return .number(last, parent: isOpening ? nil : 1)
    }
    if let above = index[parent] {
      switch places[above] {
      case .number(let number, _):
        last += 1
        return .number(last, parent: number)
      case .bad(.parentLoop): return .bad(.parentLoop)
      case .bad: return .bad(.unknownReference(field: "parent", parent))
      }
    }
    switch try known(parent) {
    case .success(let number):
      last += 1
      return .number(last, parent: number)
    case .failure(let problem): return .bad(problem)
    }
  }
}
