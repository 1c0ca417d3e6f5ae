// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is done to an event, the same from the list, from a month and from the event itself: who may, what is asked
/// first, what is said.
struct EventActs: Equatable, Sendable {
  /// The event that the open question is about.
  private(set) var subject: Event?

  /// What a command does to a slot of an event; nil for commands that are no act.
  mutating func perform(_ command: Command, on event: Event, slot: EventSlot, _ world: World) -> [Effect]? {
    let mine = event.answers[slot.number]
    subject = event
    switch command {
    case .come, .mayCome, .cannotCome: return answer(command, mine, event, slot, world)
    case .bringColleague:
      var answer = mine ?? Event.Answer(.yes)
      answer.bringsColleague = answer.attendance == .yes ? !answer.bringsColleague || mine == nil : true
      answer.attendance = .yes
      return signUp(answer, event, slot, world)
    case .showComing:
      guard var answer = mine, answer.attendance == .yes else { return refuse(.sayFirst, world) }
      answer.isShown.toggle()
      return signUp(answer, event, slot, world)
    case .openThread: return [.open(.thread(event.thread))]
    case .profile: return [.open(.member(event.owner.handle))]
    case .followReference:
      return Links(in: event.fields.body).follow(orSay: world.reader(AgendaPhrase.nothingToFollow), world)
    case .edit, .publish, .cancelEvent: return change(command, event, world)
    case .report: return report(event, world)
    case .talkAfter: return talkAfter(event, world)
    case .acceptHosting: return acceptHosting(event, world)
    default: return nil
    }
  }

  private func answer(
    _ command: Command, _ mine: Event.Answer?, _ event: Event, _ slot: EventSlot, _ world: World
  ) -> [Effect] {
    let attendance: Attendance = command == .come ? .yes : command == .mayCome ? .maybe : .no
    var answer = mine ?? Event.Answer(attendance)
    answer.attendance = attendance
    answer.bringsColleague = answer.bringsColleague && attendance == .yes
    return signUp(answer, event, slot, world)
  }

  private func signUp(_ answer: Event.Answer, _ event: Event, _ slot: EventSlot, _ world: World) -> [Effect] {
    if let refusal = world.refusal(answer.attendance, to: slot, of: event) { return world.say(refusal) }
    var answer = answer
    // Which place it is, the store says.
    answer.waitingPlace = nil
    return [.perform(.event(.signUp(event.number, slot: slot.number, answer)))]
  }

  private func change(_ command: Command, _ event: Event, _ world: World) -> [Effect] {
    if let refusal = world.refusal(.editEvent, of: event) { return world.say(refusal) }
    switch command {
    case .publish:
      guard event.fields.state != .open else { return refuse(.alreadyOpen, world) }
      var fields = event.fields
      fields.state = .open
      return [.perform(.event(.edit(event.number, fields, basis: event.version, draft: nil)))]
    case .cancelEvent:
      if event.standing == .past { return world.say(.eventPast) }
      if event.fields.state == .cancelled { return world.say(.eventCancelled) }
      return [.ask(.line(.meeting(.cancelReason), world.reader(AgendaPhrase.cancelReason)))]
    default: return [.show(Screen(FormState.editingEvent(event, world)))]
    }
  }

  private func report(_ event: Event, _ world: World) -> [Effect] {
    if let report = event.report { return [.open(.post(report))] }
    if let refusal = world.refusal(.reportOnEvent, of: event) { return world.say(refusal) }
    return [.show(Screen(FormState.reporting(on: event, world)))]
  }

  private func talkAfter(_ event: Event, _ world: World) -> [Effect] {
    if let thread = event.talkAfter, !event.isHost { return [.open(.thread(thread))] }
    guard world.refusal(.editEvent, of: event) == nil else { return refuse(.noTalkAfter, world) }
    let known = event.talkAfter.map { Reference.thread($0).description } ?? ""
    return [
      .ask(.line(.meeting(.talkAfter), world.reader(AgendaPhrase.askTalkAfter), text: known, mayBeEmpty: true))
    ]
  }

  /// Says yes for the first network that is asked; another one of the reader's is asked after it.
  private func acceptHosting(_ event: Event, _ world: World) -> [Effect] {
    guard let network = event.invited.first else { return refuse(.notAskedToHost, world) }
    return world.refusalToHost.map(world.say) ?? [.perform(.event(.acceptHosting(event.number, network)))]
  }

  private func refuse(_ phrase: AgendaPhrase, _ world: World) -> [Effect] { [.say(.refused(world.reader(phrase)))] }

  /// What an answer brings about; nil for answers to other questions.
  func answer(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    guard let subject else { return nil }
    switch (purpose, answer) {
    case (.chooseReference, .chosen(let text)): return Links.open(chosen: text, world)
    case (.meeting(.cancelReason), .text(let reason)):
      return [.perform(.event(.cancel(subject.number, reason: reason)))]
    case (.meeting(.talkAfter), .text(let text)):
      guard !text.isEmpty else { return [.perform(.event(.talkAfter(subject.number, thread: nil)))] }
      guard case .thread(let thread) = Reference(text) else {
        return [.say(.refused(world.reader(FramePhrase.notAReference(text))))]
      }
      if thread == subject.talkAfter { return [.open(.thread(thread))] }
      return [.perform(.event(.talkAfter(subject.number, thread: thread)))]
    case (.meeting(.copyWhat), .chosen(let id)):
      return EventText(rawValue: id).map { [.load(.eventText(subject.number, $0))] }
    default: return nil
    }
  }

