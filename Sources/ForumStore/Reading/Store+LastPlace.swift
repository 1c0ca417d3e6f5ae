// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Where a member's last visit ended, as far as the board still has all that it names; nil after
  /// none.
  public func lastPlace(of member: MemberID, vocabulary: Vocabulary) throws(StoreError) -> LastPlace? {
    try database.read { () throws(StoreError) in
      let text = try database.first("SELECT last_place FROM member WHERE id = ?", member) { row in row.string(0) }
      return text.flatMap { LastPlace($0, vocabulary: vocabulary) }
    }
  }

  /// Notes where a visit ends.
  public func setLastPlace(_ place: LastPlace, of member: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try allow(.read, actor(member))
      try database.run("UPDATE member SET last_place = ?2 WHERE id = ?1 AND last_place <> ?2", member, place.text)
    }
  }
}
