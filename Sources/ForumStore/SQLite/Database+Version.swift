// SPDX-License-Identifier: EUPL-1.2

extension Database {
  /// The oldest SQLite that knows all that is used here: STRICT tables came with 3.37, FULL JOIN
  /// with 3.39.
  private static let needed: (number: Int32, name: String) = (3_039_000, "3.39.0")

  /// Throws `oldEngine` for a version of SQLite that lacks something, by its number and name: an
  /// error in the middle of a statement would tell nobody what to do.
  static func refuseOld(_ number: Int32, name: String) throws(StoreError) {
    guard number >= needed.number else { throw .oldEngine(found: name, needed: needed.name) }
  }
}
