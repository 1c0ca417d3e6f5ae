// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Finds members who have to do with some topics and words, and what is known of each.
///
/// Every source gives a bounded number of members: the nearest ties to a topic, the threads of a
/// topic with the most answers that helped, the newest members with the words.
struct EvidenceSearch {
  /// How many members of a topic, and how many with the words, are looked at.
  private static let mostMembers = 60
  /// In how many threads of a topic answers that helped are looked for.
  private static let mostThreads = 60
  /// Alone a word tells something when no more than one of so many members has it.
  private static let rarity = 50
  /// The least `listing.by_helped` of a thread with an answer that helped: it is as much for each
  /// such answer, and the time of the last activity besides.
  private static let oneHelped: Int64 = 1 << 41

  let store: Store
  let topics: [TopicID]
  private var found: [MemberID: MemberEvidence] = [:]

  init(store: Store, topics: [TopicID]) {
    self.store = store
    self.topics = topics
  }

  /// Adds members with a tie to the topics; which ties is read for all in the end.
  mutating func addTied() throws(StoreError) {
    for topic in topics {
      let members: [MemberID] = try store.database.column(
        "SELECT member FROM member_topic WHERE topic = ? ORDER BY tie DESC, member DESC LIMIT ?", topic,
        Self.mostMembers
      )
      for member in members { found[member] = found[member] ?? MemberEvidence() }
    }
  }

  /// Adds members whose answers helped in threads with the topics.
  mutating func addHelpers() throws(StoreError) {
    // Pinned threads stand first in their list: two walks, so that nothing is sorted.
    let walks = [0, 1].map { pinned in
      """
      SELECT thread FROM (SELECT thread FROM listing
        WHERE scope = ?1 AND pinned = \(pinned) AND by_helped >= ?2 AND thread NOT BETWEEN ?4 AND ?5 ORDER BY by_helped DESC, thread DESC LIMIT ?3)
      """
    }
    let arriving = try store.database.arrival().threads
    for topic in topics {
      try store.database.each(
        """
        SELECT post.author, count(*) FROM (\(walks.joined(separator: " UNION ALL "))) AS listed
          CROSS JOIN post INDEXED BY post_helped ON post.thread = listed.thread AND post.helped IS NOT NULL AND post.tombstone IS NULL
        GROUP BY post.author
        """, ["topic:\(topic.rawValue)", Self.oneHelped, Self.mostThreads, arriving.first, arriving.last]
      ) { (row) throws(StoreError) in
        found[try row.value(0), default: MemberEvidence()].answers[topic] = try row.value(1)
        return true
      }
    }
  }

  /// Adds members whose answers helped in some threads.
  mutating func addHelpers(inThreads numbers: [Int]) throws(StoreError) {
    for number in numbers {
      let authors: [MemberID] = try store.database.column(
        "SELECT author FROM post INDEXED BY post_helped WHERE thread = ? AND helped IS NOT NULL AND tombstone IS NULL",
        number
      )
      for author in authors { found[author, default: MemberEvidence()].answersHere += 1 }
    }
  }

  /// Adds members of whom a line of what they work on or could talk about has two of the words, or
  /// one that is rare.
  mutating func addMembers(with words: SoughtWords) throws(StoreError) {
    let windows = try WordWindows(words, in: .members, store)
    let members = try store.database.number("SELECT max(id) FROM member") ?? 0
    let telling = windows.words.filter { $0.estimate <= max(3, members / Self.rarity) }
    let parts = telling.map(\.expression) + windows.pairs.map(\.expression)
    guard !parts.isEmpty else { return }
    let likeness = Likeness(words, weights: windows.weights)
    let alone = Set(telling.map(\.index))
    func matching(_ lines: [String]) -> [String] {
      lines.filter { line in
        let words = likeness.words(in: line)
        return words.count > 1 || !words.isDisjoint(with: alone)
      }
    }
    try store.database.each(
      """
      SELECT member.id, works_on, can_talk_about FROM (SELECT rowid AS id FROM member_text
        WHERE member_text MATCH ? ORDER BY rowid DESC LIMIT ?) AS row CROSS JOIN member ON member.id = row.id
      """, ["{works_on can_talk_about} : (\(parts.joined(separator: " OR ")))", Self.mostMembers]
    ) { (row) throws(StoreError) in
      let (worksOn, canTalkAbout) = (matching(row.lines(1)), matching(row.lines(2)))
      guard !worksOn.isEmpty || !canTalkAbout.isEmpty else { return true }
      let member: MemberID = try row.value(0)
      found[member, default: MemberEvidence()].worksOn = worksOn
      found[member, default: MemberEvidence()].canTalkAbout = canTalkAbout
      return true
    }
  }

  /// The members in their order for a reader, who is not among them, nor who left, is suspended or
  /// a guest.
  func members(
    _ purpose: KindredOrder.Purpose, for reader: MemberID, without others: Set<MemberID> = [], limit: Int
  ) throws(StoreError) -> [KindredMember] {
    let ids = "[\(found.keys.filter { !others.contains($0) }.map { "\($0.rawValue)" }.joined(separator: ","))]"
    let evidence = try withTies(ids)
    let members = try store.database.rows(
      """
      SELECT \(MemberBrief.columns()) FROM json_each(?) AS row CROSS JOIN member ON member.id = row.value
        LEFT JOIN organisation ON organisation.id = member.organisation
      WHERE member.left_at IS NULL AND member.suspended = 0 AND member.role <> 'guest'
      """, ids
    ) { (row) throws(StoreError) in
      let brief = try MemberBrief(row, from: 0)
      return (brief: brief, evidence: evidence[brief.id] ?? MemberEvidence())
    }
    return KindredOrder(purpose, for: try store.member(reader).brief).members(members, limit: limit)
  }

  /// What was found, with the ties of these members to the topics. Who muted a topic wants to hear
  /// nothing of it.
  private func withTies(_ ids: String) throws(StoreError) -> [MemberID: MemberEvidence] {
    var evidence = found
    for topic in topics {
      try store.database.each(
        "SELECT member, tie FROM json_each(?) AS row CROSS JOIN member_topic ON member = row.value AND topic = ?",
        [ids, topic]
      ) { (row) throws(StoreError) in
        evidence[try row.value(0)]?.ties[topic] = try row.value(1) as TopicTie
        return true
      }
      try store.database.each(
        """
        SELECT member FROM json_each(?) AS row
          CROSS JOIN topic_follow ON member = row.value AND topic = ? AND stance = 'mute'
        """, [ids, topic]
      ) { (row) throws(StoreError) in
        let member: MemberID = try row.value(0)
        evidence[member]?.ties[topic] = nil
        evidence[member]?.answers[topic] = nil
        return true
      }
    }
    return evidence
  }
}
