// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Reports that a tip worked or not; replaces the member's earlier report.
  ///
  /// The owner is told of a first report and of one that turns round, not of a changed note.
  public func adoptTip(_ number: Int, worked: Bool, note: String, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      try allow(.adoptTip, actor(by), PermissionItem(tip: tip, actor: by))
      let note = try Self.checked { () throws(FieldProblem) in try TextRules.note(note) }
      let earlier = try database.number("SELECT worked FROM adoption WHERE tip = ? AND member = ?", number, by)
      try database.run(
        """
        INSERT INTO adoption(tip, member, worked, reported, note, layer)
          SELECT ?, id, ?, ?, ?, layer FROM member WHERE id = ?
          ON CONFLICT (tip, member) DO UPDATE SET worked = excluded.worked, reported = excluded.reported,
            note = excluded.note, layer = excluded.layer
        """, number, worked, at, note, by)
      if earlier != (worked ? 1 : 0) { try notify(tip.owner.id, .adoption, ofTip: number, by: by, at: at) }
    }
  }

  /// Takes the member's report back.
  public func removeAdoption(_ number: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let tip = try readTip(number, now: at)
      // A report on a tip that was superseded or withdrawn since can still be taken back.
      try allow(.adoptTip, actor(by))
      try database.run("DELETE FROM adoption WHERE tip = ? AND member = ?", number, by)
      try withdrawUnseen(.adoption, ofTip: number, from: tip.owner.id, by: by)
    }
  }
}
