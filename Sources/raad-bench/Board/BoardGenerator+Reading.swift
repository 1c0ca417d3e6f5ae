// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension BoardGenerator {
  /// How much of the board a reader has read.
  private struct Habit {
    /// The share of threads read to their end, and of those left half read.
    var whole: Double
    var half: Double
    /// Days since the last visits.
    var visits: (last: Int, before: Int)
  }

  /// The founder reads much of the board, the next readers less; the last one came once and never
  /// again.
  private static let habits = [
    Habit(whole: 0.6, half: 0.05, visits: (1, 4)), Habit(whole: 0.97, half: 0.01, visits: (0, 1)),
    Habit(whole: 0.1, half: 0.02, visits: (30, 90)), Habit(whole: 0, half: 0, visits: (1500, 1600)),
  ]

  /// Marks of everyone in the threads they wrote in, and of a few readers in many more; what these
  /// follow and keep.
  func addReading(_ plans: [ThreadPlan]) throws(StoreError) {
    for plan in plans {
      var marked: Set<Int32> = []
      for (index, habit) in Self.habits.enumerated() {
        let kind = random.unit()
        guard kind < habit.whole + habit.half else { continue }
        marked.insert(Int32(index + 1))
        try mark(plan, upTo: kind < habit.whole ? plan.posts.count : random.within(1...plan.posts.count), by: index + 1)
      }
      for post in plan.posts.reversed() where marked.insert(post.author).inserted {
        try mark(plan, upTo: random.chance(0.7) ? plan.posts.count : Int(post.number), by: Int(post.author))
      }
      if random.chance(0.01) { try follow(plan.number) }
    }
    for (index, habit) in Self.habits.enumerated() { try finish(reader: index + 1, habit) }
  }

  private func mark(_ plan: ThreadPlan, upTo last: Int, by member: Int) throws(StoreError) {
    try database.run(
      "INSERT INTO reading(member, thread, up_to, is_open) VALUES (?, ?, ?, ?)", member, plan.number, last,
      last < plan.posts.count)
  }

  private func follow(_ thread: Int) throws(StoreError) {
    let stance = random.pick(["watch", "watch", "mute", nil])
    let bookmarked = stance == nil || random.chance(0.3) ? BoardShape.now : nil
    try database.run(
      "INSERT INTO thread_follow(member, thread, stance, bookmarked) VALUES (?, ?, ?, ?)",
      random.within(1...Self.habits.count), thread, stance, bookmarked)
  }

  private func finish(reader: Int, _ habit: Habit) throws(StoreError) {
    let (last, before) = (
      BoardShape.now.adding(days: -habit.visits.last), BoardShape.now.adding(days: -habit.visits.before)
    )
    try database.run(
      "UPDATE member SET visit_started = ?2, visit_last = ?2, previous_visit = ?3 WHERE id = ?1", reader, last, before)
    for (index, query) in ["is:waiting lang:nl", "is:unread -is:new", words[0][3000]].enumerated() {
      try database.run(
        "INSERT INTO saved_search(member, folded, name, query, created) VALUES (?, ?, ?, ?, ?)", reader, "s\(index)",
        "S\(index)", query, last)
    }
    try database.run(
      "INSERT INTO topic_follow(member, topic, stance) VALUES (?, ?, 'watch')", reader, topics[reader])
  }
}
