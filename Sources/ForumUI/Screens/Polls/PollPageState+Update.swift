// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension PollPageState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.poll(number))]
    case .loaded(.poll, .poll(let poll)): take(poll, world)
    case .loaded(.zones, .zones(let zones)):
      zone = zones[Zone.usual]
      defer { isExtending = false }
      if isExtending { return askForClose(world) }
    case .loaded(_, .glances(let glances)):
      return poll.map { [Links(in: $0.fields.body).choice(glances, world)] } ?? []
    case .notLoaded(let request): isMissing = request == .poll(number) && poll == nil
    case .command(let command): return perform(command, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, let outcome): return [.load(.poll(number))] + said(act, outcome, world)
    case .refused(let act, let refusal): return refused(act, refusal, world)
    case .pointed(let option):
      if options(world).contains(where: { $0.number == option }) { selectedOption = option }
    case .resized: fit(world)
    case .key, .paste: return nil
    case .loaded, .idle, .leaving: break
    }
    return []
  }

  private mutating func take(_ poll: Poll, _ world: World) {
    self.poll = poll
    let options = options(world)
    marks = marks.filter { mark in poll.options.contains { $0.number == mark.key } }
    if !options.contains(where: { $0.number == selectedOption }) { selectedOption = options.first?.number }
    fit(world)
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let effects = move(command, world) { return effects }
    guard let poll else { return nil }
    switch command {
    case .choose: return choose(world)
    case .moreDots: return give(1, world)
    case .fewerDots: return give(-1, world)
    case .vote: return vote(world)
    case .withdrawVote:
      if let refusal = world.refusal(.vote, of: poll), refusal != .notInAudience { return world.say(refusal) }
      guard poll.hasVoted else { return refuse(.notVoted, world) }
      // Nothing brings it back but choosing anew.
      return [.ask(.confirm(.meeting(.confirmWithdraw), world.reader(PollPagePhrase.confirmWithdraw)))]
    case .enterOption:
      if let refusal = world.refusal(.enterPoll, of: poll) { return world.say(refusal) }
      return [.ask(.line(.meeting(.entry), world.reader(PollPagePhrase.askEntry)))]
    case .openThread: return [.open(.post(poll.post))]
    case .followReference:
      return Links(in: poll.fields.body).follow(orSay: world.reader(AgendaPhrase.nothingToFollow), world)
    case .profile: return [.open(.member(poll.owner.handle))]
    case .outcome: return outcome(poll, world)
    case .addEvent: return makeEvent(poll, world)
    default: return change(command, poll, world)
    }
  }

  /// Moves among the options, or scrolls where there are none.
  private mutating func move(_ command: Command, _ world: World) -> [Effect]? {
    let numbers = options(world).map(\.number)
    guard command == .moveUp || command == .moveDown, let selected = numbers.firstIndex(where: { $0 == selectedOption })
    else { return scroll(command, world) ? [] : nil }
    let target = selected + (command == .moveUp ? -1 : 1)
    guard numbers.indices.contains(target) else {
      // Beyond the ends there is more to read.
      return scroll(command, world) ? [] : nil
    }
    selectedOption = numbers[target]
    reveal(selectedOption, world)
    return []
  }

  func refuse(_ phrase: PollPagePhrase, _ world: World) -> [Effect] { [.say(.refused(world.reader(phrase)))] }

  // MARK: What its owner does

  private mutating func change(_ command: Command, _ poll: Poll, _ world: World) -> [Effect]? {
    switch command {
    case .closePoll:
      if let refusal = world.refusal(.closePoll, of: poll) { return world.say(refusal) }
      if !poll.undecided.isEmpty { return askWhichWins(of: poll, world) }
      return [.ask(.confirm(.meeting(.confirmClose), world.reader(PollPagePhrase.confirmClose(poll.voters))))]
    case .extendPoll, .mergeOptions, .answerConcern:
      if let refusal = world.refusal(.changePoll, of: poll) { return world.say(refusal) }
      isExtending = command == .extendPoll
      if isExtending { return [.load(.zones)] }
      return command == .mergeOptions ? askWhichToMerge(poll, world) : askWhichConcern(poll, world)
    default: return nil
    }
  }

  private func askWhichToMerge(_ poll: Poll, _ world: World) -> [Effect] {
    guard poll.fields.kind == .ideas, poll.phase == .gathering else { return world.say(.pollVotes) }
    guard poll.options.count > 1 else { return refuse(.nothingToMerge, world) }
    return [.ask(.choose(.meeting(.mergeWhich), world.reader(PollPagePhrase.mergeWhich), items(poll.options, world)))]
  }

  private func askWhichConcern(_ poll: Poll, _ world: World) -> [Effect] {
    guard !poll.concerns.isEmpty else { return refuse(.noConcerns, world) }
    let items = poll.concerns.map { concern in
      Chooser.Item(
        id: concern.member.handle, label: "@\(concern.member.handle) " + DisplayText.sanitised(concern.text),
        detail: concern.answer.isEmpty
          ? world.reader(PollPagePhrase.unanswered) : DisplayText.sanitised(concern.answer))
    }
    return [.ask(.choose(.meeting(.concern), world.reader(PollPagePhrase.concernOf), items))]
  }

  func items(_ options: [PollOption], _ world: World) -> [Chooser.Item] {
    options.map { option in
      Chooser.Item(
        id: "\(option.number)", label: DisplayText.sanitised(poll.map { world.reader.text(of: option, in: $0) } ?? ""))
    }
  }

  private func askForClose(_ world: World) -> [Effect] {
    guard let poll, let zone else { return [] }
    let known = SlotText.text(poll.fields.closes, in: zone)
    return [.ask(.line(.meeting(.extendTo), world.reader(FieldPhrase(.closes)), text: known))]
  }

  private func outcome(_ poll: Poll, _ world: World) -> [Effect] {
    if let post = poll.actions ?? poll.outcome, world.refusal(.writeOutcome, of: poll) != nil {
      return [.open(.post(post))]
    }
    if !poll.undecided.isEmpty, world.refusal(.closePoll, of: poll) == nil { return askWhichWins(of: poll, world) }
    if let refusal = world.refusal(.writeOutcome, of: poll) {
      return refusal == .pollOpen ? refuse(.noOutcomeYet, world) : world.say(refusal)
    }
    return [.show(Screen(FormState.writingOutcome(of: poll, world)))]
  }

  private func makeEvent(_ poll: Poll, _ world: World) -> [Effect] {
    guard poll.fields.kind == .dates, poll.closed != nil, !poll.winners.isEmpty else {
      return refuse(.onlyDates, world)
    }
    return [.show(Screen(FormState.addingEvent(after: poll, world)))]
  }

  // MARK: Answers and what came of acts

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect] {
    guard let poll else { return [] }
    switch (purpose, answer) {
    case (.chooseReference, .chosen(let text)): return Links.open(chosen: text, world)
    case (.meeting(.voteReason), .text(let note)): return cast(note: note, world)
    case (.meeting(.entry), .text(let text)): return [.perform(.poll(.enter(text, poll: number)))]
    case (.meeting(.confirmWithdraw), .yes): return [.perform(.poll(.withdrawVote(poll: number)))]
    case (.meeting(.confirmClose), .yes): return [.perform(.poll(.close(number, winner: nil)))]
    case (.meeting(.winner), .chosen(let id)): return [.perform(.poll(.close(number, winner: Int(id))))]
    case (.meeting(.mergeWhich), .chosen(let id)):
      guard let option = poll.options.first(where: { "\($0.number)" == id }) else { return [] }
      let title = world.reader(PollPagePhrase.mergeInto(DisplayText.sanitised(option.text)))
      let others = poll.options.filter { $0.number != option.number }
      return [.ask(.choose(.meeting(.mergeInto(option.number)), title, items(others, world)))]
    case (.meeting(.mergeInto(let option)), .chosen(let id)):
      return Int(id).map { [.perform(.poll(.merge(option, into: $0, poll: number)))] } ?? []
    case (.meeting(.concern), .chosen(let handle)):
      let known = poll.concerns.first { $0.member.handle == handle }?.answer ?? ""
      let title = world.reader(PollPagePhrase.concernAnswer("@\(handle)"))
      return [.ask(.line(.meeting(.concernAnswer(handle)), title, text: known))]
    case (.meeting(.concernAnswer(let handle)), .text(let text)):
      return [.perform(.poll(.answerConcern(of: handle, text, poll: number)))]
    case (.meeting(.extendTo), .text(let text)):
      guard let zone else { return [] }
      do throws(FieldProblem) {
        return [.perform(.poll(.extend(to: try SlotText.moment(text, in: zone, field: .closes), poll: number)))]
      } catch {
        return [.say(.refused(world.reader(ProblemPhrase(error))))]
      }
    default: return []
    }
  }

  private func said(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    guard case .poll(let act) = act else { return [] }
    switch act {
    case .vote: return [.say(.done(world.undoable(PollPagePhrase.voted, in: .poll)))]
    case .withdrawVote: return [.say(.done(world.reader(PollPagePhrase.withdrawn)))]
    case .enter: return [.say(.done(world.reader(PollPagePhrase.entered)))]
    case .merge: return [.say(.done(world.reader(PollPagePhrase.merged)))]
    case .answerConcern: return [.say(.done(world.reader(PollPagePhrase.answered)))]
    case .close(_, let winner):
      // Whether there is a tie to be decided first shows when it is read again.
      let isDecided = winner != nil || poll?.fields.tieRule != .owner
      return [.say(.done(world.reader(isDecided ? PollPagePhrase.closed : .part(.done))))]
    case .extend(let closes, _):
      return [.say(.done(world.reader(PollPagePhrase.extended(TimeText.full(closes, world.reader)))))]
    case .add, .outcome: return []
    }
  }

  /// Asks which one wins where another window closed the poll meanwhile, and several won together.
  private func refused(_ act: Act, _ refusal: Refusal?, _ world: World) -> [Effect] {
    guard case .poll(.close) = act, case .tieToDecide = refusal, let poll else { return [] }
    return askWhichWins(of: poll, world)
  }

  private func askWhichWins(of poll: Poll, _ world: World) -> [Effect] {
    // What was read before the close does not say yet which they are.
    let tied = poll.undecided
    let options = poll.options.filter {
      tied.isEmpty ? !poll.fields.kind.words.contains($0.text) : tied.contains($0.number)
    }
    let title = world.reader(PollPagePhrase.chooseWinner(options.count))
    return [.ask(.choose(.meeting(.winner), title, items(options.sorted { $0.number < $1.number }, world)))]
  }
}
