// SPDX-License-Identifier: EUPL-1.2

/// What a member fills in to write a tip.
public struct NewTip: Hashable, Sendable {
  /// 3–200 characters.
  public var title: String
  /// 1–100,000 characters; one idea.
  public var body: String
  /// 1–5 topics.
  public var topics: [TopicID]
  /// The language it is written in.
  public var language: Language
  /// When it must be looked at again; nil for one year from now.
  public var reviewBy: Timestamp?
  /// The answer it is made of; its author is credited and told.
  public var source: PostReference?

  /// A new tip from its parts.
  public init(
    title: String, body: String, topics: [TopicID], language: Language = .unknown, reviewBy: Timestamp? = nil,
    source: PostReference? = nil
  ) {
    self.title = title
    self.body = body
    self.topics = topics
    self.language = language
    self.reviewBy = reviewBy
    self.source = source
  }
}
