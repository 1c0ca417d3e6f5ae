// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

extension Context {
  /// Keeps that a screen is open for a member of another machine; nil for everybody else. When there are as many as can be
  /// it offers to close the oldest.
  func beginSession(in store: Store?, of member: Member?) throws -> Int64? {
    guard let store, let member, let door = environment.door, store.obstacle == nil else { return nil }
    do throws(StoreError) {
      return try beginSession(in: store, of: member, by: door.entrance)
    } catch {
      guard case .door(.tooManySessions(let maximum, let since)) = error else { throw error }
      let problem = DoorProblem.tooManySessions(maximum: maximum, oldest: since)
      guard environment.isInputTerminal, environment.isMessageTerminal else { throw StoreError.door(problem) }
      guard try closesOldestOnScreen(since: since, maximum: maximum, of: store) ?? closesOldest(problem, since) else {
        throw StoreError.door(problem)
      }
      if let oldest = try store.sessions(of: member.id).first { end(oldest) }
      return try beginSession(in: store, of: member, by: door.entrance)
    }
  }

  /// Asks in a line whether to close the oldest.
  private func closesOldest(_ problem: DoorProblem, _ since: Timestamp) throws -> Bool {
    try messages.line("raad: " + reader(DoorPhrase(problem)))
    try messages.line(reader(DoorCommandPhrase.closeOldest(since: TimeText.moment(since, reader))))
    try messages.flush()
    return try saysYes()
  }

  private func beginSession(in store: Store, of member: Member, by entrance: Entrance) throws(StoreError) -> Int64 {
    try store.beginSession(
      of: member.id, by: entrance, process: getpid(), birth: ProcessLook.birth(of: getpid()) ?? 0, at: environment.now
    ) { session in ProcessLook.birth(of: session.process) == session.birth }
  }

  /// Hangs up on a session, which keeps its drafts and goes, and waits for that, but not for long.
  private func end(_ session: DoorSession) {
    let isAlive = { ProcessLook.birth(of: session.process) == session.birth }
    guard isAlive(), kill(session.process, SIGHUP) == 0 else { return }
    for _ in 0..<100 where isAlive() { usleep(50_000) }
  }
}
