// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What posting a form about an event or a poll does.
extension FormState {
  /// What is to be done; nothing with the problems noted when something is wrong, or when nothing changed.
  mutating func meetingActs(_ form: MeetingForm, _ world: World) -> [Act] {
    switch form {
    case .newEvent: return eventFields(nil, world).map { [.event(.add($0, draft: keeping.id))] } ?? []
    case .editEvent(let event):
      guard let fields = eventFields(event, world), fields != event.fields else { return [] }
      return [.event(.edit(event.number, fields, basis: basis?.version, draft: keeping.id))]
    case .report(let event):
      return value(.body, TextRules.body).map { [.event(.report(event.number, body: $0, draft: keeping.id))] } ?? []
    case .newPoll: return pollFields(world).map { [.poll(.add($0, draft: keeping.id))] } ?? []
    case .pollIn(let thread):
      return pollFields(inThread: true, world).map { [.poll(.add($0, inThread: thread, draft: keeping.id))] } ?? []
    case .outcome(let poll):
      return value(.body, TextRules.body).map { [.poll(.outcome($0, poll: poll.number, draft: keeping.id))] } ?? []
    }
  }

  private func text(_ name: FormField.Name) -> String { self[name]?.text ?? "" }

  private func word<Word: RawRepresentable>(_ name: FormField.Name, _ usual: Word) -> Word
  where Word.RawValue == String {
    choice(name).flatMap { Word(rawValue: $0) } ?? usual
  }

