// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Open drafts, newest first.
  public func drafts(of member: MemberID) throws(StoreError) -> [Draft] {
    try database.read { () throws(StoreError) in
      try readDrafts("WHERE member = ? ORDER BY saved DESC, id DESC", [member])
    }
  }

  /// The member's draft for a target; nil when there is none.
  public func draft(for target: DraftTarget, of member: MemberID) throws(StoreError) -> Draft? {
    try database.read { () throws(StoreError) in
      try readDrafts("WHERE member = ? AND target = ?", [member, target.stored]).first
    }
  }

  /// Keeps a draft; replaces the one for the same target. Returns it with its number.
  public func saveDraft(_ draft: Draft, of member: MemberID) throws(StoreError) -> Draft {
    try database.write { () throws(StoreError) in
      // A draft is never refused for what is in it or for what became of its target; only strangers have none.
      try allow(.read, actor(member))
      try database.run(
        """
        INSERT INTO draft(member, target, saved) VALUES (?, ?, ?)
          ON CONFLICT (member, target) DO UPDATE SET saved = excluded.saved
        """, member, draft.target.stored, draft.saved)
      let id = try database.number(
        "SELECT id FROM draft WHERE member = ? AND target = ?", member, draft.target.stored)
      guard let id else { throw .damaged(path: path, detail: "a draft was not kept") }
      try database.run("DELETE FROM draft_field WHERE draft = ?", id)
      for (name, value) in draft.fields {
        try database.run("INSERT INTO draft_field(draft, name, value) VALUES (?, ?, ?)", id, name, value)
      }
      var saved = draft
      saved.id = DraftID(Int64(id))
      return saved
    }
  }

  /// Drops a draft.
  public func deleteDraft(_ id: DraftID, of member: MemberID) throws(StoreError) {
    try database.write { () throws(StoreError) in try dropDraft(id, of: member) }
  }

  private func readDrafts(_ condition: String, _ values: [any Bindable]) throws(StoreError) -> [Draft] {
    let path = path
    var drafts = try database.rows("SELECT id, target, saved FROM draft \(condition)", values: values) {
      (row) throws(StoreError) in
      guard let target = DraftTarget(stored: row.string(1)) else {
        throw .damaged(path: path, detail: "unusable target of a draft")
      }
      return Draft(id: try row.value(0), target: target, saved: try row.value(2), fields: [:])
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

extension DraftTarget {
  /// The target as the board keeps it: `thread`, `reply:12.3`, `edit:12.3`, `tip`, `tip-from:12.3`, `edit-tip:4`.
  var stored: String {
    switch self {
    case .newThread: "thread"
    case .reply(let post): "reply:\(post.thread).\(post.number)"
    case .edit(let post): "edit:\(post.thread).\(post.number)"
    case .newTip: "tip"
    case .tip(let post): "tip-from:\(post.thread).\(post.number)"
    case .editTip(let number): "edit-tip:\(number)"
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
    case ("edit-tip", nil):
      guard parts.count == 2, let number = Int(parts[1]) else { return nil }
      self = .editTip(number)
    default: return nil
    }
  }
}
