// SPDX-License-Identifier: EUPL-1.2

/// Standing advice: one idea that worked, with an owner who keeps it true.
public struct Tip: Hashable, Sendable {
  /// The tip's number, given once and for ever.
  public var number: Int
  /// The title.
  public var title: String
  /// One idea.
  public var body: String
  /// The topics, in the order in which they were given.
  public var topics: [TopicID]
  /// Who keeps it true.
  public var owner: MemberBrief
  /// Who is credited: the author of the answer it was made of; nil when the owner wrote it
  /// directly.
  public var credited: MemberBrief?
  /// The answer it was made of.
  public var source: PostReference?
  /// The language it is written in.
  public var language: Language
  /// The layers where it is known to work: the owner's and those of adoptions that worked.
  public var layers: [LayerID]
  /// When it was written.
  public var created: Timestamp
  /// When someone last confirmed that it is true.
  public var confirmed: Timestamp
  /// When it must be looked at again.
  public var reviewBy: Timestamp
  /// Whether it can be relied on, as of the time of reading.
  public var state: TipState
  /// Its place among the pinned tips, from 1; nil when not pinned.
  public var pin: Int?
  /// For how many it worked.
  public var worked: Int
  /// For how many it did not.
  public var failed: Int
  /// How often its text was changed: what an edit starts from.
  public var version: Int

  /// A tip from its parts.
  public init(
    number: Int, title: String, body: String, topics: [TopicID], owner: MemberBrief, credited: MemberBrief? = nil,
    source: PostReference? = nil, language: Language, layers: [LayerID] = [], created: Timestamp,
    confirmed: Timestamp, reviewBy: Timestamp, state: TipState = .current, pin: Int? = nil, worked: Int = 0,
    failed: Int = 0, version: Int = 0
  ) {
    self.number = number
    self.title = title
    self.body = body
    self.topics = topics
    self.owner = owner
    self.credited = credited
    self.source = source
    self.language = language
    self.layers = layers
    self.created = created
    self.confirmed = confirmed
    self.reviewBy = reviewBy
    self.state = state
    self.pin = pin
    self.worked = worked
    self.failed = failed
    self.version = version
  }
}
