// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// The head of a thread. What it keeps of its posts is counted at the end of the load.
  func add(_ plan: ThreadPlan) throws(StoreError) {
    let prose = prose(ofThread: plan.number, by: plan.author)
    try database.run(
      """
      INSERT INTO thread(number, kind, call_kind, stage, title, author, layer, language, created, last_activity, pinned,
          lock_reason, hidden)
        SELECT ?1, ?2, ?3, ?4, ?5, id, layer, ?6, ?7, ?7, ?8, ?9, ?10 FROM member WHERE id = ?11
      """, plan.number, plan.kind, plan.kind == .call ? random.pick(CallKind.allCases) : nil,
      plan.kind == .story && random.chance(0.8) ? random.pick(StoryStage.allCases) : nil, prose.title(&random),
      words[language(of: plan.author)].language, plan.created, shape.threads - plan.number < 3,
      random.chance(0.005) ? prose.phrase(&random) : nil, random.chance(0.002), plan.author)
    var chosen: [TopicID] = []
    for _ in 0...random.geometric(0.4, limit: 4) {
      let topic = topics[topicWeights.draw(&random)]
      if !chosen.contains(topic) { chosen.append(topic) }
    }
    for (position, topic) in chosen.enumerated() {
      try database.run(
        "INSERT INTO thread_topic(thread, position, topic) VALUES (?, ?, ?)", plan.number, position, topic)
    }
  }

  /// All posts in the order of time, so that newer ones have higher numbers, with who heard and
  /// edited them.
  func addPosts(_ plans: [ThreadPlan]) throws(StoreError) {
    var order: [PlannedPost] = []
    order.reserveCapacity(shape.posts)
    for plan in plans { order += plan.posts }
    order.sort { ($0.created, $0.thread, $0.number) < ($1.created, $1.thread, $1.number) }
    for (index, post) in order.enumerated() { try add(post, id: index + 1, in: plans[Int(post.thread) - 1]) }
  }

  private func add(_ post: PlannedPost, id: Int, in plan: ThreadPlan) throws(StoreError) {
    let author = MemberID(Int64(post.author))
    let prose = prose(ofThread: plan.number, by: random.chance(0.93) ? plan.author : author)
    let length = Int(random.longTailed(median: 90, spread: 0.76))
    let body = prose.body(words: min(max(length, 3), 3000), opening: opening(of: post), &random)
    let edited = random.chance(0.03) ? post.created + Int64(random.within(60...90_000)) : nil
    let isGone = random.chance(0.003)
    try database.run(
      """
      INSERT INTO post(id, thread, number, parent, author, created, language, body, helped, edited, tombstone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, id, Int(post.thread), Int(post.number), post.parent == 0 ? nil : Int(post.parent), author, post.created,
      prose.words.language, body, post.isHelped ? HelpedMark.asker : nil, edited,
      isGone ? Tombstone.removedByAuthor : nil)
    if let edited {
      try database.run(
        "INSERT INTO revision(post, editor, replaced, body) VALUES (?, ?, ?, ?)", id, author, edited,
        prose.body(words: 60, &random))
    }
    try addHeard(id, post)
    try addNotice(of: post, in: plan)
  }

  /// Some posts answer someone by name or point at another thread.
  private func opening(of post: PlannedPost) -> String {
    guard post.number > 1 else { return "" }
    if random.chance(0.02) { return "@founder" }
    return random.chance(0.04) ? "#\(random.within(1...Int(post.thread)))" : ""
  }

  private func addHeard(_ id: Int, _ post: PlannedPost) throws(StoreError) {
    guard random.chance(post.number == 1 ? 0.25 : 0.03) else { return }
    for _ in 0...random.geometric(0.6, limit: 30) {
      let hearer = crowd.someone(at: post.created, &random)
      guard hearer.rawValue != Int64(post.author) else { continue }
      try database.run("INSERT OR IGNORE INTO heard(post, member, at) VALUES (?, ?, ?)", id, hearer, post.created)
    }
  }

  /// A reply is told to whom it answers.
  private func addNotice(of post: PlannedPost, in plan: ThreadPlan) throws(StoreError) {
    guard post.parent > 0 else { return }
    let told = plan.posts[Int(post.parent) - 1].author
    guard told != post.author else { return }
    try database.run(
      "INSERT INTO notice(member, kind, actor, created, thread, number, seen) VALUES (?, ?, ?, ?, ?, ?, ?)", Int(told),
      plan.kind.expectsAnswers && post.parent == 1 ? Notice.Kind.answer : .reply, Int(post.author), post.created,
      Int(post.thread), Int(post.number), random.chance(0.95))
  }
}
