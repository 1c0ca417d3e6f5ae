// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let polls: [Subcommand] = [
    Subcommand(
      "polls", .meetings, [], [.part, .mine, .network, .limit],
      about: {
        $0(nl: "toont de peilingen", fr: "montre les sondages", de: "zeigt die Umfragen", en: "shows the polls")
      },
      member: { try $0.polls() }),
    Subcommand(
      "poll", .meetings, [Operand(.reference, "N")],
      about: {
        $0(nl: "toont een peiling", fr: "montre un sondage", de: "zeigt eine Umfrage", en: "shows a poll")
      },
      member: { try $0.showPoll() }),
    Subcommand(
      "poll show", .meetings, [Operand(.reference, "N")],
      about: {
        $0(nl: "toont een peiling", fr: "montre un sondage", de: "zeigt eine Umfrage", en: "shows a poll")
      },
      member: { try $0.showPoll() }),
    Subcommand(
      "poll add", .meetings, [],
      [
        .type, .title, .topic, .lang, .body, .option, .closes, .entriesUntil, .dots, .audience, .secret, .unsealed,
        .tie, .prize, .event, .thread, .allowPersonalData,
      ],
      about: {
        $0(
          nl: "begint een peiling; geeft het nummer", fr: "lance un sondage ; donne le numéro",
          de: "beginnt eine Umfrage; nennt die Nummer", en: "starts a poll; prints its number")
      },
      member: { try $0.addPoll() }),
    Subcommand(
      "poll enter", .meetings, [Operand(.reference, "N"), Operand(.text, "TEXT", .many)], [.allowPersonalData],
      about: {
        $0(
          nl: "zendt een idee of titel in", fr: "propose une idée ou un titre",
          de: "reicht eine Idee oder einen Titel ein",
          en: "puts in an idea or a title")
      },
      member: { try $0.enterPoll() }),
    Subcommand(
      "poll edit", .meetings,
      [
        Operand(.reference, "N"), Operand(.choice(TypedWords(["closes", "merge", "answer"])), "closes|merge|answer"),
        Operand(.text, "VALUE", .many),
      ], [.allowPersonalData],
      about: {
        $0(
          nl: "stelt het einde uit, voegt ideeën samen (3 2), beantwoordt een bezwaar (@lid tekst)",
          fr: "prolonge, fusionne des idées (3 2), répond à une objection (@membre texte)",
          de: "verlängert, legt Ideen zusammen (3 2), beantwortet Bedenken (@mitglied text)",
          en: "puts the close off, merges ideas (3 2), answers a concern (@member text)")
      },
      member: { try $0.editPoll() }),
    Subcommand(
      "poll close", .meetings, [Operand(.reference, "N")], [.winner, .makeEvent],
      about: {
        $0(nl: "sluit een peiling", fr: "clôt un sondage", de: "schließt eine Umfrage", en: "closes a poll")
      },
      member: { try $0.closePoll() }),
    Subcommand(
      "poll outcome", .meetings, [Operand(.reference, "N")], [.body, .allowPersonalData],
      about: {
        $0(
          nl: "schrijft de uitkomst, die allen horen die meededen",
          fr: "écrit le résultat, dont les participants sont prévenus",
          de: "schreibt das Ergebnis, das alle Beteiligten erfahren",
          en: "writes the outcome, of which all who took part are told")
      },
      member: { try $0.writeOutcome() }),
    Subcommand(
      "vote", .meetings, [Operand(.reference, "N"), Operand(.text, "CHOICE", .any)],
      [.note, .undo, .allowPersonalData],
      about: {
        $0(
          nl: "stemt: nummers, 2=3 voor drie punten, of een woord zoals akkoord",
          fr: "vote : des numéros, 2=3 pour trois points, ou un mot comme oui",
          de: "stimmt ab: Nummern, 2=3 für drei Punkte, oder ein Wort wie ja",
          en: "votes: numbers, 2=3 for three dots, or a word such as agree")
      },
      member: { try $0.vote() }),
  ]
}

