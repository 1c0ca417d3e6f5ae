// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// All layers and topics that a new board can have, for the forms of the first start.
  public static func offered() throws(StoreError) -> (layers: [Layer], topics: [Topic]) {
    let empty = try makeEmpty(
      path: ":memory:", board: Board(name: "-", created: Timestamp(seconds: 0)), layers: .all
    ) { _ in }
    return (try empty.layers(), try empty.topics())
  }
}
