// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension Linear {
  /// A line of the agenda: number, when, title, kind and category, hosts, how far, places, the reader's answer, a clash.
  public func lines(_ entry: AgendaEntry, zones: [String: Zone]) -> [String] {
    let (event, slot) = (entry.event, entry.slot)
    return row([
      Reference.event(event.number).description + (event.fields.slots.count > 1 ? "/\(slot.number)" : ""),
      reader.time(of: slot, event, zones), event.fields.title,
      reader(MeetingPhrase.eventKind(event.fields.kind)), reader(MeetingPhrase.category(event.fields.category)),
      reader.hosts(event), reader.standing(event, slot), event.answers[slot.number].map(reader.answer) ?? "",
      entry.clash.map { reader(MeetingPhrase.clash($0)) } ?? "",
    ])
  }

  /// An event with all that its hosts say of it.
  public func page(_ event: Event, zones: [String: Zone]) -> [String] {
    let fields = event.fields
    var lines = wrapped("\(Reference.event(event.number)) \(fields.title)", indent: "  ")
    lines += line(.question, fields.question)
    lines += line(.benefit, fields.benefit)
    lines += line(
      .kind, reader(MeetingPhrase.eventKind(fields.kind)) + ", " + reader(MeetingPhrase.category(fields.category)))
    lines += line(.state, reader(MeetingPhrase.standing(event.standing)))
    lines += block(
      .when,
      fields.slots.map { slot in
        ([reader(MeetingPhrase.slot(slot.number)), reader.time(of: slot, event, zones)] + reader.counts(of: slot)
          + [event.answers[slot.number].map(reader.answer) ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
      })
    lines += line(.hosts, reader.hosts(event))
    lines += line(.forWhom, fields.target)
    lines += line(.place, [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", "))
    lines += line(.online, fields.link)
    lines += line(.workingTime, reader(MeetingPhrase.workingTime(fields.isWorkingTime)))
    lines += line(.cost, fields.cost)
    lines += line(.signUpUntil, reader.signUpUntil(event, zones))
    lines += line(.language, fields.language == .unknown ? "" : reader(ValuePhrase.language(fields.language)))
    lines += line(.topics, topics(fields.topics))
    if fields.audience != .all || event.isDraft {
      lines += line(.seenBy, reader.seenBy(AudiencePhrase(fields.audience, layer: label), isDraft: event.isDraft))
    }
    lines += line(.thread, Reference.thread(event.thread).description)
    lines += line(.talkAfter, event.talkAfter.map { Reference.thread($0).description } ?? "")
    if event.standing == .past {
      lines += line(.report, event.report?.description ?? reader(MeetingPhrase.reportOwed))
    }
    lines += block(.programme, programme(event, zones: zones))
    lines += block(.comes, event.shown.map { byline($0).joined(separator: ", ") })
    return lines + [""] + body(fields.body)
  }

  /// The text of a poster for the canteen: plain, at most 60 columns.
  public func poster(_ event: Event, zones: [String: Zone]) -> [String] {
    var narrow = self
    narrow.columns = min(60, columns ?? 60)
    let width = narrow.textColumns
    let fields = event.fields
    let rule = String(repeating: "=", count: width)
    func centred(_ text: String) -> [String] {
      Wrap.lines(DisplayText.sanitised(text), columns: width).map { line in
        String(repeating: " ", count: max(0, (width - DisplayText.width(line)) / 2)) + line
      }
    }
    var lines = [rule] + centred(fields.title.uppercased())
    if !fields.question.isEmpty { lines += [""] + centred(fields.question) }
    lines += [rule, ""]
    for slot in fields.slots { lines += narrow.wrapped(reader.timeThere(of: slot, event, zones), indent: "  ") }
    lines += narrow.line(.place, [fields.place, fields.address].filter { !$0.isEmpty }.joined(separator: ", "))
    lines += narrow.line(.benefit, fields.benefit) + narrow.line(.forWhom, fields.target)
    lines += narrow.line(.cost, fields.cost) + narrow.line(.hosts, reader.settledHosts(event))
    lines += [""] + narrow.body(fields.body)
    lines += narrow.block(.programme, programme(event, zones: zones))
    return lines + ["", "raad event sign-up \(event.number)", rule]
  }

  /// The sessions of an event, each with its time by the clock of the place.
  private func programme(_ event: Event, zones: [String: Zone]) -> [String] {
    event.fields.sessions.map { session in
      let start = session.start.map { TimePhrase.clock(reader.civil($0, in: event.fields.zone, zones)) }
      return [start ?? "", session.title, session.by].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
