// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many of a member's threads and tips stand on the profile.
  private static let mostOnProfile = 10

  /// A profile; nil when nobody has the handle.
  public func profile(handle: String, viewer: MemberID, now: Timestamp) throws(StoreError) -> Profile? {
    try database.read { () throws(StoreError) in
      let viewer = try self.viewer(viewer)
      guard let member = try member(handle: handle) else { return nil }
      let threads: [Int] = try database.column(
        "SELECT number FROM thread WHERE author = ? AND removed = 0 AND hidden = 0 AND audience = '' ORDER BY number DESC LIMIT ?",
        member.id, Self.mostOnProfile + 1
      )
      let tips: [Int] = try database.column(
        "SELECT number FROM tip WHERE owner = ? ORDER BY number DESC LIMIT ?", member.id, Self.mostOnProfile + 1
      )
      var profile = Profile(member: member, threads: [], tips: [], posts: 0)
      profile.hasMoreThreads = threads.count > Self.mostOnProfile
      profile.hasMoreTips = tips.count > Self.mostOnProfile
      for number in threads.prefix(Self.mostOnProfile) {
        if let summary = try summary(of: number, for: viewer) { profile.threads.append(summary) }
      }
      for number in tips.prefix(Self.mostOnProfile) { profile.tips.append(try tip(number, now: now).tip) }
      profile.posts = try database.number("SELECT posts FROM member WHERE id = ?", member.id) ?? 0
      return profile
    }
  }
}
