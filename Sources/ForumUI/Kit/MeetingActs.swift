// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What is done to events.
public enum EventAct: Equatable, Sendable {
  case add(EventFields, draft: DraftID?)
  /// Changes an event that was read as a version.
  case edit(Int, EventFields, basis: Int?, draft: DraftID?)
  case cancel(Int, reason: String)
  /// Says whether the reader comes to a slot.
  case signUp(Int, slot: Int, Event.Answer)
  case report(Int, body: String, draft: DraftID?)
  case talkAfter(Int, thread: Int?)
  /// Says for a network that it co-hosts the event.
  case acceptHosting(Int, NetworkID)
  /// Takes that back: the network is asked again.
  case takeBackHosting(Int, NetworkID)
}

/// What is done to polls.
public enum PollAct: Equatable, Sendable {
  /// In a thread that is there, or one of its own.
  case add(PollFields, inThread: Int? = nil, draft: DraftID?)
  case enter(String, poll: Int)
  case merge(Int, into: Int, poll: Int)
  case vote(Ballot, poll: Int)
  case withdrawVote(poll: Int)
  case extend(to: Timestamp, poll: Int)
  case answerConcern(of: String, String, poll: Int)
  case close(Int, winner: Int?)
  case outcome(String, poll: Int, draft: DraftID?)
}

/// What is asked about events and polls.
enum MeetingQuestion: Equatable, Sendable {
  case filter
  case cancelReason
  case talkAfter
  case copyWhat
  case whichEvent
  case voteReason
  case entry
  case mergeWhich
  case mergeInto(Int)
  case concern
  case concernAnswer(String)
  case extendTo
  case confirmClose
  case confirmWithdraw
  case winner
}

extension Zone {
  /// The zones that are offered where times are typed, the usual one first.
  public static let offered = [
    usual, "Europe/Amsterdam", "Europe/Luxembourg", "Europe/Paris", "Europe/Berlin", "Europe/London", "Etc/UTC",
  ]
}

/// What of an event is handed on outside the program.
enum EventText: String, CaseIterable, Sendable {
  /// Its reference, such as `event:4`.
  case reference
  /// A few lines for a message.
  case invitation
  /// A page for the canteen.
  case poster
  /// A calendar (RFC 5545).
  case calendar
}

extension Reader {
  /// A reader's answer.
  func answer(_ answer: Event.Answer) -> String {
    var parts = [self(MeetingPhrase.attendance(answer.attendance))]
    if answer.bringsColleague { parts.append(self(MeetingPhrase.bringsColleague)) }
    if let place = answer.waitingPlace { parts.append(self(MeetingPhrase.waitingPlace(place))) }
    return parts.joined(separator: ", ")
  }
}
