// SPDX-License-Identifier: EUPL-1.2

extension Command {
  /// How many rows a command moves a selection among `count` rows, `page` of which are shown; nil
  /// when it moves nothing.
  func motion(page: Int, count: Int) -> Int? {
    switch self {
    case .moveUp: -1
    case .moveDown: 1
    case .pageUp: -page
    case .pageDown: page
    case .goFirst: -count
    case .goLast: count
    default: nil
    }
  }
}
