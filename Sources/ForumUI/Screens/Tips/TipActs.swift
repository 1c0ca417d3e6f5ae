// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is done to a tip, the same from the list and from the tip itself: who may, what is asked
/// first, what is said.
struct TipActs: Equatable, Sendable {
  /// Tips that are read to choose one of them.
  struct Reading: Equatable, Sendable {
    /// What for.
    var purpose: Prompt.Purpose
    /// The question.
    var title: String
    /// Only tips with this topic can be chosen.
    var topic: TopicID?
    /// Those read so far.
    var tips: [Tip] = []

    /// Which tips are read.
    var filter: TipFilter { TipFilter(pinnedOnly: purpose == .replacePin) }
  }

  /// The tip that the open question is about.
  var subject: Int?
  /// The choice that is being prepared.
  var reading: Reading?
  /// The tips that were offered last.
  private var offered: [Tip] = []

  /// No chooser has more tips than this.
  static let mostToChoose = 1000

  /// What a command does to a tip; nil for commands that are no act.
  ///
  /// - Parameters:
  ///   - mine: the reader's own report, where it is known.
  ///   - lastPin: the last place among the pinned tips, as far as is known.
  mutating func perform(_ command: Command, on tip: Tip, lastPin: Int, mine: Adoption?, _ world: World) -> [Effect]? {
    if let refusal = Self.refusal(of: command, on: tip, lastPin: lastPin, world) {
      return [.say(.refused(refusal))]
    }
    subject = tip.number
    switch command {
    case .adopt: return [.ask(TipMenu.reports(mine: mine, world))]
    case .confirmTip: return [.perform(.confirmTip(tip.number))]
    case .supersede:
      if case .superseded = tip.state { return [.perform(.supersede(tip.number, by: nil))] }
      return read(Reading(purpose: .supersedeBy, title: world.reader(TipPhrase.supersedeBy)))
    case .withdraw:
      return tip.state == .withdrawn
        ? [.perform(.withdraw(false, tip.number))]
        : [.ask(.confirm(.confirmWithdraw, world.reader(TipPhrase.confirmWithdraw)))]
    case .edit: return [.show(Screen(FormState.editingTip(tip, world)))]
    case .history: return [.show(Screen(HistoryState(of: .tip(tip.number))))]
    case .pin:
      return [
        .perform(
          tip.pin == nil
            ? .pinTip(tip.number, place: nil, replacing: nil) : .unpinTip(tip.number, from: tip.pin))
      ]
    case .pinEarlier, .pinLater:
      return tip.pin.map { [.perform(.movePin(tip.number, from: $0, to: $0 + (command == .pinLater ? 1 : -1)))] } ?? []
    case .showSource: return tip.source.map { [.open(.post($0))] } ?? []
    case .profile: return [.open(.member(tip.owner.handle))]
    case .kindred: return [.show(.kindred(of: .tip(tip.number)))]
    default: return nil
    }
  }

  /// Why a command is refused over a tip, by the permission table or as things stand; nil when it
  /// is not. `lastPin` is the last place among the pinned tips, as far as is known.
  static func refusal(of command: Command, on tip: Tip, lastPin: Int, _ world: World) -> String? {
    if let action = Action(command), let refusal = world.refusal(action, of: tip) {
      return world.reader(RefusalPhrase(refusal))
    }
    switch command {
    case .history: return tip.version > 0 ? nil : world.reader(TipPhrase.neverEdited)
    case .showSource: return tip.source == nil ? world.reader(TipPhrase.noSource) : nil
    case .pinEarlier, .pinLater:
      guard let pin = tip.pin else { return world.reader(TipPinPhrase.notPinned(key: world.key(.pin, in: .tips))) }
      if command == .pinEarlier { return pin > 1 ? nil : world.reader(TipPinPhrase.isFirstPin) }
      return pin < lastPin ? nil : world.reader(TipPinPhrase.isLastPin)
    default: return nil
    }
  }

