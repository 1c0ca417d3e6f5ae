// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Who sees a thread: `thread.audience` is empty for all, else what stands before the names of its lists.
///
/// No list that all read holds a thread for some. Lists add those that the reader's networks have, under the same names
/// with `Viewer.audiences` before them; whatever finds a thread by its number asks `threadState`, and what tells members
/// of a thread asks `isTold`. Moderators can open every thread by its number, since whatever is reported must be read;
/// no list of theirs holds it.
enum ThreadAudience {
  /// What a draft's lists begin with; nobody reads them.
  static let draft = "draft/"

  /// Whether `member`, the table, sees a thread whose number is the parameter or column; for what is sent out.
  static func isTold(_ thread: String) -> String {
    """
    EXISTS (SELECT 1 FROM thread AS told WHERE told.number = \(thread) AND (told.audience = ''
      OR EXISTS (SELECT 1 FROM network_member WHERE network_member.member = member.id
        AND network_member.standing IN ('member', 'board') AND CASE
          WHEN told.drafted = 1 THEN 0
          WHEN told.board_room = 1 THEN network_member.standing = 'board'
          ELSE network_member.network = told.network END)))
    """
  }

  /// That a thread stands in a list of the reader's: for what finds threads without a list.
  static func isListed(for viewer: Viewer, in sql: inout Fragments, thread: String = "thread") -> String {
    guard !viewer.audiences.isEmpty else { return "\(thread).audience = ''" }
    return "\(thread).audience IN ('', \(viewer.audiences.map { sql.bind($0) }.joined(separator: ", ")))"
  }

  /// Whether the member with this id is on the board of a network that hosts the event of the thread with this number, or is
  /// invited to; both as they stand in SQL.
  static func isAskedToHost(_ thread: String, member: String) -> String {
    """
    EXISTS (SELECT 1 FROM event CROSS JOIN event_host ON event_host.event = event.number
      CROSS JOIN network_member INDEXED BY network_member_own
        ON network_member.member = \(member) AND network_member.standing = 'board'
      CROSS JOIN network ON network.number = network_member.network
      WHERE event.thread = \(thread) AND (event_host.network = network.number OR event_host.name = '~' || network.id))
    """
  }
}

extension Viewer {
  /// A list of the board by its name, and the same of each audience that the reader belongs to and that has any thread.
  func lists(_ name: String) -> [String] {
    [name] + (name == "hidden" ? [] : audiences.filter { !emptyAudiences.contains($0) }.map { $0 + name })
  }
}

extension Store {
  /// Whether a member can open a thread of an audience.
  func sees(_ audience: String, thread: Int, author: MemberID, _ reader: MemberID) throws(StoreError) -> Bool {
    guard !audience.isEmpty else { return true }
    let viewer = try viewer(reader)
    if viewer.moderates || viewer.audiences.contains(audience) { return true }
    // Whoever hosts an event sees it, also where it is for a network that one is not in.
    var item = PermissionItem()
    if author != reader {
      item.isHost = try isAskedToHost(reader, thread: thread)
    } else if audience == ThreadAudience.draft {
      item.isHost = true
    } else {
      item.isHost = try eventNumber(ofThread: thread) != nil
    }
    return PermissionTable.refusal(.seeDraftEvent, actor: try actor(reader), item: item) == nil
  }

  /// Whether a member is on the board of a network that hosts the event of a thread, or is invited to.
  private func isAskedToHost(_ member: MemberID, thread: Int) throws(StoreError) -> Bool {
    try database.number("SELECT \(ThreadAudience.isAskedToHost("?1", member: "?2"))", thread, member) == 1
  }

  /// The audiences of a member, as their lists begin.
  static let audiences = """
    (SELECT group_concat(DISTINCT CASE own.standing WHEN 'board' THEN 'boards/ ' ELSE '' END || 'network:' || own.network || '/')
      FROM network_member AS own WHERE own.member = member.id AND own.standing IN ('member', 'board'))
    """
}
