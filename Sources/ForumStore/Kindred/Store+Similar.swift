// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// What a title brings to light before it is posted: threads and tips like it, and members who
  /// can help, each at most `limit`, the asker never among them; for a tip only tips. The work is
  /// bounded, whatever is typed.
  public func suggestions(
    for search: TitleSearch, viewer: MemberID, now: Timestamp, limit: Int
  ) throws(StoreError) -> TitleSuggestions {
    guard !search.isEmpty else { return TitleSuggestions() }
    return try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      var similar = try SimilarSearch(search.words, store: self)
      if !search.isForTip { try similar.addThreads(excluding: nil) }
      try similar.addTips(now: now)
      var suggestions = TitleSuggestions()
      for reference in similar.best(limit: limit) {
        switch reference {
        case .thread(let number):
          if let thread = try summary(of: number, for: reader) { suggestions.similar.append(.thread(thread)) }
        case .tip(let number): suggestions.similar.append(.tip(try readTip(number, now: now)))
        default: break
        }
      }
      guard !search.isForTip else { return suggestions }
      var evidence = EvidenceSearch(store: self, topics: search.topics(orOf: suggestions.similar))
      try evidence.addTied()
      try evidence.addHelpers()
      try evidence.addHelpers(inThreads: suggestions.similar.compactMap(\.threadNumber))
      try evidence.addMembers(with: search.words)
      suggestions.members = try evidence.members(.help, for: viewer, limit: limit)
      return suggestions
    }
  }
}

extension TitleSearch {
  /// The topics to ask about; where none is chosen or named, the one that most of what is like the
  /// title has.
  fileprivate func topics(orOf similar: [SimilarItem]) -> [TopicID] {
    guard topics.isEmpty else { return topics }
    var counts: [TopicID: Int] = [:]
    for topic in similar.flatMap(\.topics) { counts[topic, default: 0] += 1 }
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.map { [$0.key] } ?? []
  }
}

extension SimilarItem {
  fileprivate var topics: [TopicID] {
    switch self {
    case .thread(let thread): thread.topics
    case .tip(let tip): tip.topics
    }
  }

  fileprivate var threadNumber: Int? { if case .thread(let thread) = self { thread.number } else { nil } }
}
