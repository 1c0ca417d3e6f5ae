// SPDX-License-Identifier: EUPL-1.2

/// What is looked up while a title is typed: its words, and the topics that were chosen or that it
/// names.
public struct TitleSearch: Hashable, Sendable {
  /// The title's words.
  public var words: SoughtWords
  /// The chosen topics, then those that the title names.
  public var topics: [TopicID]
  /// Whether only tips are wanted: for the title of a tip.
  public var isForTip: Bool
  /// Whether there is nothing to look up: topics alone are no title.
  public var isEmpty: Bool { words.isEmpty }

  /// A search for a title; with `isTyped` its last word may go on.
  public init(
    _ title: String, isTyped: Bool = false, isForTip: Bool = false, chosen: [TopicID] = [], of topics: [Topic]
  ) {
    self.isForTip = isForTip
    words = SoughtWords(title, isTyped: isTyped)
    let room = max(0, TextRules.maximumTopics - chosen.count)
    let named = TopicGuess.topics(in: title, of: topics.filter { !chosen.contains($0.id) }, limit: room)
    self.topics = chosen + named
  }
}

/// What a title brings to light before it is posted.
public struct TitleSuggestions: Hashable, Sendable {
  /// Threads and tips like it.
  public var similar: [SimilarItem]
  /// Members who can help.
  public var members: [KindredMember]
  /// Whether nothing was found.
  public var isEmpty: Bool { similar.isEmpty && members.isEmpty }

  /// Suggestions from their parts; none unless said.
  public init(similar: [SimilarItem] = [], members: [KindredMember] = []) {
    self.similar = similar
    self.members = members
  }
}
