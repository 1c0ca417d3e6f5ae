// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadState {
  /// Why a command about the selected post or the thread is refused, as far as this screen knows; nil when it is not.
  func refusal(_ command: Command, _ world: World) -> Refusal? {
    guard let summary = outline?.summary, let post else { return nil }
    switch command {
    case .openPost where !isSelectedFolded: return world.refusal(.reply, of: summary)
    case .reply, .replyQuoting: return world.refusal(.reply, of: summary)
    case .heard: return world.refusal(.markHeard, of: post, in: summary)
    case .helped:
      let refusal = world.refusal(.markHelped, of: post, in: summary)
      // Whether the asker was silent long enough for a moderator is for the store to say.
      return refusal == .askerOnly && world.viewer.role >= .moderator ? nil : refusal
    case .edit: return world.refusal(.editPost, of: post, in: summary)
    case .remove: return world.refusal(post.tombstone == nil ? .removePost : .restorePost, of: post, in: summary)
    case .makeTip: return PermissionTable.refusal(.writeTip, actor: Actor(world.viewer))
    case .hide: return world.refusal(.hideThread, of: summary)
    default: return nil
    }
  }
}

extension World {
  /// Why the reader may not do something to a thread; nil when it is allowed, or will be once a reason is given.
  func refusal(_ action: Action, of thread: ThreadSummary) -> Refusal? {
    refusal(action, PermissionItem(thread: thread, actor: viewer.id))
  }

  /// Why the reader may not do something to a post; nil when it is allowed, or will be once a reason is given.
  func refusal(_ action: Action, of post: Post, in thread: ThreadSummary) -> Refusal? {
    refusal(action, PermissionItem(post: post, in: thread, actor: viewer.id))
  }

  /// Opens the form for a new thread, or says why not.
  func asking(in part: ThreadPlace = .advice, query: Query = Query()) -> [Effect] {
    if let refusal = PermissionTable.refusal(.ask, actor: Actor(viewer)) { return say(refusal) }
    return [.show(.form(.asking(in: part, query: query, self)))]
  }

  private func refusal(_ action: Action, _ item: PermissionItem) -> Refusal? {
    let refusal = PermissionTable.refusal(action, actor: Actor(viewer), item: item)
    return refusal == .reasonRequired ? nil : refusal
  }

  /// Says why something is refused.
  func say(_ refusal: Refusal) -> [Effect] { [.say(.refused(reader(RefusalPhrase(refusal))))] }
}
