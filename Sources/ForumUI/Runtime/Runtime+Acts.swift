// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Runtime {
  /// Writes to the store.
  ///
  /// - Returns: what came of it, and what takes it back, as that was read in the same transaction.
  mutating func commit(_ act: Act) throws(StoreError) -> (outcome: Outcome, inverse: [Act]?) {
    let row = act.row
    guard let commit = row.commit else { return (try openBoard(act), nil) }
    guard let store else { throw .missing(path: "") }
    let actor = actor
    func write() throws(StoreError) -> (Outcome, [Act]?) {
      try store.together { () throws(StoreError) in
        // What cannot be read is told by the act itself.
        let inverse = (try? row.inverse(store, actor)) ?? nil
        return (try commit(store, actor), inverse)
      }
    }
    let (outcome, inverse) =
      if row.isInPassing { try store.waiting(atMost: Store.shortPatience, write) } else { try write() }
    row.follow(&app.world, outcome)
    if case .read(let undo) = outcome { return (outcome, [.undoRead(undo)]) }
    return (outcome, inverse)
  }

  /// The member, now.
  private var actor: ActRow.Actor {
    ActRow.Actor(member: app.world.viewer, at: app.world.reader.now, settings: services.settings)
  }

  /// Takes the last act back, unless somebody has changed it since; all of it or nothing.
  mutating func takeBack() -> [Effect] {
    guard let last = app.undoable.popLast(), let inverses = last.inverses, let store else { return [] }
    let name = app.name(of: last)
    let actor = actor
    do throws(StoreError) {
      let outcomes = try store.together { () throws(StoreError) -> [Outcome]? in
        for act in last.acts where try !act.row.isAsLeft(store, actor) { return nil }
        return try inverses.map { (act) throws(StoreError) in try act.row.commit?(store, actor) ?? .done }
      }
      guard let outcomes else { return [.say(.refused(app.world.reader(FramePhrase.changedSince(name))))] }
      var effects: [Effect] = []
      for (act, outcome) in zip(inverses, outcomes) {
        act.row.follow(&app.world, outcome)
        effects += app.deliver(.done(act, outcome)) ?? []
      }
      refreshCounts()
      return effects + [.say(.done(app.world.reader(FramePhrase.undone(name))))]
    } catch .changedSince {
      return [.say(.refused(app.world.reader(FramePhrase.changedSince(name))))]
    } catch {
      return [.say(.refused(told(error)))]
    }
  }

  /// Opens the board that an act makes or that it joins.
  private mutating func openBoard(_ act: Act) throws(StoreError) -> Outcome {
    if case .join(let fields) = act, let store {
      let member = try store.join(
        fields, login: services.login, userID: services.userID, at: app.world.reader.now)
      try enter(store, as: member)
      return .member(app.world.viewer)
    }
    let opened = try services.openStore(act)
    guard let member = try opened.member(login: services.login) else { throw .notAMember(login: services.login) }
    store = opened
    try enter(opened, as: member)
    return .member(app.world.viewer)
  }

  /// Begins the visit of a member and reads what every screen needs.
  private mutating func enter(_ store: Store, as member: Member) throws(StoreError) {
    let begun = try Self.beginVisit(of: member, in: store, at: app.world.reader.now)
    app.world.viewer = begun.member
    visitWaits = !begun.isNoted
    app.world.board = try store.board()
    app.world.layers = try store.layers()
    app.world.otherLayers = try store.otherLayers()
    app.world.topics = try store.topics()
    app.world.counts = try store.counts(for: member.id, now: app.world.reader.now)
  }
}
