// SPDX-License-Identifier: EUPL-1.2

/// Why an act is refused, so that the interface can say it in the reader's language.
public enum Refusal: Error, Hashable, Sendable {
  /// Only members, and the reader is a guest.
  case membersOnly
  /// Only moderators and stewards.
  case moderatorsOnly
  /// Only stewards.
  case stewardsOnly
  /// Only the author of the post, or a moderator.
  case authorOnly
  /// Only the one who asked marks what helped (a moderator may after 14 days of silence).
  case askerOnly
  /// Only the tip's owner, or a moderator.
  case ownerOnly
  /// The thread is locked, for this reason.
  case locked(reason: String)
  /// The member's writing is suspended.
  case suspended
  /// The member has not agreed to the house rules yet. An interface that is still to show them
  /// takes this as the sign to do so.
  case houseRules
  /// Only answers, that is replies to the opening post of a question or feedback thread, can have
  /// helped.
  case notAnAnswer
  /// One's own post cannot be "heard" by oneself.
  case ownPost
  /// The post is gone.
  case removed
  /// A moderator's act on another's text needs a reason.
  case reasonRequired
  /// So many tips are pinned on the board already; one must go.
  case boardPinsFull(limit: Int)
  /// So many tips with this topic are pinned already; one must go.
  case topicPinsFull(topic: TopicID, limit: Int)
  /// A superseded or withdrawn tip cannot be pinned or adopted.
  case tipRetired
  /// The last steward cannot leave or be demoted.
  case lastSteward
  /// Only the board of the network.
  case networkBoardOnly
  /// Only the members of the network.
  case networkMembersOnly
  /// Only board members of networks.
  case boardsOnly
  /// Only the hosts of the event.
  case hostsOnly
  /// The network takes in only whom its board invites.
  case invitationOnly
  /// A network cannot be without a board.
  case lastBoardMember
  /// One cannot sign up yet.
  case signUpNotOpen
  /// The time to sign up is over.
  case signUpClosed
  /// The event is over.
  case eventPast
  /// The event does not take place.
  case eventCancelled
  /// The event is not over yet.
  case eventToCome
  /// A network, an event or a poll stands on this post; it ends by its own command.
  case postOfMeeting
  /// Only whoever asks with the poll, or a moderator.
  case pollOwnerOnly
  /// The poll is not for this member.
  case notInAudience
  /// The poll takes no votes any more.
  case pollClosed
  /// The poll is still open.
  case pollOpen
  /// The poll takes no votes yet: it gathers what can be voted for.
  case pollGathers
  /// The poll takes nothing new to vote for any more.
  case pollVotes
  /// The poll is an open question: answers are posts in its thread.
  case pollTakesPosts
  /// The outcome is there already.
  case outcomeThere
  /// So many concerns are not answered yet.
  case concernsOpen(count: Int)
  /// So many won together; the owner has to choose one of them.
  case tieToDecide(count: Int)
}
