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
}
