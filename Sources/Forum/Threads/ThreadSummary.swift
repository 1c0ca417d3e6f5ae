// SPDX-License-Identifier: EUPL-1.2

/// A line of a list of threads, as one reader sees it.
public struct ThreadSummary: Hashable, Sendable {
  /// The thread's number, given once and for ever.
  public var number: Int
  /// The title.
  public var title: String
  /// What it is for.
  public var kind: ThreadKind
  /// What a call looks for; nil for other kinds.
  public var callKind: CallKind?
  /// How far a story is; nil when not said or for other kinds.
  public var stage: StoryStage?
  /// Who started it.
  public var author: MemberBrief
  /// The layer it asks for: its author's unless changed.
  public var layer: LayerID
  /// The language of the opening post.
  public var language: Language
  /// When it was started.
  public var created: Timestamp
  /// When the newest visible post arrived.
  public var lastActivity: Timestamp
  /// The topics, in the order in which they were given.
  public var topics: [TopicID]
  /// Visible posts, the opening one included.
  public var posts: Int
  /// Visible direct replies of others to the opening post: the answers of a question.
  public var answers: Int
  /// How many answers are marked as helped; a question with one is answered.
  public var helped: Int
  /// How many members recognise the opening post.
  public var heard: Int
  /// Whether no one but its author has posted in it and no answer helped (questions and feedback
  /// only).
  public var isUnanswered: Bool
  /// Whether its author can come back to read an answer.
  public var authorReturns: Bool
  /// Whether it stands first in its list.
  public var isPinned: Bool
  /// Why new posts are refused; nil when they are not.
  public var lockReason: String?
  /// Whether only moderators see more than a tombstone.
  public var isHidden: Bool
  /// Posts the reader has not read.
  public var unread: Int
  /// Whether something arrived since the reader's previous visit.
  public var isNew: Bool
  /// Whether the reader started it.
  public var isMine: Bool
  /// How the reader follows the thread itself.
  public var follow: Follow
  /// Whether it is muted for the reader, by itself or with a topic of it: then nothing in it counts
  /// as unread or new.
  public var isMuted: Bool
  /// Who sees it; of a draft, who will.
  public var audience = Audience.all
  /// Whether it belongs to an event that is still a draft, so that only its hosts see it.
  public var isDraft = false

  /// Whether at least one answer helped.
  public var isAnswered: Bool { kind.expectsAnswers && helped > 0 }
  /// Whether new posts are refused.
  public var isLocked: Bool { lockReason != nil }

  /// A summary from its parts; what is left out is zero, false or nil.
  public init(
    number: Int, title: String, kind: ThreadKind, callKind: CallKind? = nil, stage: StoryStage? = nil,
    author: MemberBrief, layer: LayerID, language: Language, created: Timestamp, lastActivity: Timestamp,
    topics: [TopicID], posts: Int = 1, answers: Int = 0, helped: Int = 0, heard: Int = 0, isUnanswered: Bool = false,
    authorReturns: Bool = true,
    isPinned: Bool = false, lockReason: String? = nil, isHidden: Bool = false, unread: Int = 0, isNew: Bool = false,
    isMine: Bool = false, follow: Follow = Follow(), isMuted: Bool = false
  ) {
    self.number = number
    self.title = title
    self.kind = kind
    self.callKind = callKind
    self.stage = stage
    self.author = author
    self.layer = layer
    self.language = language
    self.created = created
    self.lastActivity = lastActivity
    self.topics = topics
    self.posts = posts
    self.answers = answers
    self.helped = helped
    self.heard = heard
    self.isUnanswered = isUnanswered
    self.authorReturns = authorReturns
    self.isPinned = isPinned
    self.lockReason = lockReason
    self.isHidden = isHidden
    self.unread = unread
    self.isNew = isNew
    self.isMine = isMine
    self.follow = follow
    self.isMuted = isMuted
  }
}
