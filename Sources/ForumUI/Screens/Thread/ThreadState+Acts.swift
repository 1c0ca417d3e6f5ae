// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension ThreadState {
  /// What a command does to the selected post or the thread; nil for commands that only move.
  mutating func act(_ command: Command, _ world: World) -> [Effect]? {
    if let thread = selectedRelated { return act(command, on: thread, world) }
    guard let summary = outline?.summary, let post else { return nil }
    if let refusal = refusal(command, world) { return world.say(refusal) }
    switch command {
    case .openPost:
      if isSelectedFolded { return nil }
      return supplement?.poll(askedBy: post.reference).map { [.open(.poll($0.number))] }
        ?? [.show(Screen(FormState.replying(to: post, world)))]
    case .reply: return [.show(Screen(FormState.replying(to: post, world)))]
    case .replyQuoting: return QuoteState.effects(quoting: post, isFormOpen: false, world)
    case .heard: return [.perform(.heard(!post.isHeardByMe, post.reference))]
    case .helped: return [.perform(.helped(post.helped == nil, post.reference))]
    case .makeTip: return [.show(Screen(FormState.makingTip(of: post, in: summary, world)))]
    case .edit: return [.show(Screen(FormState.editing(post, in: summary, world)))]
    case .history:
      guard post.edited != nil else { return [.say(.refused(world.reader(ThreadPhrase.neverEdited)))] }
      return [.show(Screen(HistoryState(of: .post(post.reference))))]
    case .remove: return remove(post, world)
    case .markRead: return markUnread(from: post, world)
    case .profile: return [.open(.member(post.author.handle))]
    case .kindred: return [.show(.kindred(of: .thread(number)))]
    case .followReference: return links(of: post).follow(orSay: world.reader(ThreadPhrase.noReference), world)
    case .ask: return world.asking()
    case .summarise: return [.show(Screen(FormState.summarising(number, supplement?.digest, world)))]
    case .addPoll:
      return [.show(Screen(FormState.addingPoll(in: number, for: outline?.audience ?? .all, world)))]
    case .watch: return world.cycleStance(of: .thread(number), from: summary.follow)
    case .bookmark: return world.toggleBookmark(.thread(number), from: summary.follow)
    case .lock: return summary.lockEffects(world)
    case .pin: return summary.pinEffects(world)
    case .share: return share(summary, world)
    case .hide:
      return summary.isHidden
        ? [.perform(.hide(false, number, reason: ""))]
        : [.ask(.line(.hideReason, world.reader(ThreadPhrase.hideReason)))]
    default: return nil
    }
  }

  /// What a command does to a thread under the posts.
  private func act(_ command: Command, on thread: ThreadSummary, _ world: World) -> [Effect]? {
    switch command {
    case .openPost, .open: [.open(.thread(thread.number))]
    case .profile: [.open(.member(thread.author.handle))]
    case .kindred: [.show(.kindred(of: .thread(thread.number)))]
    case .bookmark: world.toggleBookmark(.thread(thread.number), from: thread.follow)
    default: nil
    }
  }

  /// Asks whether a thread that only some see is shown to all.
  private func share(_ thread: ThreadSummary, _ world: World) -> [Effect] {
    guard let outline, outline.audience != .all else {
      return [.say(.refused(world.reader(SharingPhrase.isForAll)))]
    }
    if let refusal = world.refusal(.shareThread, of: thread) { return world.say(refusal) }
    return [.ask(.confirm(.confirmShare, world.reader(SharingPhrase.confirm(world.phrase(for: outline.audience)))))]
  }

  /// Asks an asker once, after an answer that helped within a network, whether others may learn from it.
  private func sharingOffer(_ world: World) -> [Effect] {
    guard let outline, outline.audience != .all, outline.page == nil, !outline.isSharingAsked,
      outline.summary.author.id == world.viewer.id, world.refusal(.shareThread, of: outline.summary) == nil
    else { return [] }
    return [
      .perform(.noteSharingAsked(number)),
      .ask(.confirm(.confirmShare, world.reader(SharingPhrase.afterHelp(world.phrase(for: outline.audience))))),
    ]
  }

  private func remove(_ post: Post, _ world: World) -> [Effect] {
    if post.tombstone != nil { return [.perform(.restore(post.reference))] }
    return post.author.id == world.viewer.id
      ? [.ask(.confirm(.confirmRemove, world.reader(ThreadPhrase.confirmRemove(post.number))))]
      : [.ask(.line(.removeReason, world.reader(ThreadPhrase.removeReason(post.number))))]
  }

  private mutating func markUnread(from post: Post, _ world: World) -> [Effect] {
    marks.remove(from: post.number)
    return [
      .perform(.markUnread(from: post.reference)), .say(.done(world.reader(ThreadPhrase.unreadFrom(post.number)))),
      .leave(thread: number),
    ]
  }

  /// What a post leads to: the poll that it asks, what stands in its text, and the tips that were made of it.
  func links(of post: Post) -> Links {
    let page = post.number == 1 ? outline?.page : nil
    let poll = supplement?.poll(askedBy: post.reference).map { Reference.poll($0.number) }
    return Links(before: [page, poll].compactMap { $0 }, in: post.body, after: post.tips.map { .tip($0) })
  }

  /// What an answer to a prompt of this screen does.
  func take(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    guard let post else { return nil }
    switch (purpose, answer) {
    case (.lockReason, .text(let reason)): return [.perform(.lock(reason, number))]
    case (.confirmUnlock, .yes): return [.perform(.lock(nil, number))]
    case (.hideReason, .text(let reason)): return [.perform(.hide(true, number, reason: reason))]
    case (.removeReason, .text(let reason)): return [.perform(.remove(post.reference, reason: reason))]
    case (.confirmShare, .yes): return [.perform(.show(.all, number))]
    case (.confirmRemove, .yes): return [.perform(.remove(post.reference, reason: ""))]
    case (.chooseReference, .chosen(let text)): return Links.open(chosen: text, world)
    default: return nil
    }
  }

  /// What is said and read again after an act was done.
  func follow(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    switch act {
    case .marks, .markUnread, .saveDraft, .keepDraft, .noteSharingAsked: return []
    case .helped(let helped, _):
      let said = world.reader(helped ? ThreadPhrase.markedHelped : .unmarkedHelped)
      return [.load(.outline(number)), .say(.done(said))] + (helped ? sharingOffer(world) : [])
    case .show(.all, number):
      return [.load(.outline(number)), .say(.done(world.undoable(SharingPhrase.shared, in: context)))]
    case .heard(let heard, _):
      return [.load(.outline(number)), .say(.done(world.reader(heard ? ThreadPhrase.saidHeard : .unsaidHeard)))]
    case .remove(let post, _):
      let gone = post.number == 1 && outline?.entries.count == 1
      return [gone ? .pop : .load(.outline(number)), .say(.done(world.undoable(ThreadPhrase.removed, in: context)))]
    default: return [.load(.outline(number))] + world.said(after: act)
    }
  }
}