  /// Asks what of an event is to be copied.
  mutating func askWhatToCopy(of event: Event, _ world: World) -> [Effect] {
    subject = event
    let items = EventText.allCases.map { kind in
      Chooser.Item(
        id: kind.rawValue, label: world.reader(AgendaPhrase.copyKind(kind)),
        detail: kind == .reference ? Reference.event(event.number).description : "")
    }
    return [.ask(.choose(.meeting(.copyWhat), world.reader(AgendaPhrase.copyWhat), items))]
  }

  /// Puts a text on the clipboard that was asked for; nil for another answer of the store.
  static func copy(_ request: Request, _ loaded: Loaded, _ world: World) -> [Effect]? {
    guard case (.eventText(_, let kind), .text(let text)) = (request, loaded) else { return nil }
    return [.copy(text), .say(.done(world.reader(AgendaPhrase.copied(kind))))]
  }

  /// Says that an act was done; nothing for acts that are not an event's.
  static func said(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    guard case .event(let act) = act else { return [] }
    switch (act, outcome) {
    case (.signUp, .signedUp(let answer)):
      var said = world.reader(AgendaPhrase.answered(world.reader.answer(answer)))
      if answer.attendance == .yes {
        said += ". " + world.reader(answer.isShown ? AgendaPhrase.shownNow : .hiddenNow)
      }
      return [.say(.done(world.undoable(said, in: .agenda)))]
    case (.edit(_, let fields, _, _), _) where fields.state == .open:
      return [.say(.done(world.reader(AgendaPhrase.published)))]
    case (.cancel, _): return [.say(.done(world.reader(AgendaPhrase.cancelled)))]
    case (.talkAfter(_, let thread?), _):
      return [.say(.done(world.reader(AgendaPhrase.leadsOn(Reference.thread(thread).description))))]
    case (.acceptHosting(_, let network), _):
      return [.say(.done(world.undoable(AgendaPhrase.hostsNow(Reference.network(network).description), in: .agenda)))]
    case (.talkAfter(_, nil), _): return [.say(.done(world.reader(AgendaPhrase.leadsNowhere)))]
    default: return []
    }
  }
}

extension World {
  /// Why the reader may not do something to an event; nil when it is allowed.
  func refusal(_ action: Action, of event: Event) -> Refusal? {
    var item = PermissionItem()
    item.isHost = event.isHost
    if action == .reportOnEvent, event.standing != .past { item.standingRefusal = .eventToCome }
    return refusal(action, item)
  }

  /// Why the reader may not say for a network of theirs that it hosts an event; nil when it is allowed.
  var refusalToHost: Refusal? {
    var item = PermissionItem()
    item.isOnBoard = true
    return refusal(.publishToNetwork, item)
  }

  /// Why the reader may not answer so to a slot of an event; nil when it is allowed.
  func refusal(_ attendance: Attendance, to slot: EventSlot, of event: Event) -> Refusal? {
    var item = PermissionItem()
    item.standingRefusal = SignUp.refusal(
      attendance, to: slot, of: event.fields.state, until: event.fields.signUpUntil, at: reader.now)
    return refusal(.signUp, item)
  }

  /// Opens the form for a new event, or says why not.
  func addingEvent() -> [Effect] {
    var item = PermissionItem()
    // Which networks host it is said in the form.
    item.isOnBoard = true
    if let refusal = refusal(.addEvent, item) { return say(refusal) }
    return [.show(Screen(FormState.addingEvent(self)))]
  }

  /// What was done, and the key that takes it back where there is one.
  func undoable(_ done: String, in context: KeyContext) -> String {
    key(.undo, in: context).map { reader(FramePhrase.undoable(done, key: $0)) } ?? done
  }

  /// The commands of an event that would not be refused.
  func hints(of event: Event, _ slot: EventSlot) -> [Command] {
    var commands: [Command] = event.invited.isEmpty || refusalToHost != nil ? [] : [.acceptHosting]
    let mine = event.answers[slot.number]
    if mine?.attendance != .yes, refusal(.yes, to: slot, of: event) == nil { commands.append(.come) }
    if mine?.attendance == .yes, refusal(.yes, to: slot, of: event) == nil {
      commands += [.cannotCome, .bringColleague, .showComing]
    }
    if refusal(.reportOnEvent, of: event) == nil || event.report != nil { commands.append(.report) }
    guard refusal(.editEvent, of: event) == nil else { return commands }
    if event.fields.state == .draft || event.fields.state == .saveTheDate { commands.append(.publish) }
    return commands + [.edit] + (event.standing == .past || event.standing == .cancelled ? [] : [.cancelEvent])
  }
}
