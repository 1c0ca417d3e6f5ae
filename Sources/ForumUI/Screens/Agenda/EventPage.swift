// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of one event: the central question first, when and for whom there is room, then all else that its hosts say.
struct EventPage {
  let event: Event
  let zones: [String: Zone]
  /// The slot that the keys answer.
  let selected: Int?
  let world: World

  private var reader: Reader { world.reader }
  private var fields: EventFields { event.fields }
  private var width: Int { max(1, min(world.content.columns, ThreadLayout.widest)) }
  /// Columns of the names of facts.
  private var labels: Int { width >= 60 ? 22 : 0 }

  /// The lines; the entries are the slots, by their numbers.
  var lines: [EntryLine] {
    let blank = [EntryLine(runs: [])]
    let text = fields.body == fields.question ? [] : BodyLines(text: fields.body, world: world, width: width).lines
    return plain(head + asked) + blank + slots + plain(answering) + blank + plain(facts) + plain(programme)
      + plain(comes)
      + (text.isEmpty ? [] : blank + plain(text))
  }

  private func plain(_ lines: [[Run]]) -> [EntryLine] { [EntryLine](lines) }

  private func wrapped(_ text: String, _ role: TextRole) -> [[Run]] {
    text.isEmpty ? [] : Wrap.lines([Run(DisplayText.sanitised(text), world.theme[role])], columns: width)
  }

  private var head: [[Run]] {
    let state = [
      reader(MeetingPhrase.standing(event.standing)), reader(MeetingPhrase.eventKind(fields.kind)),
      reader(MeetingPhrase.category(fields.category)),
    ]
    let topics = reader.tags(fields.topics)
    return wrapped(fields.question, .strong) + wrapped(fields.title, .heading) + wrapped(fields.benefit, .text)
      + wrapped(TipLine.joined(state, world), .text) + wrapped(topics, .link)
  }

  /// The network of the reader's that is asked to co-host it, and the key that says yes.
  private var asked: [[Run]] {
    guard let network = event.invited.first, world.refusalToHost == nil,
      let key = world.key(.acceptHosting, in: .agenda)
    else { return [] }
    return wrapped(reader(AgendaPhrase.askedToHost(Reference.network(network).description, key: key)), .key)
  }

  // MARK: When

  private var slots: [EntryLine] { fields.slots.flatMap(lines) }

  private func lines(_ slot: EventSlot) -> [EntryLine] {
    let isSelected = slot.number == selected
    let mark = fields.slots.count > 1 ? (isSelected ? "\(world.sign(.selected)) " : "  ") : ""
    let mine = event.answers[slot.number]
    let time = Run(mark + reader.time(of: slot, event, zones), world.theme[isSelected ? .strong : .text])
    let rest = reader.counts(of: slot).joined(separator: ", ")
    let gap = Run(" \(world.sign(.bullet)) ", world.theme[.faint])
    var runs = [time]
    if !rest.isEmpty { runs += [gap, Run(rest, world.theme[slot.isFull ? .waiting : .text])] }
    if let mine {
      let shown = mine.isShown ? "" : ", " + reader(AgendaPhrase.hiddenShort)
      let isIn = mine.attendance == .yes && mine.waitingPlace == nil
      runs += [
        gap,
        Run(
          (isIn ? world.sign(.answered) + " " : "")
            + reader(FramePhrase.named(reader(AgendaPhrase.toYou), reader.answer(mine)))
            + (mine.attendance == .yes ? shown : ""), world.theme[isIn ? .helped : .waiting]),
      ]
    }
    return Wrap.lines(runs, columns: max(1, width - DisplayText.width(mark))).enumerated().map { index, row in
      let indent = Run(String(repeating: " ", count: DisplayText.width(mark)), world.theme[.text])
      return EntryLine(entry: slot.number, runs: index == 0 || mark.isEmpty ? row : [indent] + row)
    }
  }