  /// The lines of a field that are not blank.
  private func typedLines(_ name: FormField.Name) -> [String] {
    text(name).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  // MARK: Events

  private mutating func eventFields(_ event: Event?, _ world: World) -> EventFields? {
    guard let zone = typedZone else {
      problems[.zone] = .unknownWord(choice(.zone) ?? "", nearest: [Zone.usual])
      return nil
    }
    let title = value(.title, TextRules.title)
    let topics = topics(world, isRequired: true)
    let lines = typedLines(.slots)
    let slots = value(.slots) { _ throws(FieldProblem) in
      guard !lines.isEmpty else { throw FieldProblem(.slots, .tooFew(count: 0, minimum: 1)) }
      return try SlotText.slots(lines, in: zone, known: event?.fields.slots ?? [])
    }
    let sessionLines = typedLines(.sessions)
    let sessions = value(.sessions) { _ throws(FieldProblem) in
      try sessionLines.map { (line) throws(FieldProblem) in
        try SlotText.session(line, on: slots?.first?.start, in: zone)
      }
    }
    let hosts = value(.hosts) { text throws(FieldProblem) in
      try text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
        .map { (host) throws(FieldProblem) in try EventHost(typed: host) }
    }
    let until = value(.signUpUntil) { text throws(FieldProblem) -> Timestamp? in
      text.trimmed.isEmpty ? nil : try SlotText.moment(text, in: zone, field: .signUpUntil)
    }
    let audience = self[.audience] == nil ? event?.fields.audience ?? .all : audience(world, allowsLayers: false)
    let body = value(.body, TextRules.body)
    guard let title, let topics, let slots, let sessions, let hosts, let until, let audience, let body else {
      return nil
    }
    var fields = EventFields(title: title, body: body, topics: topics, zone: zone.id, slots: slots)
    fields.language = language
    fields.kind = word(.eventKind, .meeting)
    fields.category = word(.category, .content)
    fields.state = word(.eventState, .open)
    (fields.question, fields.benefit) = (text(.centralQuestion), text(.benefit))
    (fields.target, fields.cost) = (text(.target), text(.cost))
    (fields.place, fields.address, fields.link) = (text(.place), text(.address), text(.link))
    (fields.hosts, fields.sessions) = (hosts, sessions)
    fields.isWorkingTime = choice(.workingTime) != "no"
    fields.signUpUntil = until
    fields.audience = audience
    return checked(fields.slots.isEmpty ? nil : fields, event, world)
  }

  /// The fields as the board takes them; what a line says wrong stands beside it.
  private mutating func checked(_ fields: EventFields?, _ event: Event?, _ world: World) -> EventFields? {
    guard var fields else { return nil }
    do throws(FieldProblem) {
      let checked = try fields.checked(now: world.reader.now, known: event?.fields.slots ?? [])
      // The counts of the slots are the board's.
      fields = checked
      for index in fields.slots.indices {
        guard let known = event?.fields.slots.first(where: { $0.number == fields.slots[index].number }) else {
          continue
        }
        (fields.slots[index].taken, fields.slots[index].maybe) = (known.taken, known.maybe)
        fields.slots[index].waiting = known.waiting
      }
      return fields
    } catch {
      note(error)
      return nil
    }
  }

  /// Notes a problem at the field it stands in, as far as the form has it.
  private mutating func note(_ problem: FieldProblem) {
    let name: FormField.Name =
      switch problem.field {
      case .places: .slots
      default: FormField.Name(rawValue: problem.field.rawValue) ?? .title
      }
    problems[self[name] == nil ? .title : name] = problem.problem
  }

  /// Who is meant by what is typed, in any language: nothing for all, `boards`, a network, of polls a layer.
  private mutating func audience(_ world: World, allowsLayers: Bool) -> Audience? {
    let layers = Vocabulary(layers: world.layers, topics: [])
    let boards = world.reader(TypedName.boards)
    return value(.audience) { text throws(FieldProblem) in
      let word = text.trimmed
      if word.isEmpty { return .all }
      if let named = TypedWords.audiences.word(for: word) {
        return named == Audience.all.word.rawValue ? .all : .boards
      }
      if word.hasPrefix("~"), let id = NetworkID(wellFormed: word) { return .network(id) }
      if allowsLayers, let layer = layers.layer(named: word) { return .layer(layer.id) }
      let near = allowsLayers ? layers.layers(near: word) : []
      throw FieldProblem(.audience, .unknownWord(word, nearest: near.isEmpty ? [boards, "~jan"] : near))
    }
  }

  // MARK: Polls

  private mutating func pollFields(inThread: Bool = false, _ world: World) -> PollFields? {
    guard let zone = typedZone else {
      problems[.closes] = .unknownWord(Zone.usual, nearest: [])
      return nil
    }
    let kind = word(.pollKind, PollKind.choice)
    let title = value(.title, TextRules.title)
    let topics = topics(world, isRequired: true)
    let closes = value(.closes) { text throws(FieldProblem) in
      try SlotText.moment(text, in: zone, field: .closes)
    }
    var until: Timestamp?
    if kind.gathers {
      until = value(.gathersUntil) { text throws(FieldProblem) in
        try SlotText.moment(text, in: zone, field: .gathersUntil)
      }
    }
    let lines = kind.hasOwnOptions ? typedLines(.options) : []
    let options = value(.options) { _ throws(FieldProblem) in
      try lines.map { (line) throws(FieldProblem) in
        guard kind == .dates else { return PollOption(number: 0, text: line) }
        let (start, end) = try SlotText.read(line, in: zone, field: .options)
        return PollOption(number: 0, text: "", start: start, end: end)
      }
    }
    let dots = isShownInMeeting(.dots) ? number(.dots) : 1
    let event = kind == .titleContest && !text(.event).trimmed.isEmpty ? number(.event) : nil
    let audience = audience(world, allowsLayers: true)
    let body = value(.body, TextRules.body)
    guard let title, let topics, let closes, let options, let dots, let audience, let body, problems.isEmpty else {
      return nil
    }
    var fields = PollFields(title: title, body: body, topics: topics, kind: kind, closes: closes)
    fields.language = language
    (fields.gathersUntil, fields.options, fields.dots) = (until, options, dots)
    fields.audience = audience
    fields.isSealed = choice(.sealed) != "no"
    if isShownInMeeting(.secret) { fields.isSecret = choice(.secret) == "yes" }
    fields.tieRule = word(.tieRule, .earliest)
    if kind == .titleContest { (fields.prize, fields.event) = (text(.prize), event) }
    do throws(FieldProblem) {
      _ = try fields.checked(now: world.reader.now, inThread: inThread)
      return fields
    } catch {
      note(error)
      return nil
    }
  }

  /// A number that is typed, with `event:` before it or without.
  private mutating func number(_ name: FormField.Name) -> Int? {
    value(name) { text throws(FieldProblem) in
      let word = text.trimmed
      if case .event(let number)? = Reference(word) { return number }
      guard let number = Int(word), number > 0 else {
        throw FieldProblem(.dots, .malformed(word, example: name == .event ? "event:4" : "3"))
      }
      return number
    }
  }
}
