// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a list or a thread has to know of its reader.
struct Viewer {
  var id: MemberID
  var role: Role
  /// Posts from before this moment count as read in threads without marks of one's own.
  var readBefore: Timestamp
  /// Start of the visit before this one; nil on the first.
  var previousVisit: Timestamp?
  /// Whether any thread is muted.
  var mutesThreads: Bool
  /// The topics that are muted.
  var mutedTopics: [TopicID]
  /// What the names of the lists begin with that only the reader's networks have.
  var audiences: [String] = []
  /// Those of them of which no list holds anything: most networks have no threads of their own, and nothing is walked along
  /// for them.
  var emptyAudiences: Set<String> = []

  /// Whether hidden threads and texts that are gone can be seen.
  var moderates: Bool { role >= .moderator }
}

extension Store {
  /// The reader; only members read so far.
  func viewer(_ id: MemberID) throws(StoreError) -> Viewer {
    let viewer = try database.first(
      """
      SELECT role, read_before, previous_visit,
        EXISTS (SELECT 1 FROM thread_follow WHERE thread_follow.member = member.id AND stance = 'mute'),
        (SELECT group_concat(topic, ' ') FROM topic_follow WHERE topic_follow.member = member.id AND stance = 'mute'),
        \(Self.audiences)
      FROM member WHERE id = ? AND left_at IS NULL
      """, id
    ) { (row) throws(StoreError) in
      Viewer(
        id: id, role: try row.value(0), readBefore: try row.value(1), previousVisit: try row.optional(2),
        mutesThreads: try row.value(3), mutedTopics: row.string(4).split(separator: " ").map { TopicID(String($0)) },
        audiences: Set(row.string(5).split { $0 == " " || $0 == "," }.map(String.init)).sorted())
    }
    guard var viewer else { throw .refused(.membersOnly) }
    for audience in viewer.audiences
    where try database.number("SELECT 1 FROM scope WHERE name = ? AND threads > 0", audience + "all") == nil {
      viewer.emptyAudiences.insert(audience)
    }
    return viewer
  }
}
