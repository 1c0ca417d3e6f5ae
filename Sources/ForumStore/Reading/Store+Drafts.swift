// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Open drafts, newest first.
  public func drafts(of member: MemberID) throws(StoreError) -> [Draft] {
    try database.read { () throws(StoreError) in
      try readDrafts("WHERE member = ? ORDER BY saved DESC, id DESC", [member])
    }
  }

  /// The member's draft for a target, or one kept beside it; nil when there is none.
  public func draft(for target: DraftTarget, copy: Int = 0, of member: MemberID) throws(StoreError) -> Draft? {
    try database.read { () throws(StoreError) in try readDraft(target, copy: copy, of: member) }
  }

  /// Keeps a draft, in the place of the one that it was read as.
  ///
  /// When another window has changed that one since, nothing is saved, or with `besideOthers` the
  /// text is kept beside it under the next free copy. A draft that is gone, because it was posted
  /// or dropped elsewhere, is made anew.
  public func saveDraft(
    _ draft: Draft, of member: MemberID, besideOthers: Bool = false
  ) throws(StoreError) -> SavedDraft {
    try database.write { () throws(StoreError) in
      // A draft is never refused for what is in it or for what became of its target; only strangers
      // have none.
      try allow(.read, actor(member))
      var draft = draft
      if let current = try readDraft(draft.target, copy: draft.copy, of: member) {
        if current.fields == draft.fields { return .kept(current) }
        guard current.id != draft.id || current.version != draft.version else {
          return .kept(try replace(draft))
        }
        guard besideOthers else { return .changed(current) }
        while try readDraft(draft.target, copy: draft.copy, of: member) != nil { draft.copy += 1 }
      }
      try database.run(
        "INSERT INTO draft(member, target, saved) VALUES (?, ?, ?)", member, draft.stored, draft.saved)
      draft.id = DraftID(database.lastInsertRowID)
      draft.version = 1
      try writeFields(of: draft)
      return .kept(draft)
    }
  }

  private func replace(_ draft: Draft) throws(StoreError) -> Draft {
    var draft = draft
    draft.version += 1
    try database.run("UPDATE draft SET saved = ?, version = ? WHERE id = ?", draft.saved, draft.version, draft.id)
    try database.run("DELETE FROM draft_field WHERE draft = ?", draft.id)
    try writeFields(of: draft)
    return draft
  }

  private func writeFields(of draft: Draft) throws(StoreError) {
    for (name, value) in draft.fields {
      try database.run("INSERT INTO draft_field(draft, name, value) VALUES (?, ?, ?)", draft.id, name, value)
    }
  }

  /// Drops a draft.
  public func deleteDraft(_ id: DraftID, of member: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in try dropDraft(id, of: member) }
  }

  private func readDraft(_ target: DraftTarget, copy: Int, of member: MemberID) throws(StoreError) -> Draft? {
    let key = Draft(target: target, saved: Timestamp(seconds: 0), fields: [:], copy: copy).stored
    return try readDrafts("WHERE member = ? AND target = ?", [member, key]).first
  }

  private func readDrafts(_ condition: String, _ values: [any Bindable]) throws(StoreError) -> [Draft] {
    let path = path
    var drafts = try database.rows("SELECT id, target, saved, version FROM draft \(condition)", values: values) {
      (row) throws(StoreError) in
      guard let (target, copy) = DraftTarget.read(stored: row.string(1)) else {
        throw .damaged(path: path, detail: "unusable target of a draft")
      }
      return Draft(
        id: try row.value(0), target: target, saved: try row.value(2), fields: [:], version: Int(row.integer(3)),
        copy: copy)
    }
    for index in drafts.indices {
      try database.each("SELECT name, value FROM draft_field WHERE draft = ?", [drafts[index].id]) {
        (row) throws(StoreError) in
        drafts[index].fields[row.string(0)] = row.string(1)
        return true
      }
    }
    return drafts
  }
}

extension Draft {
  /// The target as the board keeps it, with `~1` and so on for a text kept beside another.
  fileprivate var stored: String { target.stored + (copy > 0 ? "~\(copy)" : "") }
}

extension DraftTarget {
  /// Reads a target and which copy it is of, as the board keeps them.
  static func read(stored: String) -> (target: DraftTarget, copy: Int)? {
    let parts = stored.split(separator: "~", omittingEmptySubsequences: false)
    guard let first = parts.first, let target = DraftTarget(stored: String(first)) else { return nil }
    guard parts.count > 1 else { return (target, 0) }
    guard parts.count == 2, let copy = Int(parts[1]), copy > 0, String(copy) == parts[1] else { return nil }
    return (target, copy)
  }

  /// The target as the board keeps it: `thread`, `reply:12.3`, `edit:12.3`, `tip`, `tip-from:12.3`,
  /// `edit-tip:4`, `network`, `edit-network:jan-oosterwoud`, `event`, `edit-event:4`, `report:4`, `poll`, `poll:12`, `outcome:4`,
  /// `summary:12`.
  var stored: String {
    switch self {
    case .newThread: "thread"
    case .reply(let post): "reply:\(post.thread).\(post.number)"
    case .edit(let post): "edit:\(post.thread).\(post.number)"
    case .newTip: "tip"
    case .tip(let post): "tip-from:\(post.thread).\(post.number)"
    case .editTip(let number): "edit-tip:\(number)"
    case .newNetwork: "network"
    case .editNetwork(let id): "edit-network:\(id.rawValue)"
    case .newEvent: "event"
    case .editEvent(let number): "edit-event:\(number)"
    case .report(let number): "report:\(number)"
    case .newPoll: "poll"
    case .pollIn(let thread): "poll:\(thread)"
    case .outcome(let number): "outcome:\(number)"
    case .summary(let thread): "summary:\(thread)"
    }
  }

  /// Reads a target as the board keeps it.
  init?(stored: String) {
    let parts = stored.split(separator: ":", maxSplits: 1).map(String.init)
    let post = parts.count == 2 ? PostReference(parts[1]) : nil
    switch (parts.first, post) {
    case ("thread", nil): self = .newThread
    case ("tip", nil): self = .newTip
    case ("reply", let post?): self = .reply(to: post)
    case ("edit", let post?): self = .edit(post)
    case ("tip-from", let post?): self = .tip(from: post)
    case ("event", nil): self = .newEvent
    case ("poll", nil) where parts.count == 1: self = .newPoll
    case ("network", nil): self = .newNetwork
    case ("edit-network", nil):
      guard parts.count == 2, let id = NetworkID(wellFormed: parts[1]) else { return nil }
      self = .editNetwork(id)
    default:
      guard parts.count == 2, let number = Int(parts[1]) else { return nil }
      switch parts[0] {
      case "edit-tip": self = .editTip(number)
      case "edit-event": self = .editEvent(number)
      case "report": self = .report(number)
      case "outcome": self = .outcome(number)
      case "poll": self = .pollIn(thread: number)
      case "summary": self = .summary(thread: number)
      default: return nil
      }
    }
  }
}
