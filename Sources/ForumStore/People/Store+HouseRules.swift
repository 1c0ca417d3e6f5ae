// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Remembers that a member agreed to the house rules of this version; an earlier version changes
  /// nothing.
  public func agreeToHouseRules(_ version: Int, by: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(by))
      try database.run("UPDATE member SET house_rules = max(house_rules, ?) WHERE id = ?", version, by)
    }
  }

  /// Writes what a new board begins with in its members' names; none of them agrees to anything by
  /// that.
  func writeContent(_ write: () throws(StoreError) -> Void) throws(StoreError) {
    try database.run("UPDATE member SET house_rules = ?", HouseRules.version)
    try write()
    try database.run("UPDATE member SET house_rules = 0")
  }
}
