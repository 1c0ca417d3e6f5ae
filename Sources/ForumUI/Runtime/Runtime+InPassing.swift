// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What the screen writes although nobody asked for it: that a visit began, what was read, where
/// the visit ends. It waits for nobody, and what the board cannot take now is tried again when no
/// key comes.
extension Runtime {
  /// Begins a visit; as the member was before when the board cannot note it now.
  static func beginVisit(
    of member: Member, in store: Store, at now: Timestamp
  ) throws(StoreError) -> (member: Member, isNoted: Bool) {
    do throws(StoreError) {
      let begun = try store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
        try store.beginVisit(member.id, at: now)
      }
      return (begun, true)
    } catch {
      guard error.isPassing else { throw error }
      return (member, false)
    }
  }

  /// Keeps what was read of a thread.
  mutating func keep(_ marks: ReadMarks, ofThread number: Int) -> [Effect] {
    waitingMarks[number] = marks
    return writeMarks(of: number)
  }

  /// Tries again what the board could not take before.
  mutating func writeWhatWaited() -> [Effect] {
    guard let store else { return [] }
    if visitWaits, let begun = try? Self.beginVisit(of: app.world.viewer, in: store, at: app.world.reader.now),
      begun.isNoted
    {
      visitWaits = false
      app.world.viewer = begun.member
      refreshCounts()
    }
    var effects: [Effect] = []
    for number in waitingMarks.keys.sorted() {
      effects += writeMarks(of: number)
      // Who holds the board for one holds it for all.
      if waitingMarks[number] != nil { break }
    }
    return effects
  }

  private mutating func writeMarks(of number: Int) -> [Effect] {
    guard let store, let marks = waitingMarks[number] else { return [] }
    let viewer = app.world.viewer.id
    do throws(StoreError) {
      try store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
        try store.setMarks(marks, thread: number, by: viewer)
      }
      waitingMarks[number] = nil
      countOut(number, readWith: marks)
      return app.deliver(.done(.marks(marks, number), .done)) ?? []
    } catch {
      guard !error.isPassing else { return [] }
      waitingMarks[number] = nil
      app.notification = .refused(told(error))
      return app.deliver(.refused(.marks(marks, number), nil)) ?? []
    }
  }

  /// Notes where the visit ends; if the board cannot take it, the next one begins at home.
  func keepPlace() {
    guard !isForOneForm, let store, let last = app.lastPlace else { return }
    try? store.waiting(atMost: Store.shortPatience) { () throws(StoreError) in
      try store.setLastPlace(last, of: app.world.viewer.id)
    }
  }
}

extension StoreError {
  /// Whether the same may go well later.
  var isPassing: Bool {
    switch self {
    case .busy, .readOnly, .diskFull: true
    default: false
    }
  }
}
