// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

extension Context {
  /// Keeps that a screen is open for a member of another machine; nil for everybody else. While there are as many as can be
  /// it tells which is the oldest and offers to close it: several, one after the other, where fewer are allowed than before.
  func beginSession(in store: Store?, of member: Member?) throws -> Int64? {
    guard let store, let member, let door = environment.door, store.obstacle == nil else { return nil }
    while true {
      do throws(StoreError) {
        return try beginSession(in: store, of: member, by: door.entrance)
      } catch {
        guard case .door(.tooManySessions(let maximum, let since)) = error else { throw error }
        let isAsked = environment.isInputTerminal && environment.isMessageTerminal
        guard isAsked else {
          try messages.line(reader(DoorCommandPhrase.oldest(since: TimeText.moment(since, reader))))
          try messages.flush()
          throw error
        }
        // One that does not end in time is asked about again.
        guard try closesOldestOnScreen(since: since, maximum: maximum, of: store) ?? closesOldest(error, since),
          let oldest = try store.sessions(of: member.id).first(where: ProcessLook.isAlive)
        else { throw error }
        end(oldest)
      }
    }
  }

  /// Asks in a line whether to close the oldest.
  private func closesOldest(_ problem: StoreError, _ since: Timestamp) throws -> Bool {
    try messages.line("raad: " + Failure(problem).message(for: reader))
    try messages.line(reader(DoorCommandPhrase.oldest(since: TimeText.moment(since, reader))))
    try messages.line(reader(DoorCommandPhrase.closeOldest))
    try messages.flush()
    return try saysYes()
  }

  private func beginSession(in store: Store, of member: Member, by entrance: Entrance) throws(StoreError) -> Int64 {
    try store.beginSession(
      of: member.id, by: entrance, process: getpid(), birth: ProcessLook.birth(of: getpid()) ?? 0, at: environment.now,
      isAlive: ProcessLook.isAlive)
  }

  /// Hangs up on a session, which keeps its drafts and goes, and waits for that, but not for long.
  private func end(_ session: DoorSession) {
    guard ProcessLook.isAlive(session), kill(session.process, SIGHUP) == 0 else { return }
    for _ in 0..<100 where ProcessLook.isAlive(session) { usleep(50_000) }
  }
}

extension ProcessLook {
  /// Whether the program of a session still runs.
  static func isAlive(_ session: DoorSession) -> Bool { birth(of: session.process) == session.birth }

  /// Has the screens of those who may not stay look at the board now, which they would else do within a minute or so. What
  /// took that from them is written, so that nothing that goes wrong here is told.
  static func wakeTheUnwelcome(in store: Store) {
    for session in (try? store.unwelcomeSessions()) ?? [] where isAlive(session) { kill(session.process, SIGUSR1) }
  }
}
