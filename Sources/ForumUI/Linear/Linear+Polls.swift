// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension Linear {
  /// A line of the list of polls: number, phase, title, kind, when it closes, how many took part, whether the reader did.
  public func lines(_ poll: Poll) -> [String] {
    row([
      Reference.poll(poll.number).description, reader(PollPhrase.phase(poll.phase, poll.fields.kind)),
      reader.title(of: poll),
      reader(PollPhrase.kind(poll.fields.kind)), reader.closes(poll),
      reader(PollPhrase.voters(poll.voters)), poll.hasVoted ? reader(PollPhrase.took(partIn: poll)) : "",
    ])
  }

  /// A poll with its options, and once nothing of it is sealed its result.
  public func page(_ poll: Poll) -> [String] {
    let fields = poll.fields
    var lines = wrapped("\(Reference.poll(poll.number)) \(reader.title(of: poll))", indent: "  ")
    lines += line(.kind, reader(PollPhrase.kind(fields.kind)) + ", " + reader(PollPhrase.advisory))
    lines += line(.state, reader(PollPhrase.phase(poll.phase, fields.kind)))
    if let until = fields.gathersUntil, poll.phase == .gathering {
      lines += line(.entries, reader(PollPhrase.gathersUntil(TimeText.full(until, reader))))
    }
    lines += line(poll.closed == nil ? .closes : .closed, TimeText.full(poll.closed ?? fields.closes, reader))
    if let first = poll.firstCloses {
      lines += line(.changed, reader(PollPhrase.wasPutOff(TimeText.full(first, reader))))
    }
    lines += line(.seenBy, audience(fields.audience))
    // Of one that is over nothing is kept from anybody any more.
    var who = poll.phase.isOver ? [] : [reader(fields.isSealed ? PollPhrase.sealed : .open)]
    if fields.isSecret { who.append(reader(PollPhrase.secret)) }
    if fields.kind != .round { lines += line(.secrecy, reader.clauses(who)) }
    if fields.kind.givesDots { lines += line(.dots, reader(PollPhrase.dotsEach(fields.dots))) }
    if fields.kind == .choice, fields.dots > 1 { lines += line(.dots, reader(PollPhrase.atMost(fields.dots))) }
    if fields.kind != .round, fields.kind != .senseCheck, fields.kind != .countMeIn {
      lines += line(.ties, reader(PollPhrase.tieRule(fields.tieRule)))
    }
    lines += line(.prize, fields.prize)
    lines += line(.about, fields.event.map { Reference.event($0).description } ?? "")
    lines += line(.owner, byline(poll.owner).joined(separator: ", "))
    lines += line(.thread, poll.post.description)
    lines += line(
      .voters,
      reader(PollPhrase.voters(poll.voters)) + (poll.hasVoted ? ", " + reader(PollPhrase.took(partIn: poll)) : ""))
    if poll.closed != nil { lines += line(.outcome, poll.outcome?.description ?? reader(PollPhrase.outcomeOwed)) }
    lines += line(.actions, poll.actions?.description ?? "")
    if !fields.body.isEmpty { lines += [""] + body(fields.body) }
    if let result = poll.result {
      lines += [""] + self.lines(result, of: poll)
    } else if !poll.options.isEmpty {
      lines += [""] + poll.options.flatMap { wrapped("\($0.number). \(reader.text(of: $0, in: poll))", indent: "   ") }
    }
    if !poll.undecided.isEmpty {
      lines += wrapped(reader(RefusalPhrase(.tieToDecide(count: poll.undecided.count))), indent: "  ")
    }
    lines += block(
      .reasons,
      poll.reasons.map { reason in (reason.member.map { "@\($0.handle)\(colon) " } ?? "") + reason.text })
    if !poll.concerns.isEmpty {
      lines +=
        [""]
        + block(
          .concerns,
          poll.concerns.map { concern in
            let kind = reader(PollPhrase.option(concern.blocks ? "block" : "concerns"))
            let answer = concern.answer.isEmpty ? "" : " → \(concern.answer)"
            return "@\(concern.member.handle), \(kind)\(colon) \(concern.text)\(answer)"
          })
    }
    return lines
  }

  /// The counts with bars that need no colour: a line for what was chosen, and the bar with its number under it.
  private func lines(_ result: PollResult, of poll: Poll) -> [String] {
    let most = max(1, result.lines.map(\.weight).max() ?? 1)
    let room = max(4, min(40, textColumns - 16))
    var lines: [String] = []
    for line in result.lines {
      guard let option = poll.options.first(where: { $0.number == line.option }) else { continue }
      var text = "\(option.number). \(reader.text(of: option, in: poll))"
      if let author = option.author { text += " (@\(author.handle))" }
      if poll.winners.contains(option.number) { text += ", " + reader(PollPhrase.winner) }
      lines += wrapped(text, indent: "   ")
      let bar = String(repeating: "#", count: line.weight * room / most)
      let count =
        poll.fields.kind.givesDots ? reader(PollPhrase.dots(line.weight)) : reader(PollPhrase.votes(line.votes))
      lines.append("   \(bar)\(bar.isEmpty ? "" : " ")\(count)")
    }
    for group in result.groups {
      let name = group.layer.map(label) ?? group.family.map { reader(ValuePhrase.roleFamily($0)) } ?? ""
      let votes = group.votes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
      lines += wrapped("\(name)\(colon) \(reader(PollPhrase.voters(group.ballots))) (\(votes))", indent: "  ")
    }
    func names(_ numbers: [Int]) -> String {
      poll.options.filter { numbers.contains($0.number) }.map { reader.text(of: $0, in: poll) }.joined(separator: ", ")
    }
    if let agreed = result.agreed, !agreed.isEmpty {
      lines += wrapped("\(reader(PollPhrase.allAgree))\(colon) \(names(agreed))", indent: "  ")
    }
    if let differing = result.differing, !differing.isEmpty {
      lines += wrapped("\(reader(PollPhrase.layersDiffer))\(colon) \(names(differing))", indent: "  ")
    }
    return lines
  }
}
