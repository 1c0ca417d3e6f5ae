// SPDX-License-Identifier: EUPL-1.2

import Forum

extension DemoBoard {
  /// A thread with its answers, or a tip with the reports on it.
  func plan(_ thread: EmbeddedJSON) throws(StoreError) {
    let name = try thread.string("id")
    let author = try member(try thread.string("author"))
    let hours = try thread.number("ageHours")
    guard let kind = ThreadKind(rawValue: try thread.string("kind")) else {
      return try planTip(thread, by: author, hours: hours)
    }
    let new = NewThread(
      kind: kind, callKind: kind == .call ? .other : nil, title: try thread.string("title"),
      body: try thread.string("body"), topics: try thread.strings("tags").map { TopicID($0) },
      language: try thread.language(), layer: LayerID(try thread.string("layer")))
    plan(hours) { [unowned self] (at) throws(StoreError) in
      threads[name] = try store.ask(new, by: author, at: at).thread
    }
    for answer in try thread.parts("answers") { try plan(answer, to: name, askedBy: author) }
  }

  /// An answer, and two hours later the asker's word that it helped.
  private func plan(_ answer: EmbeddedJSON, to thread: String, askedBy asker: MemberID) throws(StoreError) {
    let author = try member(try answer.string("author"))
    let body = try answer.string("body")
    let language = try answer.language()
    let hours = try answer.number("ageHours")
    let helped = try answer.flag("accepted")
    plan(hours) { [unowned self] (at) throws(StoreError) in
      let reply = try store.reply(to: try post(thread, 1), body: body, language: language, by: author, at: at)
      guard helped else { return }
      try store.setHelped(true, reply, by: asker, at: at.adding(hours: 2))
    }
  }

  private func planTip(_ tip: EmbeddedJSON, by owner: MemberID, hours: Int) throws(StoreError) {
    let new = NewTip(
      title: try tip.string("title"), body: try tip.string("body"),
      topics: try tip.strings("tags").map { TopicID($0) }, language: try tip.language())
    let adopters = try tip.strings("workedFor").map { (name) throws(StoreError) in try member(name) }
    plan(hours) { [unowned self] (at) throws(StoreError) in
      let number = try store.writeTip(new, by: owner, at: at)
      for (index, adopter) in adopters.enumerated() {
        try store.adoptTip(number, worked: true, note: "", by: adopter, at: at.adding(hours: 9 * (index + 1)))
      }
      try store.pinTip(number, by: reader.id, at: at.adding(hours: 3))
    }
  }

  /// Replies deeper in a thread, changes to posts, and who recognises a question.
  func planReactions(_ common: EmbeddedJSON) throws(StoreError) {
    for reply in try common.parts("replies") {
      let (thread, parent) = (try reply.string("thread"), try reply.number("to"))
      let (author, body) = (try member(try reply.string("author")), try reply.string("body"))
      let language = try reply.language()
      plan(try reply.number("ageHours")) { [unowned self] (at) throws(StoreError) in
        _ = try store.reply(to: try post(thread, parent), body: body, language: language, by: author, at: at)
      }
    }
    for edit in try common.parts("edits") {
      let (thread, number, added) = (try edit.string("thread"), try edit.number("post"), try edit.string("added"))
      plan(try edit.number("ageHours")) { [unowned self] (at) throws(StoreError) in
        let current = try store.postState(try post(thread, number))
        try store.edit(
          current.reference, to: PostEdit(body: current.body + "\n\n" + added), by: current.author, at: at)
      }
    }
    for heard in try common.parts("heard") {
      let (thread, number) = (try heard.string("thread"), try heard.number("post"))
      let hearers = try heard.strings("members").map { (name) throws(StoreError) in try member(name) }
      plan(try heard.number("ageHours")) { [unowned self] (at) throws(StoreError) in
        for hearer in hearers { try store.setHeard(true, try post(thread, number), by: hearer, at: at) }
      }
    }
  }

  /// The first tip on how a board works stands above the others.
  func planWelcomeTip(by moderator: MemberID) {
    let tip = WelcomeTips.ask.new(in: language)
    plan(Self.age.reader - 1) { [unowned self] (at) throws(StoreError) in
      try store.setRole(.moderator, of: moderator, by: reader.id, at: at)
      try store.pinTip(try store.writeTip(tip, by: moderator, at: at), by: moderator, at: at)
    }
  }
}

extension EmbeddedJSON {
  /// The language of a piece of content.
  func language() throws(StoreError) -> Language { Language(rawValue: try string("lang")) ?? .unknown }
}
