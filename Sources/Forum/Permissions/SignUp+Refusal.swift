// SPDX-License-Identifier: EUPL-1.2

extension SignUp {
  /// Why nobody can sign up for a slot at a moment; nil when one can. Saying no is possible as long as it is not past.
  public static func refusal(
    _ attendance: Attendance, to slot: EventSlot, of state: EventState, until: Timestamp?, at now: Timestamp
  ) -> Refusal? {
    switch state {
    case .draft, .saveTheDate: return attendance == .no ? nil : .signUpNotOpen
    case .cancelled: return .eventCancelled
    case .open: break
    }
    if slot.end <= now { return .eventPast }
    if attendance == .no { return nil }
    if let until, now > until { return .signUpClosed }
    return nil
  }
}
