// SPDX-License-Identifier: EUPL-1.2

import Forum

extension DemoBoard {
  /// What the reader wrote, and what others made of it since the last visit.
  func planReader(_ content: EmbeddedJSON, moderator: MemberID) throws(StoreError) {
    try planAnswer(try content.part("answer"), pinnedBy: moderator)
    try planQuestion(try content.part("question"))
    try planWaiting(try content.part("waiting"))
  }

  /// An answer of the reader's that helped, and that its asker made a tip of.
  private func planAnswer(_ answer: EmbeddedJSON, pinnedBy moderator: MemberID) throws(StoreError) {
    let (thread, body) = (try answer.string("thread"), try answer.string("body"))
    let tip = NewTip(
      title: try answer.string("tipTitle"), body: body, topics: try answer.strings("tipTopics").map { TopicID($0) },
      language: Language(language))
    var reply = PostReference(thread: 0, number: 0)
    plan(try answer.number("ageHours")) { [unowned self] (at) throws(StoreError) in
      reply = try store.reply(
        to: try post(thread, 1), body: body, language: Language(language), by: reader.id, at: at)
    }
    plan(try answer.number("helpedHours")) { [unowned self] (at) throws(StoreError) in
      let asker = try store.threadState(reply.thread, for: reader.id).author
      try store.setHelped(true, reply, by: asker, at: at)
    }
    plan(try answer.number("tipHours")) { [unowned self] (at) throws(StoreError) in
      let asker = try store.threadState(reply.thread, for: reader.id).author
      var made = tip
      made.source = reply
      let number = try store.writeTip(made, by: asker, at: at)
      try store.pinTip(number, by: moderator, at: at)
    }
  }

  /// A question of the reader's with a fresh answer.
  private func planQuestion(_ question: EmbeddedJSON) throws(StoreError) {
    let new = NewThread(
      title: try question.string("title"), body: try question.string("body"),
      topics: try question.strings("topics").map { TopicID($0) }, language: Language(language))
    let answer = try question.part("answer")
    let author = try member(try answer.string("author"))
    let body = try answer.string("body").split(separator: "@reader", omittingEmptySubsequences: false)
      .joined(separator: "@\(reader.handle)")
    var opening = PostReference(thread: 0, number: 0)
    plan(try question.number("ageHours")) { [unowned self] (at) throws(StoreError) in
      opening = try store.ask(new, by: reader.id, at: at)
    }
    plan(try answer.number("ageHours")) { [unowned self] (at) throws(StoreError) in
      _ = try store.reply(to: opening, body: body, language: Language(language), by: author, at: at)
    }
  }

  /// A question on a topic of the reader's that nobody answered yet.
  private func planWaiting(_ waiting: EmbeddedJSON) throws(StoreError) {
    let author = try member(try waiting.string("author"))
    let new = NewThread(
      title: try waiting.string("title"), body: try waiting.string("body"),
      topics: Array(reader.ties.keys.sorted().prefix(1)), language: Language(language))
    plan(try waiting.number("ageHours")) { [unowned self] (at) throws(StoreError) in
      _ = try store.ask(new, by: author, at: at)
    }
  }

  /// The reader's last visits, what was read then, and a text that is not finished.
  func finish(_ content: EmbeddedJSON) throws(StoreError) {
    let board = try content.part("board")
    try store.database.run(
      "UPDATE board SET name = ?, motto = ?", try board.string("name"), try board.string("motto"))
    for hours in Self.age.visits { _ = try store.beginVisit(reader.id, at: time(hours)) }
    let lastVisit = time(Self.age.visits.last ?? 0)
    let read = try store.database.rows(
      "SELECT thread, max(number) FROM post WHERE created < ? GROUP BY thread", lastVisit
    ) { (row) throws(StoreError) in (thread: Int(row.integer(0)), number: Int(row.integer(1))) }
    for (thread, number) in read {
      var marks = try store.marks(of: reader.id, thread: thread)
      for post in 1...number { marks.insert(post) }
      try store.writeMarks(marks, thread: thread, of: reader.id)
    }
    let draft = try content.part("draft")
    let fields = [
      "title": try draft.string("title"), "topics": "user-centred-design",
      "language": language.rawValue, "body": try draft.string("body"),
    ]
    _ = try store.saveDraft(Draft(target: .newTip, saved: lastVisit, fields: fields), of: reader.id)
  }
}
