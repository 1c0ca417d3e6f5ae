// SPDX-License-Identifier: EUPL-1.2

import Forum

extension World {
  /// What a poll is and how far it is, in a row: beside the post that asks it with its date, which a list tells elsewhere,
  /// and without whose it is.
  func facts(of poll: Poll, isBeside: Bool = false, saysPhase: Bool = true) -> String {
    var parts = [
      Reference.poll(poll.number).description, reader(PollPhrase.kind(poll.fields.kind)),
    ]
    if saysPhase { parts.append(reader(PollPhrase.phase(poll.phase, poll.fields.kind))) }
    if isBeside, !poll.phase.isOver { parts.append(reader(PollPhrase.closes(day(of: poll.fields.closes)))) }
    parts.append(reader(PollPhrase.voters(poll.voters)))
    if !isBeside { parts.append(poll.owner.handle) }
    if poll.hasVoted { parts.append(reader(PollPhrase.took(partIn: poll))) }
    return TipLine.joined(parts, self)
  }

  /// A day as it stands beside polls.
  func day(of moment: Timestamp) -> String {
    reader(TimePhrase.day(CivilTime(moment, offset: reader.offset(moment))))
  }
}
