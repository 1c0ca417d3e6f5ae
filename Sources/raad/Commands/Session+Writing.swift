// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Subcommand {
  static let writing: [Subcommand] = [
    Subcommand(
      "ask", .writing, [],
      [
        .title, .topic, .kind, .callKind, .stage, .lang, .layer, .body, .audience,
        .allowPersonalData,
      ],
      about: {
        $0(
          nl: "stelt een vraag of begint een ander gesprek; geeft het nummer",
          fr: "pose une question ou ouvre une autre conversation ; donne le numéro",
          de: "stellt eine Frage oder beginnt ein anderes Gespräch; nennt die Nummer",
          en: "asks a question or starts another thread; prints its number")
      },
      member: { try $0.ask() }),
    Subcommand(
      "reply", .writing, [Operand(.reference, "REF")], [.lang, .body, .allowPersonalData],
      about: {
        $0(
          nl: "antwoordt op een gesprek of een bericht; geeft het nummer",
          fr: "répond à une conversation ou à un message ; donne le numéro",
          de: "antwortet auf ein Gespräch oder einen Beitrag; nennt die Nummer",
          en: "answers a thread or replies to a post; prints the number")
      },
      member: { try $0.reply() }),
    Subcommand(
      "edit", .writing, [Operand(.reference, "REF")], [.body, .reason, .basedOn, .allowPersonalData],
      about: {
        $0(
          nl: "vervangt de tekst van een bericht", fr: "remplace le texte d’un message",
          de: "ersetzt den Text eines Beitrags", en: "replaces the text of a post")
      },
      member: { try $0.edit() }),
    Subcommand(
      "remove", .writing, [Operand(.reference, "REF")], [.reason, .undo],
      about: {
        $0(nl: "verwijdert een bericht", fr: "supprime un message", de: "entfernt einen Beitrag", en: "removes a post")
      },
      member: { try $0.remove() }),
    Subcommand(
      "helped", .writing, [Operand(.reference, "REF")], [.undo],
      about: {
        $0(
          nl: "markeert een antwoord dat hielp", fr: "marque une réponse qui a aidé",
          de: "markiert eine Antwort, die geholfen hat", en: "marks an answer as one that helped")
      },
      member: { try $0.helped() }),
    Subcommand(
      "heard", .writing, [Operand(.reference, "REF")], [.undo],
      about: {
        $0(
          nl: "gehoord: dit herken ik", fr: "je connais aussi", de: "gehört: das kenne ich",
          en: "heard: I recognise this")
      },
      member: { try $0.heard() }),
  ]
}

extension Session {
  /// `raad ask`
  func ask() throws {
    var fields = Fields(title: invocation.value(.title), topics: try topicsOption(), body: try bodyOption())
    let kind = invocation.value(.kind).flatMap(ThreadKind.init) ?? .question
    try forbid(.callKind, unless: kind == .call, with: "--kind \(kind.rawValue)")
    try forbid(.stage, unless: kind == .story, with: "--kind \(kind.rawValue)")
    let language = try languageOption()
    let layer = try invocation.value(.layer).map { try self.layer(named: $0) }
    let audience = try audienceOption()
    if case .layer(let layer) = audience {
      throw UsageProblem.conflict("\(CommandOption.audience.dashed) \(layer.rawValue)", "ask")
    }
    fields.choices[.kind] = invocation.value(.kind)
    fields.choices[.callKind] = invocation.value(.callKind)
    fields.choices[.stage] = invocation.value(.stage)
    fields.choices[.language] = invocation.has(.lang) ? language.rawValue : nil
    fields.choices[.layer] = layer?.rawValue
    let draft = try fillIn(&fields, for: .newThread)
    guard let title = fields.title, let topics = fields.topics, let body = fields.body else {
      // The form asks nobody for whom a thread is, and would show to all what was meant for some.
      guard audience == .all else { throw UsageProblem.missingOptions(fields.missing) }
      return try openForm(.newThread, fields)
    }
    try refusePersonalData([(.title, title), (.body, body)])
    var thread = NewThread(
      kind: kind, callKind: invocation.value(.callKind).flatMap(CallKind.init),
      stage: invocation.value(.stage).flatMap(StoryStage.init), title: title, body: body, topics: topics,
      language: language, layer: layer)
    thread.audience = audience
    try context.show(made: .thread(try store.ask(thread, by: me.id, at: now, draft: draft).thread))
  }

  /// `raad reply REF`
  func reply() throws {
    let parent = try post(orThread: true)
    let language = try languageOption()
    var fields = Fields(needsOnlyBody: true)
    fields.body = try bodyOption()
    let draft = try fillIn(&fields, for: .reply(to: parent))
    guard let body = fields.body else { return try openForm(.reply(to: parent), fields) }
    try refusePersonalData([(.body, body)])
    let post = try store.reply(to: parent, body: body, language: language, by: me.id, at: now, draft: draft)
    try context.show(made: .post(post))
  }

  /// `raad edit REF`: a post, the opening post of a thread, or a tip; with `--based-on N` only as
  /// long as it still is the version that was read.
  func edit() throws {
    let reason = invocation.value(.reason) ?? ""
    let version = invocation.number(.basedOn)
    if case .tip(let number) = try reference() {
      guard let body = try bodyOption() else { return try openForm(.editTip(number), Fields(needsOnlyBody: true)) }
      try refusePersonalData([(.body, body)])
      let tip = try store.tip(number, now: now).tip
      let changed = NewTip(
        title: tip.title, body: body, topics: tip.topics, language: tip.language, reviewBy: tip.reviewBy)
      try store.editTip(number, to: changed, basis: version ?? tip.version, by: me.id, at: now)
    } else {
      let post = try post(orThread: true)
      guard let body = try bodyOption() else { return try openForm(.edit(post), Fields(needsOnlyBody: true)) }
      try refusePersonalData([(.body, body), (.reason, reason)])
      let edit = PostEdit(body: body, reason: reason, basis: version.map { EditBasis(version: $0) })
      try store.edit(post, to: edit, by: me.id, at: now)
    }
    try context.confirm(.edited)
  }

  /// `raad remove REF`
  func remove() throws {
    let post = try post(orThread: true)
    if invocation.has(.undo) {
      try store.restore(post, by: me.id, at: now)
    } else {
      try store.remove(post, reason: invocation.value(.reason) ?? "", by: me.id, at: now)
    }
    try context.confirm(invocation.has(.undo) ? .takenBack : .removed)
  }

  /// `raad helped REF`
  func helped() throws {
    let post = try post(orThread: false)
    try store.setHelped(!invocation.has(.undo), post, by: me.id, at: now)
    try context.confirm(invocation.has(.undo) ? .takenBack : .helped)
  }

  /// `raad heard REF`
  func heard() throws {
    let post = try post(orThread: true)
    try store.setHeard(!invocation.has(.undo), post, by: me.id, at: now)
    try context.confirm(invocation.has(.undo) ? .takenBack : .heard)
  }

  private func forbid(_ option: CommandOption, unless allowed: Bool, with other: String) throws {
    if invocation.has(option), !allowed { throw UsageProblem.conflict(option.dashed, other) }
  }
}
