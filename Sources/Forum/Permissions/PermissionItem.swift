// SPDX-License-Identifier: EUPL-1.2

/// What the permission table has to know of the thing that is acted on; only what the action is
/// about has to be set.
public struct PermissionItem: Hashable, Sendable {
  /// The actor wrote the post, or started the thread.
  public var authorIsActor = false
  /// The actor started the thread that the post stands in.
  public var isAsker = false
  /// The actor owns the tip, the profile, the keys or the invitation.
  public var isOwner = false
  /// The post is a direct reply to the opening post of a question or feedback thread.
  public var isAnswer = false
  /// Why a tombstone stands in the post's place; nil when the post is there.
  public var tombstone: Tombstone?
  /// The thread is hidden.
  public var isHidden = false
  /// Why the thread refuses new posts; nil when it does not.
  public var lockReason: String?
  /// Whole days since the asker last wrote in the thread.
  public var silentDays = 0
  /// A reason is given. An interface that is still to ask for one takes `reasonRequired` as the
  /// sign to ask.
  public var hasReason = false
  /// The tip is superseded or withdrawn.
  public var tipIsRetired = false
  /// The role of the member whose role or writing changes.
  public var targetRole = Role.member
  /// The member is the board's only steward and would not be one any more, or could not come in any more.
  public var isLastSteward = false
  /// The lowest role that may invite, by the board's policy.
  public var inviters = DoorPolicy().inviters
  /// The actor is on the board of the network, or of a network that is a host.
  public var isOnBoard = false
  /// The actor is on the board of any network.
  public var isOnAnyBoard = false
  /// The actor is one of the event's hosts.
  public var isHost = false
  /// It is for this actor: a thread of the actor's network, a poll for the actor's layer.
  public var isInAudience = true
  /// The actor is the last on the network's board.
  public var isLastOnBoard = false
  /// Why the state it is in does not allow it now; nil when it does.
  public var standingRefusal: Refusal?

  /// An item of which nothing is known but what is set afterwards.
  public init() {}

  /// A post, as an actor meets it in its thread.
  public init(post: Post, in thread: ThreadSummary, actor: MemberID?) {
    self.init(thread: thread, actor: actor)
    authorIsActor = post.author.id == actor
    isAnswer = thread.kind.expectsAnswers && post.parent == 1
    tombstone = post.tombstone
  }

  /// A thread, as an actor meets it.
  public init(thread: ThreadSummary, actor: MemberID?) {
    authorIsActor = thread.author.id == actor
    isAsker = authorIsActor
    isHidden = thread.isHidden
    lockReason = thread.lockReason
  }

  /// A tip, as an actor meets it.
  public init(tip: Tip, actor: MemberID?) {
    isOwner = tip.owner.id == actor
    switch tip.state {
    case .current, .toReview: tipIsRetired = false
    case .superseded, .withdrawn: tipIsRetired = true
    }
  }

  /// A network, as the reader of it meets it; whether the member is the last of its board counts for leaving only.
  public init(network: Network) {
    isOnBoard = network.standing == .board
    isInAudience = isOnBoard || network.standing == .member
    if network.fields.membership == .invitation, network.standing == nil { standingRefusal = .invitationOnly }
  }
}
