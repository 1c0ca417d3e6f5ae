// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// Tips, most of them made from answers that helped, with reports on them; the first five are
  /// pinned.
  func addTips(_ plans: [ThreadPlan]) throws(StoreError) {
    let helped = plans.flatMap { $0.posts.filter(\.isHelped) }
    for number in 1...shape.tips {
      let source = helped.isEmpty || random.chance(0.3) ? nil : random.pick(helped)
      let created = source?.created ?? (BoardShape.start.seconds + Int64(Double(BoardShape.life) * random.unit()))
      let owner = crowd.someone(at: created, &random)
      try addTip(number, source: source, owner: owner, created: created)
      try addAdoptions(ofTip: number, owner: owner)
    }
    // Each fifteenth that is not pinned has a successor.
    try database.run(
      "UPDATE tip SET superseded_by = number - 1 WHERE number % 15 = 0 AND pin IS NULL AND withdrawn = 0")
  }

  private func addTip(_ number: Int, source: PlannedPost?, owner: MemberID, created: Int64) throws(StoreError) {
    let prose = prose(ofThread: Int(source?.thread ?? Int32(number)), by: owner)
    let confirmed = created + Int64(Double(BoardShape.now.seconds - created) * random.unit())
    try database.run(
      """
      INSERT INTO tip(number, title, body, owner, credited, source_thread, source_number, language, layer, created,
          confirmed, review_by, withdrawn, pin)
        SELECT ?1, ?2, ?3, id, ?4, ?5, ?6, ?7, layer, ?8, ?9, ?10, ?11, ?12 FROM member WHERE id = ?13
      """, number, prose.title(&random), prose.body(words: random.within(20...200), &random),
      source.map { Int($0.author) }, source.map { Int($0.thread) }, source.map { Int($0.number) },
      prose.words.language, created, confirmed, confirmed + 365 * 86_400, number > 5 && random.chance(0.03),
      number <= 5 ? number : nil, owner)
    var chosen: [TopicID] = []
    for _ in 0...random.geometric(0.4, limit: 3) {
      let topic = topics[topicWeights.draw(&random)]
      if !chosen.contains(topic) { chosen.append(topic) }
    }
    for (position, topic) in chosen.enumerated() {
      try database.run("INSERT INTO tip_topic(tip, position, topic) VALUES (?, ?, ?)", number, position, topic)
    }
  }

  private func addAdoptions(ofTip number: Int, owner: MemberID) throws(StoreError) {
    for _ in 0..<random.geometric(0.75, limit: 40) {
      try database.run(
        """
        INSERT OR IGNORE INTO adoption(tip, member, worked, reported, layer)
          SELECT ?1, id, ?2, ?3, layer FROM member WHERE id = ?4
        """, number, random.chance(0.8), BoardShape.now, crowd.someone(at: BoardShape.now.seconds, &random))
    }
  }
}