  private mutating func read(_ reading: Reading) -> [Effect] {
    self.reading = reading
    return [.load(.tips(reading.filter, after: nil))]
  }

  /// Takes tips in that were read for a choice; nil when they are not for one.
  mutating func take(_ filter: TipFilter, _ page: Page<Tip>, _ world: World) -> [Effect]? {
    guard var reading, filter == reading.filter else { return nil }
    reading.tips += page.items.filter { $0.number != subject && (reading.topic.map($0.topics.contains) ?? true) }
    self.reading = reading
    if let next = page.next, reading.tips.count < Self.mostToChoose { return [.load(.tips(filter, after: next))] }
    self.reading = nil
    offered = reading.tips
    guard !reading.tips.isEmpty else { return [.say(.refused(world.reader(TipPhrase.noOtherTip)))] }
    return [.ask(TipMenu.tips(reading.purpose, reading.title, reading.tips, world))]
  }

  /// Asks which pinned tip goes when there is no room for one more; nothing for other refusals.
  mutating func refused(_ act: Act, _ refusal: Refusal?, _ world: World) -> [Effect] {
    guard case .pinTip(let number, _, _) = act else { return [] }
    subject = number
    switch refusal {
    case .boardPinsFull(let limit):
      return read(Reading(purpose: .replacePin, title: world.reader(TipPinPhrase.replaceOnBoard(limit))))
    case .topicPinsFull(let topic, let limit):
      let title = world.reader(TipPinPhrase.replaceInTopic(world.reader.tag(topic), limit))
      return read(Reading(purpose: .replacePin, title: title, topic: topic))
    default: return []
    }
  }

  /// What an answer brings about; nil for answers to other questions.
  func answer(_ purpose: Prompt.Purpose, _ answer: Answer, mine: Adoption?, _ world: World) -> [Effect]? {
    guard let subject else { return nil }
    switch (purpose, answer) {
    case (.adoptHow, .chosen(let id)):
      switch TipMenu.Report(rawValue: id) {
      case .takeBack: return [.perform(.removeAdoption(subject))]
      case let report:
        let worked = report == .worked
        let title = world.reader(TipPhrase.askNote(worked: worked))
        return [.ask(.line(.adoptNote(worked: worked), title, text: mine?.note ?? "", mayBeEmpty: true))]
      }
    case (.adoptNote(let worked), .text(let note)): return [.perform(.adopt(subject, worked: worked, note: note))]
    case (.supersedeBy, .chosen(let id)): return Int(id).map { [.perform(.supersede(subject, by: $0))] }
    case (.confirmWithdraw, .yes): return [.perform(.withdraw(true, subject))]
    case (.replacePin, .chosen(let id)):
      guard let tip = offered.first(where: { String($0.number) == id }) else { return [] }
      return [.perform(.pinTip(subject, place: tip.pin, replacing: tip.number))]
    default: return nil
    }
  }

  /// Says that an act was done; nothing for acts that are not a tip's.
  static func said(_ act: Act, _ world: World) -> [Effect] {
    let phrase: any Phrasing
    switch act {
    case .supersede(_, let successor?): return [.say(.done(world.undoable(TipPhrase.superseded(successor), in: .tips)))]
    case .withdraw(true, _): return [.say(.done(world.undoable(TipPhrase.withdrawn, in: .tips)))]
    case .adopt: phrase = TipPhrase.reported
    case .removeAdoption: phrase = TipPhrase.reportGone
    case .confirmTip: phrase = TipPhrase.stillTrue
    case .supersede(_, nil): phrase = TipPhrase.inForceAgain
    case .withdraw(false, _): phrase = TipPhrase.broughtBack
    case .pinTip: phrase = TipPinPhrase.pinnedNow
    case .movePin: phrase = TipPinPhrase.moved
    case .unpinTip: phrase = TipPinPhrase.unpinnedNow
    default: return []
    }
    return [.say(.done(world.reader(phrase)))]
  }
}
