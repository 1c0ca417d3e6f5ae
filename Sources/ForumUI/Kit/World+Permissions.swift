// SPDX-License-Identifier: EUPL-1.2

import Forum

extension World {
  /// Why the reader may not do something; nil when it is allowed, or will be once a reason is given
  /// or the house rules are agreed to: for both the interface asks when it comes to that.
  func refusal(_ action: Action, _ item: PermissionItem = PermissionItem()) -> Refusal? {
    let refusal = PermissionTable.refusal(action, actor: Actor(viewer), item: item)
    return refusal == .reasonRequired || refusal == .houseRules ? nil : refusal
  }

  /// Why the reader may not do something to a thread, as above.
  func refusal(_ action: Action, of thread: ThreadSummary) -> Refusal? {
    refusal(action, PermissionItem(thread: thread, actor: viewer.id))
  }

  /// Why the reader may not do something to a post, as above.
  func refusal(_ action: Action, of post: Post, in thread: ThreadSummary) -> Refusal? {
    refusal(action, PermissionItem(post: post, in: thread, actor: viewer.id))
  }

  /// Why a thread cannot be started, in words; nil when it can.
  func refusalToAsk() -> String? { refusal(.ask).map { reader(RefusalPhrase($0)) } }

  /// Says why something is refused.
  func say(_ refusal: Refusal) -> [Effect] { [.say(.refused(reader(RefusalPhrase(refusal))))] }
}
