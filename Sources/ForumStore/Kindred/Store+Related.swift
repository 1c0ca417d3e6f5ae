// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// So many of the newest threads of each topic are looked at.
  private static let mostOfTopic = 40
  /// One shared topic tells little.
  private static let leastShared = 2

  /// Threads that have to do with a thread: those like its title first, then those that share at
  /// least two of its topics; of equally many shared the answered ones first, then the newest.
  ///
  /// Neither hidden nor muted ones, and nothing of who read what. The work is bounded, however
  /// large the board is.
  public func relatedThreads(to number: Int, viewer: MemberID, limit: Int) throws(StoreError) -> [ThreadSummary] {
    try database.read { () throws(StoreError) in
      let (thread, viewer) = try visibleThread(number, viewer: viewer)
      let words = SoughtWords(thread.title)
      var related: [ThreadSummary] = []
      if !words.isEmpty {
        var search = try SimilarSearch(words, store: self)
        try search.addThreads(excluding: number)
        for case .thread(let found) in search.best(limit: limit * 2) where related.count < limit {
          if let summary = try summary(of: found, for: viewer), !summary.isMuted { related.append(summary) }
        }
      }
      guard related.count < limit else { return related }
      let known = Set(related.map(\.number) + [number])
      let others = try threads(sharing: thread.topics, for: viewer, without: known, limit: limit * 2)
      return related + others.prefix(limit - related.count)
    }
  }

  private func threads(
    sharing topics: [TopicID], for viewer: Viewer, without known: Set<Int>, limit: Int
  ) throws(StoreError) -> [ThreadSummary] {
    let arriving = try database.arrival().threads
    var shared: [Int: Int] = [:]
    for topic in topics {
      let newest = try database.rows(
        """
        SELECT thread FROM listing WHERE scope = ? AND thread NOT BETWEEN ? AND ?
        ORDER BY pinned DESC, by_activity DESC, thread DESC LIMIT ?
        """, "topic:\(topic.rawValue)", arriving.first, arriving.last, Self.mostOfTopic
      ) { (row) throws(StoreError) in Int(row.integer(0)) }
      for thread in newest where !known.contains(thread) { shared[thread, default: 0] += 1 }
    }
    let best = shared.filter { $0.value >= Self.leastShared }.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(
      limit)
    let summaries = try best.map { (found) throws(StoreError) in try summary(of: found.key, for: viewer) }
      .compactMap(\.self)
    return summaries.filter { !$0.isMuted && !$0.isHidden }.sorted { left, right in
      let counts = (shared[left.number] ?? 0, shared[right.number] ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return left.isAnswered == right.isAnswered ? left.number > right.number : left.isAnswered
    }
  }
}
