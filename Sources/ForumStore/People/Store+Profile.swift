// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A profile; nil when nobody has the handle.
  public func profile(handle: String, viewer: MemberID, now: Timestamp) throws(StoreError) -> Profile? {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      guard let member = try member(handle: handle) else { return nil }
      let threads: [Int] = try database.column(
        "SELECT number FROM thread WHERE author = ? AND removed = 0 AND hidden = 0 AND audience = '' ORDER BY number DESC LIMIT 10",
        member.id
      )
      let tips: [Int] = try database.column(
        "SELECT number FROM tip WHERE owner = ? ORDER BY number DESC LIMIT 10", member.id
      )
      var profile = Profile(member: member, threads: [], tips: [], posts: 0)
      for number in threads {
        if let summary = try summary(of: number, for: viewer) { profile.threads.append(summary) }
      }
      for number in tips { profile.tips.append(try tip(number, now: now).tip) }
      profile.posts = try database.number("SELECT posts FROM member WHERE id = ?", member.id) ?? 0
      return profile
    }
  }
}
