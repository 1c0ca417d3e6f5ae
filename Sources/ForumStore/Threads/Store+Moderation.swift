// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Locks a thread with a reason, or unlocks it with nil.
  public func setLocked(_ reason: String?, thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    var kept: String?
    if let reason { kept = try Self.checkedReason(reason) }
    try database.write { () throws(StoreError) in
      let state = try threadState(thread, for: by)
      var item = PermissionItem(state, actor: by)
      // Opening a thread again needs no reason.
      item.hasReason = kept?.isEmpty != true
      try allow(.lockThread, actor(by), item)
      guard kept != state.lockReason else { return }
      try database.run("UPDATE thread SET lock_reason = ? WHERE number = ?", kept, thread)
      try moderate(.lockThread, state, by: by, at: at, reason: kept ?? "undo")
    }
  }

  /// Pins or unpins a thread.
  public func setPinned(_ pinned: Bool, thread: Int, by: MemberID, at: Timestamp) throws(StoreError) {
    try database.write { () throws(StoreError) in
      let state = try threadState(thread, for: by)
      try allow(.pinThread, actor(by), PermissionItem(state, actor: by))
      guard pinned != state.isPinned else { return }
      try database.run("UPDATE thread SET pinned = ? WHERE number = ?", pinned, thread)
      try writeAudit(.pinThread, target: "#\(thread)", by: by, at: at, reason: pinned ? "" : "undo")
      let opening = PostReference(thread: thread, number: 1)
      if pinned {
        try notify(state.author, .threadPinned, of: opening, by: by, at: at)
      } else {
        try withdraw(.threadPinned, of: opening, from: state.author)
      }
    }
  }

  /// Hides a thread from members, or shows it again; the reason goes to the audit log.
  public func setHidden(_ hidden: Bool, thread: Int, reason: String, by: MemberID, at: Timestamp) throws(StoreError) {
    let reason = try Self.checkedReason(reason)
    try database.write { () throws(StoreError) in
      let state = try threadState(thread, for: by)
      var item = PermissionItem(state, actor: by)
      // Showing a thread again needs no reason.
      item.hasReason = !hidden || !reason.isEmpty
      try allow(.hideThread, actor(by), item)
      guard hidden != state.isHidden else { return }
      try database.run("UPDATE thread SET hidden = ? WHERE number = ?", hidden, thread)
      try moderate(.hideThread, state, by: by, at: at, reason: hidden ? reason : "undo: \(reason)")
    }
  }

  /// An act that only moderators may do: always in the audit log, and told to the author.
  private func moderate(
    _ action: Action, _ thread: StoredThread, by: MemberID, at: Timestamp, reason: String
  ) throws(StoreError) {
    try writeAudit(action, target: "#\(thread.number)", by: by, at: at, reason: reason)
    try notify(thread.author, .moderation, of: PostReference(thread: thread.number, number: 1), by: by, at: at)
  }
}
