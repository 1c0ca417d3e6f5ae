// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let tips: [Subcommand] = [
    Subcommand(
      "tips", .tips, [Operand(.query, "QUERY", .any)], [.pinned, .review, .all, .limit],
      about: {
        $0(
          nl: "toont tips, vastgezette eerst", fr: "montre les astuces, épinglées d’abord",
          de: "zeigt Tipps, angeheftete zuerst", en: "shows tips, pinned ones first")
      },
      member: { try $0.tips() }),
    Subcommand(
      "tip", .tips, [], [.from, .title, .topic, .lang, .body, .allowPersonalData],
      about: {
        $0(
          nl: "schrijft een tip, of maakt er een van een antwoord; geeft het nummer",
          fr: "écrit une astuce, ou en fait une d’une réponse ; donne le numéro",
          de: "schreibt einen Tipp oder erstellt einen aus einer Antwort; nennt die Nummer",
          en: "writes a tip, or makes one from an answer; prints its number")
      },
      member: { try $0.writeTip() }),
    Subcommand(
      "tip adopt", .tips, [Operand(.reference, "N")], [.worked, .failed, .note, .undo],
      about: {
        $0(
          nl: "meldt of een tip ook elders werkte", fr: "signale si une astuce a fonctionné ailleurs aussi",
          de: "meldet, ob ein Tipp auch anderswo funktioniert hat", en: "reports whether a tip worked elsewhere too")
      },
      member: { try $0.adoptTip() }),
    Subcommand(
      "tip confirm", .tips, [Operand(.reference, "N")],
      about: {
        $0(
          nl: "bevestigt dat een tip nog klopt", fr: "confirme qu’une astuce est encore juste",
          de: "bestätigt, dass ein Tipp noch stimmt", en: "confirms that a tip is still true")
      },
      member: { try $0.confirmTip() }),
    Subcommand(
      "tip supersede", .tips, [Operand(.reference, "N")], [.with, .undo],
      about: {
        $0(
          nl: "zegt dat een andere tip in de plaats komt", fr: "dit qu’une autre astuce la remplace",
          de: "sagt, dass ein anderer Tipp an die Stelle tritt", en: "says that another tip takes its place")
      },
      member: { try $0.supersedeTip() }),
    Subcommand(
      "tip withdraw", .tips, [Operand(.reference, "N")], [.undo],
      about: {
        $0(nl: "trekt een tip in", fr: "retire une astuce", de: "zieht einen Tipp zurück", en: "withdraws a tip")
      },
      member: { try $0.withdrawTip() }),
  ]
}

extension Session {
  /// `raad tips [QUERY…]`
  func tips() throws {
    let query = try SimpleQuery(try query(), knows: [.topic, .layer])
    let filter = TipFilter(
      words: query.words, topic: query.topic, layer: query.layer, pinnedOnly: invocation.has(.pinned),
      toReviewOnly: invocation.has(.review), includesRetired: invocation.has(.all))
    let linear = lists
    try pages(
      { (key, limit) throws(StoreError) in try store.tips(matching: filter, now: now, after: key, limit: limit) },
      text: { linear.lines($0) }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  /// `raad tip`: written directly, or made of an answer whose text, topics and language it takes
  /// over.
  func writeTip() throws {
    var fields = Fields(title: invocation.value(.title), topics: try topicsOption(), body: try bodyOption())
    var language = try languageOption()
    let source = try sourceOption()
    if let source {
      let thread = try store.thread(source.thread, viewer: me.id, now: now)
      guard let post = thread.posts.first(where: { $0.reference == source }) else {
        throw StoreError.notFound(.post(source))
      }
      fields.title = fields.title ?? TipTitle.suggested(from: post.body)
      fields.body = fields.body ?? post.body
      fields.topics = fields.topics ?? thread.summary.topics
      if !invocation.has(.lang) { language = post.language }
    }
    fields.choices[.language] = invocation.has(.lang) ? language.rawValue : nil
    let target: DraftTarget = source.map { .tip(from: $0) } ?? .newTip
    let draft = try fillIn(&fields, for: target)
    guard let title = fields.title, let topics = fields.topics, let body = fields.body else {
      return try openForm(target, fields)
    }
    try refusePersonalData([(.title, title), (.body, body)])
    let tip = NewTip(title: title, body: body, topics: topics, language: language, source: source)
    try context.show(made: .tip(try store.writeTip(tip, by: me.id, at: now, draft: draft)))
  }

  private func sourceOption() throws -> PostReference? {
    guard let word = invocation.value(.from) else { return nil }
    guard case .post(let post) = Reference(word) else { throw UsageProblem.wrongReference(word, wanted: .post) }
    return post
  }

  /// `raad tip adopt N --worked|--failed [--note TEXT]`
  func adoptTip() throws {
    let number = try tipNumber()
    if invocation.has(.undo) {
      try store.removeAdoption(number, by: me.id, at: now)
      return try context.confirm(.takenBack)
    }
    switch (invocation.has(.worked), invocation.has(.failed)) {
    case (true, true): throw UsageProblem.conflict(CommandOption.worked.dashed, CommandOption.failed.dashed)
    case (false, false):
      throw UsageProblem.missingOptions(["\(CommandOption.worked.dashed)|\(CommandOption.failed.dashed)"])
    case (let worked, _):
      try store.adoptTip(number, worked: worked, note: invocation.value(.note) ?? "", by: me.id, at: now)
    }
    try context.confirm(.reported)
  }

  /// `raad tip confirm N`
  func confirmTip() throws {
    try store.confirmTip(try tipNumber(), by: me.id, at: now)
    try context.confirm(.tipConfirmed)
  }

  /// `raad tip supersede N --with M`
  func supersedeTip() throws {
    let number = try tipNumber()
    let successor = invocation.number(.with)
    switch (successor, invocation.has(.undo)) {
    case (nil, false): throw UsageProblem.missingOptions([CommandOption.with.dashed])
    case (.some, true): throw UsageProblem.conflict(CommandOption.with.dashed, CommandOption.undo.dashed)
    default: try store.supersedeTip(number, with: successor, by: me.id, at: now)
    }
    try context.confirm(successor == nil ? .takenBack : .superseded)
  }

  /// `raad tip withdraw N`
  func withdrawTip() throws {
    try store.setWithdrawn(!invocation.has(.undo), tip: try tipNumber(), by: me.id, at: now)
    try context.confirm(invocation.has(.undo) ? .takenBack : .withdrawn)
  }
}
