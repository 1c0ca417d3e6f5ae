// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of the screen that tells who else works on something.
struct KindredLayout: PageLines {
  /// A line of the list.
  enum Line: Equatable {
    case heading(KindredPhrase)
    case blank
    /// A row of the member, or behind them the network, with this index; what is stacked has two.
    case item(Int, row: Int)
  }

  /// Rows at the bottom for all about what is selected.
  static let detailRows = 3

  private(set) var lines: [Line] = []
  /// How many members and networks there are.
  let entryCount: Int
  /// How many rows each member and network takes.
  let rowsEach: Int
  /// Rows for the list.
  let height: Int

  init(_ state: KindredState, _ world: World) {
    let size = world.content
    entryCount = state.count
    rowsEach = size.columns < 70 ? 2 : 1
    height = max(1, size.rows >= 14 ? size.rows - Self.detailRows - 1 : size.rows)
    let order = KindredOrder(.kindred, for: world.viewer.brief)
    let own = state.members.firstIndex { order.isColleague($0.brief) } ?? state.members.count
    add(0..<own, .elsewhere)
    add(own..<state.members.count, .ownOrganisation)
    add(state.members.count..<state.count, .networks)
  }

  private mutating func add(_ items: Range<Int>, _ heading: KindredPhrase) {
    guard !items.isEmpty else { return }
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.heading(heading))
    for index in items { lines += (0..<rowsEach).map { .item(index, row: $0) } }
  }

  var count: Int { lines.count }

  /// The lines of a member or network, with the heading above the first of a group; nil when there is none.
  func wanted(for index: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(of: .item(index, row: 0)) else { return nil }
    let isFirst = first > 0 && lines[first - 1].isHeading
    return (isFirst ? first - 1 : first)..<first + rowsEach
  }
}

extension KindredLayout.Line {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
