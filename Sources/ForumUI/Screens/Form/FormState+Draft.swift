// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// Whether a text would be missed: it differs from what the form began with, and something is
  /// written.
  func isWorthKeeping(_ texts: [String: String]) -> Bool {
    let written = [FormField.Name.title, .body].contains { name in
      texts[name.rawValue]?.contains { !$0.isWhitespace } ?? false
    }
    return written && texts != keeping.baseline
  }

  /// Brings the store's draft up to date; nothing when it is, or when nothing was written.
  ///
  /// - Parameter isLast: true when nobody can be asked if another window changed the draft; both
  ///   are kept then.
  mutating func keep(_ world: World, isLast: Bool = false) -> [Effect] {
    guard let target = purpose.target, keeping.changes != keeping.keptChanges || keeping.hasFailed else { return [] }
    let texts = texts
    if isWorthKeeping(texts) {
      guard texts != keeping.kept || keeping.hasFailed else {
        keeping.keptChanges = keeping.changes
        return []
      }
      let draft = self.draft(for: target, texts, world)
      // Whoever was asked and did not say keeps both.
      return [.perform(isLast || keeping.rival != nil ? .keepDraft(draft) : .saveDraft(draft))]
    }
    keeping.keptChanges = keeping.changes
    return dropKept()
  }

  /// What is written, as the store keeps it.
  func draft(for target: DraftTarget, _ texts: [String: String], _ world: World) -> Draft {
    Draft(
      id: keeping.id, target: target, saved: world.reader.now, fields: texts, version: keeping.version,
      copy: keeping.copy)
  }

  /// Deletes the draft that the store has.
  mutating func dropKept() -> [Effect] {
    guard let id = keeping.id else { return [] }
    keeping.id = nil
    keeping.kept = nil
    return [.perform(.deleteDraft(id))]
  }

  /// Takes note that a draft is kept; one of another form may pass by when all are kept at once.
  mutating func noteKept(_ draft: Draft, _ world: World) -> [Effect] {
    guard draft.target == purpose.target else { return [] }
    let isBeside = draft.copy != keeping.copy
    keeping.follow(draft)
    keeping.keptChanges = keeping.changes
    keeping.hasFailed = false
    if isBeside, !keeping.isLeaving { return [.say(.done(world.reader(DraftPhrase.keptBeside)))] }
    guard keeping.isLeaving else { return [] }
    return [.pop, .say(.done(world.reader(DraftPhrase.draftKept)))]
  }

  /// Takes note that the text was posted, and its draft gone with it: nothing is left to keep.
  mutating func notePosted() {
    keeping = DraftKeeping(baseline: texts, isRead: true)
  }

  /// Takes up the draft that the store has for this form, unless something is typed already.
  mutating func take(_ draft: Draft?, _ world: World) -> [Effect] {
    defer { keeping.isRead = true }
    guard let draft else { return noteGone(world) }
    // What another window made of it meanwhile shows when this text is saved.
    guard !keeping.isRead, keeping.changes == 0 else { return [] }
    keeping.follow(draft)
    restore(draft.fields, world)
    focus = firstToWrite ?? focus
    if let quoted = keeping.quoted, self[.body]?.text.contains(Quote.quoted(quoted)) == false {
      insertQuotation(quoted, world)
    }
    let key = world.key(.discard, in: .form)
    return [.say(.done(world.reader(DraftPhrase.draftOf(TimeText.moment(draft.saved, world.reader), key: key))))]
  }

  /// Where writing goes on: the first field that is needed and empty, else the body.
  private var firstToWrite: FormField.Name? {
    let needed = [FormField.Name.title, .body, .topics].compactMap { self[$0] }
    return (needed.first { $0.text.isEmpty } ?? self[.body])?.name
  }

  /// Puts kept texts into the fields; a choice that is no longer offered stays as it is.
  mutating func restore(_ texts: [String: String], _ world: World) {
    for index in fields.indices {
      let name = fields[index].name
      guard let text = texts[name.rawValue] else { continue }
      if case .choice = fields[index].control, !isOffered(text, name, world) { continue }
      fields[index].restore(text, world)
    }
    if case .text? = basis, let kept = EditBasis(kept: texts) { basis = .text(kept) }
    // What was kept is the member's, whether it was proposed or not.
    proposed.subtract(FormField.Name.allCases.filter { texts[$0.rawValue]?.isEmpty == false })
    problems = [:]
    warnings = [:]
    if !shown.contains(where: { $0.name == focus }) { focus = shown.last?.name ?? focus }
  }

  private func isOffered(_ id: String, _ name: FormField.Name, _ world: World) -> Bool {
    FormChoices(form: self, world: world).allItems(name).contains { $0.id == id }
  }

  /// Asks whether to drop what is written; without anything the form just goes.
  func askToDiscard(_ world: World) -> [Effect] {
    guard keeping.id != nil || isWorthKeeping(texts) else { return [.pop] }
    return [.ask(.confirm(.confirmDiscard, world.reader(DraftPhrase.confirmDiscard)))]
  }

  /// Makes the form what it was when it was opened, drops the draft, and leaves.
  mutating func discard(_ world: World) -> [Effect] {
    let dropped = purpose.target.map { self.draft(for: $0, texts, world) }
    restore(keeping.baseline, world)
    keeping.changes += 1
    keeping.keptChanges = keeping.changes
    keeping.hasFailed = false
    keeping.id = nil
    keeping.kept = nil
    return (dropped.map { [.perform(.dropDraft($0))] } ?? []) + [
      .pop, .say(.done(world.reader(DraftPhrase.discarded))),
    ]
  }

  /// Leaves: with a draft when something is written, else after a question when something changed.
  mutating func leave(_ world: World) -> [Effect]? {
    // Nothing of somebody new is written before the end, so that all of it would be gone.
    if newcomer != nil { return [.ask(.confirm(.confirmQuit, world.reader(SignUpScreenPhrase.confirmLeave)))] }
    guard purpose.target != nil else {
      if texts == keeping.baseline { return purpose == .join ? nil : [.pop] }
      let purpose: Prompt.Purpose = purpose == .join ? .confirmQuit : .confirmLeave
      return [.ask(.confirm(purpose, world.reader(DraftPhrase.confirmLeave)))]
    }
    if keeping.hasFailed {
      return [.ask(.confirm(.confirmLeave, world.reader(DraftPhrase.confirmLeaveUnkept)))]
    }
    let effects = keep(world)
    if case .perform(.saveDraft)? = effects.first {
      keeping.isLeaving = true
      return effects
    }
    return effects + [.pop] + (keeping.id == nil ? [] : [.say(.done(world.reader(DraftPhrase.draftKept)))])
  }
}