extension Session {
  /// `raad polls`
  func polls() throws {
    var filter = PollFilter()
    filter.part = invocation.value(.part).flatMap(PollFilter.Part.init) ?? .open
    filter.mineOnly = invocation.has(.mine)
    filter.network = try invocation.value(.network).map { try networkID($0) }
    if let network = filter.network { _ = try store.network(network, viewer: me.id, now: now) }
    let linear = lists
    try pages(
      { (key, limit) throws(StoreError) in
        try store.polls(matching: filter, viewer: me.id, now: now, after: key, limit: limit)
      }, text: { linear.lines($0) }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  /// `raad poll show N`
  func showPoll() throws { try show(try store.poll(try pollNumber(), viewer: me.id, now: now)) }

  private func show(_ poll: Poll) throws {
    if wantsJSON { return try output.json(JSONValue(poll)) }
    try output.lines(texts.page(poll))
  }

  /// `raad poll add`
  func addPoll() throws {
    let thread: Int? = try invocation.value(.thread).map { word in
      guard case .thread(let number) = Reference(word) else { throw UsageProblem.wrongReference(word, wanted: .thread) }
      return number
    }
    let (title, topics, body) = try whatIsNeeded(topics: thread == nil)
    guard let kind = invocation.value(.type).flatMap(PollKind.init), let closes = invocation.value(.closes) else {
      let missing = [(CommandOption.type, invocation.value(.type) == nil), (.closes, invocation.value(.closes) == nil)]
      throw UsageProblem.missingOptions(missing.filter(\.1).map(\.0.dashed))
    }
    if kind.gathers, invocation.value(.entriesUntil) == nil {
      throw UsageProblem.missingOptions([CommandOption.entriesUntil.dashed])
    }
    let zone = try zone(Zone.usual)
    var fields = PollFields(
      title: title, body: body, topics: topics, kind: kind,
      closes: try SlotText.moment(closes, in: zone, field: .closes))
    fields.language = try languageOption()
    fields.gathersUntil = try invocation.value(.entriesUntil).map {
      try SlotText.moment($0, in: zone, field: .gathersUntil)
    }
    fields.options = try (invocation.options[.option] ?? []).map { text in
      guard kind == .dates else { return PollOption(number: 0, text: text) }
      let (start, end) = try SlotText.read(text, in: zone, field: .options)
      return PollOption(number: 0, text: "", start: start, end: end)
    }
    fields.dots = invocation.number(.dots) ?? (kind.givesDots ? 3 : 1)
    fields.audience = try audienceOption()
    if invocation.has(.secret) { fields.isSecret = true }
    fields.isSealed = !invocation.has(.unsealed)
    fields.tieRule = invocation.value(.tie).flatMap(TieRule.init) ?? .earliest
    fields.prize = invocation.value(.prize) ?? ""
    fields.event = invocation.number(.event)
    try refusePersonalData(fields.options.map { (.options, $0.text) } + [(.prize, fields.prize)])
    try context.show(made: .poll(try store.addPoll(fields, inThread: thread, by: me.id, at: now)))
  }

  /// `raad poll enter N TEXT…`
  func enterPoll() throws {
    let text = rest(from: 1)
    try refusePersonalData([(.body, text)])
    let number = try store.enter(text, inPoll: try pollNumber(), by: me.id, at: now)
    try context.tell("\(number)", ["option": .number(number)])
  }

  /// `raad poll edit N closes|merge|answer VALUE…`
  func editPoll() throws {
    let number = try pollNumber()
    switch invocation.operand(1) {
    case "closes":
      let moment = try SlotText.moment(rest(from: 2), in: try zone(Zone.usual), field: .closes)
      try store.extendPoll(number, to: moment, by: me.id, at: now)
    case "merge":
      guard let one = invocation.operand(2).flatMap({ Int($0) }), let other = invocation.operand(3).flatMap({ Int($0) })
      else {
        throw FieldProblem(.options, .malformed(rest(from: 2), example: "3 2"))
      }
      try store.merge(option: one, into: other, inPoll: number, by: me.id, at: now)
    default:
      let answer = rest(from: 3)
      try refusePersonalData([(.ballot, answer)])
      try store.answerConcern(
        of: Context.bare(invocation.operand(2) ?? ""), inPoll: number, answer: answer, by: me.id, at: now)
    }
    try context.confirm(.edited)
  }

  /// `raad poll close N`; with `--make-event` also of one that is closed already.
  func closePoll() throws {
    let number = try pollNumber()
    let winner = invocation.number(.winner)
    guard invocation.has(.makeEvent) else {
      let poll = try store.closePoll(number, winner: winner, by: me.id, at: now)
      return try context.telling(made: Reference.poll(number).description) { try show(poll) }
    }
    var poll = try store.poll(number, viewer: me.id, now: now)
    try Poll.requireDates(poll.fields.kind)
    if poll.closed == nil || winner != nil { poll = try store.closePoll(number, winner: winner, by: me.id, at: now) }
    try context.show(made: .event(try store.makeEvent(fromPoll: number, zone: Zone.usual, by: me.id, at: now)))
  }

  /// `raad poll outcome N --body TEXT`
  func writeOutcome() throws {
    guard let body = try bodyOption() else { throw UsageProblem.missingOptions([CommandOption.body.dashed]) }
    try refusePersonalData([(.body, body)])
    try context.show(made: .post(try store.writeOutcome(body, ofPoll: try pollNumber(), by: me.id, at: now)))
  }

  /// `raad vote N CHOICE…`
  func vote() throws {
    let number = try pollNumber()
    if invocation.has(.undo) {
      try store.withdrawVote(inPoll: number, by: me.id, at: now)
      return try context.confirm(.takenBack)
    }
    let poll = try store.poll(number, viewer: me.id, now: now)
    let note = invocation.value(.note) ?? ""
    try refusePersonalData([(.note, note)])
    let marks = try invocation.operands.dropFirst().map { try mark($0, in: poll, note: note) }
    try store.vote(Ballot(marks), inPoll: number, by: me.id, at: now)
    try context.confirm(PollPhrase.youVoted)
  }

  /// A choice as it is typed: `2`, `2=3`, `2=yes`, `2=if-need-be`, `agree`, or these words in any language.
  private func mark(_ word: String, in poll: Poll, note: String) throws -> Ballot.Mark {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (kind, options) = (poll.fields.kind, poll.options)
    // What somebody wrote comes first, since it may be called as the words of the kind are.
    let typed = [TypedWords(options.map(\.text)), .options(of: kind)].lazy.compactMap { $0.word(for: parts[0]) }.first
    let named = typed.flatMap { word in word.isEmpty ? nil : options.first { $0.text == word }?.number }
    let weights = ["yes": 2, "if-need-be": 1, "no": 0]
    let usual = kind == .dates ? 2 : 1
    let weight =
      parts.count == 1 ? usual : Int(parts[1]) ?? TypedWords.dateAnswers.word(for: parts[1]).flatMap { weights[$0] }
    guard let option = Int(parts[0]) ?? named, let weight else {
      let words = options.map { kind.hasOwnOptions || kind.gathers ? "\($0.number)" : reader.text(of: $0, in: poll) }
      throw FieldProblem(.ballot, .unknownWord(word, nearest: words.count > 12 ? ["2", "2=3"] : words))
    }
    return Ballot.Mark(option, weight: weight, note: note)
  }
}
