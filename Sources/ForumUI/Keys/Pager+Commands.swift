// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Pager {
  /// Scrolls a page of so many lines as a command asks.
  ///
  /// - Returns: false for a command that does not scroll.
  mutating func follow(_ command: Command, count: Int, height: Int) -> Bool {
    switch command {
    case .moveUp: scroll(by: -1, count: count, height: height)
    case .moveDown: scroll(by: 1, count: count, height: height)
    case .pageUp: page(by: -1, count: count, height: height)
    case .pageDown: page(by: 1, count: count, height: height)
    case .goFirst: scroll(to: 0, count: count, height: height)
    case .goLast: scroll(to: count, count: count, height: height)
    default: return false
    }
    return true
  }
}
