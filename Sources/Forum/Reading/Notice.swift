// SPDX-License-Identifier: EUPL-1.2

/// What reaches a member because of what another did.
public struct Notice: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// Someone answered the member's question.
    case answer
    /// Someone replied to the member's post.
    case reply
    /// Someone wrote the member's `@handle`.
    case mention
    /// The member's answer helped.
    case helped
    /// A tip was made of the member's answer.
    case madeIntoTip
    /// The member's tip was pinned.
    case tipPinned
    /// A moderator pinned the member's thread.
    case threadPinned
    /// Someone posted in a thread that the member watches.
    case watchedThread
    /// Someone started a thread with a topic that the member watches.
    case watchedTopic
    /// Someone reported on the member's tip.
    case adoption
    /// Someone asks to come into a network on whose board the member is.
    case networkRequest
    /// A network's board took the member in, or invites the member.
    case networkAdmitted
    /// The member got a place at an event from the waiting list.
    case placeFree
    /// When or where an event is changed that the member comes to.
    case eventChanged
    /// An event does not take place that the member would come to.
    case eventCancelled
    /// An event that was cancelled takes place after all.
    case eventRevived
    /// An event that the member comes to is near.
    case eventSoon
    /// An event that the member came to is over: what does the member take along?
    case eventOver
    /// The hosts of an event told what they took along.
    case eventReport
    /// A poll of the member's is closed: its outcome is owed.
    case pollClosed
    /// A poll in which the member took part was put off.
    case pollExtended
    /// The owner of a poll in which the member took part told the outcome.
    case pollOutcome
    /// A thread that only some could see, in which the member wrote, is shown to all.
    case threadShared
    /// Nobody answered a question on a topic that the member can help with (`RoutingRule`).
    case waitsForHelper
    /// Nobody answered a question for long: told to moderators (`RoutingRule`).
    case waitsForModerator
    /// A moderator locked, hid, edited or removed something of the member's.
    case moderation
  }

  /// The store's number.
  public var id: NoticeID
  /// What happened.
  public var kind: Kind
  /// Who did it.
  public var actor: MemberBrief
  /// When.
  public var created: Timestamp
  /// Where it leads.
  public var target: Reference
  /// The title of the thread or tip.
  public var title: String
  /// Whether the member has seen it.
  public var isSeen: Bool

  /// A notice from its parts.
  public init(
    id: NoticeID, kind: Kind, actor: MemberBrief, created: Timestamp, target: Reference, title: String, isSeen: Bool
  ) {
    self.id = id
    self.kind = kind
    self.actor = actor
    self.created = created
    self.target = target
    self.title = title
    self.isSeen = isSeen
  }
}
