// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadState {
  /// Why a command about the selected post or the thread is refused, as far as this screen knows;
  /// nil when it is not.
  func refusal(_ command: Command, _ world: World) -> Refusal? {
    guard let summary = outline?.summary, let post else { return nil }
    switch command {
    case .openPost where !isSelectedFolded && supplement?.poll(askedBy: post.reference) == nil:
      return world.refusal(.reply, of: post, in: summary)
    case .reply, .replyQuoting: return world.refusal(.reply, of: post, in: summary)
    case .heard: return world.refusal(.markHeard, of: post, in: summary)
    case .helped:
      let refusal = world.refusal(.markHelped, of: post, in: summary)
      // Whether the asker was silent long enough for a moderator is for the store to say.
      return refusal == .askerOnly && world.viewer.role >= .moderator ? nil : refusal
    case .edit: return world.refusal(.editPost, of: post, in: summary)
    case .remove: return world.refusal(post.tombstone == nil ? .removePost : .restorePost, of: post, in: summary)
    case .makeTip: return post.tombstone == nil ? world.refusal(.writeTip) : .removed
    case .hide: return world.refusal(.hideThread, of: summary)
    case .summarise: return world.refusal(.reply, of: summary)
    case .addPoll:
      var item = PermissionItem(thread: summary, actor: world.viewer.id)
      item.isInAudience = true
      return world.refusal(.addPoll, item)
    default: return nil
    }
  }
}

extension ThreadState {
  /// Why a command is refused, by the permission table or as things stand.
  func refusal(of command: Command, _ world: World) -> String? {
    if selectedRelated == nil, let refusal = refusal(command, world) { return world.reader(RefusalPhrase(refusal)) }
    guard selectedRelated == nil, let summary = outline?.summary, let post else { return nil }
    switch command {
    case .ask: return world.refusalToAsk()
    case .history: return post.edited == nil ? world.reader(ThreadPhrase.neverEdited) : nil
    case .followReference:
      return texts.leadsSomewhere(post) || !post.tips.isEmpty || supplement?.poll(askedBy: post.reference) != nil
        ? nil : world.reader(ThreadPhrase.noReference)
    case .lock: return world.refusal(.lockThread, of: summary).map { world.reader(RefusalPhrase($0)) }
    case .pin: return world.refusal(.pinThread, of: summary).map { world.reader(RefusalPhrase($0)) }
    default: return nil
    }
  }
}

extension World {
  /// Opens the form for a new thread, or says why not.
  func asking(in part: ThreadPlace = .advice, query: Query = Query()) -> [Effect] {
    if let refusal = refusal(.ask) { return say(refusal) }
    return [.show(Screen(FormState.asking(in: part, query: query, self)))]
  }
}
