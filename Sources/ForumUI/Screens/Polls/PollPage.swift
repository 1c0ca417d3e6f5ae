// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of one poll: what is asked and until when, then what can be voted for or what came of it, and the rules last,
/// so that a small screen shows first what one came for.
struct PollPage {
  let poll: Poll
  let marks: [Int: Int]
  /// The selected option.
  let selected: Int?
  let world: World

  private var reader: Reader { world.reader }
  private var fields: PollFields { poll.fields }
  private var width: Int { max(1, min(world.content.columns, ThreadLayout.widest)) }

  /// The lines; the entries are the options, by their numbers.
  var lines: [EntryLine] {
    var lines = plain(wrapped(reader.title(of: poll), .heading) + standing + tie)
    if !fields.body.isEmpty, fields.body != fields.title {
      lines += plain([[]] + BodyLines(text: fields.body, world: world, width: width).lines)
    }
    lines += ballot
    if let result = poll.result { lines += plain([[]] + PollResultLines(result, poll, world, width: width).lines) }
    return lines + plain(reasons + concerns + [[]] + rules)
  }

  private func plain(_ lines: [[Run]]) -> [EntryLine] { [EntryLine](lines) }

  private func wrapped(_ text: String, _ role: TextRole) -> [[Run]] {
    text.isEmpty ? [] : Wrap.lines([Run(DisplayText.sanitised(text), world.theme[role])], columns: width)
  }

  private func sentence(_ parts: [String], _ role: TextRole = .text) -> [[Run]] {
    wrapped(ProblemPhrase.capitalised(TipLine.joined(parts.filter { !$0.isEmpty }, world)), role)
  }

  /// What kind it is and how far.
  private var standing: [[Run]] {
    var phase = [reader(PollPhrase.kind(fields.kind)), reader(PollPhrase.phase(poll.phase, fields.kind))]
    if poll.phase == .gathering, let until = fields.gathersUntil {
      phase.append(reader(PollPhrase.gathersUntil(TimeText.full(until, reader))))
    }
    phase.append(reader.closes(poll))
    if let first = poll.firstCloses { phase.append(reader(PollPhrase.wasPutOff(TimeText.full(first, reader)))) }
    return sentence(phase, poll.phase == .owed || poll.phase == .due ? .waiting : .text)
  }

  /// That it is advice, who may vote and who sees what, how equals are told apart, and where it is talked about.
  private var rules: [[Run]] {
    var who = [reader(PollPhrase.advisory), audience]
    // Of one that is over nothing is kept from anybody any more.
    if fields.kind != .round, !poll.phase.isOver { who.append(reader(fields.isSealed ? PollPhrase.sealed : .open)) }
    if fields.isSecret { who.append(reader(PollPhrase.secret)) }
    var more = [reader(PollPhrase.voters(poll.voters))]
    if poll.hasVoted, world.refusal(.vote, of: poll) != nil { more.append(reader(PollPhrase.took(partIn: poll))) }
    if fields.kind.givesDots { more.append(reader(PollPhrase.dotsEach(fields.dots))) }
    if fields.kind == .choice, fields.dots > 1 { more.append(reader(PollPhrase.atMost(fields.dots))) }
    if ![.round, .senseCheck, .countMeIn].contains(fields.kind) {
      more.append(reader(PollPhrase.tieRule(fields.tieRule)))
    }
    if !fields.prize.isEmpty { more.append(reader(PollPagePhrase.prize(fields.prize))) }
    var links = [
      reader(PollPagePhrase.askedBy(poll.owner.handle)), reader(MeetingPhrase.thread(poll.post.description)),
    ]
    if let event = fields.event { links.append(reader(PollPagePhrase.aboutEvent(Reference.event(event).description))) }
    if let post = poll.outcome { links.append(reader(PollPagePhrase.outcomeAt(post.description))) }
    if let post = poll.actions { links.append(reader(PollPagePhrase.actionsAt(post.description))) }
    return sentence(who, .faint) + sentence(more) + sentence(links, .faint)
  }

  /// That its owner has to say what wins, and how.
  private var tie: [[Run]] {
    guard !poll.undecided.isEmpty else { return [] }
    let key = world.refusal(.closePoll, of: poll) == nil ? world.key(.closePoll, in: .poll) : nil
    return sentence([reader(RefusalPhrase(.tieToDecide(count: poll.undecided.count)))], .waiting)
      + sentence([key.map { reader(PollPagePhrase.howToDecide($0)) } ?? ""], .key)
  }

  private var audience: String { reader(world.phrase(for: fields.audience)) }

  // MARK: The ballot

