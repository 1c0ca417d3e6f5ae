// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MemberBrief {
  /// The six columns of a brief, from a member joined with `organisation`; `alias` is the name of
  /// the member's row.
  static func columns(of alias: String = "member", organisation: String = "organisation") -> String {
    "\(alias).id, \(alias).handle, \(alias).name, \(alias).role, \(alias).layer, coalesce(\(organisation).name, '')"
  }

  /// How many columns a brief takes.
  static let width = 6

  /// Reads the six columns of a brief.
  init(_ row: Row, from column: Int) throws(StoreError) {
    self.init(
      id: try row.value(column), handle: try row.value(column + 1), name: try row.value(column + 2),
      role: try row.value(column + 3), layer: try row.value(column + 4), organisation: try row.value(column + 5))
  }

  /// Reads the six columns of a brief that an outer join may have left empty; nil then.
  init?(optional row: Row, from column: Int) throws(StoreError) {
    guard !row.isNull(column) else { return nil }
    try self.init(row, from: column)
  }
}
