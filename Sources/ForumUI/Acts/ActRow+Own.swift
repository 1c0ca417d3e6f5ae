// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What members do to what is their own: profile, ties, searches, notices, drafts.
extension ActRow {
  static func saveSearch(_ name: String, _ query: Query) -> ActRow {
    own(.saveSearch, name) { (store, actor) throws(StoreError) in
      try store.saveSearch(name, query, by: actor.id, at: actor.at)
    }.undone(by: .removeSearch(SavedSearch(name: name, query: query)))
  }

  static func renameSearch(_ old: String, _ name: String) -> ActRow {
    own(.saveSearch, name) { (store, actor) throws(StoreError) in
      try store.renameSearch(old, to: name, by: actor.id)
    }.undone(by: .renameSearch(name, to: old))
  }

  static func removeSearch(_ search: SavedSearch) -> ActRow {
    own(.delete, search.name) { (store, actor) throws(StoreError) in
      try store.removeSearch(search.name, by: actor.id)
    }.undone(by: search.query.map { .saveSearch(search.name, $0) })
  }

  /// What no number beside a place depends on, with the name of what it is done to.
  private static func own(
    _ command: Command, _ name: String, commit: @escaping (Store, Actor) throws(StoreError) -> Void
  ) -> ActRow {
    var row = ActRow(command, changesCounts: false, commit: commit)
    row.target = name
    return row
  }

  static func tie(_ tie: TopicTie, _ topic: TopicID) -> ActRow {
    ActRow(.follow, .topic(topic), changesCounts: false) { (store, actor) throws(StoreError) in
      try store.setTie(tie, to: topic, by: actor.id)
    }.undone { (_, actor) in [.tie(actor.member.ties[topic] ?? [], topic)] }
      .following { (world, _) in world.viewer.ties[topic] = tie.isEmpty ? nil : tie }
  }

  static func updateProfile(_ fields: MemberFields, _ basis: MemberFields) -> ActRow {
    ActRow(command: .profile, target: Reference.member(fields.handle).description) {
      (store, actor) throws(StoreError) in
      .member(try store.updateProfile(actor.id, to: fields, basis: basis, by: actor.id, at: actor.at))
    }.undone(by: .updateProfile(basis, from: fields))
      .following { (world, outcome) in if case .member(let member) = outcome { world.viewer = member } }
  }

  static func noticesSeen(_ ids: [NoticeID]?) -> ActRow {
    ActRow(.notices, isQuiet: true) { (store, actor) throws(StoreError) in
      try store.markNoticesSeen(ids, by: actor.id)
    }
  }

  static func agreeToHouseRules(_ version: Int) -> ActRow {
    ActRow(.agree, isQuiet: true, changesCounts: false) { (store, actor) throws(StoreError) in
      // Somebody who signs up has no row to keep it in yet; it is kept with them.
      guard actor.member.brief.role != .guest else { return }
      try store.agreeToHouseRules(version, by: actor.id)
    }.following { (world, _) in world.viewer.houseRules = max(world.viewer.houseRules, version) }
  }

  static func saveDraft(_ draft: Draft) -> ActRow {
    var row = ActRow(command: .discard, isQuiet: true, changesCounts: false) { (store, actor) throws(StoreError) in
      switch try store.saveDraft(draft, of: actor.id) {
      case .kept(let draft): .draft(draft)
      case .changed(let draft): .draftChanged(draft)
      }
    }
    // It is kept again and again while somebody types: who types must not wait for it.
    row.isInPassing = true
    return row
  }

  static func keepDraft(_ draft: Draft) -> ActRow {
    ActRow(command: .discard, isQuiet: true, changesCounts: false) { (store, actor) throws(StoreError) in
      .draft(try store.saveDraft(draft, of: actor.id, besideOthers: true).draft)
    }
  }

  static func deleteDraft(_ id: DraftID) -> ActRow {
    ActRow(.discard, isQuiet: true, changesCounts: false) { (store, actor) throws(StoreError) in
      try store.deleteDraft(id, of: actor.id)
    }
  }

  static func dropDraft(_ draft: Draft) -> ActRow {
    ActRow(.discard, changesCounts: false) { (store, actor) throws(StoreError) in
      if let id = draft.id { try store.deleteDraft(id, of: actor.id) }
    }.undone(by: .keepDraft(draft.unsaved))
  }
}

extension Draft {
  /// The same text, to be kept anew.
  fileprivate var unsaved: Draft { Draft(target: target, saved: saved, fields: fields, copy: copy) }
}