  private var ballot: [EntryLine] {
    guard !poll.phase.isOver else { return [] }
    if fields.kind == .round {
      let key = world.key(.openThread, in: .poll)
      return plain([[]] + sentence([key.map { reader(PollPagePhrase.howToAnswer($0)) } ?? ""], .key))
    }
    let isVoting = world.refusal(.vote, of: poll) == nil
    let hint = sentence(
      [hint(isVoting: isVoting), poll.hasVoted && isVoting ? reader(PollPagePhrase.voteAnew) : ""], .key)
    let sealedHint =
      fields.kind == .titleContest && poll.phase == .gathering
      ? sentence([reader(PollPagePhrase.onlyYourEntries)], .faint) : []
    return plain([[]]) + poll.options.flatMap { lines($0, isVoting: isVoting) } + plain(sealedHint + hint)
  }

  private func hint(isVoting: Bool) -> String {
    if !isVoting {
      guard world.refusal(.enterPoll, of: poll) == nil, let key = world.key(.enterOption, in: .poll) else { return "" }
      return reader(PollPagePhrase.howToEnter(key))
    }
    guard let vote = world.key(.vote, in: .poll) else { return "" }
    if fields.kind.givesDots, let more = world.key(.moreDots, in: .poll), let fewer = world.key(.fewerDots, in: .poll) {
      let left = fields.dots - marks.values.reduce(0, +)
      return TipLine.joined(
        [
          reader(PollPagePhrase.dotsLeft(max(0, left))),
          reader(PollPagePhrase.howToGive(more: more, fewer: fewer, vote: vote)),
        ], world)
    }
    return world.key(.choose, in: .poll).map { reader(PollPagePhrase.howToChoose(choose: $0, vote: vote)) } ?? ""
  }

  private func lines(_ option: PollOption, isVoting: Bool) -> [EntryLine] {
    let isSelected = option.number == selected
    let box = isVoting ? box(option) + " " : ""
    let mark = (isSelected ? world.sign(.selected) : " ") + " " + box
    let mine = option.isMine ? " (\(reader(PollPagePhrase.yours)))" : ""
    let author = option.author.map { " (@\($0.handle))" } ?? mine
    let indent = min(DisplayText.width(mark), width / 2)
    let text = DisplayText.sanitised(reader.text(of: option, in: poll) + author)
    let role: TextRole = isSelected ? .strong : .text
    return Wrap.lines([Run(text, world.theme[role])], columns: max(1, width - indent)).enumerated().map { index, row in
      let before = index == 0 ? mark : String(repeating: " ", count: indent)
      return EntryLine(entry: option.number, runs: [Run(before, world.theme[isSelected ? .key : .text])] + row)
    }
  }

  /// What is chosen of an option, as wide for each.
  private func box(_ option: PollOption) -> String {
    let weight = marks[option.number] ?? 0
    switch fields.kind {
    case .dates:
      let words = [PollPagePhrase.no, .ifNeedBe, .yes].map { reader($0) }
      let widest = words.reduce(0) { max($0, DisplayText.width($1)) }
      return "[" + DisplayText.padded(words[min(max(weight, 0), 2)], to: widest) + "]"
    case .dots, .ideas:
      return "[" + DisplayText.padded(weight == 0 ? "" : "\(weight)", to: fields.dots > 9 ? 2 : 1, atStart: true) + "]"
    default: return weight > 0 ? "[x]" : "[ ]"
    }
  }

  // MARK: Reasons and concerns

  /// What those need who come along only if.
  private var reasons: [[Run]] {
    guard !poll.reasons.isEmpty else { return [] }
    return [[], [Run(reader(LinearLabel.reasons), world.theme[.heading])]]
      + poll.reasons.flatMap { reason in
        wrapped(reason.member.map { reader(FramePhrase.named("@\($0.handle)", reason.text)) } ?? reason.text, .text)
      }
  }

  private var concerns: [[Run]] {
    guard !poll.concerns.isEmpty else { return [] }
    let heading = [Run(reader(LinearLabel.concerns), world.theme[.heading])]
    return [[], heading]
      + poll.concerns.flatMap { concern -> [[Run]] in
        let kind = reader(PollPhrase.option(concern.blocks ? "block" : "concerns"))
        let answer = concern.answer.isEmpty ? reader(PollPagePhrase.unanswered) : concern.answer
        let said = "@\(concern.member.handle), " + reader(FramePhrase.named(kind, concern.text))
        return wrapped(said, .text)
          + wrapped(
            "  " + (reader.isUnicode ? "→ " : "> ") + answer, concern.answer.isEmpty ? .waiting : .faint)
      }
  }
}

extension PollPageState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing, poll == nil {
      painter.write(
        world.reader(PollPagePhrase.missing(number)), column: 1, row: 0, style: world.theme[.faint],
        limit: painter.size.columns - 1)
    }
    drawText(into: &painter, world)
  }
}
