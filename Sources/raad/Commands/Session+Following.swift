// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Session {
  /// `raad watch REF` and `raad mute REF`; taking one back leaves the other as it is.
  func take(_ stance: Stance) throws {
    let target = try followTarget()
    let isUndone = invocation.has(.undo)
    if isUndone {
      guard try store.follow(of: target, by: me.id).stance == stance else { return }
    }
    try store.setStance(isUndone ? nil : stance, of: target, by: me.id)
    try context.confirm(FollowPhrase(isUndone ? nil : stance, target))
  }

  /// `raad bookmark REF`
  func bookmark() throws {
    let target = try followTarget()
    let isBookmarked = !invocation.has(.undo)
    try store.setBookmarked(isBookmarked, target, by: me.id, at: now)
    try context.confirm(FollowPhrase(isBookmarked: isBookmarked, target))
  }

  /// The thread or topic that the operand names; a topic by its id, label or alias after the `#`.
  private func followTarget() throws -> FollowTarget {
    let word = invocation.operand(0) ?? ""
    switch Reference(word) {
    case .thread(let number): return .thread(number)
    case .topic,
      nil where word.hasPrefix("#"):
      return .topic(try topic(named: word))
    default: throw UsageProblem.wrongReference(word, wanted: .threadOrTopic)
    }
  }
}
