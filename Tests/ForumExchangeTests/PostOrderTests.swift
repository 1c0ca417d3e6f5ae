// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Testing

@testable import ForumExchange

@Suite struct PostOrderTests {
  private func order(_ items: [PostOrder.Item], after last: Int = 0) throws -> PostOrder {
    try PostOrder(items, after: last) { (parent) throws(StoreError) in
      parent == "known" ? .success(1) : .failure(.unknownReference(field: "parent", parent))
    }
  }

  private func item(_ id: String, to parent: String? = nil, at created: Int64 = 0, wanted: Int? = nil) -> PostOrder.Item
  {
    PostOrder.Item(line: 0, id: id, parent: parent, created: created, wanted: wanted)
  }

  @Test(arguments: [
    (["a", "b", "c"], [nil, "a", "b"], [1, 2, 3] as [Int64], ["a", "b", "c"]),
    (["c", "b", "a"], ["b", "a", nil], [3, 2, 1], ["a", "b", "c"]),
    // A parent with a later time comes before what answers it.
    (["a", "b", "c"], [nil, "c", "a"], [1, 2, 3], ["a", "c", "b"]),
    // The first without a parent is the opening post, also when another one is older.
    (["a", "b"], ["b", nil], [1, 2], ["b", "a"]), (["a", "b", "c"], [nil, nil, nil], [3, 1, 2], ["b", "c", "a"]),
  ])
  func ordersByTimeAfterParents(ids: [String], parents: [String?], times: [Int64], expected: [String]) throws {
    let items = ids.indices.map { item(ids[$0], to: parents[$0], at: times[$0]) }
    let order = try order(items)
    #expect(order.order.map { items[$0].id } == expected)
    for place in order.places {
      guard case .number(let number, let parent) = place else { return #expect(Bool(false)) }
      #expect((parent == nil) == (number == 1))
      #expect(parent ?? 0 < number)
    }
  }

  @Test func takesTheNumbersThatAreGivenFirst() throws {
    let order = try order([item("a", at: 1), item("b", at: 2, wanted: 7), item("c", at: 3, wanted: 2)])
    #expect(order.order == [2, 1, 0])
  }

  @Test func hangsOnPostsTheBoardHas() throws {
    let order = try order([item("a"), item("b", to: "known"), item("c", to: "b")], after: 4)
    #expect(order.places == [.number(5, parent: 1), .number(6, parent: 1), .number(7, parent: 6)])
  }

  @Test func tellsCirclesFromWhatHangsOnThem() throws {
    let order = try order([
      item("a"), item("b", to: "d"), item("c", to: "b"), item("d", to: "c"), item("e", to: "none"), item("f", to: "e"),
    ])
    #expect(order.places[1...3].allSatisfy { $0 == .bad(.parentLoop) })
    #expect(order.places[4] == .bad(.unknownReference(field: "parent", "none")))
    #expect(order.places[5] == .bad(.unknownReference(field: "parent", "e")))
    #expect(order.order == [0])
  }

  @Test func takesAVeryLongChainBackwards() throws {
    let count = 100_000
    let items = (0..<count).map { item("\($0)", to: $0 + 1 < count ? "\($0 + 1)" : nil) }
    #expect(try order(items).order.first == count - 1)
  }
}
