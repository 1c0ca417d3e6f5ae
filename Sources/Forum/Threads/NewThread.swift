// SPDX-License-Identifier: EUPL-1.2

/// What an author fills in to start a thread.
public struct NewThread: Hashable, Sendable {
  /// What it is for.
  public var kind: ThreadKind
  /// What a call looks for; only for calls.
  public var callKind: CallKind?
  /// How far a story is; only for stories.
  public var stage: StoryStage?
  /// 3–200 characters.
  public var title: String
  /// 1–100,000 characters.
  public var body: String
  /// 1–5 topics.
  public var topics: [TopicID]
  /// The language it is written in.
  public var language: Language
  /// The layer it asks for; nil for the author's own.
  public var layer: LayerID?
  /// Who sees it: all, one network or the board room.
  public var audience = Audience.all

  /// A new thread from its parts.
  public init(
    kind: ThreadKind = .question, callKind: CallKind? = nil, stage: StoryStage? = nil, title: String, body: String,
    topics: [TopicID], language: Language = .unknown, layer: LayerID? = nil
  ) {
    self.kind = kind
    self.callKind = callKind
    self.stage = stage
    self.title = title
    self.body = body
    self.topics = topics
    self.language = language
    self.layer = layer
  }
}