  /// The keys that answer, where the reader did not answer yet and may.
  private var answering: [[Run]] {
    guard let slot = fields.slots.first(where: { $0.number == selected }), event.answers[slot.number] == nil,
      world.refusal(.yes, to: slot, of: event) == nil, let yes = world.key(.come, in: .agenda),
      let maybe = world.key(.mayCome, in: .agenda), let no = world.key(.cannotCome, in: .agenda)
    else { return [] }
    return wrapped(reader(AgendaPhrase.howToAnswer(yes: yes, maybe: maybe, no: no)), .key)
  }

  // MARK: The rest

  private var facts: [[Run]] {
    let place = [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", ")
    func told(_ name: Field, _ value: String) -> [[Run]] { value.isEmpty ? [] : fact(reader(FieldPhrase(name)), value) }
    let whoAndWhen =
      told(.hosts, reader.hosts(event)) + told(.target, fields.target)
      + fact(reader(LinearLabel.workingTime), reader(MeetingPhrase.workingTime(fields.isWorkingTime)))
    let whereAndHow =
      told(.place, place) + told(.link, fields.link) + told(.cost, fields.cost)
      + told(.signUpUntil, reader.signUpUntil(event, zones))
      + told(.language, fields.language == .unknown ? "" : reader(ValuePhrase.language(fields.language)))
      + told(.audience, reader.seenBy(world.phrase(for: fields.audience), isDraft: event.isDraft))
    var more = [Reference.thread(event.thread).description]
    if let thread = event.talkAfter {
      more.append(reader(AgendaPhrase.talkAfter(Reference.thread(thread).description)))
    }
    if let report = event.report {
      more.append(reader(AgendaPhrase.reportAt(report.description)))
    } else if event.standing == .past {
      more.append(reader(MeetingPhrase.reportOwed))
    }
    return whoAndWhen + whereAndHow + fact(reader(LinearLabel.thread), TipLine.joined(more, world), .link)
  }

  /// A fact beside its name, or after it where there is little room.
  private func fact(_ name: String, _ value: String, _ role: TextRole = .text) -> [[Run]] {
    let name = ProblemPhrase.capitalised(name)
    let value = DisplayText.sanitised(value)
    guard labels > 0 else {
      return Wrap.lines([Run(name + "  ", world.theme[.faint]), Run(value, world.theme[role])], columns: width)
    }
    return Wrap.lines([Run(value, world.theme[role])], columns: max(1, width - labels)).enumerated().map {
      index, row in
      [Run(DisplayText.padded(index == 0 ? name : "", to: labels), world.theme[.faint])] + row
    }
  }

  private var programme: [[Run]] {
    guard !fields.sessions.isEmpty else { return [] }
    let rows = fields.sessions.flatMap { session -> [[Run]] in
      let time = session.start.map { TimePhrase.clock(reader.civil($0, in: fields.zone, zones)) + " " } ?? ""
      let by = session.by.isEmpty ? "" : " (\(session.by))"
      return indented(time + session.title + by)
    }
    return [[], [Run(ProblemPhrase.capitalised(reader(FieldPhrase(.sessions))), world.theme[.heading])]] + rows
  }

  private var comes: [[Run]] {
    guard !event.shown.isEmpty || fields.slots.contains(where: { $0.taken > 0 }) else { return [] }
    let heading = [Run(reader(LinearLabel.comes), world.theme[.heading])]
    guard !event.shown.isEmpty else {
      return [[], heading] + indented(reader(AgendaPhrase.nobodyShown), .faint)
    }
    return [[], heading]
      + event.shown.flatMap { member in
        indented(TipLine.joined([member.fullName] + world.origin(member), world))
      }
  }

  private func indented(_ text: String, _ role: TextRole = .text) -> [[Run]] {
    Wrap.lines([Run(DisplayText.sanitised(text), world.theme[role])], columns: max(1, width - 2)).map {
      [Run("  ", world.theme[.text])] + $0
    }
  }
}
