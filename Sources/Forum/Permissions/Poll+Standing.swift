// SPDX-License-Identifier: EUPL-1.2

extension Poll {
  /// Why how far a poll is does not allow something that is done to polls, whoever does it; nil when it does, and for all
  /// other actions.
  ///
  /// What is known of ties and concerns counts as far as the poll was read with them.
  public func standingRefusal(_ action: Action) -> Refusal? {
    switch action {
    case .vote:
      if phase.isOver { return .pollClosed }
      if fields.kind == .round { return .pollTakesPosts }
      return phase == .gathering ? .pollGathers : nil
    case .enterPoll:
      if phase.isOver { return .pollClosed }
      if fields.kind == .round { return .pollTakesPosts }
      return phase == .gathering && fields.kind.gathers ? nil : .pollVotes
    case .changePoll: return closed == nil ? nil : .pollClosed
    case .closePoll:
      // Closed once more with a winner a tie is decided.
      if closed != nil { return undecided.isEmpty ? .pollClosed : nil }
      let open = concerns.count { $0.answer.isEmpty }
      return open > 0 ? .concernsOpen(count: open) : nil
    case .writeOutcome:
      if closed == nil { return .pollOpen }
      if !undecided.isEmpty { return .tieToDecide(count: undecided.count) }
      return outcome != nil && (fields.kind != .round || actions != nil) ? .outcomeThere : nil
    default: return nil
    }
  }
}
