// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if message == .appeared || message == .changedElsewhere { suggestions.basis = nil }
    let effects = steerSearch(message) ?? handle(message, world)
    let lookUp = lookUpTitle(world)
    fit(world)
    return lookUp.isEmpty ? effects : (effects ?? []) + lookUp
  }

  private mutating func handle(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared where isComparing: return askAboutConflict(world)
    case .appeared: return awaitsHouseRules ? comeBackFromHouseRules(world) : appear()
    case .loaded(let request, let loaded): return take(request, loaded, world)
    case .command(let command): return perform(command, world)
    case .pointed(let number):
      suggestions.point(at: number)
      if suggestions.selected == nil { focus(on: number, world) }
      return []
    case .key(let key): return pressAmongSuggestions(key, world) ?? press(key, world)
    case .paste(let text):
      suggestions.leave()
      return paste(text, world)
    case .answered(let purpose, let answer): return take(purpose, answer, world)
    case .done(let act, let outcome): return follow(act, outcome, world)
    case .refused(let act, _): return takeRefusal(of: act, world)
    case .idle: return keep(world)
    case .leaving: return keep(world, isLast: true)
    case .changedElsewhere: return keeping.id == nil ? [] : appear()
    case .notLoaded, .resized: return []
    }
  }

  private func appear() -> [Effect] {
    if case .awaiting(let draft) = purpose { return [.load(draft.target.request)] }
    let zones: [Effect] = if case .meeting = purpose { [.load(.zones)] } else { [] }
    if let target = purpose.target, keeping.asksWhich, !keeping.isRead { return zones + [.load(.drafts(target))] }
    return zones + (purpose.target.map { [.load(.draft($0, copy: keeping.copy))] } ?? [])
  }

  private mutating func take(_ request: Request, _ loaded: Loaded, _ world: World) -> [Effect] {
    switch (request, loaded) {
    case (.zones, .zones(let zones)) where purpose.isMeeting:
      take(zones, world)
      return []
    case (.draft, .draft(let draft)):
      suggestions.isReady = suggests
      return take(draft, world)
    case (.drafts, .drafts(let drafts)):
      suggestions.isReady = suggests
      return offer(drafts, world)
    case (.suggestions(let search), .suggestions(let found)):
      if search == suggestions.asked { suggestions.take(found) }
      return []
    case (.organisations(let prefix), .organisations(let organisations)):
      guard var field = self[.organisation], case .organisation(var input) = field.control else { return [] }
      input.suggest(organisations, for: prefix)
      field.control = .organisation(input)
      self[.organisation] = field
      return []
    case (.handle, .handle(let offer)):
      take(offer)
      return []
    default:
      guard case .awaiting(let draft) = purpose else { return [] }
      guard let form = FormState.made(for: draft, of: loaded, world) else {
        return [.say(.refused(world.reader(FormPhrase.targetGone)))]
      }
      self = form
      keeping.copy = draft.copy
      return appear()
    }
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    if let effects = steerSuggestions(command, world) { return effects }
    switch command {
    case .nextField: move(forward: true, around: true, world)
    case .previousField: move(forward: false, around: true, world)
    case .post: return post(world)
    case .findInText: return findInText()
    case .preview: return showPreview(world)
    case .quote: return quote(world)
    case .editOutside: return editOutside(world)
    case .discard: return purpose.target == nil ? leave(world) : askToDiscard(world)
    case .back: return leave(world)
    case .help: return keep(world) + [.show(Screen(HelpState(context: context, world)))]
    case .quit where newcomer != nil: return leave(world)
    case .quit where purpose.target == nil && texts != keeping.baseline:
      return [.ask(.confirm(.confirmQuit, world.reader(DraftPhrase.confirmLeave)))]
    default: return nil
    }
    return []
  }

  private mutating func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect] {
    switch (purpose, answer) {
    case (.confirmPersonalData, .yes): return post(world, isChecked: true)
    case (.draftChanged, .chosen(let id)): return Rivalry(rawValue: id).map { settle($0, world) } ?? []
    case (.editConflict, .chosen(let id)): return ConflictChoice(rawValue: id).map { settle($0, world) } ?? []
    case (.editOutside, .text(let text)): takeEdited(text)
    case (.quote, .text(let text)): insertQuotation(text, world)
    case (.confirmDiscard, .yes): return discard(world)
    case (.whichDraft, .chosen(let id)): return goOn(with: id, world)
    case (.confirmLeave, .yes): return [.pop]
    case (.chooseValue(let index), .chosen(let id)) where fields.indices.contains(index):
      return choose(id, in: fields[index].name, world)
    default: break
    }
    return []
  }

  /// What follows when an act of this form was done.
  private mutating func follow(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    let reader = world.reader
    switch (act, outcome) {
    case (.saveDraft, .draft(let draft)), (.keepDraft, .draft(let draft)): return noteKept(draft, world)
    case (.saveDraft, .draftChanged(let draft)): return meet(draft, world)
    case (.ask, .posted(let post)), (.reply, .posted(let post)):
      notePosted()
      return [.close(showing: post), .say(.done(reader(FormPhrase.posted(Reference(naming: post)))))]
    case (_, .changedSince(let conflict)): return meet(conflict, world)
    case (.edit(let post, _, _), _):
      notePosted()
      return changed(post, world)
    case (.writeTip, .tip(let number)):
      notePosted()
      return [.replace(Screen(TipPageState(number: number))), .say(.done(reader(FormPhrase.tipWritten(number))))]
    case (.editTip(let number, _, _, _), _):
      notePosted()
      return [.pop, .say(.done(reader(FormPhrase.tipChanged(number))))]
    case (.summarise, _):
      notePosted()
      return [.pop, .say(.done(reader(SummaryPhrase.written)))]
    case (.addNetwork(let id, _, _), _):
      notePosted()
      return [.replace(Screen(NetworkPageState(id))), .say(.done(reader(NetworkPhrase.written(id))))]
    case (.editNetwork(let id, _, _, _), _):
      notePosted()
      return [.pop, .say(.done(reader(NetworkPhrase.changed(id))))]
    case (.updateProfile, _): return [.pop, .say(.done(reader(FormPhrase.profileChanged)))]
    case (_, .notTaken(let error)): return show(error, world)
    case (.addKey, _): return [.pop, .say(.done(reader(DoorScreenPhrase.keyAdded)))]
    case (.invite, .code(let code, let invitation)): return [.replace(Screen(CodeState(code, of: invitation)))]
    case (.signUp, .member(let member)): return [.endSignUp(.joined(member.handle, reader.language))]
    case (.event(let act), _): return follow(act, outcome, world)
    case (.poll(let act), _): return follow(act, outcome, world)
    case (.createBoard, _), (.join, _): return [.go(.today), .say(.done(reader(FormPhrase.welcome(world.board.name))))]
    default: return []
    }
  }

  private mutating func changed(_ post: PostReference, _ world: World) -> [Effect] {
    // A draft goes with the text; when only the head changed there may still be one.
    dropKept() + [.close(showing: post), .say(.done(world.reader(FormPhrase.changed(Reference(naming: post)))))]
  }

  private mutating func takeRefusal(of act: Act, _ world: World) -> [Effect] {
    switch act {
    case .saveDraft(let draft), .keepDraft(let draft):
      guard draft.target == purpose.target else { return [] }
      keeping.hasFailed = true
      keeping.isLeaving = false
      return []
    default: return keep(world)
    }
  }
}

extension DraftTarget {
  /// What has to be read before the draft can be taken up again.
  fileprivate var request: Request {
    switch self {
    case .reply(let post), .edit(let post), .tip(let post): .thread(post.thread)
    case .editTip(let number): .tip(number)
    case .editNetwork(let id): .network(id)
    case .newThread, .newTip, .newNetwork: .draft(self)
    case .newEvent, .newPoll, .pollIn: .zones
    case .summary(let thread): .outline(thread)
    case .editEvent(let number), .report(let number): .event(number)
    case .outcome(let number): .poll(number)
    }
  }
}
