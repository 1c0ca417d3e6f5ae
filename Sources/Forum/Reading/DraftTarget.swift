// SPDX-License-Identifier: EUPL-1.2

/// What an unfinished text is for; a member has at most one draft per target.
public enum DraftTarget: Hashable, Sendable {
  case newThread
  case reply(to: PostReference)
  case edit(PostReference)
  case newTip
  case tip(from: PostReference)
  case editTip(Int)
  case newNetwork
  case editNetwork(NetworkID)
  case newEvent
  case editEvent(Int)
  /// What the hosts of an event took along.
  case report(Int)
  case newPoll
  /// A poll in a thread that is there.
  case pollIn(thread: Int)
  /// What comes of a poll.
  case outcome(Int)
  /// What a long thread comes to.
  case summary(thread: Int)
}
